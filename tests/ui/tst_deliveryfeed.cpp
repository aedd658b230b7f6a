// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/inspectorbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/inspector/deliverytable.h"
#include "ui/pages/inspector/searchstrip.h"

#include <QAbstractItemModelTester>
#include <QCoroFuture>
#include <QLabel>
#include <QPointer>
#include <QPromise>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Search = ui::DeliveryFeed::Search;

/// A log that answers a question when the test says so, and looks at no more than a few rows for it.
class SlowLog final
{
public:
    explicit SlowLog(core::DeliveryLog &log) : m_log(log) { }

    core::Task<core::DeliverySearch> search(core::DeliveryFilter filter, core::DeliveryId from, int limit,
                                            core::LogWay way)
    {
        const auto gate = std::make_shared<QPromise<void>>();
        gate->start();
        waiting.append(gate);
        asked.append(filter.toString());
        const int most = std::min(rowsAtOnce, limit);
        const QPointer<core::DeliveryLog> log(&m_log);
        const core::DeliveryFilter everything;
        co_await gate->future();
        if (!log) // the test is over
            co_return core::fail(core::Error::Kind::Cancelled, QString());
        auto rows = co_await log->search(everything, from, most, way);
        if (rows) {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const auto fits = [&](const core::DeliverySummary &row) {
                return core::matches(filter, row, now) != false;
            };
            erase_if(rows->rows, std::not_fn(fits));
        }
        co_return rows;
    }

    /// The one that was asked first; false = nobody asked.
    [[nodiscard]] bool answer()
    {
        if (!test::waitUntil([this] { return !waiting.isEmpty(); }))
            return false;
        waiting.takeFirst()->finish();
        return true;
    }

    int rowsAtOnce = 10;
    QList<std::shared_ptr<QPromise<void>>> waiting;
    QStringList asked;

private:
    core::DeliveryLog &m_log;
};

struct Bench final : test::InspectorBench
{
    explicit Bench(int rows) : InspectorBench(Endpoint::Off), log(*profile.deliveries)
    {
        qsizetype told = 0;
        const QObject context;
        QObject::connect(profile.deliveries.get(), &core::DeliveryLog::committed, &context,
                         [&](const QList<core::DeliverySummary> &some) { told += some.size(); });
        fill(rows);
        if (!test::waitUntil([&] { return told == rows; })) // or they would be news to the feed
            qFatal("the log tells of no commit");
        feed = std::make_unique<ui::DeliveryFeed>(*profile.deliveries, profile.book, nullptr,
                                                  std::bind_front(&SlowLog::search, &log));
        strip = std::make_unique<ui::SearchStrip>(*feed);
    }

    static core::DeliveryFilter only(const QString &type) { return core::DeliveryFilter::parse(type, {}).value(); }
    [[nodiscard]] int shown() const { return feed->model()->rowCount(); }
    [[nodiscard]] QString summary(int row) const { return feed->model()->row(row).summary; }
    [[nodiscard]] QPushButton *button() const { return strip->findChild<QPushButton *>(u"stopOrContinue"_s); }
    [[nodiscard]] QString label() const { return strip->findChild<QLabel *>(u"searchedBackTo"_s)->text(); }
    /// One step of the search, until what it found is there.
    [[nodiscard]] bool step()
    {
        const QSignalSpy changed(feed.get(), &ui::DeliveryFeed::searchChanged);
        return log.answer() && test::waitUntil([&] { return !changed.isEmpty(); });
    }

    SlowLog log;
    std::unique_ptr<ui::DeliveryFeed> feed;
    std::unique_ptr<ui::SearchStrip> strip;
};

/// Over a log in which the callback "nN 退款" came N seconds after the first; every second one is a click.
struct WideBench final : test::InspectorBench
{
    static constexpr int rows = 1500;

