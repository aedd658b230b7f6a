// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/inspectorbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/inspector/deliverydetails.h"
#include "ui/pages/inspector/deliveryfeed.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCoroFuture>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Delivery;

namespace {

struct Bench final : test::InspectorBench
{
    Bench() : InspectorBench(Endpoint::Off) { }

    [[nodiscard]] Delivery firstTry(const QString &text) const
    {
        Delivery made = delivery(text);
        made.dedupeKey = u"key of "_s + text;
        return made;
    }
    [[nodiscard]] static Delivery retryOf(const Delivery &first, int attempt, Delivery::Flags flags = {})
    {
        Delivery made = first;
        made.attempt = attempt;
        made.firstAt = first.receivedAt;
        made.receivedAt = first.receivedAt.addMSecs(5'000LL * (attempt - 1));
        made.flags = flags;
        return made;
    }
    /// What its badges say, a line each.
    [[nodiscard]] QStringList badges(int row = 0) const
    {
        return table()->model()->index(row, stateColumn).data(Qt::ToolTipRole).toString().split(u'\n').mid(1);
    }
    [[nodiscard]] QStringList badgeNames(int row = 0) const
    {
        QStringList names;
        const QStringList lines = badges(row);
        for (const QString &line : lines)
            names += line.section(u':', 0, 0);
        return names;
    }
    [[nodiscard]] QAction *each() const { return action(u"Show each retry"_s); }
    /// Of which the table has heard: everything stored before has been told, too.
    void storeAndHear(const Delivery &delivery)
    {
        const QSignalSpy told(profile.deliveries.get(), &core::DeliveryLog::committed);
        store(delivery);
        if (!test::waitUntil([&told] { return !told.isEmpty(); }))
            qFatal("the log tells of no commit");
    }
};

/// A log whose answers are old by the time they are given.
class LateLog final
{
public:
    explicit LateLog(core::DeliveryLog &log) : m_log(log) { }

    core::Task<core::DeliverySearch> search(core::DeliveryFilter filter, core::DeliveryId from, int limit,
                                            core::LogWay way)
    {
        const auto gate = std::make_shared<QPromise<void>>();
        gate->start();
        auto found = co_await m_log.search(filter, from, limit, way);
        held.append(gate);
        co_await gate->future();
        co_return found;
    }

    QList<std::shared_ptr<QPromise<void>>> held; ///< what was found and is not given yet

private:
    core::DeliveryLog &m_log;
};

} // namespace

class TestInspectorRetries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void raisesTheCountOfTheRow()
    {
        Bench bench;
        const QAbstractItemModelTester tester(bench.table()->model());
        const Delivery first = bench.firstTry(u"退款"_s);
        bench.storeAndHear(first);
        QTRY_COMPARE(bench.rows(), 1);
        QCOMPARE(bench.badges(), QStringList());
        for (const int attempt : {2, 3}) {
            bench.store(Bench::retryOf(first, attempt));
            QTRY_COMPARE(bench.badgeNames(), QStringList(u"×%1"_s.arg(attempt)));
            QCOMPARE(bench.rows(), 1);
        }
        QVERIFY2(bench.badges().constFirst().contains("It came 3 times."_L1), qPrintable(bench.badges().constFirst()));
        bench.openPage(); // and as the log has it
        QTRY_COMPARE(bench.rows(), 1);
        QCOMPARE(bench.badgeNames(), QStringList(u"×3"_s));
    }

    void flagsAnswersThatDiffer_data()
    {
        QTest::addColumn<bool>("isKnownLater"); // as that of a target
        QTest::newRow("at once") << false;
        QTest::newRow("when the target has answered") << true;
    }

    void flagsAnswersThatDiffer()
    {
        QFETCH(const bool, isKnownLater);
        Bench bench;
        const Delivery first = bench.firstTry(u"退款"_s);
        bench.store(first);
        const Delivery::Flags flags = isKnownLater ? Delivery::Flags() : Delivery::AnswersDiffer;
        const core::DeliveryId retry = bench.store(Bench::retryOf(first, 2, flags));
        if (isKnownLater) {
            QTRY_COMPARE(bench.badgeNames(), QStringList(u"×2"_s));
            bench.profile.deliveries->complete(retry, {.flags = Delivery::AnswersDiffer});
        }
        QTRY_COMPARE(bench.badgeNames(), (QStringList{u"×2"_s, u"differs"_s}));
        QVERIFY(bench.badges().constLast().contains("not all answered the same"_L1));
        bench.openPage();
        QTRY_COMPARE(bench.badgeNames(), (QStringList{u"×2"_s, u"differs"_s}));
    }

