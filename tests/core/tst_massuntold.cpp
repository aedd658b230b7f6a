// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sendingworld.h"

#include <QSqlQuery>

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;
using State = MassJob::State;
using Finding = MassSender::Finding;

namespace {

const QString sendAll = u"/cgi-bin/message/mass/sendall"_s;

/// How it came that nobody knows.
enum class Trouble { LostBefore, LostAfter, Administrator, Numberless };

struct World : test::SendingWorld
{
    explicit World(Trouble trouble) : test::SendingWorld({.kind = sandbox::Kind::Subscription})
    {
        switch (trouble) {
        case Trouble::LostBefore: network.loseRequestFor(sendAll); break;
        case Trouble::LostAfter: network.loseAnswerOf(sendAll); break;
        case Trouble::Administrator: platform.injectError(sendAll, 89504, 1); break;
        case Trouble::Numberless: platform.injectError(sendAll, 45065, 1); break;
        }
        first = send(order()).value_or(MassJob());
    }
    [[nodiscard]] MassJob now() { return sender().job(first.id).value(); }
    [[nodiscard]] Preflight preflight() { return test::waitFor(sender().preflight(order())).value(); }
    [[nodiscard]] QString words() { return explain(now(), api.clock.now()); }

    MassJob first;
};

void addTroubles()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("the request was lost") << Trouble::LostBefore;
    QTest::newRow("the answer was lost") << Trouble::LostAfter;
    QTest::newRow("the administrator was to confirm it") << Trouble::Administrator;
    QTest::newRow("it was taken on without a number") << Trouble::Numberless;
}

} // namespace