    WideBench() : InspectorBench(Endpoint::Off)
    {
        const QObject context;
        qsizetype told = 0;
        QObject::connect(profile.deliveries.get(), &core::DeliveryLog::committed, &context,
                         [&](const QList<core::DeliverySummary> &some) { told += some.size(); });
        for (int i = 1; i <= rows; ++i)
            store(numbered(i));
        if (!test::waitUntil([&] { return told == rows; })) // or they would be news to the feed
            qFatal("the log tells of no commit");
        feed = std::make_unique<ui::DeliveryFeed>(*profile.deliveries, profile.book, nullptr,
                                                  std::bind_front(&WideBench::ask, this));
    }

    [[nodiscard]] core::Delivery numbered(int number) const
    {
        core::Delivery made = delivery(u"n%1 退款"_s.arg(number));
        made.receivedAt = momentOf(number);
        if (number % 2 == 0) {
            made.type = u"event"_s;
            made.event = u"CLICK"_s;
        }
        return made;
    }
    [[nodiscard]] static QDateTime momentOf(int number)
    {
        return QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC).addSecs(number);
    }
    core::Task<core::DeliverySearch> ask(const core::DeliveryFilter &filter, core::DeliveryId from, int limit,
                                         core::LogWay way)
    {
        mostAsked = std::max(mostAsked, limit);
        return profile.deliveries->search(filter, from, limit, way);
    }
    /// Of the callback in that row; 0 = there is none.
    [[nodiscard]] int number(int row) const
    {
        if (row < 0 || row >= feed->model()->rowCount())
            return 0;
        return feed->model()->row(row).summary.mid(1).section(u' ', 0, 0).toInt();
    }
    [[nodiscard]] int last() const { return number(feed->model()->rowCount() - 1); }
    [[nodiscard]] bool hasGaps(int step) const
    {
        for (int row = 1; row < feed->model()->rowCount(); ++row) {
            if (number(row - 1) != number(row) + step)
                return true;
        }
        return false;
    }

    int mostAsked = 0;
    std::unique_ptr<ui::DeliveryFeed> feed;
};

void addFilters()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("step"); // from one row that fits to the next
    QTest::addColumn<int>("oldest");
    QTest::newRow("no filter") << QString() << 1 << 1;
    QTest::newRow("an indexed field") << u"event:CLICK"_s << 2 << 2;
    QTest::newRow("a text") << u"退款"_s << 1 << 1;
    QTest::newRow("what is denied") << u"-event:CLICK"_s << 2 << 1;
}

using Mode = ui::DeliveryFeed::Mode;
using Landing = ui::DeliveryFeed::Landing;

} // namespace

