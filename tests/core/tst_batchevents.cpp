// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/qnamtransport.h"
#include "core/inspector/inspector.h"
#include "core/sandbox/pushengine.h"
#include "core/templatebatch/batchevents.h"
#include "tests/support/batchworld.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::templatebatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using RowState = BatchRow::State;

namespace {

/// The whole way back: what the platform pushes goes over a socket into a real inspector, and from its log to the
/// journal.
struct World : test::BatchWorld
{
    World() : log(std::move(*DeliveryLog::open(folder.filePath(u"callbacks.db"_s)))), inspector(*log, api.clock)
    {
        inspector.setRoutes({{.path = u"/shop"_s, .account = account.appId, .keys = keys()}});
        isListening = inspector.start(QHostAddress::LocalHost, 0).has_value();
        listen();
    }
    [[nodiscard]] callback::Keys keys() const
    {
        const sandbox::Identity &identity = platform.identity();
        return {.token = identity.token,
                .key = callback::AesKey::parse(identity.aesKey).value(),
                .appId = account.appId.toString(),
                .mode = CallbackMode::Safe};
    }
    void listen() { events = std::make_unique<BatchEvents>(*log, *sender); }
    /// What the platform has to tell by now.
    [[nodiscard]] QList<QByteArray> told()
    {
        platform.advance(std::chrono::seconds(10));
        return platform.takeEvents();
    }
    /// Returns when the inspector has it on the disk.
    void push(const QByteArray &xml)
    {
        sandbox::Push one{.url = inspector.urlFor(account.appId), .keys = keys(), .xml = xml};
        const auto outcome = test::waitFor(sandbox::push(wire, api.clock, one));
        QVERIFY(outcome && outcome->accepted);
    }
    void deliver()
    {
        for (const QByteArray &xml : told())
            push(xml);
    }
    void agree(qsizetype follower, int times)
    {
        for (int i = 0; i < times; ++i)
            static_cast<void>(
                control("answer-popup", {{"openid"_L1, openId(follower)}, {"template_id"_L1, notice.id}}));
        static_cast<void>(told()); // what that made the platform tell is not about notices
    }
    [[nodiscard]] qint64 draftNotice(qsizetype follower)
    {
        const templates::TemplateMessage one{
            .toUser = openId(follower),
            .templateId = notice.id,
            .values = {{u"thing1"_s, u"Qt"_s, {}}, {u"time2"_s, u"9:00"_s, {}}, {u"const3"_s, u"线上"_s, {}}}};
        return sender->compose(account, notice, one).value().id;
    }
    [[nodiscard]] BatchRow only(qint64 job) const { return store->row(job, 1).value(); }

    std::unique_ptr<DeliveryLog> log;
    Inspector inspector;
    std::unique_ptr<BatchEvents> events;
    QnamTransport wire;
    bool isListening = false;
};

} // namespace

/// Results of template messages and subscription notices, pushed by the platform to the inspector.
class TestBatchEvents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMessageGetsItsResult()
    {
        World world;
        QVERIFY(world.isListening);
        const qint64 job = world.draft(3);
        static_cast<void>(world.control("block", {{"openid"_L1, world.openId(1)}}));
        QVERIFY(world.run(job));
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 3}));
        const QList<QByteArray> told = world.told();
        QCOMPARE(told.size(), 3);
        for (const QByteArray &xml : told)
            world.push(xml);
        QTRY_COMPARE(world.counts(job).sent, 0);
        int failed = 0;
        const QList<BatchRow> rows = world.store->rows({.job = job}).value();
        for (const BatchRow &row : rows) {
            failed += row.state == RowState::Failed ? 1 : 0;
            QCOMPARE(explainStatus(row.reason).isEmpty(), row.state == RowState::Delivered);
        }
        QCOMPARE(world.counts(job), (BatchCounts{.delivered = 3 - failed, .failed = failed}));
        world.push(told.first()); // as the platform repeats what it thinks was lost
        QCOMPARE(world.counts(job), (BatchCounts{.delivered = 3 - failed, .failed = failed}));
    }

    void whatCameWhileNobodyWaitedIsFound()
    {
        World world;
        world.agree(0, 1);
        const qint64 job = world.draft(3);
        const qint64 notice = world.draftNotice(0);
        QVERIFY(world.run(job));
        QVERIFY(world.run(notice));
        world.events.reset();
        world.deliver();
        QCOMPARE(world.counts(job), (BatchCounts{.sent = 3}));
        world.start();
        world.listen();
        const auto read = test::waitFor(world.events->catchUp());
        QVERIFY_RESULT(read);
        QCOMPARE(*read, 4);
        QCOMPARE(world.counts(job), (BatchCounts{.delivered = 3}));
        QCOMPARE(world.counts(notice), (BatchCounts{.delivered = 1}));
    }

    void aNoticeIsFoundByItsFollower()
    {
        World world;
        world.agree(0, 2);
        world.agree(1, 1);
        const qint64 first = world.draftNotice(0);
        const qint64 second = world.draftNotice(0);
        const qint64 another = world.draftNotice(1);
        for (const qint64 job : {first, another, second})
            QVERIFY(world.run(job));
        const QList<QByteArray> told = world.told();
        QCOMPARE(told.size(), 3);
        world.push(told.at(0));
        QTRY_COMPARE(world.counts(first), (BatchCounts{.delivered = 1}));
        QCOMPARE(world.counts(second), (BatchCounts{.sent = 1}));
        QCOMPARE(world.counts(another), (BatchCounts{.sent = 1}));
        QVERIFY(world.only(first).msgId != 0);
        static_cast<void>(test::waitFor(world.events->catchUp())); // hears of it once more
        QCOMPARE(world.counts(second), (BatchCounts{.sent = 1}));
        world.push(told.at(1));
        world.push(told.at(2));
        QTRY_COMPARE(world.counts(second), (BatchCounts{.delivered = 1}));
        QTRY_COMPARE(world.counts(another), (BatchCounts{.delivered = 1}));
    }

    void aNoticeWhoseAnswerWasLostTurnsOutToHaveArrived()
    {
        World world;
        world.agree(0, 1);
        const qint64 job = world.draftNotice(0);
        world.network.loseAnswerOf(u"/cgi-bin/message/subscribe/bizsend"_s);
        QVERIFY(world.run(job));
        QCOMPARE(world.counts(job), (BatchCounts{.unknown = 1}));
        world.deliver();
        QTRY_COMPARE(world.counts(job), (BatchCounts{.delivered = 1}));
    }
};

QTEST_GUILESS_MAIN(TestBatchEvents)

#include "tst_batchevents.moc"