    void showsEachWhenThatIsWanted()
    {
        Bench bench;
        const Delivery first = bench.firstTry(u"退款"_s);
        bench.store(first);
        bench.store(Bench::retryOf(first, 2));
        QTRY_COMPARE(bench.badgeNames(), QStringList(u"×2"_s));
        QVERIFY(bench.each()->isCheckable() && !bench.each()->isChecked());
        bench.each()->trigger();
        QTRY_COMPARE(bench.rows(), 2);
        QCOMPARE(bench.badgeNames(0), QStringList(u"2nd try"_s));
        QCOMPARE(bench.badgeNames(1), QStringList());
        bench.store(Bench::retryOf(first, 3));
        QTRY_COMPARE(bench.rows(), 3);

        bench.openPage(); // remembered
        QVERIFY(bench.each()->isChecked());
        QTRY_COMPARE(bench.rows(), 3);
        bench.each()->trigger();
        QTRY_COMPARE(bench.rows(), 1);
        QCOMPARE(bench.badgeNames(), QStringList(u"×3"_s));
    }

    void findsARetryThatIsAskedFor()
    {
        Bench bench;
        const Delivery first = bench.firstTry(u"退款"_s);
        bench.store(first);
        const core::DeliveryId retry = bench.store(Bench::retryOf(first, 2));
        QTRY_COMPARE(bench.rows(), 1);
        bench.setFilter(u"is:retry"_s);
        QTRY_COMPARE(bench.badgeNames(), QStringList(u"2nd try"_s));
        QCOMPARE(bench.rows(), 1);
        bench.store(Bench::retryOf(first, 3)); // and one that comes now
        QTRY_COMPARE(bench.rows(), 2);

        bench.setFilter({});
        QTRY_COMPARE(bench.badgeNames(), QStringList(u"×3"_s));
        bench.page->open(retry.value());
        QCOMPARE(bench.page->findChild<ui::DeliveryDetails *>()->current(), retry);
    }

    void countsNoNewcomerForIt()
    {
        Bench bench;
        const Delivery shown = bench.firstTry(u"shown"_s);
        bench.store(shown);
        QTRY_COMPARE(bench.rows(), 1);
        bench.table()->selectRow(0);
        bench.store(Bench::retryOf(shown, 2));
        QTRY_COMPARE(bench.badgeNames(), QStringList(u"×2"_s)); // nothing moves for that
        QVERIFY(!bench.pill()->isVisible());
        const Delivery counted = bench.firstTry(u"counted"_s);
        bench.storeAndHear(counted);
        QTRY_VERIFY(bench.pill()->isVisible());
        bench.storeAndHear(Bench::retryOf(counted, 2));
        bench.storeAndHear(bench.delivery(u"after it"_s));
        QTRY_COMPARE(bench.pill()->text(), u"↑ 2 new"_s);
        QTest::keyClick(bench.table(), Qt::Key_Home);
        QTRY_COMPARE(bench.rows(), 3);
        QCOMPARE(bench.cell(1, Bench::summaryColumn), u"counted"_s);
        QCOMPARE(bench.badgeNames(1), QStringList(u"×2"_s));
    }

    void showsOneWhoseFirstTryIsNotThere()
    {
        Bench bench;
        bench.store(bench.delivery(u"before it"_s));
        bench.store(Bench::retryOf(bench.firstTry(u"退款"_s), 2));
        QTRY_COMPARE(bench.rows(), 2);
        QCOMPARE(bench.badgeNames(), QStringList(u"2nd try"_s));
    }

    void losesNoneThatComesWhileRowsAreRead()
    {
        Bench bench;
        core::DeliveryLog &deliveries = *bench.profile.deliveries;
        const Delivery first = bench.firstTry(u"退款"_s);
        bench.storeAndHear(first);
        LateLog log(deliveries);
        ui::DeliveryFeed feed(deliveries, bench.profile.book, nullptr, std::bind_front(&LateLog::search, &log));
        feed.setFilter({.retries = core::Retries::BehindTheFirst});
        QTRY_COMPARE(log.held.size(), 1); // it has been read without a retry
        bench.storeAndHear(Bench::retryOf(first, 2));
        log.held.takeFirst()->finish();
        QTRY_COMPARE(feed.model()->rowCount(), 1);
        QCOMPARE(feed.model()->row(0).tries, 2);
        for (const auto &gate : std::as_const(log.held)) // what it asked since
            gate->finish();
        QTRY_COMPARE(feed.search(), ui::DeliveryFeed::Search::Over);
        QCOMPARE(feed.model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestInspectorRetries)
#include "tst_inspectorretries.moc"
