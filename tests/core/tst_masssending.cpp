// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/masscourse_p.h"
#include "tests/support/sendingworld.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QSqlQuery>

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;
using State = MassJob::State;

namespace {

const QString sendAll = u"/cgi-bin/message/mass/sendall"_s;

/// Trouble with one request.
enum class Fault { LostBefore, LostAfter, Busy, BusyDone, AskedTooSoon };

} // namespace

/// One attempt is one send, whatever happens on the way.
class TestMassSending final : public QObject
{
    Q_OBJECT

    void arrange(test::SendingWorld &world, Fault fault)
    {
        switch (fault) {
        case Fault::LostBefore: return world.network.loseRequestFor(sendAll);
        case Fault::LostAfter: return world.network.loseAnswerOf(sendAll);
        case Fault::Busy: return world.platform.injectError(sendAll, -1, 1);
        case Fault::BusyDone: return world.platform.injectError(sendAll, -1, 1, sandbox::Fault::Deed::Done);
        case Fault::AskedTooSoon: return world.platform.injectError(sendAll, 45066, 1);
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsOnceAndSeesTheEnd()
    {
        test::SendingWorld world;
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        QCOMPARE(sent->state, State::Accepted);
        QVERIFY(sent->msgId > 0);
        QCOMPARE(world.sends().size(), 1);
        QCOMPARE(world.sends().first()["clientmsgid"_L1].toString(), sent->clientMsgId);
        QVERIFY(sent->clientMsgId.toUtf8().size() <= 32);

        const auto ended = world.follow(sent->id, MassSender::Until::Ended);
        QVERIFY_RESULT(ended);
        QCOMPARE(ended->state, State::Succeeded);
        QVERIFY(ended->endedAt.isValid());
        QVERIFY(!ended->nextAt.isValid());
    }

    void isInTheJournalBeforeItLeaves()
    {
        test::SendingWorld world;
        QList<State> journalled;
        QByteArray bytes;
        QSignalSpy changed(&world.sender(), &MassSender::changed);
        world.api.transport.answerBy([&](const HttpRequest &request) -> Result<HttpReply> {
            if (request.url.path() != sendAll)
                return HttpReply{.status = 200, .body = R"({"access_token": "T", "expires_in": 7200})"};
            const auto other = Database::open(world.folder.filePath(u"mpdesk.db"_s), bookSchema(),
                                              Database::Access::ReadOnly); // as after a crash in this moment
            const auto jobs = SendStore(**other).jobs({});
            for (const MassJob &job : *jobs) {
                journalled.append(job.state);
                bytes = job.request.body;
            }
            return fail(Error{.kind = Error::Kind::Network, .message = u"cut"_s, .isOutcomeUnknown = true});
        });
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        QCOMPARE(journalled.size(), 1);
        QCOMPARE(journalled.first(), State::Requested);
        QCOMPARE(world.api.transport.requests.last().body, bytes);
        QVERIFY(bytes.contains(sent->clientMsgId.toUtf8()));
        QCOMPARE(sent->state, State::Unknown);
        QVERIFY(changed.size() >= 2);
    }

    void sendsNothingWhenTheJournalCannotBeWritten()
    {
        test::SendingWorld world;
        QSqlQuery(world.database->connection()).exec(u"PRAGMA query_only = ON"_s);
        QCOMPARE_KIND(world.send(world.order()), Storage);
        QCOMPARE(world.requests(), 0);
    }

    void endsInTheTruth_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("wasThereAlready");

        QTest::newRow("cut before the request arrived") << int(Fault::LostBefore) << false;
        QTest::newRow("cut after it took effect") << int(Fault::LostAfter) << true;
        QTest::newRow("busy, nothing done") << int(Fault::Busy) << false;
        QTest::newRow("busy, but done") << int(Fault::BusyDone) << true;
        QTest::newRow("asked too soon") << int(Fault::AskedTooSoon) << false;
    }
    void endsInTheTruth()
    {
        QFETCH(const int, fault);
        QFETCH(const bool, wasThereAlready);
        test::SendingWorld world;
        arrange(world, Fault(fault));
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        QCOMPARE(sent->state, State::Unknown);
        QVERIFY(sent->error.has_value());
        QVERIFY(sent->nextAt.isValid());

        const auto known = world.follow(sent->id, MassSender::Until::Answered);
        QVERIFY_RESULT(known);
        QCOMPARE(known->state, State::Accepted);
        QCOMPARE(known->wasThereAlready, wasThereAlready);
        QVERIFY(!known->error);
        QCOMPARE(world.sends().size(), 1);
        QCOMPARE(world.sends().first()["msg_id"_L1].toInteger(), known->msgId);
        for (const HttpRequest &request : world.api.transport.requests) {
            if (request.url.path() == sendAll)
                QCOMPARE(request.body, known->request.body); // the same bytes each time
        }
    }

    void neverRepeatsBusyBlindly()
    {
        test::SendingWorld world;
        world.platform.injectError(sendAll, -1, 1);
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        QCOMPARE(world.requests(), 1);
        QCOMPARE(sent->requests, 1);
    }

    void saysThatNothingWasSentWhenItWasRefused()
    {
        test::SendingWorld world;
        world.platform.injectError(sendAll, 45028, 1);
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        QCOMPARE(sent->state, State::Refused);
        QCOMPARE(sent->error->code, 45028);
        QVERIFY(!sent->nextAt.isValid());
        QVERIFY(world.sends().isEmpty());

        const auto again = world.send(world.order()); // another attempt: nothing had been sent
        QVERIFY_RESULT(again);
        QCOMPARE(again->attempt, 2);
        QCOMPARE(again->state, State::Accepted);
        QVERIFY(again->clientMsgId != sent->clientMsgId);
    }

    /// A refusal of the question does not tell what became of the request before it.
    void keepsDoubtingWhenTheQuestionIsRefused()
    {
        test::SendingWorld world;
        world.network.loseAnswerOf(sendAll);
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        world.platform.injectError(sendAll, 45028, 1);
        const auto asked = test::waitFor(world.sender().askAgain(sent->id));
        QVERIFY_RESULT(asked);
        QCOMPARE(asked->state, State::Unknown);
        const auto known = world.follow(sent->id, MassSender::Until::Answered);
        QVERIFY_RESULT(known);
        QCOMPARE(known->state, State::Accepted);
        QCOMPARE(world.sends().size(), 1);
    }

    void takesADoubleClickForOne()
    {
        test::SendingWorld world;
        MassOrder order = world.order();
        order.attempt = 1;
        auto first = world.sender().send(order);
        const auto second = world.send(order);
        const auto one = test::waitFor(std::move(first));
        QVERIFY_RESULT(one);
        QCOMPARE_KIND(second, Unsupported); // it is being worked on
        const auto third = world.send(order);
        QVERIFY_RESULT(third);
        QCOMPARE(third->id, one->id);
        QCOMPARE(world.sends().size(), 1);
        QCOMPARE(world.requests(), 1);
    }

    void refusesTheSameWithinADayUnlessToldSo()
    {
        test::SendingWorld world;
        const auto first = world.send(world.order());
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(world.follow(first->id, MassSender::Until::Ended));
        QCOMPARE_KIND(world.send(world.order()), Unsupported);
        QCOMPARE(world.requests(), 1);

        const auto preflight = test::waitFor(world.sender().preflight(world.order()));
        QVERIFY_RESULT(preflight);
        QCOMPARE(preflight->attempt, 2);
        QVERIFY(preflight->same.has_value());
        MassOrder again = world.order();
        again.attempt = preflight->attempt;
        const auto second = world.send(again);
        QVERIFY_RESULT(second);
        QCOMPARE(second->attempt, 2);
        QCOMPARE(world.sends().size(), 2);
    }

    void twoProgramsShareOneJournal()
    {
        test::SendingWorld world;
        const auto one = world.sender().send(world.order());
        MassSender &first = world.sender();
        world.start();
        const auto other = test::waitFor(world.sender().send(world.order()));
        QCOMPARE_KIND(other, Unsupported); // the first one's request is on its way
        QVERIFY(test::waitFor(world.sender().workOnce()).value() == 0);
        QVERIFY(test::waitFor(first.workOnce()).has_value());
        QTRY_COMPARE(world.sends().size(), 1);
        QTRY_COMPARE(world.sender().jobs({})->first().state, State::Accepted);
        QCOMPARE(world.sends().size(), 1);
        QCOMPARE(world.requests(), 1);
    }

    void goesOnAfterACrash_data()
    {
        QTest::addColumn<bool>("hadEffect");
        QTest::newRow("before it took effect") << false;
        QTest::newRow("after it took effect") << true;
    }
    void goesOnAfterACrash()
    {
        QFETCH(const bool, hadEffect);
        test::SendingWorld world;
        static_cast<void>(test::waitFor(world.sender().speed(world.account))); // has a token
        if (hadEffect) {
            MassOrder order = world.order();
            auto lost = world.sender().send(order); // its program dies: nothing of its end reaches the journal
            QTRY_COMPARE(world.sends().size(), 1);
            QSqlQuery query(world.database->connection());
            query.exec(u"UPDATE mass_jobs SET state = 'requested', msg_id = 0, course = '{\"requests\":1,"
                       "\"requestedAt\":%1}', next_at = %1, owner = 'other/1/x', owned_until = %2"_s
                           .arg(world.api.clock.now().toMSecsSinceEpoch())
                           .arg(world.api.clock.now().addSecs(150).toMSecsSinceEpoch()));
        } else {
            world.api.transport.hold();
            static_cast<void>(world.sender().send(world.order()));
        }
        world.start();
        if (!hadEffect)
            world.network.loseRequestFor(sendAll);
        QCOMPARE(world.sender().jobs({})->first().state, State::Requested);
        QCOMPARE(test::waitFor(world.sender().workOnce()).value(), 0); // claimed still
        world.api.transport.release();
        world.letTimePass(std::chrono::minutes(8));
        const MassJob job = world.sender().jobs({})->first();
        QCOMPARE(job.state, State::Succeeded);
        QCOMPARE(job.wasThereAlready, hadEffect);
        QCOMPARE(world.sends().size(), 1);
    }

    void doesNotAskByItselfForEver()
    {
        test::SendingWorld world;
        world.network.unplug(sendAll);
        world.api.transport.answerBy([&world](const HttpRequest &request) -> Result<HttpReply> {
            if (request.url.path() == sendAll)
                return fail(Error{.kind = Error::Kind::Timeout, .message = u"late"_s, .isOutcomeUnknown = true});
            static_cast<void>(world);
            return HttpReply{.status = 200, .body = R"({"access_token": "T", "expires_in": 7200})"};
        });
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        world.letTimePass(std::chrono::minutes(30));
        const MassJob job = world.sender().job(sent->id).value();
        QCOMPARE(job.state, State::Unknown);
        QVERIFY(!job.nextAt.isValid());
        QVERIFY(job.requests >= 4);
        QVERIFY(explain(job, world.api.clock.now()).contains(u"Ask again"_s));

        const qsizetype asked = world.requests();
        world.api.clock.advance(std::chrono::hours(24));
        QCOMPARE_KIND(test::waitFor(world.sender().askAgain(sent->id)), Unsupported);
        QCOMPARE_KIND(world.send(world.order()), Unsupported);
        QCOMPARE(world.requests(), asked); // it would be sent a second time
        QVERIFY(explain(world.sender().job(sent->id).value(), world.api.clock.now()).contains(u"web console"_s));
    }

    void hearsTheEvent()
    {
        test::SendingWorld world;
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        callback::MassSendFinished event{.messageId = sent->msgId,
                                         .status = u"err(30003)"_s,
                                         .total = 10,
                                         .filtered = 8,
                                         .sent = 0,
                                         .failed = 0,
                                         .checkState = 2,
                                         .copyright = {{.articleIndex = 1, .auditState = 2, .originalUrl = u"u"_s}}};
        world.sender().hear(AppId::parse(u"wx0123456789abcdef"_s).value(), event, world.api.clock.now());
        QCOMPARE(world.sender().job(sent->id)->state, State::Accepted); // another account's
        world.sender().hear(world.account.appId, event, world.api.clock.now());
        const MassJob job = world.sender().job(sent->id).value();
        QCOMPARE(job.state, State::Failed);
        QCOMPARE(job.totals->filtered, 8);
        QCOMPARE(job.copyright.size(), 1);
        QCOMPARE(job.copyright.first().originalUrl, u"u"_s);
        QVERIFY(explain(job, world.api.clock.now()).contains(u"reprint"_s));
        QVERIFY(!job.nextAt.isValid());
    }

    void addsTheTotalsToWhatEndedAlready()
    {
        test::SendingWorld world;
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        const auto ended = world.follow(sent->id, MassSender::Until::Ended);
        QVERIFY_RESULT(ended);
        QVERIFY(!ended->totals);
        world.sender().hear(world.account.appId,
                            {.messageId = sent->msgId, .status = u"sendsuccess"_s, .total = 3, .sent = 3},
                            world.api.clock.now());
        QCOMPARE(world.sender().job(sent->id)->state, State::Succeeded);
        QCOMPARE(world.sender().job(sent->id)->totals->sent, 3);
        QCOMPARE(world.sender().job(sent->id)->endedAt, ended->endedAt);
    }

    void countsDownForTheAdministrator()
    {
        test::SendingWorld world;
        world.control("protection", {{u"enabled"_s, true}});
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        world.letTimePass(std::chrono::minutes(4));
        const MassJob waiting = world.sender().job(sent->id).value();
        QCOMPARE(waiting.state, State::AwaitingAdministrator);
        QCOMPARE(waiting.administratorUntil, waiting.acceptedAt.addSecs(30 * 60));
        world.control("confirm-mass", {{u"msg_id"_s, sent->msgId}, {u"approved"_s, true}});
        world.letTimePass(std::chrono::minutes(10));
        QCOMPARE(world.sender().job(sent->id)->state, State::Succeeded);
    }

    void sendsAtItsTime()
    {
        test::SendingWorld world;
        const QDateTime at = world.api.clock.now().addSecs(3600);
        const auto job = world.sender().schedule(world.order(), at);
        QVERIFY_RESULT(job);
        QCOMPARE(job->state, State::Scheduled);
        world.letTimePass(std::chrono::minutes(59));
        QCOMPARE(world.requests(), 0);
        world.letTimePass(std::chrono::minutes(3));
        QCOMPARE(world.sends().size(), 1);
        QVERIFY(world.sender().job(job->id)->requestedAt >= at);
    }

    void neverSendsLate()
    {
        test::SendingWorld world;
        const auto job = world.sender().schedule(world.order(), world.api.clock.now().addSecs(3600));
        QVERIFY_RESULT(job);
        world.api.clock.advance(std::chrono::hours(3)); // no MpDesk ran
        world.start();
        world.letTimePass(std::chrono::minutes(5));
        QCOMPARE(world.sender().job(job->id)->state, State::Missed);
        QCOMPARE(world.requests(), 0);
    }

    void cancelsWhatIsScheduledOnly()
    {
        test::SendingWorld world;
        const auto job = world.sender().schedule(world.order(), world.api.clock.now().addSecs(600));
        QVERIFY_RESULT(job);
        QCOMPARE(world.sender().cancel(job->id)->state, State::Cancelled);
        world.letTimePass(std::chrono::minutes(20));
        QCOMPARE(world.requests(), 0);
        QCOMPARE_KIND(world.sender().cancel(job->id), Unsupported);
        QCOMPARE_KIND(world.sender().schedule(world.order(), world.api.clock.now()), Invalid);
    }

    void tellsEverythingBefore()
    {
        test::SendingWorld world;
        const auto all = test::waitFor(world.sender().preflight(world.order()));
        QVERIFY_RESULT(all);
        QVERIFY(all->maySend());
        QCOMPARE(all->audience.size, world.platform.followers().size());
        QCOMPARE(all->quota->limit, 4);
        QCOMPARE(all->quota->left(), 4);
        QVERIFY(!all->preview);
        QVERIFY(all->request->body.contains(all->clientMsgId.toUtf8()));
        QCOMPARE(world.requests(), 0);

        const message::PreviewTarget phone = message::OpenId{world.openId(0)};
        QVERIFY_RESULT(test::waitFor(world.sender().preview(world.account, world.order().message, phone)));
        QVERIFY_RESULT(world.send(world.order()));
        const auto after = test::waitFor(world.sender().preflight(world.order(u"另一条"_s)));
        QVERIFY_RESULT(after);
        QCOMPARE(after->quota->left(), 3);
        QVERIFY(!after->preview);
        const auto shown = test::waitFor(world.sender().preflight(world.order()));
        QVERIFY_RESULT(shown);
        QCOMPARE(shown->preview->receiver, world.openId(0));
    }

    void seesWhatCannotBeSent_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::newRow("no such tag") << u"mass.audience"_s;
        QTest::newRow("draft gone") << u"mass.draft.gone"_s;
        QTest::newRow("day used up") << u"mass.subscription.perDay"_s;
        QTest::newRow("picture expired") << u"media.expired"_s;
        QTest::newRow("picture of another account") << u"media.otherAccount"_s;
    }
    void seesWhatCannotBeSent()
    {
        QFETCH(const QString, rule);
        test::SendingWorld world({.kind = sandbox::Kind::Subscription});
        MassOrder order = world.order();
        if (rule == "mass.audience"_L1)
            order.target = message::TagTarget{4711};
        if (rule == "mass.draft.gone"_L1)
            order.message.content = message::Articles{u"GONE"_s};
        if (rule == "mass.subscription.perDay"_L1)
            QVERIFY_RESULT(world.send(world.order(u"schon"_s)));
        if (rule.startsWith("media."_L1)) {
            order.message.content = message::Image{.mediaIds = {u"PICTURE"_s}, .title = {}, .recommend = {}};
            const QString owner = u"wx0123456789abcdef"_s;
            const bool isOurs = rule == "media.expired"_L1;
            QVERIFY_RESULT(world.media->put(world.picture(
                u"PICTURE"_s, isOurs ? world.account.appId : AppId::parse(owner).value(), std::chrono::seconds(0))));
        }
        const auto preflight = test::waitFor(world.sender().preflight(order));
        QVERIFY_RESULT(preflight);
        QVERIFY(!preflight->maySend());
        QVERIFY(std::ranges::find(preflight->problems, rule, &Problem::rule) != preflight->problems.end());
    }

    void goesWithItsAccount()
    {
        test::SendingWorld world;
        AccountStore accounts(*world.database);
        QVERIFY_RESULT(accounts.put(world.account));
        QVERIFY_RESULT(world.send(world.order()));
        QVERIFY_RESULT(accounts.remove(world.account.appId));
        QVERIFY(world.sender().jobs({})->isEmpty());
    }

    void isFoundByItsWords()
    {
        test::SendingWorld world;
        QVERIFY_RESULT(world.send(world.order(u"夏季 100% 特惠"_s)));
        QVERIFY_RESULT(world.send(world.order(u"冬季"_s)));
        QCOMPARE(world.sender().jobs({.words = u"特惠 100%"_s})->size(), 1);
        QCOMPARE(world.sender().jobs({.words = u"100_"_s})->size(), 0);
        QCOMPARE(world.sender().jobs({.states = {State::Accepted}})->size(), 2);
        QCOMPARE(world.sender().jobs({.appId = AppId::parse(u"wx0123456789abcdef"_s).value()})->size(), 0);
        QCOMPARE(world.sender().jobs({.limit = 1})->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMassSending)
#include "tst_masssending.moc"
