// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/inspectorbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct Bench final : test::InspectorBench
{
    Bench() : InspectorBench(Endpoint::Off)
    {
        line()->setFocus();
        page->activateWindow();
    }

    [[nodiscard]] QLineEdit *line() const { return part<QLineEdit>(u"filterLine"_s); }
    [[nodiscard]] QAbstractItemView *popup() const { return line()->findChild<QCompleter *>()->popup(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int i = 0; i < popup()->model()->rowCount(); ++i)
            texts += popup()->model()->index(i, 0).data().toString();
        return texts;
    }
    void type(const QString &text) const { QTest::keyClicks(popup()->isVisible() ? popup() : asWidget(), text); }
    void press(Qt::Key key) const { QTest::keyClick(popup()->isVisible() ? popup() : asWidget(), key); }

    [[nodiscard]] QMenu *savedMenu() const
    {
        auto *menu = part<QMenu>(u"savedFiltersMenu"_s);
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    [[nodiscard]] QStringList saved() const
    {
        QStringList names;
        const QList<QAction *> actions = savedMenu()->actions();
        for (const QAction *action : actions) {
            if (action->isSeparator())
                return names;
            names += action->text();
        }
        return {};
    }
    void save(const QString &filter, const QString &name)
    {
        setFilter(filter);
        const QList<QAction *> actions = savedMenu()->actions();
        actions.at(actions.size() - 2)->trigger();
        auto *dialog = page->window()->findChild<QInputDialog *>(u"saveFilterDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
    }

private:
    [[nodiscard]] QWidget *asWidget() const { return line(); }
};

} // namespace

class TestFilterBar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void offersFieldsAndThenTheirValues()
    {
        Bench bench;
        bench.type(u"sta"_s);
        QTRY_VERIFY(bench.popup()->isVisible());
        QCOMPARE(bench.offered(), QStringList(u"state:"_s));
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.line()->text(), u"state:"_s);
        QTRY_COMPARE(bench.offered(), QStringList({u"accepted"_s, u"rejected"_s, u"urlCheck"_s}));
        QTRY_VERIFY(bench.popup()->isVisible());
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.line()->text(), u"state:rejected "_s);
        QVERIFY(!bench.popup()->isVisible());
    }

    void offersSendersOfTheLog()
    {
        Bench bench;
        bench.fill(3);
        bench.openPage();
        bench.line()->setFocus();
        QTRY_COMPARE(bench.rows(), 3);
        bench.type(u"from:"_s);
        QTRY_VERIFY(!bench.offered().isEmpty() || (bench.press(Qt::Key_Down), false));
        QCOMPARE(bench.offered(), QStringList(u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s));
    }

    void opensTheListOnDown()
    {
        Bench bench;
        QVERIFY(!bench.popup()->isVisible());
        bench.press(Qt::Key_Down);
        QVERIFY(bench.popup()->isVisible());
        QVERIFY(bench.offered().contains(u"took:"_s));
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.popup()->isVisible());
    }

    void appliesAtOnceOnEnterWithTheListOpen()
    {
        Bench bench;
        bench.fill(3);
        QTRY_COMPARE(bench.rows(), 3);
        bench.type(u"state:re"_s);
        QTRY_VERIFY(bench.popup()->isVisible());
        bench.press(Qt::Key_Return); // "re" is not a state
        QVERIFY(!bench.popup()->isVisible());
        QVERIFY(bench.part<QLabel>(u"filterFault"_s)->isVisible());
        QCOMPARE(bench.rows(), 3);
    }

    void waitsWithTheTableUntilAValueIsChosen()
    {
        Bench bench;
        bench.fill(3);
        QTRY_COMPARE(bench.rows(), 3);
        bench.type(u"type:te"_s);
        QTRY_VERIFY(bench.popup()->isVisible());
        (void)QTest::qWaitFor([&] { return bench.rows() == 0; }, 500); // "te" fits nothing
        QCOMPARE(bench.rows(), 3);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.line()->text(), u"type:text "_s);
        bench.type(u"n2"_s);
        QTRY_COMPARE(bench.rows(), 1);
    }

    void remembersTheFilterOfTheLastTime()
    {
        Bench bench;
        bench.fill(3);
        bench.setFilter(u"n2 type:text"_s);
        QTRY_COMPARE(bench.rows(), 1);
        bench.openPage();
        QCOMPARE(bench.line()->text(), u"n2 type:text"_s);
        QTRY_COMPARE(bench.rows(), 1);
    }

    void countsWhatFits()
    {
        Bench bench;
        bench.fill(1203);
        auto *count = bench.part<QLabel>(u"deliveryCount"_s);
        QTRY_VERIFY2(count->text().startsWith("1,203 "_L1), qPrintable(count->text()));
        bench.setFilter(u"n1200"_s);
        QTRY_VERIFY2(count->text().startsWith("1 "_L1), qPrintable(count->text()));
        bench.fill(2, 1200);
        QTRY_VERIFY2(count->text().startsWith("2 "_L1), qPrintable(count->text()));
    }

    void savesAFilterUnderAName()
    {
        Bench bench;
        bench.save(u"state:rejected"_s, u"Bad & ugly"_s);
        bench.setFilter(u"type:text"_s);
        QCOMPARE(bench.saved(), QStringList(u"Bad && ugly"_s));
        bench.savedMenu()->actions().constFirst()->trigger();
        QCOMPARE(bench.line()->text(), u"state:rejected"_s);
    }

    void tellsWhyAFilterIsNotSaved()
    {
        Bench bench;
        const QSignalSpy failed(bench.page.get(), &ui::Page::failed);
        bench.save(u"state:rejected"_s, u" "_s);
        QCOMPARE(failed.size(), 1);
        QVERIFY(bench.saved().isEmpty());
        bench.setFilter({});
        bench.savedMenu()->actions().constFirst()->trigger();
        QCOMPARE(failed.size(), 2);
    }

    void arrangesSavedFilters()
    {
        Bench bench;
        for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
            bench.save(u"state:rejected"_s, name);
        bench.savedMenu()->actions().constLast()->trigger();
        auto *dialog = bench.page->window()->findChild<QDialog *>(u"savedFiltersDialog"_s);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"savedFiltersList"_s);
        QCOMPARE(list->count(), 3);
        const auto click = [dialog](const QString &name) {
            QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton);
        };
        list->setCurrentRow(2);
        click(u"moveFilterUp"_s);
        list->setCurrentRow(0);
        click(u"removeFilter"_s);
        QCOMPARE(bench.saved(), QStringList({u"c"_s, u"b"_s}));
        list->item(0)->setText(u"B"_s);
        QVERIFY(!dialog->findChild<QLabel *>(u"filterFault"_s));
        QTRY_COMPARE(list->item(0)->text(), u"c"_s); // there is one of that name
        list->item(0)->setText(u"first"_s);
        QTRY_COMPARE(bench.saved(), QStringList({u"first"_s, u"b"_s}));
        dialog->accept();
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
