// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/inspectorbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDateTimeEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Bench final : test::InspectorBench
{
    Bench() : InspectorBench(Endpoint::Off) { }

    [[nodiscard]] QScrollBar *bar() const { return table()->verticalScrollBar(); }
    [[nodiscard]] QString topRow() const { return cell(table()->rowAt(1), summaryColumn); }
    void end() const
    {
        table()->doItemsLayout(); // the range of the bar is else of before
        bar()->setValue(bar()->maximum());
    }
    /// Scrolls as far as there are rows, until that row is there.
    [[nodiscard]] bool scrollTo(const QString &summary) const
    {
        for (int i = 0; i < 200; ++i) {
            if (!table()
                     ->model()
                     ->match(table()->model()->index(0, summaryColumn), Qt::DisplayRole, summary, 1, Qt::MatchExactly)
                     .isEmpty())
                return true;
            const QString before = cell(rows() - 1, summaryColumn);
            end();
            if (!test::waitUntil([&] { return cell(rows() - 1, summaryColumn) != before; }))
                return false;
        }
        return false;
    }
};

} // namespace

class TestDeliveryTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void slidesOverMoreRowsThanItHolds()
    {
        Bench bench;
        const QAbstractItemModelTester tester(bench.table()->model());
        bench.fill(2500);
        QTRY_COMPARE(bench.cell(0, Bench::summaryColumn), u"n2500 退款"_s);
        bench.openPage();
        QTRY_COMPARE(bench.rows(), 200); // no more than a page at first
        QVERIFY(bench.scrollTo(u"n1 退款"_s));
        QVERIFY2(bench.rows() <= 1200, qPrintable(QString::number(bench.rows())));
        QCOMPARE(bench.cell(bench.rows() - 1, Bench::summaryColumn), u"n1 退款"_s);

        // and back, page by page, with no row missing or twice
        for (int i = 0; i < 50 && bench.cell(0, Bench::summaryColumn) != u"n2500 退款"_s; ++i) {
            const QString first = bench.cell(0, Bench::summaryColumn);
            bench.bar()->setValue(0);
            QTRY_VERIFY(bench.cell(0, Bench::summaryColumn) != first);
        }
        QCOMPARE(bench.cell(0, Bench::summaryColumn), u"n2500 退款"_s);
        for (int row = 0; row < bench.rows(); ++row)
            QCOMPARE(bench.cell(row, Bench::summaryColumn), u"n%1 退款"_s.arg(2500 - row));
    }

    void keepsWhatIsReadInPlaceWhenPagesComeAndGo()
    {
        Bench bench;
        bench.fill(2500);
        bench.openPage();
        QTRY_COMPARE(bench.rows(), 200);
        while (bench.rows() < 1000) {
            const int before = bench.rows();
            bench.end();
            QTRY_VERIFY(bench.rows() > before);
        }
        const QString last = bench.cell(bench.rows() - 1, Bench::summaryColumn);
        bench.bar()->setValue(bench.bar()->maximum() - 5);
        const QString read = bench.topRow();
        QTRY_VERIFY(bench.cell(bench.rows() - 1, Bench::summaryColumn) != last);
        QTest::qWait(0);
        QCOMPARE(bench.topRow(), read); // though the newest page went
        QVERIFY(bench.cell(0, Bench::summaryColumn) != u"n2500 退款"_s);
    }

    void countsNewcomersWhileSomebodyScrolls()
    {
        Bench bench;
        bench.fill(300);
        bench.openPage();
        QTRY_COMPARE(bench.rows(), 200);
        bench.bar()->setValue(20);
        const QString read = bench.topRow();
        bench.fill(12, 301);
        QTRY_VERIFY(bench.pill()->isVisible());
        QTRY_VERIFY2(bench.pill()->text().contains("12"_L1), qPrintable(bench.pill()->text()));
        QCOMPARE(bench.topRow(), read);
        QTest::mouseClick(bench.pill(), Qt::LeftButton);
        QTRY_COMPARE(bench.cell(0, Bench::summaryColumn), u"n312 退款"_s);
        QCOMPARE(bench.bar()->value(), 0);
        QVERIFY(!bench.pill()->isVisible());
    }

    void countsNewcomersThatOnlyTheLogCanJudge()
    {
        Bench bench;
        bench.setFilter(u"退款"_s);
        bench.fill(3);
        QTRY_COMPARE(bench.rows(), 3);
        bench.table()->selectRow(1);
        bench.store(bench.delivery(u"发货"_s));
        bench.fill(2, 4);
        QTRY_VERIFY2(bench.pill()->isVisible() && bench.pill()->text().contains(u'2'),
                     qPrintable(bench.pill()->text()));
        QCOMPARE(bench.rows(), 3);
    }

    void followsAgainWhenTheTopIsReached()
    {
        Bench bench;
        bench.fill(100);
        QTRY_COMPARE(bench.rows(), 100);
        bench.bar()->setValue(30);
        bench.fill(5, 101);
        QTRY_VERIFY(bench.pill()->isVisible());
        bench.bar()->setValue(0);
        QTRY_COMPARE(bench.rows(), 105);
        QVERIFY(!bench.pill()->isVisible());
        bench.fill(1, 106);
        QTRY_COMPARE(bench.rows(), 106);
    }

    void goesToTheOldestAndBack()
    {
        Bench bench;
        bench.fill(700);
        bench.openPage();
        QTRY_COMPARE(bench.rows(), 200);
        bench.table()->selectRow(3);
        bench.action(u"Go to the oldest"_s)->trigger();
        QTRY_COMPARE(bench.cell(bench.rows() - 1, Bench::summaryColumn), u"n1 退款"_s);
        QCOMPARE(bench.bar()->value(), bench.bar()->maximum());
        QVERIFY(!bench.table()->selectionModel()->hasSelection());
        bench.fill(1, 701);
        QTRY_VERIFY(bench.pill()->isVisible()); // somebody reads
        bench.bar()->setValue(0);
        QTRY_VERIFY(bench.cell(0, Bench::summaryColumn) != u"n200 退款"_s);
        QTest::keyClick(bench.table(), Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(bench.cell(0, Bench::summaryColumn), u"n701 退款"_s);
        QCOMPARE(bench.bar()->value(), 0);
        QTRY_VERIFY(!bench.pill()->isVisible());
        QTest::keyClick(bench.table(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(bench.cell(bench.rows() - 1, Bench::summaryColumn), u"n1 退款"_s);
        bench.action(u"Go to the newest"_s)->trigger();
        QTRY_COMPARE(bench.cell(0, Bench::summaryColumn), u"n701 退款"_s);
    }

    void goesToATime()
    {
        Bench bench;
        const QDateTime begin = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
        for (int i = 1; i <= 700; ++i) {
            core::Delivery delivery = bench.delivery(u"n%1 退款"_s.arg(i));
            delivery.receivedAt = begin.addSecs(i * 60);
            bench.store(delivery);
        }
        bench.openPage();
        QTRY_COMPARE(bench.rows(), 200);
        bench.action(u"Go to a time…"_s)->trigger();
        auto *moment = bench.part<QDateTimeEdit>(u"moment"_s);
        QCOMPARE(moment->dateTime().toUTC(), begin.addSecs(700 * 60)); // what is seen
        moment->setDateTime(begin.addSecs(350 * 60 + 30).toLocalTime());
        QTest::keyClick(moment, Qt::Key_Return);
        QTRY_COMPARE(bench.rows(), 400); // a page on either side
        QCOMPARE(bench.cell(bench.table()->rowAt(1), Bench::summaryColumn), u"n350 退款"_s);
        QCOMPARE(bench.cell(0, Bench::summaryColumn), u"n550 退款"_s);
    }

    void keepsTheDetailsOfARowThatLeavesTheTable()
    {
        Bench bench;
        bench.fill(2500);
        bench.openPage();
        QTRY_COMPARE(bench.rows(), 200);
        bench.table()->selectRow(0);
        QVERIFY(bench.scrollTo(u"n900 退款"_s));
        QVERIFY(bench.cell(0, Bench::summaryColumn) != u"n2500 退款"_s);
        QVERIFY(!bench.table()->currentIndex().isValid());
        auto *fields = bench.part<QWidget>(u"deliveryFields"_s);
        QVERIFY(fields->isVisibleTo(bench.page.get()));
    }

    void marksRetriesAndFlags_data()
    {
        using core::Delivery;
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("flags");
        QTest::addColumn<QStringList>("badges");
        QTest::newRow("nothing") << 1 << 0 << QStringList();
        QTest::newRow("second try") << 2 << 0 << QStringList(u"2nd try"_s);
        QTest::newRow("fourth try") << 4 << 0 << QStringList(u"try 4"_s);
        QTest::newRow("replayed") << 1 << int(Delivery::SignatureSeen) << QStringList(u"seen"_s);
        QTest::newRow("clock and answers") << 3 << int(Delivery::ClockSkew | Delivery::AnswersDiffer)
                                           << QStringList({u"3rd try"_s, u"clock"_s, u"differs"_s});
        QTest::newRow("forward") << 1 << int(Delivery::ForwardFailed) << QStringList(u"forward"_s);
        QTest::newRow("targets") << 1 << int(Delivery::TargetsDiffer) << QStringList(u"targets"_s);
    }

    void marksRetriesAndFlags()
    {
        QFETCH(const int, attempt);
        QFETCH(const int, flags);
        QFETCH(const QStringList, badges);
        Bench bench;
        core::Delivery delivery = bench.delivery(u"x"_s);
        delivery.attempt = attempt;
        if (attempt > 1)
            delivery.firstAt = delivery.receivedAt.addMSecs(-5100);
        delivery.flags = core::Delivery::Flags(flags);
        bench.store(delivery);
        QTRY_COMPARE(bench.rows(), 1);
        const QModelIndex state = bench.table()->model()->index(0, Bench::stateColumn);
        const QStringList lines = state.data(Qt::ToolTipRole).toString().split(u'\n');
        QCOMPARE(lines.size(), badges.size() + 1);
        for (qsizetype i = 0; i < badges.size(); ++i)
            QVERIFY2(lines.at(i + 1).startsWith(badges.at(i) + u": "_s), qPrintable(lines.at(i + 1)));
        QVERIFY(attempt == 1 || lines.at(1).contains("5.1 s"_L1));
        const int plain = bench.table()->fontMetrics().horizontalAdvance(state.data().toString());
        const int wide = bench.table()->sizeHintForIndex(state).width(); // there is room for the badges
        QVERIFY(badges.isEmpty() || wide > plain + 20 * int(badges.size()));
    }

    void drawsNothingThatAStrangerWrote()
    {
        Bench bench;
        bench.store(bench.delivery(u"<img src=\"x\"> hello"_s));
        QTRY_COMPARE(bench.rows(), 1);
        const QModelIndex summary = bench.table()->model()->index(0, Bench::summaryColumn);
        QCOMPARE(summary.data().toString(), u"<img src=\"x\"> hello"_s);
        QVERIFY(!summary.data(Qt::ToolTipRole).toString().contains(u'<'));
    }

    void showsWhatCameDuringAHoldAtOnce()
    {
        Bench bench;
        bench.fill(10);
        QTRY_COMPARE(bench.rows(), 10);
        bench.part<QAbstractButton>(u"hold"_s)->setChecked(true);
        bench.fill(500, 11);
        QTRY_VERIFY(bench.pill()->text().contains("500"_L1));
        QCOMPARE(bench.rows(), 10);
        bench.part<QAbstractButton>(u"hold"_s)->setChecked(false);
        QTRY_COMPARE(bench.cell(0, Bench::summaryColumn), u"n510 退款"_s);
        QCOMPARE(bench.cell(1, Bench::summaryColumn), u"n509 退款"_s);
    }
};

QTEST_MAIN(TestDeliveryTable)
#include "tst_deliverytable.moc"
