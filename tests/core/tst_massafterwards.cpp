// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sendingworld.h"

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;
using State = MassJob::State;
using message::Message;

namespace {

const QString sendAll = u"/cgi-bin/message/mass/sendall"_s;
const QString deletePath = u"/cgi-bin/message/mass/delete"_s;

const Message articles{.content = message::Articles{u"DRAFT"_s}};
const Message video{.content = message::Video{.massMediaId = u"MPVIDEO"_s, .title = u"t"_s}};
const Message image{.content = message::Image{.mediaIds = {u"IMAGE"_s}}};
const Message voice{.content = message::Voice{u"VOICE"_s}};
const Message text{.content = message::Text{u"你好"_s}};

struct World : test::SendingWorld
{
    explicit World(core::sandbox::Options options = {}) : test::SendingWorld(options)
    {
        for (const QString &kind : {u"image"_s, u"voice"_s, u"mpvideo"_s})
            control("media", {{u"media_id"_s, kind.toUpper()}, {u"kind"_s, kind}});
        control("media", {{u"media_id"_s, u"DRAFT"_s}, {u"kind"_s, u"draft"_s}, {u"articles"_s, 3}});
    }

    [[nodiscard]] Result<MassJob> sendOf(const Message &message)
    {
        MassOrder wanted = order();
        wanted.message = message;
        return send(wanted);
    }
    /// One that the platform has carried out.
    [[nodiscard]] MassJob sentOf(const Message &message)
    {
        const auto sent = sendOf(message);
        return sent ? follow(sent->id, MassSender::Until::Ended).value_or(MassJob()) : MassJob();
    }
    [[nodiscard]] Result<MassJob> remove(qint64 id, int article = 0)
    {
        return test::waitFor(sender().remove(id, article));
    }
    [[nodiscard]] QJsonArray deletedArticles() { return sends().first()["deleted_articles"_L1].toArray(); }
    [[nodiscard]] qsizetype deletions() const
    {
        return std::ranges::count_if(api.transport.requests,
                                     [](const HttpRequest &request) { return request.url.path() == deletePath; });
    }
};

} // namespace

