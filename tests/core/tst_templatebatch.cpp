// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/owner.h"
#include "core/template/datafile.h"
#include "tests/support/batchworld.h"

#include <QTest>

using namespace core;
using namespace core::templatebatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::BatchWorld;
using test::waitFor;
using JobState = BatchJob::State;
using RowState = BatchRow::State;

namespace {

const QString sendPath = u"/cgi-bin/message/template/send"_s;

QStringList numbersTo(int rows)
{
    QStringList numbers;
    for (int i = 1; i <= rows; ++i)
        numbers += u"NO-%1"_s.arg(i);
    numbers.sort();
    return numbers;
}

qsizetype requestsFor(const BatchWorld &world, const QString &path)
{
    return std::ranges::count_if(world.api.transport.requests,
                                 [&path](const HttpRequest &request) { return request.url.path() == path; });
}

} // namespace

class TestTemplateBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsSentOnce()
    {
        BatchWorld world;
        const qint64 job = world.draft(300);
        QCOMPARE(world.counts(job), (BatchCounts{.queued = 300}));
        const auto done = world.run(job, {.inFlight = 32});
        QVERIFY_RESULT(done);
        QCOMPARE(toString(done->state), u"finished"_s);
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 300}));
        QCOMPARE(world.arrived(), numbersTo(300));
        QCOMPARE(requestsFor(world, sendPath), 300);
        QCOMPARE(requestsFor(world, u"/cgi-bin/stable_token"_s), 1);
    }

    void theBytesOfARowAreThoseOfItsPlan()
    {
        BatchWorld world;
        const qint64 job = world.draft(1);
        const auto plan = waitFor(world.sender->plan(job));
        QVERIFY_RESULT(plan);
        QVERIFY(plan->first);
        QCOMPARE(plan->quota.limit, 100000);
        QCOMPARE(plan->quota.used, 0);
        const QString token = plan->job.token;
        QCOMPARE(plan->first->body,
                 QByteArray(R"({"client_msg_id":")" + token.toUtf8() + R"(-1-1","touser":")" + world.openId(0).toUtf8()
                            + R"(","template_id":")" + world.message.id.toUtf8()
                            + R"(","data":{"thing1":{"value":"衬衫"},"character_string2":{"value":"NO-1"},)"
                              R"("amount3":{"value":"￥1.50"},"time4":{"value":"15:01"}}})"));
        QVERIFY(world.run(job));
        QCOMPARE(world.api.transport.requests.last().body, plan->first->body);
        QCOMPARE(waitFor(world.sender->plan(job))->quota.used, 1);
    }

    void faultyRowsAreFoundFirstAndCanBeReplaced()
    {
        BatchWorld world;
        const QByteArray csv = "openid,thing1,编号,支付金额,time4\n" + world.openId(0).toUtf8()
            + ",衬衫,NO-1,￥1.50,15:01\n" + world.openId(1).toUtf8() + ",衬衫,编号2,￥1.50,25:01\n"
            + world.openId(0).toUtf8() + ",,NO-3,￥1.50,15:01\n";
        const auto imported = waitFor(world.sender->import(world.order(world.file(u"a.csv"_s, csv))));
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->counts, (BatchCounts{.faulty = 2, .queued = 1}));
        QCOMPARE(imported->repeatedOpenIds, 1);
        QCOMPARE(imported->format, u"UTF-8"_s);
        QStringList rules;
        for (const RuleCount &count : imported->rules)
            rules += u"%1@%2"_s.arg(count.rule).arg(count.firstRow);
        rules.sort();
        QCOMPARE(rules,
                 (QStringList{u"template.keyword.characterString.form@2"_s, u"template.keyword.time.form@2"_s,
                              u"template.value.missing@3"_s}));
        const qint64 job = imported->job.id;
        const auto faulty = world.sender->rows({.job = job, .states = {RowState::Faulty}});
        QVERIFY_RESULT(faulty);
        QCOMPARE(faulty->size(), 2);
        QVERIFY(faulty->first().reason.contains(u"编"_s));
        auto message = templates::read(faulty->first().body).message;
        for (templates::Value &value : message.values)
            value.text = value.field == "time4"_L1      ? u"15:02"_s
                : value.field == "character_string2"_L1 ? u"NO-2"_s
                                                        : value.text;
        const auto replaced = world.sender->replaceRow(job, 2, message);
        QVERIFY_RESULT(replaced);
        QCOMPARE(toString(replaced->state), u"queued"_s);
        QVERIFY(world.run(job));
        QCOMPARE(world.counts(job), (BatchCounts{.faulty = 1, .sent = 2}));
        QCOMPARE(world.arrived(), numbersTo(2));
        QVERIFY(!world.sender->replaceRow(job, 2, message));
    }

    void resultsComeAsEvents()
    {
        BatchWorld world;
        const qint64 job = world.draft(3);
        QVERIFY(world.run(job));
        const auto rows = world.sender->rows({.job = job});
        const QDateTime now = world.api.clock.now();
        world.sender->hear(world.account.appId,
                           {{rows->at(0).msgId, u"success"_s, now},
                            {rows->at(1).msgId, u"failed:user block"_s, now},
                            {4711, u"success"_s, now}});
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 1, .delivered = 1, .failed = 1}));
        QCOMPARE(world.sender->rows({.job = job, .states = {RowState::Failed}})->first().reason,
                 u"failed:user block"_s);
        world.sender->hear(world.account.appId, {{rows->at(0).msgId, u"failed: system failed"_s, now}});
        QCOMPARE(world.counts(job).delivered, 1);
    }

    void aLostAnswerIsAskedForUnderTheSameId_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<sandbox::Fault::Deed>("deed");
        QTest::newRow("cut before") << 0 << sandbox::Fault::Deed::NotDone;
        QTest::newRow("cut after") << 0 << sandbox::Fault::Deed::Done;
        QTest::newRow("busy before") << -1 << sandbox::Fault::Deed::NotDone;
        QTest::newRow("busy after") << -1 << sandbox::Fault::Deed::Done;
    }

    void aLostAnswerIsAskedForUnderTheSameId()
    {
        QFETCH(const int, code);
        QFETCH(const sandbox::Fault::Deed, deed);
        BatchWorld world;
        const qint64 job = world.draft(10);
        if (code == 0)
            world.platform.cutConnection(sendPath, 3, deed);
        else
            world.platform.injectError(sendPath, code, 3, deed);
        QVERIFY(world.run(job));
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 10}));
        QCOMPARE(world.arrived(), numbersTo(10));
    }

    void whatAKillLeftIsSentOnce()
    {
        BatchWorld world;
        const qint64 id = world.draft(20);
        const BatchJob job = world.store->job(id).value();
        // Eight are claimed; of these five reached the platform, and the answers of two were written down.
        const QList<BatchRow> claimed = world.store->claimRows(id, 8, world.api.clock.now()).value();
        QList<BatchOutcome> written;
        for (qsizetype i = 0; i < 5; ++i) {
            const auto sent =
                waitFor(api::requestTemplateSend(world.api.client, world.account, requestOf(job, claimed.at(i))));
            QVERIFY_RESULT(sent);
            if (i < 2)
                written += BatchOutcome{.number = claimed.at(i).number, .msgId = sent->msgId, .at = job.createdAt};
        }
        QVERIFY(world.store->record(id, written));
        world.api.clock.advance(8min);
        world.start();
        const auto done = world.run(id);
        QVERIFY_RESULT(done);
        QCOMPARE(world.counts(id), (BatchCounts{.sent = 20}));
        QCOMPARE(world.arrived(), numbersTo(20));
    }

    void afterTheTimeOfTheIdNothingIsRepeated()
    {
        BatchWorld world;
        const qint64 id = world.draft(5);
        static_cast<void>(world.store->claimRows(id, 2, world.api.clock.now()));
        world.api.clock.advance(9min);
        world.api.clock.advance(1s);
        const auto done = world.run(id);
        QVERIFY_RESULT(done);
        QCOMPARE(toString(done->state), u"finished"_s);
        QCOMPARE(world.counts(id), (BatchCounts{.sent = 3, .unknown = 2}));
        QCOMPARE(world.arrived().size(), 3);
    }

    void whatConcernsTheJobStopsIt_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {45009, 40037, 43116, 48001, 40164})
            QTest::addRow("%d", code) << code;
    }

    void whatConcernsTheJobStopsIt()
    {
        QFETCH(const int, code);
        BatchWorld world;
        const qint64 job = world.draft(40);
        QVERIFY(world.sender->rows({.job = job}));
        world.platform.injectError(sendPath, code, 100);
        const auto stopped = world.run(job, {.inFlight = 4});
        QVERIFY_RESULT(stopped);
        QCOMPARE(toString(stopped->state), u"stopped"_s);
        QVERIFY(stopped->error);
        QCOMPARE(stopped->error->code, code);
        QCOMPARE(world.counts(job), (BatchCounts{.queued = 40}));
        QVERIFY(requestsFor(world, sendPath) <= 4);
        for (int left = 0; left < 200 && world.counts(job).queued > 0; ++left)
            QVERIFY(world.run(job, {.inFlight = 1})); // each uses up one of the faults
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 40}));
        QCOMPARE(world.arrived(), numbersTo(40));
    }

    void whatConcernsARowFailsIt()
    {
        BatchWorld world;
        const qint64 job = world.draft(6);
        static_cast<void>(world.control("interact", {{"openid"_L1, world.openId(2)}, {"kind"_L1, "unsubscribe"_L1}}));
        const auto done = world.run(job);
        QVERIFY_RESULT(done);
        QCOMPARE(toString(done->state), u"finished"_s);
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 5, .failed = 1}));
        const BatchRow failed = world.sender->rows({.job = job, .states = {RowState::Failed}})->first();
        QCOMPARE(failed.number, 3);
        QCOMPARE(failed.code, 43004);
        QVERIFY(!failed.reason.isEmpty());
    }

    void onlyTheFailedAreTriedAgain()
    {
        BatchWorld world;
        const qint64 job = world.draft(6);
        world.platform.injectError(sendPath, 47003, 2);
        QVERIFY(world.run(job, {.inFlight = 1}));
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 4, .failed = 2}));
        QCOMPARE(waitFor(world.sender->retryFailed(job)).value(), 2);
        QCOMPARE(toString(world.sender->job(job)->state), u"paused"_s);
        QVERIFY(world.run(job));
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 6}));
        QCOMPARE(world.arrived(), numbersTo(6));
        QVERIFY(world.api.transport.requests.last().body.contains("-2\",\"touser\""));
    }

    void aTokenThatAnotherProgramEndedGoesOn()
    {
        BatchWorld world;
        const qint64 job = world.draft(50);
        world.api.clock.advance(60s);
        world.platform.forceStableTokenAsAnotherProgram();
        QVERIFY(world.run(job, {.inFlight = 8}));
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 50}));
        QCOMPARE(world.arrived(), numbersTo(50));
    }

    void aPausedJobGoesOnWhereItWas()
    {
        BatchWorld world;
        const qint64 job = world.draft(300);
        QMetaObject::Connection once;
        once = QObject::connect(world.sender.get(), &BatchSender::changed, world.sender.get(), [&](qint64 id) {
            if (world.counts(id).sent > 50)
                world.sender->pause(id);
        });
        auto done = world.run(job, {.rate = 100, .inFlight = 4});
        QVERIFY_RESULT(done);
        QCOMPARE(toString(done->state), u"paused"_s);
        const BatchCounts half = world.counts(job);
        QVERIFY(half.sent > 50 && half.sent < 300);
        QCOMPARE(half.sending, 0);
        QObject::disconnect(once);
        done = world.run(job);
        QCOMPARE(toString(done->state), u"finished"_s);
        QCOMPARE(world.arrived(), numbersTo(300));
    }

    void theRateIsHeld()
    {
        BatchWorld world;
        const qint64 job = world.draft(300);
        const QDateTime begun = world.api.clock.now();
        QVERIFY(world.run(job, {.rate = 50, .inFlight = 1}));
        const double seconds = double(begun.msecsTo(world.api.clock.now())) / 1000;
        QVERIFY2(seconds > 5.88 && seconds < 6.12, qPrintable(QString::number(seconds)));
    }

    void whatAProgramLeftRunningIsOfferedAndNotSent()
    {
        BatchWorld world;
        const qint64 paused = world.draft(2);
        const qint64 job = world.draft(5);
        const auto isDead = [](const QString &) { return false; };
        const QString dead = sending::newOwner().section(u'/', 0, 0) + u"/4194305/x"_s; // no process has such an id
        QVERIFY(world.store->claim(job, dead, world.api.clock.now(), isDead).value());
        world.start();
        const auto left = world.sender->interrupted();
        QVERIFY_RESULT(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, job);
        QVERIFY(world.arrived().isEmpty());
        QVERIFY(world.run(job));
        QVERIFY(world.sender->interrupted()->isEmpty());
        QCOMPARE(toString(world.sender->job(paused)->state), u"draft"_s);
    }

    void aCancelledJobSendsNoMore()
    {
        BatchWorld world;
        const qint64 job = world.draft(5);
        QVERIFY_RESULT(waitFor(world.sender->cancel(job)));
        QCOMPARE(world.counts(job), (BatchCounts{.cancelled = 5}));
        QVERIFY(!world.run(job));
        QVERIFY(world.arrived().isEmpty());
        QVERIFY_RESULT(waitFor(world.sender->remove(job)));
        QVERIFY(!world.sender->job(job));
    }

    void twoProgramsDoNotSendOneJob()
    {
        BatchWorld world;
        const qint64 job = world.draft(5);
        const auto alive = [](const QString &) { return false; };
        QVERIFY(world.store->claim(job, u"another"_s, world.api.clock.now(), alive).value());
        const auto refused = world.run(job);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == Error::Kind::Unsupported);
        world.api.clock.advance(61s);
        QVERIFY(world.run(job));
        QCOMPARE(world.arrived(), numbersTo(5));
    }

    void oneMessageIsAJobOfOne()
    {
        BatchWorld world;
        templates::TemplateMessage message{.toUser = world.openId(0),
                                           .templateId = world.message.id,
                                           .values = {{u"thing1"_s, u"衬衫"_s, {}},
                                                      {u"character_string2"_s, u"NO-1"_s, {}},
                                                      {u"amount3"_s, u"￥1"_s, {}},
                                                      {u"time4"_s, u"9:00"_s, {}}}};
        const auto job = world.sender->compose(world.account, world.message, message);
        QVERIFY_RESULT(job);
        QVERIFY(world.run(job->id));
        QCOMPARE(world.arrived(), numbersTo(1));
        message.values.first().text = QString(21, u'x');
        const auto refused = world.sender->compose(world.account, world.message, message);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"data.thing1.value"_s);
    }

    void aLostAnswerToANoticeIsNotRepeated()
    {
        BatchWorld world;
        for (int i = 0; i < 2; ++i)
            static_cast<void>(
                world.control("answer-popup", {{"openid"_L1, world.openId(0)}, {"template_id"_L1, world.notice.id}}));
        const templates::TemplateMessage message{
            .toUser = world.openId(0),
            .templateId = world.notice.id,
            .values = {{u"thing1"_s, u"Qt"_s, {}}, {u"time2"_s, u"9:00"_s, {}}, {u"const3"_s, u"线上"_s, {}}}};
        const auto job = world.sender->compose(world.account, world.notice, message);
        QVERIFY_RESULT(job);
        world.network.loseAnswerOf(u"/cgi-bin/message/subscribe/bizsend"_s);
        QVERIFY(world.run(job->id));
        QCOMPARE(world.counts(job->id), (BatchCounts{.unknown = 1}));
        QCOMPARE(requestsFor(world, u"/cgi-bin/message/subscribe/bizsend"_s), 1);
    }

    void aTableThatWasNotReadToItsEndIsNotSent()
    {
        BatchWorld world;
        const BatchJob job = world.store
                                 ->add({.appId = world.account.appId,
                                        .subject = world.message,
                                        .token = u"t"_s,
                                        .state = JobState::Reading,
                                        .createdAt = world.api.clock.now()})
                                 .value();
        const auto refused = world.run(job.id);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == Error::Kind::Unsupported);
        QVERIFY_RESULT(waitFor(world.sender->remove(job.id)));
    }

    void aReadingThatIsGivenUpLeavesNothing()
    {
        BatchWorld world;
        const auto course = std::make_shared<RowCourse>();
        course->isUnwanted = true;
        const auto imported = waitFor(world.sender->import(world.order(world.table(5000)), course));
        QVERIFY(!imported);
        QVERIFY(imported.error().kind == Error::Kind::Cancelled);
        QCOMPARE(course->rows.load(), 1000);
        QVERIFY(world.sender->jobs({})->isEmpty());
    }

    void theCountsOfARunningJobAreThoseOfItsRows()
    {
        BatchWorld world;
        const qint64 job = world.draft(200);
        world.platform.injectError(sendPath, 47003, 5);
        int compared = 0;
        QObject::connect(world.sender.get(), &BatchSender::changed, world.sender.get(), [&](qint64 id) {
            if (!world.sender->isRunning(id))
                return;
            QCOMPARE(*world.sender->counts(id), world.counts(id));
            ++compared;
        });
        QVERIFY(world.run(job, {.rate = 50, .inFlight = 1}));
        QVERIFY(compared > 5);
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 195, .failed = 5}));
    }

    void rowsAreListedFromAnyPlaceInAnyStates()
    {
        BatchWorld world;
        const qint64 job = world.draft(10);
        QList<BatchOutcome> outcomes;
        const QList<BatchRow> claimed = world.store->claimRows(job, 10, world.api.clock.now()).value();
        for (const BatchRow &row : claimed)
            outcomes += BatchOutcome{.number = row.number,
                                     .state = row.number % 2 == 0 ? RowState::Failed
                                         : row.number % 3 == 0    ? RowState::Unknown
                                                                  : RowState::Sent};
        QVERIFY(world.store->record(job, outcomes));
        const auto numbers = [&](const QList<RowState> &states, qint64 after, qint64 skip, int limit) {
            QList<qint64> found;
            const QList<BatchRow> rows =
                world.store->rows({.job = job, .states = states, .after = after, .skip = skip, .limit = limit}).value();
            for (const BatchRow &row : rows)
                found += row.number;
            return found;
        };
        QCOMPARE(numbers({}, 3, 2, 3), (QList<qint64>{6, 7, 8}));
        QCOMPARE(numbers({RowState::Failed, RowState::Unknown}, 0, 0, 4), (QList<qint64>{2, 3, 4, 6}));
        QCOMPARE(numbers({RowState::Unknown, RowState::Failed}, 3, 1, 9), (QList<qint64>{6, 8, 9, 10}));
        QCOMPARE(numbers({RowState::Cancelled}, 0, 0, 9), QList<qint64>());
    }

    void badTablesAreRefusedAndLeaveNothing_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"no rows"_s;
        QTest::newRow("only a header") << QByteArray("openid,thing1,编号,支付金额,time4\n") << u"no rows"_s;
        QTest::newRow("missing column") << QByteArray("openid,thing1\nx,y\n") << u"支付金额"_s;
        QTest::newRow("open quote") << QByteArray("openid,thing1,编号,支付金额,time4\no,\"x,1,1,1\n") << u"quote"_s;
        QTest::newRow("binary") << QByteArray("openid,thing1,\0\0\n", 17) << u"NUL"_s;
        QTest::newRow("UTF-8 that breaks off later") << QByteArray(
            "openid,thing1,编号,支付金额,time4\n" + QByteArray("o,x,1,1,1\n").repeated(40'000) + "\xff\xfe\n")
                                                     << u"UTF-8"_s;
    }

    void badTablesAreRefusedAndLeaveNothing()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, word);
        BatchWorld world;
        const auto imported = waitFor(world.sender->import(world.order(world.file(u"a.csv"_s, csv))));
        QVERIFY(!imported);
        QVERIFY2(imported.error().message.contains(word), qPrintable(imported.error().message));
        QVERIFY(world.sender->jobs({})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTemplateBatch)

#include "tst_templatebatch.moc"
