// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/batchworld.h"
#include "tests/support/ui/batchhands.h"
#include "tests/support/waitfor.h"
#include "ui/pages/templates/batchrowmodel.h"
#include "ui/pages/templates/rowreading.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>

using namespace core;
using namespace core::templatebatch;
using namespace Qt::StringLiterals;
using RowState = BatchRow::State;

namespace {

const QString sendPath = u"/cgi-bin/message/template/send"_s;
const QByteArray header = "openid,thing1,character_string2,amount3,time4\n";

QString dataFile(const QString &name)
{
    return QStringLiteral(MPDESK_TEST_DATA "/table/") + name;
}

/// The view over the simulated platform, without sockets.
struct Bench : test::BatchWorld
{
    explicit Bench(AccountType type = AccountType::Sandbox)
    {
        account.type = type;
        if (account.isSandbox())
            account.apiBase = QUrl(u"http://127.0.0.1:9"_s);
        view.setAccount(account);
        view.setTemplate(message);
        view.resize(900, 640);
        view.show();
    }
    /// A table is read and checked.
    void read(const QByteArray &csv)
    {
        hands.drop(file(u"rows.csv"_s, csv));
        QTRY_VERIFY(hands.isEnabled(u"batchRead"_s));
        hands.click(u"batchRead"_s);
        QTRY_VERIFY(hands.isShown(u"batchRows"_s));
    }
    [[nodiscard]] QByteArray rows(int count) const
    {
        QByteArray csv = header;
        for (int i = 1; i <= count; ++i)
            csv += openId(i).toUtf8() + ",衬衫,NO-" + QByteArray::number(i) + ",￥1.50,15:01\n";
        return csv;
    }
    void review(const QString &button = u"batchSend"_s)
    {
        QTRY_VERIFY(!view.findChild<QDialog *>(u"batchDialog"_s));
        hands.click(button);
        QTRY_VERIFY(hands.isShown(u"batchDialog"_s));
    }
    void send()
    {
        review();
        hands.click(u"batchDeed"_s);
    }
    [[nodiscard]] qint64 newest() const { return sender->jobs(account.appId)->first().id; }

    ui::BatchView view{{.sender = *sender, .catalogue = api.catalogue}};
    test::BatchHands hands{view};
};

} // namespace