class TestDeliveryFeed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void showsWhatIsFoundBeforeTheSearchIsOver()
    {
        Bench bench(35);
        const QAbstractItemModelTester tester(bench.feed->model());
        bench.feed->setFilter({});
        for (const int rows : {10, 20, 30}) {
            QVERIFY(bench.step());
            QCOMPARE(bench.shown(), rows);
            QCOMPARE(bench.feed->search(), Search::Running);
        }
        QVERIFY(bench.step());
        QCOMPARE(bench.shown(), 35);
        QCOMPARE(bench.feed->search(), Search::Over);
        for (int row = 0; row < 35; ++row)
            QCOMPARE(bench.summary(row), u"n%1 退款"_s.arg(35 - row));
        QVERIFY(bench.log.waiting.isEmpty());
    }

    void saysHowFarASearchThatFindsNothingHasCome()
    {
        Bench bench(25);
        bench.feed->setFilter(Bench::only(u"type:event"_s));
        QVERIFY(bench.step());
        QCOMPARE(bench.shown(), 0);
        QTRY_VERIFY(!bench.strip->isHidden());
        const QString moment = QLocale().toString(bench.feed->searchedBackTo().toLocalTime(), QLocale::ShortFormat);
        QCOMPARE(bench.label(), u"Searched back to %1 …"_s.arg(moment));
        QVERIFY(bench.step());
        QVERIFY(bench.step());
        QCOMPARE(bench.feed->search(), Search::Over);
        QCOMPARE(bench.shown(), 0);
        QVERIFY(bench.strip->isHidden());
    }

    void saysNothingOfASearchThatIsSoonOver()
    {
        Bench bench(5);
        bench.feed->setFilter({});
        QVERIFY(bench.step());
        QCOMPARE(bench.shown(), 5);
        QVERIFY(bench.strip->isHidden());
    }

    void stopsAndGoesOnWhereItStopped()
    {
        Bench bench(45);
        bench.feed->setFilter({});
        QVERIFY(bench.step());
        QTRY_VERIFY(!bench.strip->isHidden());
        QCOMPARE(bench.button()->text(), u"Stop"_s);
        bench.button()->click();
        QCOMPARE(bench.feed->search(), Search::Stopped);
        QCOMPARE(bench.button()->text(), u"Continue"_s);
        QVERIFY(!bench.strip->isHidden());
        QVERIFY(bench.log.answer()); // what was asked already
        bench.feed->loadOlder(); // as one scrolls
        QCOMPARE(bench.log.waiting.size(), 0);
        QCOMPARE(bench.shown(), 10);

        bench.button()->click();
        for (const int rows : {20, 30, 40, 45}) {
            QCOMPARE(bench.feed->search(), Search::Running);
            QVERIFY(bench.step());
            QCOMPARE(bench.shown(), rows);
        }
        QCOMPARE(bench.feed->search(), Search::Over);
        QCOMPARE(bench.summary(44), u"n1 退款"_s);
    }

    void hearsNoMoreOfASearchThatAnotherFilterEnded()
    {
        Bench bench(45);
        bench.feed->setFilter({});
        QVERIFY(bench.step());
        QCOMPARE(bench.shown(), 10);
        bench.feed->setFilter(Bench::only(u"type:event"_s));
        QVERIFY(bench.log.answer()); // for the first filter
        QVERIFY(bench.step()); // for the second
        QCOMPARE(bench.shown(), 0);
        while (bench.feed->search() == Search::Running)
            QVERIFY(bench.step());
        QCOMPARE(bench.shown(), 0);
        QCOMPARE(bench.log.asked, QStringList({{}, {}}) + QStringList(5, u"type:event"_s));
    }

    void endsWithAPageUntilSomebodyScrolls()
    {
        Bench bench(450);
        bench.log.rowsAtOnce = 80;
        bench.feed->setFilter({});
        for (const int rows : {80, 160, 200}) {
            QVERIFY(bench.step());
            QCOMPARE(bench.shown(), rows);
        }
        QCOMPARE(bench.feed->search(), Search::Over);
        QVERIFY(bench.log.waiting.isEmpty());
        bench.feed->loadOlder();
        for (const int rows : {280, 360, 400})
            QVERIFY(bench.step() && bench.shown() == rows);
        QVERIFY(bench.log.waiting.isEmpty());
    }

    void letsInWhatComesDuringASearch()
    {
        Bench bench(25);
        const QAbstractItemModelTester tester(bench.feed->model());
        bench.feed->setFilter({});
        QVERIFY(bench.step());
        bench.fill(2, 26);
        QTRY_COMPARE(bench.shown(), 12);
        QCOMPARE(bench.summary(0), u"n27 退款"_s);
        QVERIFY(bench.step());
        QVERIFY(bench.step());
        QCOMPARE(bench.shown(), 27); // none twice
        QCOMPARE(bench.summary(26), u"n1 退款"_s);
        QCOMPARE(bench.feed->search(), Search::Over);
    }

    void asksOnlyAboutNewcomersWhetherTheyFit()
    {
        Bench bench(40);
        bench.feed->setFilter(Bench::only(u"退款"_s)); // what only the log can tell
        QVERIFY(bench.step());
        bench.feed->stopSearch();
        QVERIFY(bench.log.answer());
        bench.fill(3, 41);
        QVERIFY(bench.log.answer());
        QTRY_COMPARE(bench.shown(), 13);
        QCOMPARE(bench.summary(0), u"n43 退款"_s);
        QCOMPARE(bench.summary(12), u"n31 退款"_s);
        QCOMPARE(bench.log.waiting.size(), 0); // and not about all the others once more
    }

    void showsWhatWasCountedWhenNobodyReadsAnyMore()
    {
        Bench bench(10);
        bench.log.rowsAtOnce = 500;
        bench.feed->setFilter({});
        QVERIFY(bench.step());
        bench.feed->setMode(ui::DeliveryFeed::Mode::Reading);
        bench.fill(20, 11);
        QTRY_COMPARE(bench.feed->newcomers().rows, 20);
        QVERIFY(bench.feed->newcomers().isExact);
        QCOMPARE(bench.shown(), 10);
        bench.feed->setMode(ui::DeliveryFeed::Mode::Following);
        QVERIFY(bench.log.answer());
        QTRY_COMPARE(bench.shown(), 30);
        QCOMPARE(bench.feed->newcomers().rows, 0);
        QCOMPARE(bench.summary(0), u"n30 退款"_s);
    }

    void countsNoMoreNewcomersThanItLookedAt()
    {
        Bench bench(5);
        bench.log.rowsAtOnce = 500;
        bench.feed->setFilter(Bench::only(u"退款"_s));
        QVERIFY(bench.step());
        bench.feed->setMode(ui::DeliveryFeed::Mode::Reading);
        bench.fill(300, 6);
        QVERIFY(bench.log.answer());
        QTRY_COMPARE(bench.feed->newcomers().rows, 200);
        QVERIFY(!bench.feed->newcomers().isExact);
        ui::DeliveryTable table(*bench.feed);
        QCOMPARE(table.findChild<QPushButton *>(u"newcomers"_s)->text(), u"↑ more than 200 new"_s);
    }

    void readsNoMoreThanAPageWhereverItIsSent_data() { addFilters(); }

    void readsNoMoreThanAPageWhereverItIsSent()
    {
        QFETCH(const QString, filter);
        QFETCH(const int, step);
        QFETCH(const int, oldest);
        WideBench bench;
        const QAbstractItemModelTester tester(bench.feed->model());
        const QSignalSpy landed(bench.feed.get(), &ui::DeliveryFeed::landed);
        bench.feed->setFilter(Bench::only(filter));
        QTRY_COMPARE(bench.feed->model()->rowCount(), 200);

        bench.feed->goToOldest();
        QTRY_COMPARE(landed.size(), 1);
        QCOMPARE(landed.first().first().value<Landing>(), Landing::Last);
        QCOMPARE(bench.last(), oldest);
        QCOMPARE(bench.number(0), oldest + 199 * step);
        QVERIFY(!bench.hasGaps(step));
        QVERIFY(!bench.feed->isAtTop());
        QCOMPARE(bench.feed->mode(), Mode::Reading);

        int wanted = 0;
        connect(bench.feed.get(), &ui::DeliveryFeed::landed, this, [&] { wanted = bench.number(0); });
        bench.feed->goTo(WideBench::momentOf(750 + oldest));
        QTRY_COMPARE(landed.size(), 2);
        QCOMPARE(wanted, 750 + oldest);
        QTRY_COMPARE(bench.feed->model()->rowCount(), 400); // a page on either side
        QVERIFY(!bench.hasGaps(step));
        while (!bench.feed->isAtTop()) { // as one scrolls
            const int first = bench.number(0);
            bench.feed->loadNewer();
            QTRY_VERIFY(bench.number(0) != first || bench.feed->isAtTop());
        }
        QVERIFY(bench.number(0) > WideBench::rows - step);
        QVERIFY(!bench.hasGaps(step));
        QCOMPARE(bench.mostAsked, 200);
    }

    void leavesTheNewestAndComesBack()
    {
        WideBench bench;
        bench.feed->setFilter({});
        QTRY_COMPARE(bench.number(0), WideBench::rows);
        bench.feed->goToOldest();
        QTRY_COMPARE(bench.last(), 1);
        const int first = bench.number(0);
        for (int i = 1; i <= 3; ++i)
            bench.store(bench.numbered(WideBench::rows + i));
        QTRY_COMPARE(bench.feed->newcomers().rows, 3);
        QCOMPARE(bench.number(0), first);
        bench.feed->reload();
        QTRY_COMPARE(bench.number(0), WideBench::rows + 3);
        QVERIFY(bench.feed->isAtTop());
        QCOMPARE(bench.feed->newcomers().rows, 0);
        bench.feed->setMode(Mode::Following);
        bench.store(bench.numbered(WideBench::rows + 4));
        QTRY_COMPARE(bench.number(0), WideBench::rows + 4);
    }

    void knowsWhatToDoBeyondTheEnds()
    {
        WideBench bench;
        bench.feed->setFilter({});
        bench.feed->goToOldest(); // before the newest are there
        QTRY_COMPARE(bench.last(), 1);
        bench.feed->goTo(WideBench::momentOf(9999));
        QTRY_COMPARE(bench.number(0), WideBench::rows);
        QTRY_VERIFY(bench.feed->isAtTop());
        bench.feed->goTo(WideBench::momentOf(-9999));
        QTRY_COMPARE(bench.last(), 1);
        bench.feed->setFilter(Bench::only(u"event:CLICK"_s));
        QTRY_COMPARE(bench.number(0), WideBench::rows);
        bench.feed->goTo(WideBench::momentOf(1)); // when nothing had been clicked
        QTRY_COMPARE(bench.last(), 2);
        bench.feed->setFilter(Bench::only(u"type:image"_s));
        QTRY_COMPARE(bench.feed->model()->rowCount(), 0);
        bench.feed->goTo(WideBench::momentOf(750));
        QTRY_VERIFY(bench.feed->isAtTop());
        QCOMPARE(bench.feed->model()->rowCount(), 0);
    }

    void forgetsWhereItWasSentWhenAnotherFilterIsSet()
    {
        Bench bench(5);
        bench.feed->setFilter({});
        QVERIFY(bench.step());
        QCOMPARE(bench.shown(), 5);
        const QSignalSpy landed(bench.feed.get(), &ui::DeliveryFeed::landed);

        bench.feed->goToOldest();
        bench.feed->setFilter(Bench::only(u"event:CLICK"_s)); // before the oldest are known
        QVERIFY(bench.log.answer());
        QVERIFY(bench.log.answer());
        QTRY_COMPARE(bench.shown(), 0);
        QVERIFY(landed.isEmpty());

        bench.feed->goTo(QDateTime::currentDateTimeUtc());
        QTRY_COMPARE(bench.log.waiting.size(), 1);
        bench.feed->setFilter({});
        QVERIFY(bench.log.answer());
        QVERIFY(bench.log.answer());
        QTRY_COMPARE(bench.shown(), 5);
        QVERIFY(landed.isEmpty());
        QVERIFY(bench.feed->isAtTop());
        QVERIFY(bench.log.waiting.isEmpty());
    }

    void keepsTheSearchWhenTheLogFails()
    {
        Bench bench(5);
        bool isBroken = true;
        const auto ask = [&](const core::DeliveryFilter &filter, core::DeliveryId from, int limit,
                             core::LogWay way) -> core::Task<core::DeliverySearch> {
            if (isBroken)
                return test::ready(core::Result<core::DeliverySearch>(core::fail(core::Error::Kind::Storage, u"no"_s)));
            return bench.profile.deliveries->search(filter, from, limit, way);
        };
        ui::DeliveryFeed feed(*bench.profile.deliveries, bench.profile.book, nullptr, ask);
        const QSignalSpy failed(&feed, &ui::DeliveryFeed::failed);
        feed.reload();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(feed.search(), Search::Over);
        isBroken = false;
        feed.reload();
        QTRY_COMPARE(feed.model()->rowCount(), 5);
    }
};

QTEST_MAIN(TestDeliveryFeed)
#include "tst_deliveryfeed.moc"
