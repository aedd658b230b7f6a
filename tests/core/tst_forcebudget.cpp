// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/forcebudget.h"
#include "tests/support/apiworld.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ApiWorld;
using test::someAccount;

namespace {

QDateTime at(const QString &utc)
{
    return QDateTime::fromString(utc + u'Z', Qt::ISODate);
}

QByteArray tokenReply(int number)
{
    return "{\"access_token\":\"T" + QByteArray::number(number) + "\",\"expires_in\":7200}";
}

} // namespace

class TestForceBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::storeSecrets(m_keychain); }
    void cleanup() { m_keychain.entries.clear(); }

    void countsNaturalDaysInBeijing_data()
    {
        QTest::addColumn<QList<QDateTime>>("forced");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("possibleAt");
        const QString noon = u"2026-01-01T04:00:00"_s; // 12:00 in Beijing
        QTest::newRow("none") << QList<QDateTime>() << noon << 20 << noon;
        QTest::newRow("one, long ago") << QList{at(u"2026-01-01T03:00:00"_s)} << noon << 19 << noon;
        QTest::newRow("one, 30 s ago") << QList{at(u"2026-01-01T03:59:30"_s)} << noon << 19 << noon;
        QTest::newRow("one, 29 s ago") << QList{at(u"2026-01-01T03:59:31"_s)} << noon << 19 << u"2026-01-01T04:00:01"_s;
        QTest::newRow("one, yesterday in Beijing") << QList{at(u"2025-12-31T15:59:59"_s)} << noon << 20 << noon;
        QTest::newRow("one, yesterday in UTC only") << QList{at(u"2025-12-31T16:00:00"_s)} << noon << 19 << noon;
        const QList<QDateTime> twenty(20, at(u"2026-01-01T01:00:00"_s));
        QTest::newRow("all") << twenty << noon << 0 << u"2026-01-01T16:00:00"_s;
        QTest::newRow("all, last second") << twenty << u"2026-01-01T15:59:59"_s << 0 << u"2026-01-01T16:00:00"_s;
        QTest::newRow("all, next day") << twenty << u"2026-01-01T16:00:00"_s << 20 << u"2026-01-01T16:00:00"_s;
        QTest::newRow("across midnight") << QList{at(u"2026-01-01T15:59:50"_s)} << u"2026-01-01T16:00:00"_s << 20
                                         << u"2026-01-01T16:00:20"_s;
    }

    void countsNaturalDaysInBeijing()
    {
        QFETCH(const QList<QDateTime>, forced);
        QFETCH(const QString, now);
        QFETCH(const int, left);
        QFETCH(const QString, possibleAt);
        const auto catalogue = Catalogue::load();
        QVERIFY_RESULT(catalogue);
        const ForceBudget budget = forceBudget(*catalogue, forced, at(now));
        QCOMPARE(budget.left, left);
        QCOMPARE(budget.possibleAt, at(possibleAt));
    }

    void forcesByHandOnly()
    {
        ApiWorld world(m_keychain);
        world.transport.reply(tokenReply(1));
        QVERIFY(test::waitFor(world.tokens.current(someAccount())));
        world.transport.reply(tokenReply(2));
        const auto token = test::waitFor(world.tokens.force(someAccount()));
        QVERIFY_RESULT(token);
        QCOMPARE(token->value, u"T2"_s);
        QCOMPARE(world.transport.requests[1].body, test::golden(u"stable_token_forced.json"_s));
        QCOMPARE(world.tokens.known(someAccount().appId)->value, u"T2"_s);
        QCOMPARE(world.tokens.forceBudget(someAccount().appId).left, 19);
    }

    void refusesTheSecondWithinThirtySeconds()
    {
        ApiWorld world(m_keychain);
        world.transport.reply(tokenReply(1));
        world.transport.reply(tokenReply(2));
        Task<Token> first = world.tokens.force(someAccount());
        Task<Token> second = world.tokens.force(someAccount()); // a double click
        const auto done = test::waitFor(std::move(first));
        const auto refused = test::waitFor(std::move(second));
        QVERIFY_RESULT(done);
        QCOMPARE_KIND(refused, Invalid);
        QVERIFY2(refused.error().message.contains(u"30 s"), qPrintable(refused.error().message));
        QVERIFY(refused.error().advice.contains(u"2026"));
        QCOMPARE(world.transport.requests.size(), 1);
        world.clock.advance(30s);
        const auto later = test::waitFor(world.tokens.force(someAccount()));
        QVERIFY_RESULT(later);
    }

    void refusesTheTwentyFirstEvenAfterARestart()
    {
        ApiWorld world(m_keychain);
        for (int i = 0; i < 20; ++i) {
            world.transport.reply(tokenReply(i));
            const auto token = test::waitFor(world.tokens.force(someAccount()));
            QVERIFY_RESULT(token);
            world.clock.advance(30s);
        }
        ApiWorld again(m_keychain);
        again.clock.advance(20 * 30s);
        const auto refused = test::waitFor(again.tokens.force(someAccount()));
        QCOMPARE_KIND(refused, Invalid);
        QVERIFY2(refused.error().message.contains(u"20"), qPrintable(refused.error().message));
        QCOMPARE(again.transport.requests.size(), 0);
        again.clock.advance(16h); // the clock of the tests starts at 08:00 in Beijing
        again.transport.reply(tokenReply(99));
        const auto tomorrow = test::waitFor(again.tokens.force(someAccount()));
        QVERIFY_RESULT(tomorrow);
    }

    void countsWhatMayHaveBeenDone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("left");
        QTest::newRow("time-out") << int(Error::Kind::Timeout) << 19;
        QTest::newRow("cut") << int(Error::Kind::Network) << 19;
        QTest::newRow("refused") << int(Error::Kind::Api) << 20;
    }

    void countsWhatMayHaveBeenDone()
    {
        QFETCH(const int, kind);
        QFETCH(const int, left);
        ApiWorld world(m_keychain);
        world.transport.fail(Error{.kind = Error::Kind(kind), .message = u"no"_s});
        QVERIFY(!test::waitFor(world.tokens.force(someAccount())));
        QCOMPARE(world.tokens.forceBudget(someAccount().appId).left, left);
        ApiWorld again(m_keychain);
        again.transport.reply(tokenReply(1));
        QVERIFY(test::waitFor(again.tokens.current(someAccount())));
        QCOMPARE(again.tokens.forceBudget(someAccount().appId).left, left);
    }

    void waitsForAFetchUnderWay()
    {
        ApiWorld world(m_keychain);
        world.transport.hold();
        world.transport.reply(tokenReply(1));
        world.transport.reply(tokenReply(2));
        Task<Token> fetched = world.tokens.current(someAccount());
        QTRY_COMPARE(world.transport.requests.size(), 1);
        Task<Token> forced = world.tokens.force(someAccount());
        world.transport.release();
        const auto first = test::waitFor(std::move(fetched));
        const auto second = test::waitFor(std::move(forced));
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        QCOMPARE(second->value, u"T2"_s);
        QVERIFY(world.transport.requests[1].body.contains("\"force_refresh\":true"));
    }

private:
    test::MemoryStore m_keychain;
};

QTEST_GUILESS_MAIN(TestForceBudget)
#include "tst_forcebudget.moc"
