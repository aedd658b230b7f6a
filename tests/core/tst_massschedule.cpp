// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/beijing.h"
#include "tests/support/sendingworld.h"

#include <QSignalSpy>

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;
using State = MassJob::State;

namespace {

/// Another process: a connection of its own to the same file.
struct OtherProcess
{
    explicit OtherProcess(test::SendingWorld &world)
        : database(std::move(*Database::open(world.folder.filePath(u"mpdesk.db"_s), bookSchema())))
        , sender(world.api.client, store, media, world.api.transport, world.api.clock,
                 [account = world.account](const AppId &) { return std::optional(account); })
    { }

    std::unique_ptr<Database> database;
    SendStore store{*database};
    MediaStore media{*database};
    MassSender sender;
};

} // namespace

/// Sends with a time of their own.
class TestMassSchedule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isSentWithinAMinuteOfItsTimeOrNever_data()
    {
        QTest::addColumn<int>("lateness");
        QTest::addColumn<State>("state");
        QTest::newRow("in time") << 0 << State::Accepted;
        QTest::newRow("a minute late") << 60 << State::Accepted;
        QTest::newRow("later than that") << 61 << State::Missed;
        QTest::newRow("the next day") << 86'400 << State::Missed;
    }
    void isSentWithinAMinuteOfItsTimeOrNever()
    {
        QFETCH(const int, lateness);
        QFETCH(const State, state);
        test::SendingWorld world;
        const QDateTime at = world.api.clock.now().addSecs(3600);
        const auto job = world.sender().schedule(world.order(), at);
        QVERIFY_RESULT(job);
        world.api.clock.advance(std::chrono::seconds(3600 + lateness)); // nobody ran meanwhile
        world.start();
        QVERIFY_RESULT(test::waitFor(world.sender().workOnce()));
        const MassJob worked = world.sender().job(job->id).value();
        QCOMPARE(worked.state, state);
        QCOMPARE(world.sends().size(), state == State::Accepted ? 1 : 0);
    }

    void isReportedWhenItWasMissed()
    {
        test::SendingWorld world;
        const QDateTime at = world.api.clock.now().addSecs(3600);
        const auto job = world.sender().schedule(world.order(), at);
        QVERIFY_RESULT(job);
        world.api.clock.advance(std::chrono::hours(5));
        world.start();
        QSignalSpy changed(&world.sender(), &MassSender::changed);
        QVERIFY_RESULT(test::waitFor(world.sender().workOnce()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toLongLong(), job->id);
        const MassJob missed = world.sender().job(job->id).value();
        const QString words = explain(missed, world.api.clock.now());
        QVERIFY2(words.contains(at.toLocalTime().toString(u"HH:mm"_s)) && words.contains(u"Nothing was sent"_s),
                 qPrintable(words));
        QVERIFY(missed.endedAt.isValid());

        world.letTimePass(std::chrono::hours(1));
        QVERIFY_RESULT(world.follow(job->id, MassSender::Until::Ended));
        QCOMPARE(test::waitFor(world.sender().askAgain(job->id))->state, State::Missed);
        QCOMPARE(world.requests(), 0);
        const auto anew = world.send(world.order()); // on purpose, it is another attempt
        QVERIFY_RESULT(anew);
        QCOMPARE(anew->attempt, 2);
    }

    void isSentByOneOfTwoProcesses()
    {
        test::SendingWorld world;
        static_cast<void>(test::waitFor(world.sender().speed(world.account))); // there is a token
        OtherProcess other(world);
        const QDateTime at = world.api.clock.now().addSecs(600);
        const auto job = world.sender().schedule(world.order(), at);
        QVERIFY_RESULT(job);
        world.api.clock.advance(std::chrono::seconds(601));
        auto mine = world.sender().workOnce();
        auto theirs = other.sender.workOnce(); // while the request of the first is on its way
        QVERIFY_RESULT(test::waitFor(std::move(mine)));
        QVERIFY_RESULT(test::waitFor(std::move(theirs)));
        QVERIFY_RESULT(test::waitFor(other.sender.workOnce()));
        QCOMPARE(world.requests(), 1);
        QCOMPARE(world.sends().size(), 1);
        QCOMPARE(other.sender.job(job->id)->state, State::Accepted);
    }

    void isFollowedFromItsTimeOn()
    {
        test::SendingWorld world;
        const QDateTime at = world.api.clock.now().addSecs(600);
        const auto job = world.sender().schedule(world.order(), at);
        QVERIFY_RESULT(job);
        const auto ended = world.follow(job->id, MassSender::Until::Ended);
        QVERIFY_RESULT(ended);
        QCOMPARE(ended->state, State::Succeeded);
        QVERIFY(ended->requestedAt >= at);
        QCOMPARE(world.sends().size(), 1);
    }

    void isNotScheduledTwice()
    {
        test::SendingWorld world;
        const QDateTime at = world.api.clock.now().addSecs(600);
        const auto first = world.sender().schedule(world.order(), at);
        QVERIFY_RESULT(first);
        const auto second = world.sender().schedule(world.order(), at.addSecs(60));
        QVERIFY_RESULT(second);
        QCOMPARE(second->id, first->id);
        QCOMPARE(second->scheduledFor, at);
        QCOMPARE(world.sender().jobs({})->size(), 1);
    }

    void takesItsPartOfTheQuotaOfItsDay_data()
    {
        QTest::addColumn<sandbox::Kind>("kind");
        QTest::addColumn<int>("sentAfter"); // days; 0 = at once, -1 = called off
        QTest::addColumn<int>("passed"); // days until it is asked
        QTest::addColumn<int>("askedFor"); // days from then
        QTest::addColumn<qint64>("used");
        QTest::addColumn<qint64>("planned");
        QTest::addColumn<QString>("words"); // DAY and MONTH stand for those asked for
        const auto subscription = sandbox::Kind::Subscription;
        const auto service = sandbox::Kind::Service;
        QTest::newRow("sent today, asked for today")
            << subscription << 0 << 0 << 0 << 1LL << 0LL << u"0 of 1 left today"_s;
        QTest::newRow("sent today, asked for tomorrow")
            << subscription << 0 << 0 << 1 << 0LL << 0LL << u"1 of 1 left on DAY"_s;
        QTest::newRow("planned for tomorrow, asked for tomorrow")
            << subscription << 1 << 0 << 1 << 1LL << 1LL << u"0 of 1 left on DAY · 1 planned"_s;
        QTest::newRow("planned for tomorrow, asked for today")
            << subscription << 1 << 0 << 0 << 0LL << 0LL << u"1 of 1 left today"_s;
        QTest::newRow("planned for tomorrow and called off")
            << subscription << -1 << 0 << 1 << 0LL << 0LL << u"1 of 1 left on DAY"_s;
        QTest::newRow("planned long ago, asked for today")
            << subscription << 40 << 40 << 0 << 1LL << 1LL << u"0 of 1 left today · 1 planned"_s;
        QTest::newRow("sent this month, asked for this month")
            << service << 0 << 0 << 0 << 1LL << 0LL << u"3 of 4 left this month"_s;
        QTest::newRow("sent this month, asked for another one")
            << service << 0 << 0 << 62 << 0LL << 0LL << u"4 of 4 left in MONTH"_s;
        QTest::newRow("planned for another month, asked for that one")
            << service << 62 << 0 << 62 << 1LL << 1LL << u"3 of 4 left in MONTH · 1 planned"_s;
    }
    void takesItsPartOfTheQuotaOfItsDay()
    {
        QFETCH(const sandbox::Kind, kind);
        QFETCH(const int, sentAfter);
        QFETCH(const int, passed);
        QFETCH(const int, askedFor);
        QFETCH(const qint64, used);
        QFETCH(const qint64, planned);
        QFETCH(QString, words);
        test::SendingWorld world({.kind = kind});
        const QDateTime now = world.api.clock.now();
        const auto first = sentAfter == 0
            ? world.send(world.order(u"first"_s))
            : world.sender().schedule(world.order(u"first"_s), now.addDays(qAbs(sentAfter)));
        QVERIFY_RESULT(first);
        if (sentAfter < 0)
            QVERIFY_RESULT(world.sender().cancel(first->id));
        world.api.clock.advance(std::chrono::hours(24 * passed - (passed > 0 ? 1 : 0)));

        const QDateTime at = askedFor == 0 ? QDateTime() : world.api.clock.now().addDays(askedFor);
        const auto preflight = test::waitFor(world.sender().preflight(world.order(u"second"_s), at));
        QVERIFY_RESULT(preflight);
        const MassQuota quota = preflight->quota.value();
        QCOMPARE(quota.used, used);
        QCOMPARE(quota.planned, planned);
        words.replace(u"DAY"_s, quota.date.toString(u"yyyy-MM-dd"_s))
            .replace(u"MONTH"_s, quota.date.toString(u"yyyy-MM"_s));
        QCOMPARE(describe(quota), words);
        QCOMPARE(quota.date, inBeijing(at.isValid() ? at : world.api.clock.now()).date());
        const auto problem = std::ranges::find(preflight->problems, 45028, &Problem::code);
        QCOMPARE(problem != preflight->problems.end(), quota.left() == 0);
        QCOMPARE(preflight->maySend(), quota.left() > 0);
        if (planned > 0 && quota.left() == 0)
            QVERIFY2(problem->message.contains(u"used or planned"_s), qPrintable(problem->message));
    }

    void isNotCancelledWhileItIsBeingSent()
    {
        test::SendingWorld world;
        OtherProcess other(world);
        const auto job = world.sender().schedule(world.order(), world.api.clock.now().addSecs(600));
        QVERIFY_RESULT(job);
        world.api.clock.advance(std::chrono::seconds(600));
        auto sending = world.sender().workOnce();
        QCOMPARE_KIND(other.sender.cancel(job->id), Unsupported);
        QVERIFY_RESULT(test::waitFor(std::move(sending)));
        QCOMPARE(world.sends().size(), 1);
        QCOMPARE_KIND(other.sender.cancel(job->id), Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestMassSchedule)
#include "tst_massschedule.moc"