/// Sends of which nobody will tell any more what became of them.
class TestMassUntold final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isNeverSentAgainSilently_data() { addTroubles(); }
    void isNeverSentAgainSilently()
    {
        QFETCH(const Trouble, trouble);
        World world(trouble);
        const qsizetype arrived = world.sends().size();
        world.api.clock.advance(std::chrono::hours(25));
        world.start();
        static_cast<void>(test::waitFor(world.sender().workOnce())); // a program that starts again
        QVERIFY(isUntold(world.now(), world.api.clock.now()));
        QCOMPARE(mayBeAsked(world.now(), world.api.clock.now()), false);
        QVERIFY2(world.words().contains(u"web console"_s), qPrintable(world.words()));

        const auto silently = world.send(world.order());
        QCOMPARE_KIND(silently, Unsupported);
        QCOMPARE(silently.error().field, u"attempt"_s);
        QVERIFY2(silently.error().advice.contains(u"web console"_s), qPrintable(silently.error().advice));
        QCOMPARE_KIND(world.sender().schedule(world.order(), world.api.clock.now().addSecs(60)), Unsupported);
        QCOMPARE_KIND(world.sender().underWay(world.order()), Unsupported);
        QCOMPARE(world.requests(), 1);

        const Preflight preflight = world.preflight();
        QVERIFY(preflight.isSameUntold);
        QCOMPARE(preflight.attempt, 2);
        QVERIFY(preflight.maySend());
        const auto problem = std::ranges::find(preflight.problems, u"mass.untold"_s, &Problem::rule);
        QVERIFY(problem != preflight.problems.end());
        QVERIFY2(problem->advice.contains(u"web console"_s), qPrintable(problem->advice));

        MassOrder again = world.order();
        again.attempt = preflight.attempt;
        const auto second = world.send(again);
        QVERIFY_RESULT(second);
        QCOMPARE(second->state, State::Accepted);
        QVERIFY(second->msgId != 0);
        QVERIFY(second->clientMsgId != world.first.clientMsgId);
        QCOMPARE(world.sends().size(), arrived + 1);
        QCOMPARE(world.sends().last()["clientmsgid"_L1].toString(), second->clientMsgId);
        QCOMPARE(world.now().requests, 1); // nobody asked for the first one again
        const auto twice = world.send(again); // a double click
        QVERIFY_RESULT(twice);
        QCOMPARE(twice->id, second->id);
        QCOMPARE(world.sends().size(), arrived + 1);
    }

    void isAskedForWhileThatIsPossible_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isPossible");
        constexpr int day = 23 * 3600; // with an hour to spare
        QTest::newRow("in time") << Trouble::LostAfter << day << true;
        QTest::newRow("too late") << Trouble::LostAfter << day + 1 << false;
        QTest::newRow("in time, of the administrator") << Trouble::Administrator << day << true;
        QTest::newRow("too late, of the administrator") << Trouble::Administrator << day + 1 << false;
    }
    void isAskedForWhileThatIsPossible()
    {
        QFETCH(const Trouble, trouble);
        QFETCH(const int, seconds);
        QFETCH(const bool, isPossible);
        World world(trouble);
        world.api.clock.advance(std::chrono::seconds(seconds));
        static_cast<void>(test::waitFor(world.sender().workOnce()));
        QCOMPARE(mayBeAsked(world.now(), world.api.clock.now()), isPossible);
        QCOMPARE(isUntold(world.now(), world.api.clock.now()), !isPossible);
        QCOMPARE(world.words().contains(u"Ask again"_s), isPossible);
        QCOMPARE(world.preflight().attempt, isPossible ? 1 : 2);
        QCOMPARE(world.preflight().isSameUntold, !isPossible);
        if (!isPossible)
            return;
        for (const Finding finding : {Finding::Sent, Finding::NotSent})
            QCOMPARE_KIND(world.sender().settle(world.first.id, finding), Unsupported);
        const auto asked = world.send(world.order());
        QVERIFY_RESULT(asked);
        QCOMPARE(asked->id, world.first.id);
        QCOMPARE(asked->state, State::Accepted);
        QCOMPARE(world.sends().size(), 1);
    }

    void endsByAPersonsWord_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("used");
        QTest::newRow("lost, and it was sent")
            << Trouble::LostAfter << Finding::Sent << State::Succeeded << u"It was sent"_s << 1LL;
        QTest::newRow("lost, and it was not sent")
            << Trouble::LostBefore << Finding::NotSent << State::Failed << u"Nothing was sent"_s << 0LL;
        QTest::newRow("the administrator confirmed it")
            << Trouble::Administrator << Finding::Sent << State::Succeeded << u"It was sent"_s << 1LL;
        QTest::newRow("the administrator did not")
            << Trouble::Administrator << Finding::NotSent << State::Failed << u"Nothing was sent"_s << 0LL;
        QTest::newRow("without a number, and it was sent")
            << Trouble::Numberless << Finding::Sent << State::Succeeded << u"It was sent"_s << 1LL;
    }
    void endsByAPersonsWord()
    {
        QFETCH(const Trouble, trouble);
        QFETCH(const Finding, finding);
        QFETCH(const State, state);
        QFETCH(const QString, words);
        QFETCH(const qint64, used);
        World world(trouble);
        world.api.clock.advance(std::chrono::hours(24));
        const auto settled = world.sender().settle(world.first.id, finding);
        QVERIFY_RESULT(settled);
        QCOMPARE(settled->state, state);
        const MassJob kept = world.now();
        QCOMPARE(kept.state, state);
        QVERIFY(isSettled(kept) && !isUntold(kept, world.api.clock.now()));
        QCOMPARE(kept.endedAt, world.api.clock.now());
        QVERIFY(!kept.nextAt.isValid());
        QVERIFY2(world.words().contains(words) && world.words().contains(u"somebody"_s), qPrintable(world.words()));
        QCOMPARE_KIND(world.sender().settle(world.first.id, finding), Unsupported); // said is said

        // Of the day on which it was tried, and no doubt is left.
        auto before = world.sender().preflight(world.order(u"another"_s), world.first.createdAt);
        QCOMPARE(test::waitFor(std::move(before))->quota->used, used);
        QCOMPARE(world.preflight().isSameUntold, false);
        QCOMPARE(world.preflight().attempt, 2);
        const auto again = world.send(world.order());
        QVERIFY_RESULT(again);
        QCOMPARE(again->attempt, 2);
        QCOMPARE(again->state, State::Accepted);
    }

    void isNotTakenForOneThatThePlatformEnded()
    {
        test::SendingWorld world;
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        const QDateTime later = world.api.clock.now().addDays(2);
        QVERIFY(!isUntold(*sent, later)); // it has a number: mass/get tells
        QCOMPARE_KIND(world.sender().settle(sent->id, Finding::NotSent), Unsupported);
        const auto ended = world.follow(sent->id, MassSender::Until::Ended);
        QVERIFY_RESULT(ended);
        QCOMPARE(ended->state, State::Succeeded);
        QVERIFY(!isSettled(*ended) && !isUntold(*ended, later));
    }

    /// Another computer, or this one with another journal, sent the same under the same id.
    void saysThatItWasThereAlready_data()
    {
        QTest::addColumn<bool>("isOtherComputer");
        QTest::newRow("from another computer") << true;
        QTest::newRow("from a request of ours whose answer was lost") << false;
    }
    void saysThatItWasThereAlready()
    {
        QFETCH(const bool, isOtherComputer);
        test::SendingWorld world;
        if (!isOtherComputer)
            world.network.loseAnswerOf(sendAll);
        const auto first = world.send(world.order());
        QVERIFY_RESULT(first);
        if (isOtherComputer) // whose journal is not ours
            QVERIFY(QSqlQuery(world.database->connection()).exec(u"DELETE FROM mass_jobs"_s));
        world.api.clock.advance(std::chrono::seconds(61));
        const auto job = world.send(world.order());
        QVERIFY_RESULT(job);
        QVERIFY(job->wasThereAlready);
        QCOMPARE(world.sends().size(), 1);
        const QString words = explain(*job, world.api.clock.now());
        QVERIFY2(words.contains(u"another computer"_s) == isOtherComputer, qPrintable(words));
        QVERIFY2(words.contains(QString::number(job->msgId)), qPrintable(words));
    }

    void saysWhenceTheReasonOfAFailureComes_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("mass/get") << u"SEND_FAIL"_s << u"comes with the event MASSSENDJOBFINISH"_s;
        QTest::newRow("the event") << u"send fail"_s << u"does not say why"_s;
        QTest::newRow("the event, with a reason") << u"err(20008)"_s << u"fraud"_s;
    }
    void saysWhenceTheReasonOfAFailureComes()
    {
        QFETCH(const QString, verdict);
        QFETCH(const QString, words);
        MassJob job{.target = message::Everyone(), .state = State::Failed, .msgId = 1, .verdict = verdict};
        QVERIFY2(explain(job, QDateTime::currentDateTimeUtc()).contains(words), qPrintable(explainVerdict(verdict)));
    }

    void tellsOfEachArticleInOnePlace_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QStringList>("told"); // words, as sent, original of each
        QTest::newRow("sent") << State::Succeeded
                              << QStringList{u"Article 1: no reprint found|A1|"_s,
                                             u"Article 2: a reprint; its content is replaced by the original|A2|O2"_s,
                                             u"Article 3|A3|"_s};
        QTest::newRow("stopped")
            << State::Failed
            << QStringList{u"Article 1: no reprint found||"_s,
                           u"Article 2: a reprint; its content would have been replaced by the original||O2"_s};
    }
    void tellsOfEachArticleInOnePlace()
    {
        QFETCH(const State, state);
        QFETCH(const QStringList, told);
        MassJob job{.target = message::Everyone(), .state = state, .msgId = 1};
        job.copyright = {{.articleIndex = 2, .auditState = 2, .originalUrl = u"O2"_s, .needReplaceContent = true},
                         {.articleIndex = 1, .auditState = 1}};
        for (int i = 1; i <= 3 && state == State::Succeeded; ++i)
            job.articles.append({.index = i, .url = u"A%1"_s.arg(i)});
        QStringList found;
        for (const ArticleOutcome &article : articlesOf(job))
            found.append(QStringList{article.words, article.asSent, article.original}.join(u'|'));
        QCOMPARE(found, told);
    }
};

QTEST_GUILESS_MAIN(TestMassUntold)
#include "tst_massuntold.moc"
