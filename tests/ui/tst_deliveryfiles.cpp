// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/inspectorbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

struct Bench final : test::InspectorBench
{
    Bench() : InspectorBench(Endpoint::Off)
    {
        core::Delivery other = delivery(u"发货"_s);
        other.type = u"image"_s;
        store(other);
        fill(4);
        openPage();
        if (!test::waitUntil([this] { return rows() == 5; }))
            qFatal("the rows do not come");
    }

    QDialog *open(const QString &text, const QString &dialogName) const
    {
        action(text)->trigger();
        return part<QDialog>(dialogName);
    }
    QDialog *exporting() const { return open(u"Export…"_s, u"exportDialog"_s); }
    QDialog *importing(const QString &path) const
    {
        QDialog *dialog = open(u"Import…"_s, u"importDialog"_s);
        dialog->findChild<QLineEdit *>(u"importPath"_s)->setText(path);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"startImport"_s), Qt::LeftButton);
        return dialog;
    }
    [[nodiscard]] QString file(const QString &name) const { return profile.place.path() + u'/' + name; }
    /// Exports to that file and waits.
    [[nodiscard]] QByteArray exported(QDialog *dialog, const QString &name) const
    {
        const QPointer<QDialog> guard(dialog);
        dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(file(name));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"startExport"_s), Qt::LeftButton);
        if (!test::waitUntil([&guard] { return !guard; }))
            return "the export does not end";
        return read(name);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("no file");
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
};

void check(QDialog *dialog, const QString &name)
{
    dialog->findChild<QAbstractButton *>(name)->setChecked(true);
}

} // namespace

class TestDeliveryFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void exportsTheSelection()
    {
        Bench bench;
        const QSignalSpy noticed(bench.page.get(), &ui::Page::noticed);
        bench.table()->selectRow(1);
        bench.table()->selectionModel()->select(bench.table()->model()->index(3, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QDialog *dialog = bench.exporting();
        QVERIFY(dialog->findChild<QRadioButton *>(u"exportSelection"_s)->isChecked());
        QVERIFY(dialog->findChild<QRadioButton *>(u"exportSelection"_s)->text().contains(u'2'));
        const QByteArrayList lines = bench.exported(dialog, u"a.jsonl"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).contains("n1 退款") && lines.at(1).contains("n3 退款"));
        QCOMPARE(noticed.size(), 1);
        QVERIFY(!(QFile::permissions(bench.file(u"a.jsonl"_s)) & QFileDevice::ReadGroup));
    }

    void exportsWhatTheFilterShows()
    {
        Bench bench;
        bench.setFilter(u"type:image"_s);
        QTRY_COMPARE(bench.rows(), 1);
        QDialog *dialog = bench.exporting();
        auto *result = dialog->findChild<QRadioButton *>(u"exportResult"_s);
        QVERIFY(result->isChecked());
        QTRY_VERIFY2(result->text().contains("(1)"_L1), qPrintable(result->text()));
        QVERIFY(!dialog->findChild<QRadioButton *>(u"exportSelection"_s)->isEnabled());
        QCOMPARE(bench.exported(dialog, u"a.jsonl"_s).count('\n'), 1);
    }

    void exportsAllInEachFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("jsonl") << 0 << u".jsonl"_s << QByteArray("{");
        QTest::newRow("csv") << 1 << u".csv"_s << QByteArray("\xef\xbb\xbf");
        QTest::newRow("har") << 2 << u".har"_s << QByteArray("{\"log\":");
    }

    void exportsAllInEachFormat()
    {
        QFETCH(const int, format);
        QFETCH(const QString, suffix);
        QFETCH(const QByteArray, start);
        Bench bench;
        bench.setFilter(u"type:image"_s);
        QTRY_COMPARE(bench.rows(), 1);
        QDialog *dialog = bench.exporting();
        check(dialog, u"exportAll"_s);
        dialog->findChild<QComboBox *>(u"exportFormat"_s)->setCurrentIndex(format);
        QVERIFY(dialog->findChild<QLineEdit *>(u"exportPath"_s)->text().endsWith(suffix));
        const QByteArray written = bench.exported(dialog, u"all"_s + suffix);
        QVERIFY2(written.startsWith(start), written.left(40).constData());
        QVERIFY(written.contains("n4 退款") && written.contains("发货"));
    }

    void masksOpenIdsOnRequest()
    {
        Bench bench;
        QDialog *dialog = bench.exporting();
        check(dialog, u"exportMask"_s);
        const QByteArray written = bench.exported(dialog, u"a.jsonl"_s);
        QVERIFY(written.contains("n4 退款"));
        QVERIFY(!written.contains("o6_bmjrPTlm6_2sgVt7hMZOPfL2M"));
    }

    void asksBeforeItReplacesAFile()
    {
        Bench bench;
        bench.write(u"a.jsonl"_s, "precious");
        QDialog *dialog = bench.exporting();
        dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(bench.file(u"a.jsonl"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"startExport"_s), Qt::LeftButton);
        auto *question = dialog->findChild<QDialog *>(u"confirm"_s);
        QVERIFY(question);
        question->reject();
        QCOMPARE(bench.read(u"a.jsonl"_s), QByteArray("precious"));
        dialog->reject();
    }

    void tellsWhyAFileCannotBeWritten()
    {
        Bench bench;
        QDialog *dialog = bench.exporting();
        dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(bench.file(u"no/such/folder.jsonl"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"startExport"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog->findChildren<QLabel *>().isEmpty());
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains("folder.jsonl"_L1);
        }));
        dialog->reject();
    }

    void leavesNothingOfAnExportThatIsGivenUp()
    {
        Bench bench;
        bench.fill(2000, 5);
        QPointer<QDialog> dialog(bench.exporting());
        dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(bench.file(u"a.jsonl"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"startExport"_s), Qt::LeftButton);
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(bench.read(u"a.jsonl"_s), QByteArray("no file"));
    }

    void importsAndTellsWhatBecameOfEachLine()
    {
        Bench bench;
        QByteArray lines = bench.exported(bench.exporting(), u"a.jsonl"_s);
        QCOMPARE(lines.count('\n'), 5);
        lines.replace("n4 退款", "n9 退款"); // one that the log does not have
        lines += "no json\n";
        bench.write(u"b.jsonl"_s, lines);
        QDialog *dialog = bench.importing(bench.file(u"b.jsonl"_s));
        auto *result = dialog->findChild<QLabel *>(u"importResult"_s);
        QTRY_COMPARE(result->text(), u"Stored: 1. Known before: 4. Bad lines: 1."_s);
        const auto *faults = dialog->findChild<QTreeWidget *>(u"importFaults"_s);
        QCOMPARE(faults->topLevelItemCount(), 1);
        QCOMPARE(faults->topLevelItem(0)->text(0), u"6"_s);
        QVERIFY(!faults->topLevelItem(0)->text(1).isEmpty());
        QTRY_COMPARE(bench.rows(), 6);
        dialog->reject();
    }

    void tellsWhyAFileCannotBeRead()
    {
        Bench bench;
        QDialog *dialog = bench.importing(bench.file(u"nothing.jsonl"_s));
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains("nothing.jsonl"_L1);
        }));
        dialog->reject();
    }
};

QTEST_MAIN(TestDeliveryFiles)
#include "tst_deliveryfiles.moc"