/// What can be done about a send once the platform has it.
class TestMassAfterwards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void deletesArticlesAndVideosOnly_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<bool>("isDeletable");
        QTest::newRow("articles") << articles << true;
        QTest::newRow("video") << video << true;
        QTest::newRow("text") << text << false;
        QTest::newRow("image") << image << false;
        QTest::newRow("voice") << voice << false;
    }
    void deletesArticlesAndVideosOnly()
    {
        QFETCH(const Message, message);
        QFETCH(const bool, isDeletable);
        World world;
        const MassJob sent = world.sentOf(message);
        QCOMPARE(sent.state, State::Succeeded);
        const auto deleted = world.remove(sent.id);
        if (isDeletable) {
            QVERIFY_RESULT(deleted);
            QCOMPARE(deleted->state, State::Deleted);
            QVERIFY(explain(*deleted, world.api.clock.now()).contains(u"cards stay"_s));
            QVERIFY(!world.deletedArticles().isEmpty());
            return;
        }
        QCOMPARE_KIND(deleted, Unsupported);
        QVERIFY(deleted.error().message.contains(nameOf(message.kind())));
        QCOMPARE(world.deletions(), 0); // the platform would only answer 9500001
        QCOMPARE(world.sender().job(sent.id)->state, State::Succeeded);
    }

    void deletesArticleByArticle()
    {
        World world;
        const MassJob sent = world.sentOf(articles);
        callback::MassSendFinished event{.messageId = sent.msgId, .status = u"send success"_s};
        for (int index = 1; index <= 3; ++index)
            event.articles.append({.index = index, .url = u"http://mp.weixin.qq.com/s/%1"_s.arg(index)});
        world.sender().hear(world.account.appId, event, world.api.clock.now());

        QVERIFY_RESULT(world.remove(sent.id, 2));
        QCOMPARE(world.deletedArticles(), QJsonArray{2});
        QCOMPARE(world.sender().job(sent.id)->state, State::Succeeded);
        QCOMPARE(world.sender().job(sent.id)->deletedArticles, QList<int>{2});
        QVERIFY_RESULT(world.remove(sent.id, 1));
        const auto last = world.remove(sent.id, 3);
        QVERIFY_RESULT(last);
        QCOMPARE(last->state, State::Deleted);
    }

    void saysWhyAnArticleIsNotDeleted_data()
    {
        QTest::addColumn<int>("article");
        QTest::addColumn<int>("code");
        QTest::newRow("beyond the last") << 4 << 40060;
        QTest::newRow("deleted before") << 2 << 40065;
    }
    void saysWhyAnArticleIsNotDeleted()
    {
        QFETCH(const int, article);
        QFETCH(const int, code);
        World world;
        const MassJob sent = world.sentOf(articles);
        QVERIFY_RESULT(world.remove(sent.id, 2));
        const auto refused = world.remove(sent.id, article);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY(!refused.error().advice.isEmpty());
        QCOMPARE(world.sender().job(sent.id)->state, State::Succeeded);
        QCOMPARE(world.deletedArticles(), QJsonArray{2});
    }

    void cannotStopWhatIsBeingSent()
    {
        World world;
        const auto sent = world.sendOf(articles);
        QVERIFY_RESULT(sent);
        const auto refused = world.remove(sent->id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, 40065);
        QCOMPARE(world.sender().job(sent->id)->state, State::Accepted);
        QCOMPARE(world.follow(sent->id, MassSender::Until::Ended)->state, State::Succeeded);
    }

    /// A second time, by somebody else, or with the answer lost: gone is gone.
    void takesWhatIsGoneForDeleted()
    {
        World world;
        const MassJob sent = world.sentOf(articles);
        world.network.loseAnswerOf(deletePath);
        const auto lost = world.remove(sent.id);
        QVERIFY(!lost);
        QVERIFY(lost.error().isOutcomeUnknown);
        QCOMPARE(world.sender().job(sent.id)->state, State::Succeeded);
        const auto again = world.remove(sent.id);
        QVERIFY_RESULT(again);
        QCOMPARE(again->state, State::Deleted);
        QVERIFY_RESULT(world.remove(sent.id));
    }

    void hasNothingToDeleteOfWhatReachedNobody()
    {
        World world;
        world.control("mass-outcome", {{u"status"_s, u"err(20001)"_s}});
        const MassJob failed = world.sentOf(articles);
        QCOMPARE(failed.state, State::Failed);
        QCOMPARE_KIND(world.remove(failed.id), Unsupported);

        world.network.loseAnswerOf(sendAll);
        const auto unknown = world.sendOf(video);
        QVERIFY_RESULT(unknown);
        QCOMPARE_KIND(world.remove(unknown->id), Unsupported);
        QCOMPARE(world.deletions(), 0);
        QCOMPARE_KIND(world.remove(4711), NotFound);
    }

    void setsTheSpeedAndReadsItBack()
    {
        World world;
        QCOMPARE(test::waitFor(world.sender().speed(world.account))->speed, 0);
        QCOMPARE(test::waitFor(world.sender().speed(world.account))->perMinute, 800'000);
        QVERIFY_RESULT(test::waitFor(world.sender().setSpeed(world.account, 4)));
        const auto slow = test::waitFor(world.sender().speed(world.account));
        QVERIFY_RESULT(slow);
        QCOMPARE(slow->speed, 4);
        QCOMPARE(slow->perMinute, 100'000);
        for (const int wrong : {-1, 5}) {
            const qsizetype requests = world.api.transport.requests.size();
            const auto refused = test::waitFor(world.sender().setSpeed(world.account, wrong));
            QCOMPARE_KIND(refused, Invalid);
            QVERIFY(refused.error().message.contains(QString::number(wrong)));
            QCOMPARE(world.api.transport.requests.size(), requests);
        }
    }

    void countsTheAdministratorsMinutesDown()
    {
        World world;
        world.control("protection", {{u"enabled"_s, true}});
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        world.letTimePass(std::chrono::minutes(4));
        const MassJob waiting = world.sender().job(sent->id).value();
        QCOMPARE(waiting.state, State::AwaitingAdministrator);
        for (const int minutes : {25, 10, 1}) {
            const QString words = explain(waiting, waiting.administratorUntil.addSecs(-60 * minutes));
            QVERIFY2(words.contains(u" %1 minute"_s.arg(minutes)), qPrintable(words));
        }
        const QString over = explain(waiting, waiting.administratorUntil.addSecs(1));
        QVERIFY2(!over.contains(u"minute"_s) && over.contains(u"had until"_s), qPrintable(over));
        world.letTimePass(std::chrono::minutes(40));
        QCOMPARE(world.sender().job(sent->id)->state, State::Failed);
        QCOMPARE(world.sends().first()["verdict"_L1].toString(), u"err(40002)"_s);
    }

    /// The platform may say so in the answer, in place of a number.
    void learnsTheNumberOfWhatWaitsForTheAdministrator_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::newRow("and has it") << true;
        QTest::newRow("and does not have it") << false;
    }
    void learnsTheNumberOfWhatWaitsForTheAdministrator()
    {
        QFETCH(const bool, isDone);
        World world;
        world.platform.injectError(sendAll, 89504, 1,
                                   isDone ? sandbox::Fault::Deed::Done : sandbox::Fault::Deed::NotDone);
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        QCOMPARE(sent->state, State::AwaitingAdministrator);
        QCOMPARE(sent->administratorUntil, sent->requestedAt.addSecs(30 * 60));
        QCOMPARE(sent->msgId, 0);
        QVERIFY(explain(*sent, world.api.clock.now()).contains(u"30 minute"_s));
        const auto known = world.follow(sent->id, MassSender::Until::Answered);
        QVERIFY_RESULT(known);
        QCOMPARE(known->state, State::Accepted);
        QCOMPARE(known->wasThereAlready, isDone);
        QCOMPARE(world.sends().size(), 1);
    }

    void doesNotWaitForEverForTheAdministrator()
    {
        World world;
        world.platform.injectError(sendAll, 89504, 100);
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        world.letTimePass(std::chrono::minutes(45));
        const MassJob job = world.sender().job(sent->id).value();
        QVERIFY(!job.nextAt.isValid());
        const QString words = explain(job, world.api.clock.now());
        QVERIFY2(words.contains(u"had until"_s) && words.contains(u"Ask again"_s), qPrintable(words));
        QVERIFY(world.sends().isEmpty());
    }

    void isRefusedWhileAnotherSendWaits()
    {
        World world;
        world.control("protection", {{u"enabled"_s, true}});
        QVERIFY_RESULT(world.send(world.order()));
        const auto other = world.send(world.order(u"noch eins"_s));
        QVERIFY_RESULT(other);
        QCOMPARE(other->state, State::Refused);
        QCOMPARE(other->error->code, 89505);
        QVERIFY(!other->nextAt.isValid());
    }

    /// Nobody documents whether the platform looks at the clientmsgid or at the content first.
    void knowsItsDraftAgainHoweverThePlatformLooks_data()
    {
        QTest::addColumn<bool>("contentFirst");
        QTest::newRow("at the id first") << false;
        QTest::newRow("at the content first") << true;
    }
    void knowsItsDraftAgainHoweverThePlatformLooks()
    {
        QFETCH(const bool, contentFirst);
        World world;
        world.control("mass-checks", {{u"content_first"_s, contentFirst}});
        world.network.loseAnswerOf(sendAll);
        const auto sent = world.sendOf(articles);
        QVERIFY_RESULT(sent);
        world.platform.advance(std::chrono::minutes(2)); // it is sent, and its draft is gone
        world.letTimePass(std::chrono::minutes(30));
        const MassJob job = world.sender().job(sent->id).value();
        QCOMPARE(world.sends().size(), 1);
        QVERIFY(!job.nextAt.isValid());
        if (!contentFirst) {
            QCOMPARE(job.state, State::Succeeded);
            QVERIFY(job.wasThereAlready);
            return;
        }
        QCOMPARE(job.state, State::Unknown);
        QCOMPARE(job.error->code, 40007);
        QCOMPARE(job.requests, 2); // asking once more would not change that
        const QString words = explain(job, world.api.clock.now());
        QVERIFY2(words.contains(u"probably sent"_s), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestMassAfterwards)
#include "tst_massafterwards.moc"
