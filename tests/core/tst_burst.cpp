// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/samples.h"
#include "core/simulator/burst.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/waitfor.h"

#include <QSet>

#include <algorithm>

using namespace core;
using namespace core::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

BurstOrder orderOf(qint64 count)
{
    BurstOrder order{.count = count};
    order.target.url = QUrl(u"http://127.0.0.1:8080/wx"_s);
    order.target.keys.token = u"token123"_s;
    order.target.mode = CallbackMode::Plain;
    order.message = callback::sample(u"text"_s, {}, QDateTime::currentDateTimeUtc(), 1).value();
    return order;
}

struct Bench
{
    Bench()
    {
        network.answerBy([](const HttpRequest &) { return HttpReply{.status = 200, .body = "success"}; });
    }

    [[nodiscard]] Result<BurstTally> run(BurstOrder order) { return test::waitFor(burst.run(std::move(order))); }
    [[nodiscard]] QStringList all(QStringView element) const
    {
        QStringList texts;
        for (const HttpRequest &request : network.requests)
            texts += parseXml(request.body)->textOf(element);
        return texts;
    }
    [[nodiscard]] qsizetype different(QStringView element) const
    {
        const QStringList texts = all(element);
        return QSet<QString>(texts.begin(), texts.end()).size();
    }

    test::FakeTransport network;
    test::FakeClock clock;
    Burst burst{network, clock};
};

qint64 answersOf(const BurstTally &tally, AnswerKind kind)
{
    return tally.answers.at(static_cast<std::size_t>(kind));
}

} // namespace