class TestBatchView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badFilesAreRefusedWhereTheyWereChosen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QString() << QByteArray() << u"empty"_s;
        QTest::newRow("binary") << QString() << QByteArray("openid,\0\0\n", 10) << u"NUL"_s;
        QTest::newRow("neither UTF-8 nor GB18030") << QString() << QByteArray("openid\n\xff\xff\xff\n") << u"UTF-8"_s;
        QTest::newRow("formula without its result") << dataFile(u"formula.xlsx"_s) << QByteArray() << u"B2"_s;
        QTest::newRow("a cell with an error") << dataFile(u"error.xlsx"_s) << QByteArray() << u"#DIV/0!"_s;
        QTest::newRow("not whole") << dataFile(u"cut.xlsx"_s) << QByteArray() << u"damaged"_s;
        QTest::newRow("a folder") << QDir::tempPath() << QByteArray() << u"not a file"_s;
    }

    void badFilesAreRefusedWhereTheyWereChosen()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        Bench bench;
        bench.hands.drop(path.isEmpty() ? bench.file(u"rows.csv"_s, bytes) : path);
        QTRY_VERIFY(bench.hands.isShown(u"batchFileError"_s));
        const auto labels = bench.hands.part<QWidget>(u"batchFileError"_s)->findChildren<QLabel *>();
        const bool isSaid =
            std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(word); });
        QVERIFY2(isSaid, qPrintable(labels.size() > 1 ? labels.at(1)->text() : QString()));
        QVERIFY(!bench.hands.isEnabled(u"batchRead"_s));
        QVERIFY(bench.sender->jobs({})->isEmpty());
    }

    void aTableInGb18030IsRead()
    {
        Bench bench;
        // 编号 in GB18030
        bench.hands.drop(bench.file(u"rows.csv"_s, "openid,\xb1\xe0\xba\xc5\no1,NO-1\n"));
        QTRY_VERIFY(bench.hands.isShown(u"batchMapping"_s));
        QVERIFY(bench.hands.text(u"batchFile"_s).contains(u"GB18030"_s));
        bench.hands.map(u"data.character_string2"_s, u"{{2}}"_s);
        QCOMPARE(bench.hands.text(u"sample-data.character_string2"_s), u"NO-1"_s);
    }

    void columnsAreGuessedAndWordsMaySurroundThem()
    {
        Bench bench;
        bench.hands.drop(bench.file(u"rows.csv"_s, bench.rows(2)));
        QTRY_VERIFY(bench.hands.isEnabled(u"batchRead"_s));
        QCOMPARE(bench.hands.part<QComboBox>(u"map-openid"_s)->currentText(), u"{{openid}}"_s);
        QCOMPARE(bench.hands.text(u"sample-data.thing1"_s), u"衬衫"_s);
        bench.hands.map(u"data.character_string2"_s, u"A-{{3}}-B"_s);
        QCOMPARE(bench.hands.text(u"sample-data.character_string2"_s), u"A-NO-1-B"_s);
        bench.hands.map(u"data.character_string2"_s, u"{{order}}"_s);
        QVERIFY(bench.hands.text(u"sample-data.character_string2"_s).contains(u"no column \"order\""_s));
        QVERIFY(!bench.hands.isEnabled(u"batchRead"_s));
    }

    void problemsStandWhereTheyAreAndAreEditedInPlace()
    {
        Bench bench;
        bench.read(header + bench.openId(0).toUtf8() + ",a,NO-1,￥1,15:01\n" + bench.openId(1).toUtf8()
                   + ",a,NO-2,￥1,25:01\n" + bench.openId(1).toUtf8() + ",,NO-3,￥1,15:01\n");
        const QAbstractItemModelTester tester(bench.hands.table()->model());
        auto *rules = bench.hands.part<QListWidget>(u"batchRules"_s);
        QCOMPARE(rules->count(), 2);
        QSignalSpy previews(&bench.view, &ui::BatchView::previewRequested);
        QTest::mouseClick(rules->viewport(), Qt::LeftButton, {}, rules->visualItemRect(rules->item(1)).center());
        QCOMPARE(bench.hands.table()->currentIndex().row(), rules->item(1)->text().contains(u"row 3"_s) ? 2 : 1);
        QCOMPARE(previews.size(), 1);
        const QModelIndex faulty = bench.hands.table()->model()->index(1, bench.hands.column(u"time4"_s));
        QVERIFY(faulty.data(Qt::BackgroundRole).isValid());
        QVERIFY(faulty.data(Qt::ToolTipRole).toString().contains(u"25:01"_s));
        QVERIFY(!faulty.siblingAtRow(0).data(Qt::BackgroundRole).isValid());
        QVERIFY(!bench.hands.cell(1, u"Problem"_s).isEmpty());
        bench.hands.edit(1, u"time4"_s, u"15:02"_s);
        QTRY_COMPARE(bench.hands.cell(1, u"State"_s), u"Waiting"_s);
        bench.hands.filter(1);
        QCOMPARE(bench.hands.rows(), 1);
        QCOMPARE(bench.hands.cell(0, u"Row"_s), u"3"_s);
        bench.hands.edit(0, u"thing1"_s, u"衬衫"_s);
        QTRY_COMPARE(bench.hands.rows(), 0);
        bench.hands.filter(0);
        bench.send();
        QTRY_COMPARE(bench.hands.text(u"batchState"_s), u"Finished"_s);
        QCOMPARE(bench.arrived(), (QStringList{u"NO-1"_s, u"NO-2"_s, u"NO-3"_s}));
        const QModelIndex sent = bench.hands.table()->model()->index(0, bench.hands.column(u"thing1"_s));
        QVERIFY(!(sent.flags() & Qt::ItemIsEditable));
    }

    void aRealAccountHasToBeNamedAndFaultyRowsToBeGivenUp()
    {
        Bench bench(AccountType::Service);
        bench.read(bench.rows(2) + bench.openId(0).toUtf8() + ",,NO-3,￥1,15:01\n");
        bench.review();
        QVERIFY(bench.hands.text(u"batchCheck-faulty"_s).contains(u"1 row"_s));
        QVERIFY(!bench.hands.isEnabled(u"batchDeed"_s));
        bench.hands.part<QLineEdit>(u"batchTyped"_s)->setText(bench.account.name);
        QVERIFY(!bench.hands.isEnabled(u"batchDeed"_s));
        bench.hands.click(u"batchSkipFaulty"_s);
        QVERIFY(bench.hands.isEnabled(u"batchDeed"_s));
        bench.hands.part<QLineEdit>(u"batchTyped"_s)->setText(u"another"_s);
        QVERIFY(!bench.hands.isEnabled(u"batchDeed"_s));
        QVERIFY(bench.arrived().isEmpty());
        bench.hands.part<QLineEdit>(u"batchTyped"_s)->setText(bench.account.name);
        bench.hands.click(u"batchDeed"_s);
        QTRY_COMPARE(bench.hands.text(u"batchState"_s), u"Finished"_s);
        QCOMPARE(bench.arrived().size(), 2);
    }

    void whatStopsAJobIsSaidAndItCanBeResumed_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("quota reached in the middle") << 45009;
        QTest::newRow("template deleted during the job") << 40037;
        QTest::newRow("no permission any more") << 48001;
    }

    void whatStopsAJobIsSaidAndItCanBeResumed()
    {
        QFETCH(const int, code);
        Bench bench;
        bench.read(bench.rows(30));
        bench.platform.injectError(sendPath, code, 8);
        bench.send();
        QTRY_COMPARE(bench.hands.text(u"batchState"_s), u"Stopped"_s);
        QVERIFY(bench.hands.isShown(u"batchJobError"_s));
        QVERIFY(bench.sender->job(bench.newest())->error->code == code);
        for (int tries = 0; tries < 9 && bench.hands.text(u"batchState"_s) != u"Finished"_s; ++tries) {
            bench.send(); // each uses up some of the faults
            QTRY_VERIFY(!bench.sender->isRunning(bench.newest()));
            QTRY_VERIFY(bench.hands.text(u"batchState"_s) != u"Running"_s);
        }
        QCOMPARE(bench.hands.text(u"batchState"_s), u"Finished"_s);
        QVERIFY(!bench.hands.isShown(u"batchJobError"_s));
        QCOMPARE(bench.arrived().size(), 30);
    }

    void aTokenThatAnotherProgramEndedIsNoReasonToStop()
    {
        Bench bench;
        bench.read(bench.rows(20));
        bench.api.clock.advance(std::chrono::seconds(60));
        bench.platform.forceStableTokenAsAnotherProgram();
        bench.send();
        QTRY_COMPARE(bench.hands.text(u"batchState"_s), u"Finished"_s);
        QCOMPARE(bench.arrived().size(), 20);
    }

    void onlyTheFailedAreSentAgain()
    {
        Bench bench;
        bench.read(bench.rows(6));
        bench.platform.injectError(sendPath, 47003, 2);
        bench.send();
        QTRY_COMPARE(bench.hands.text(u"batchState"_s), u"Finished"_s);
        bench.hands.filter(1);
        QCOMPARE(bench.hands.rows(), 2);
        QVERIFY(bench.hands.isShown(u"batchRetry"_s));
        bench.review(u"batchRetry"_s);
        QVERIFY(bench.hands.text(u"batchCheck-messages"_s).contains(u"2 message"_s));
        bench.hands.click(u"batchDeed"_s);
        QTRY_COMPARE(bench.arrived().size(), 6);
        QTRY_COMPARE(bench.hands.rows(), 0);
    }

    void aRefusedValueIsMarkedInItsCell()
    {
        Bench bench;
        bench.read(bench.rows(3));
        bench.refuseFieldOf("NO-2", "amount3");
        bench.send();
        QTRY_COMPARE(bench.hands.text(u"batchState"_s), u"Finished"_s);
        QTRY_COMPARE(bench.hands.cell(1, u"State"_s), u"Failed"_s);
        const QModelIndex cell = bench.hands.table()->model()->index(1, bench.hands.column(u"amount3"_s));
        QVERIFY(cell.data(Qt::BackgroundRole).isValid());
        QVERIFY2(cell.data(Qt::ToolTipRole).toString().contains(u"refused the value of &quot;支付金额&quot;"_s),
                 qPrintable(cell.data(Qt::ToolTipRole).toString()));
        QVERIFY(!cell.siblingAtRow(0).data(Qt::BackgroundRole).isValid());
        QVERIFY(!cell.siblingAtColumn(bench.hands.column(u"thing1"_s)).data(Qt::BackgroundRole).isValid());
        QVERIFY2(bench.hands.cell(1, u"Problem"_s).contains(u"支付金额"_s),
                 qPrintable(bench.hands.cell(1, u"Problem"_s)));
        bench.hands.click(u"batchRetry"_s); // what is queued anew is not refused any more
        QTRY_VERIFY(bench.hands.isShown(u"batchDialog"_s));
        QTRY_VERIFY(!cell.data(Qt::BackgroundRole).isValid());
        QTRY_VERIFY(bench.hands.cell(1, u"Problem"_s).isEmpty());
    }

    void whatIsCancelledIsNotSent()
    {
        Bench bench;
        bench.read(bench.rows(6));
        bench.platform.injectError(sendPath, 45009, 100);
        bench.send();
        QTRY_COMPARE(bench.hands.text(u"batchState"_s), u"Stopped"_s);
        bench.hands.click(u"batchCancel"_s);
        QTRY_VERIFY(bench.view.findChild<QAbstractButton *>(u"deed"_s));
        bench.hands.click(u"deed"_s);
        QTRY_COMPARE(bench.hands.text(u"batchState"_s), u"Cancelled"_s);
        QVERIFY(!bench.hands.isShown(u"batchSend"_s));
        QVERIFY(bench.arrived().isEmpty());
    }

    void whatReadsTheRowsCanBeStopped()
    {
        ui::RowReading reading;
        QSignalSpy stopped(&reading, &ui::RowReading::stopped);
        const RowCoursePtr first = reading.start(u"a"_s, 1'000'000);
        QVERIFY(!reading.isVisible()); // most are over before anybody could read it
        QTRY_VERIFY(reading.isVisible());
        first->rows = 250'000;
        const auto *bar = reading.findChild<QProgressBar *>();
        QTRY_COMPARE(bar->value(), 250'000);
        QCOMPARE(bar->maximum(), 1'000'000);
        QTest::mouseClick(reading.findChild<QAbstractButton *>(u"rowReadingStop"_s), Qt::LeftButton);
        QCOMPARE(stopped.size(), 1);
        QVERIFY(first->isUnwanted);
        QVERIFY(!reading.isVisible());
        QVERIFY(!reading.finish(first));
        const RowCoursePtr second = reading.start(u"b"_s, 1);
        const RowCoursePtr third = reading.start(u"c"_s, 1);
        QVERIFY(second->isUnwanted);
        QVERIFY(!reading.finish(second));
        QVERIFY(reading.isReading());
        QVERIFY(reading.finish(third));
        QVERIFY(!reading.isReading());
    }

    void nothingIsDoneToAJobWhileItsRowsAreLookedAt()
    {
        Bench bench;
        bench.read(bench.rows(3));
        bench.hands.click(u"batchSend"_s);
        QVERIFY(!bench.hands.isEnabled(u"batchSend"_s));
        QVERIFY(!bench.hands.isEnabled(u"batchDryRun"_s));
        QVERIFY(!bench.hands.isEnabled(u"batchRemove"_s));
        QTRY_VERIFY(bench.hands.isShown(u"batchDialog"_s));
        bench.hands.click(u"batchCancelDialog"_s);
        QVERIFY(bench.hands.isEnabled(u"batchSend"_s));
        QVERIFY(bench.hands.isEnabled(u"batchRemove"_s));
    }

    void whatOneJobIsLookedAtForOpensNothingOverAnother()
    {
        Bench bench;
        bench.read(bench.rows(3));
        const qint64 first = bench.newest();
        bench.view.setFile(bench.file(u"others.csv"_s, bench.rows(2)));
        QTRY_VERIFY(bench.hands.isEnabled(u"batchRead"_s));
        bench.hands.click(u"batchRead"_s);
        QTRY_VERIFY(bench.newest() != first && bench.hands.isShown(u"batchRows"_s));
        bench.hands.click(u"batchSend"_s);
        bench.view.openJob(first);
        QTRY_VERIFY(test::waitFor(bench.sender->plan(first)));
        QTRY_VERIFY(bench.hands.isEnabled(u"batchSend"_s));
        QVERIFY(!bench.hands.isShown(u"batchDialog"_s));
    }

    void whatDidNotArriveIsExportedAlone()
    {
        Bench bench;
        bench.read(bench.rows(6));
        bench.platform.injectError(sendPath, 47003, 2);
        bench.send();
        QTRY_COMPARE(bench.hands.text(u"batchState"_s), u"Finished"_s);
        QSignalSpy noticed(&bench.view, &ui::BatchView::noticed);
        bench.hands.click(u"batchExport"_s);
        auto *menu = bench.hands.part<QMenu>(u"batchExports"_s);
        QAction *const unsuccessful = menu->actions().constLast();
        QVERIFY(unsuccessful->isEnabled());
        unsuccessful->trigger();
        menu->close();
        const QString path = bench.folder.filePath(u"failed.jsonl"_s);
        auto *dialog = bench.hands.part<QFileDialog>(QString());
        dialog->selectFile(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(noticed.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray lines = file.readAll();
        QCOMPARE(lines.count('\n'), 2);
        QCOMPARE(lines.count("\"errcode\":47003"), 2);
    }

    void fewPagesAreHeldHoweverManyRowsThereAre()
    {
        constexpr int count = 100'000;
        test::BatchWorld world;
        const qint64 job = world.draft(1);
        QList<BatchRow> rows;
        BatchRow row = world.store->row(job, 1).value();
        for (int i = 2; i <= count; ++i) {
            row.number = i;
            row.openId = u"o%1"_s.arg(i);
            row.state = i % 1000 == 0 ? RowState::Faulty : i % 777 == 0 ? RowState::Failed : RowState::Queued;
            rows += row;
        }
        QVERIFY(world.store->addRows(job, rows));
        ui::BatchRowModel model(*world.sender, world.api.catalogue);
        model.setJob(world.sender->job(job).value());
        QCOMPARE(model.rowCount(), count);
        for (int i = 0; i < count; i += 97)
            QCOMPARE(model.row(i)->number, i + 1);
        for (int i = count - 1; i > 0; i -= 9973)
            QCOMPARE(model.row(i)->number, i + 1);
        QVERIFY(model.heldPages() <= 6);
        QList<qint64> problems;
        for (const BatchRow &each : rows) {
            if (each.state != RowState::Queued)
                problems += each.number;
        }
        model.setStates({RowState::Faulty, RowState::Failed, RowState::Unknown});
        QCOMPARE(model.rowCount(), problems.size());
        for (int i = int(problems.size()) - 1; i >= 0; --i) // the end is asked for first
            QCOMPARE(model.row(i)->number, problems.at(i));
        QVERIFY(model.heldPages() <= 6);
    }

    void aPageFarAwayIsLookedForByAnotherThread()
    {
        constexpr int count = 40'000;
        constexpr int far = 30'000;
        test::BatchWorld world;
        const qint64 job = world.draft(1);
        QList<BatchRow> rows;
        BatchRow row = world.store->row(job, 1).value();
        for (int i = 2; i <= count; ++i) {
            row.number = i;
            rows += row;
        }
        QVERIFY(world.store->addRows(job, rows));
        ui::BatchRowModel model(*world.sender, world.api.catalogue);
        model.setJob(world.sender->job(job).value());
        QVERIFY(model.row(far)); // all rows: its place is known
        model.setStates({RowState::Queued});
        QVERIFY(!model.row(far));
        QVERIFY(!model.index(far, 0).data().isValid());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(model.row(far));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.row(far)->number, far + 1);
        QCOMPARE(model.row(far + 200)->number, far + 201); // the one behind it is near now
        QVERIFY(world.store->claimRows(job, 2, world.api.clock.now()));
        model.refresh();
        changed.clear();
        QVERIFY(model.row(far)); // what was there stays in sight
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(model.row(far)->number, far + 3);
        model.setStates({RowState::Faulty});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.row(far));
    }

    void theViewMayGoWhileACellIsEdited()
    {
        auto bench = std::make_unique<Bench>();
        bench->read(bench->rows(3));
        QTableView *table = bench->hands.table();
        table->setCurrentIndex(table->model()->index(0, bench->hands.column(u"time4"_s)));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        QVERIFY(table->viewport()->findChild<QLineEdit *>());
        table->viewport()->findChild<QLineEdit *>()->insert(u"x"_s);
        bench.reset();
    }
};

QTEST_MAIN(TestBatchView)

#include "tst_batchview.moc"