class TestBurst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEachMessageWithAnIdOfItsOwn()
    {
        Bench bench;
        const auto tally = bench.run(orderOf(50));
        QVERIFY_RESULT(tally);
        QCOMPARE(bench.network.requests.size(), 50);
        QCOMPARE(bench.different(u"MsgId"), 50);
        QCOMPARE(bench.different(u"FromUserName"), 1);
        QCOMPARE(tally->messages, 50);
        QCOMPARE(tally->accepted, 50);
        QCOMPARE(answersOf(*tally, AnswerKind::Success), 50);
        QCOMPARE(tally->times.count(), 50);
        QVERIFY(!tally->wasStopped);
    }

    void sendsThatShareOfTheMessagesTwice_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<qint64>("duplicates");
        QTest::newRow("none") << 0 << qint64(0);
        QTest::newRow("some") << 30 << qint64(12);
        QTest::newRow("one in forty") << 3 << qint64(1);
        QTest::newRow("all") << 100 << qint64(40);
    }

    void sendsThatShareOfTheMessagesTwice()
    {
        QFETCH(const int, percent);
        QFETCH(const qint64, duplicates);
        Bench bench;
        BurstOrder order = orderOf(40);
        order.duplicates = percent;
        const auto tally = bench.run(order);
        QVERIFY_RESULT(tally);
        QCOMPARE(tally->messages, 40);
        QCOMPARE(tally->duplicates, duplicates);
        QCOMPARE(bench.network.requests.size(), 40 + duplicates);
        QCOMPARE(bench.different(u"MsgId"), 40);
        QSet<QByteArray> queries;
        for (const HttpRequest &request : bench.network.requests)
            queries += request.url.query(QUrl::FullyEncoded).toLatin1();
        QCOMPARE(queries.size(), 40 + duplicates); // each signed anew, as the platform's retries
    }

    void noticesADuplicateThatIsAnsweredAnew()
    {
        Bench bench;
        BurstOrder order = orderOf(1);
        order.duplicates = 100;
        bench.network.answerBy([&](const HttpRequest &request) {
            const XmlNode message = parseXml(request.body).value();
            const QByteArray text = QByteArray::number(bench.network.requests.size());
            return HttpReply{.status = 200,
                             .body = "<xml><ToUserName>" + message.textOf(u"FromUserName").toUtf8()
                                 + "</ToUserName><FromUserName>" + message.textOf(u"ToUserName").toUtf8()
                                 + "</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>" + text
                                 + "</Content></xml>"};
        });
        const auto tally = bench.run(order);
        QVERIFY_RESULT(tally);
        QCOMPARE(answersOf(*tally, AnswerKind::Text), 2);
        QCOMPARE(tally->answeredAnew, 1);
    }

    void sendsFromManyFollowersWhereWanted()
    {
        Bench bench;
        BurstOrder order = orderOf(30);
        order.followers = BurstOrder::Followers::Many;
        QVERIFY_RESULT(bench.run(order));
        QCOMPARE(bench.different(u"FromUserName"), 30);
    }

    void neverHasMoreUnderWayThanWanted()
    {
        Bench bench;
        bench.network.hold();
        BurstOrder order = orderOf(20);
        order.atOnce = 4;
        std::optional<Result<BurstTally>> tally;
        const auto waiting = [](Burst &burst, BurstOrder wanted,
                                std::optional<Result<BurstTally>> &into) -> QCoro::Task<> {
            into = co_await burst.run(std::move(wanted));
        };
        const auto task = waiting(bench.burst, order, tally);
        QTRY_COMPARE(bench.network.requests.size(), 4);
        bench.network.release();
        QTRY_VERIFY(tally.has_value());
        QCOMPARE(bench.network.requests.size(), 20);
    }

    void countsFailuresByKindAndKeepsFewOfThem()
    {
        Bench bench;
        bench.network.answerBy([&](const HttpRequest &) -> Result<HttpReply> {
            const auto number = bench.network.requests.size();
            if (number % 2 == 0)
                return fail(Error::Kind::Network, u"cut %1"_s.arg(number));
            return HttpReply{.status = 503};
        });
        BurstOrder order = orderOf(100);
        order.atOnce = 1;
        const auto tally = bench.run(order);
        QVERIFY_RESULT(tally);
        QCOMPARE(answersOf(*tally, AnswerKind::Status), 50);
        QCOMPARE(answersOf(*tally, AnswerKind::Failed), 50);
        QCOMPARE(tally->accepted, 0);
        QCOMPARE(tally->failures.size(), BurstTally::mostFailures);
        qint64 listed = tally->otherFailures;
        for (const auto &failure : tally->failures)
            listed += failure.count;
        QCOMPARE(listed, 100);
        QCOMPARE(tally->times.count(), 50); // no time where nobody answered
    }

    void sendsNothingMoreWhenStopped()
    {
        Bench bench;
        bench.network.answerBy([&](const HttpRequest &) {
            if (bench.network.requests.size() == 10)
                bench.burst.stop();
            return HttpReply{.status = 200};
        });
        const auto tally = bench.run(orderOf(1000));
        QVERIFY_RESULT(tally);
        QVERIFY(tally->wasStopped);
        QVERIFY(tally->messages >= 10 && tally->messages < 30);
        QCOMPARE(bench.network.requests.size(), tally->messages);
    }

    void refusesOrdersThatMakeNoSense_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<int>("atOnce");
        QTest::addColumn<int>("duplicates");
        QTest::addColumn<QString>("field");
        QTest::newRow("none") << qint64(0) << 1 << 0 << u"count"_s;
        QTest::newRow("too many") << qint64(1'000'001) << 1 << 0 << u"count"_s;
        QTest::newRow("nobody") << qint64(1) << 0 << 0 << u"concurrency"_s;
        QTest::newRow("crowd") << qint64(1) << 65 << 0 << u"concurrency"_s;
        QTest::newRow("less than none") << qint64(1) << 1 << -1 << u"duplicates"_s;
        QTest::newRow("more than all") << qint64(1) << 1 << 101 << u"duplicates"_s;
    }

    void refusesOrdersThatMakeNoSense()
    {
        QFETCH(const qint64, count);
        QFETCH(const int, atOnce);
        QFETCH(const int, duplicates);
        QFETCH(const QString, field);
        Bench bench;
        BurstOrder order = orderOf(count);
        order.atOnce = atOnce;
        order.duplicates = duplicates;
        const auto tally = bench.run(order);
        QCOMPARE_KIND(tally, Invalid);
        QCOMPARE(tally.error().field, field);
        QVERIFY(bench.network.requests.isEmpty());
    }

    void endsAtOnceWhenNothingCanBeSent()
    {
        Bench bench;
        BurstOrder order = orderOf(1000);
        order.target.mode = CallbackMode::Safe; // without a key
        QVERIFY(!bench.run(order));
        QVERIFY(bench.network.requests.isEmpty());
    }

    void percentilesAreRightToWithinTwoPercent()
    {
        TimeTally times;
        QCOMPARE(times.percentile(50), 0us);
        for (int i = 1; i <= 100'000; ++i)
            times.add(std::chrono::microseconds(i * 7));
        QCOMPARE(times.count(), 100'000);
        QCOMPARE(times.shortest(), 7us);
        QCOMPARE(times.longest(), 700'000us);
        for (const double percent : {1., 50., 90., 99., 99.9}) {
            const double found = double(times.percentile(percent).count());
            const double right = percent * 7000;
            QVERIFY2(found >= right && found <= right * 1.02, qPrintable(QString::number(found)));
        }
        QCOMPARE(times.percentile(100), 700'000us);
        times.add(std::chrono::hours(48));
        QCOMPARE(times.percentile(100), std::chrono::microseconds(std::chrono::hours(48)));
    }

    void shortTimesAreExact()
    {
        TimeTally times;
        for (const int time : {3, 5, 60})
            times.add(std::chrono::microseconds(time));
        QCOMPARE(times.percentile(50), 5us);
        QCOMPARE(times.percentile(100), 60us);
        QCOMPARE(times.mean(), 22us);
    }
};

QTEST_GUILESS_MAIN(TestBurst)
#include "tst_burst.moc"
