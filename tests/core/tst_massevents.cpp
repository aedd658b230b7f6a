// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xmltree.h"
#include "core/http/qnamtransport.h"
#include "core/inspector/inspector.h"
#include "core/sandbox/pushengine.h"
#include "core/sending/massevents.h"
#include "tests/support/sendingworld.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>

using namespace core;
using namespace core::sending;
using namespace Qt::StringLiterals;
using State = MassJob::State;

namespace {

const QString sendAll = u"/cgi-bin/message/mass/sendall"_s;
const AppId otherShop = AppId::parse(u"wx00000000000000ff"_s).value();

/// The whole way back: what the platform pushes goes over a socket into a real inspector, and from its log to the
/// journal.
struct World : test::SendingWorld
{
    World() : log(std::move(*DeliveryLog::open(folder.filePath(u"callbacks.db"_s)))), inspector(*log, api.clock)
    {
        inspector.setRoutes({{.path = u"/shop"_s, .account = account.appId, .keys = keysOf(account.appId)},
                             {.path = u"/other"_s, .account = otherShop, .keys = keysOf(otherShop)}});
        isListening = inspector.start(QHostAddress::LocalHost, 0).has_value();
        listen();
    }

    [[nodiscard]] callback::Keys keysOf(const AppId &appId) const
    {
        const sandbox::Identity &identity = platform.identity();
        return {.token = identity.token,
                .key = callback::AesKey::parse(identity.aesKey).value(),
                .appId = appId.toString(),
                .mode = CallbackMode::Safe};
    }
    void listen() { events = std::make_unique<MassEvents>(*log, sender()); }

    /// What the platform has to tell of a send that has had its time.
    [[nodiscard]] QList<QByteArray> told()
    {
        platform.advance(std::chrono::seconds(10));
        return platform.takeEvents();
    }
    /// Returns when the inspector has it on the disk.
    void push(const QByteArray &xml, const AppId &receiver)
    {
        sandbox::Push push{.url = inspector.urlFor(receiver), .keys = keysOf(receiver), .xml = xml};
        const auto outcome = test::waitFor(sandbox::push(wire, api.clock, push));
        QVERIFY(outcome && outcome->accepted);
    }
    void push(const QByteArray &xml) { push(xml, account.appId); }
    [[nodiscard]] MassJob job(qint64 id) { return sender().job(id).value(); }

    std::unique_ptr<DeliveryLog> log;
    Inspector inspector;
    std::unique_ptr<MassEvents> events;
    QnamTransport wire;
    bool isListening = false;
};

QByteArray withNumber(QByteArray xml, qint64 was, qint64 is)
{
    return xml.replace(QByteArray::number(was), QByteArray::number(is));
}

} // namespace

/// MASSSENDJOBFINISH and the sends that it is about.
class TestMassEvents final : public QObject
{
    Q_OBJECT

    /// The row has what the platform counted.
    void checkTotals(World &world, qint64 jobId)
    {
        QTRY_VERIFY(world.job(jobId).totals.has_value());
        const MassJob job = world.job(jobId);
        const QJsonObject send = world.sends().first().toObject();
        QCOMPARE(job.totals->total, send["total"_L1].toInteger());
        QCOMPARE(job.totals->filtered, send["filter"_L1].toInteger());
        QCOMPARE(job.totals->sent, send["sent"_L1].toInteger());
        QCOMPARE(job.totals->failed, send["error"_L1].toInteger());
        QVERIFY(job.totals->sent > 0);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endsTheSendThatItNames()
    {
        World world;
        QVERIFY(world.isListening);
        world.control("mass-outcome", {{u"failing"_s, 2}});
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        const QList<QByteArray> told = world.told();
        QCOMPARE(told.size(), 1);
        world.push(told.first());
        checkTotals(world, sent->id);
        const MassJob job = world.job(sent->id);
        QCOMPARE(job.totals->failed, 2);
        QCOMPARE(job.state, State::Succeeded);
        QVERIFY(!job.nextAt.isValid());
        QVERIFY(explain(job, world.api.clock.now()).contains(QString::number(job.totals->sent)));
    }

    void bringsTheCopyrightResultArticleByArticle()
    {
        World world;
        world.control("media", {{u"media_id"_s, u"DRAFT"_s}, {u"kind"_s, u"draft"_s}, {u"articles"_s, 2}});
        world.control("mass-outcome", {{u"articles"_s, QJsonArray{u"original"_s, u"reprint"_s}}});
        MassOrder order = world.order();
        order.message.content = message::Articles{u"DRAFT"_s};
        const auto sent = world.send(order);
        QVERIFY_RESULT(sent);
        for (const QByteArray &xml : world.told())
            world.push(xml);
        QTRY_COMPARE(world.job(sent->id).state, State::Failed);
        const MassJob job = world.job(sent->id);
        QCOMPARE(job.verdict, u"err(30003)"_s);
        QCOMPARE(job.copyright.size(), 2);
        QVERIFY(!describe(job.copyright.at(0), job.state).contains(u"a reprint"_s));
        QVERIFY(describe(job.copyright.at(1), job.state).contains(u"a reprint"_s));
        QVERIFY(job.copyright.at(1).originalUrl.startsWith(u"http"_s));
    }

    void addsTheTotalsWhenItComesLate()
    {
        World world;
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        const auto ended = world.follow(sent->id, MassSender::Until::Ended);
        QVERIFY_RESULT(ended);
        QVERIFY(!ended->totals);
        world.api.clock.advance(std::chrono::hours(30));
        world.push(world.told().first());
        checkTotals(world, sent->id);
        QCOMPARE(world.job(sent->id).state, State::Succeeded);
        QCOMPARE(world.job(sent->id).endedAt, ended->endedAt);
    }

    /// The platform repeats what it thinks we have not taken, and the first word stands.
    void changesNothingWhenItComesTwice()
    {
        World world;
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        const QByteArray xml = world.told().first();
        world.push(xml);
        checkTotals(world, sent->id);
        const MassJob first = world.job(sent->id);
        QSignalSpy changed(&world.sender(), &MassSender::changed);
        QSignalSpy committed(world.log.get(), &DeliveryLog::committed);
        world.push(xml);
        world.push(QByteArray(xml).replace("send success", "err(20001)"));
        QTRY_VERIFY(committed.size() >= 1);
        QVERIFY(test::waitFor(world.events->catchUp()).value() >= 3); // all of them have been told by now
        QCOMPARE(changed.size(), 0);
        const MassJob job = world.job(sent->id);
        QCOMPARE(job.verdict, first.verdict);
        QCOMPARE(job.totals->sent, first.totals->sent);
    }

    void ignoresNumbersThatNobodyKnows()
    {
        World world;
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        const QByteArray xml = world.told().first();
        QSignalSpy changed(&world.sender(), &MassSender::changed);
        world.push(withNumber(xml, sent->msgId, sent->msgId + 1));
        QCOMPARE(test::waitFor(world.events->catchUp()).value(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(world.job(sent->id).state, State::Accepted);
        world.push(xml);
        checkTotals(world, sent->id);
    }

    void belongsToTheAccountThatReceivedIt()
    {
        World world;
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        const QByteArray xml = world.told().first();
        world.push(xml, otherShop);
        QCOMPARE(test::waitFor(world.events->catchUp()).value(), 1);
        QCOMPARE(world.job(sent->id).state, State::Accepted);
        QVERIFY(!world.job(sent->id).totals);
        world.push(xml);
        checkTotals(world, sent->id);
    }

    void mayComeBeforeTheAnswer()
    {
        World world;
        world.network.loseAnswerOf(sendAll);
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        QCOMPARE(sent->state, State::Unknown);
        world.push(world.told().first());
        QCOMPARE(test::waitFor(world.events->catchUp()).value(), 1);
        QVERIFY(!world.job(sent->id).totals); // nobody knows yet that this number is ours

        const auto known = world.follow(sent->id, MassSender::Until::Answered);
        QVERIFY_RESULT(known);
        QVERIFY(known->wasThereAlready);
        checkTotals(world, sent->id);
        QCOMPARE(world.job(sent->id).state, State::Succeeded);
        QCOMPARE(world.sends().size(), 1);
    }

    void isFoundWhenItCameWhileNobodyWaited()
    {
        World world;
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        world.events.reset();
        world.push(world.told().first());
        world.start();
        world.listen();
        QVERIFY(!world.job(sent->id).totals);
        QCOMPARE(test::waitFor(world.events->catchUp()).value(), 1);
        checkTotals(world, sent->id);
    }

    void waitsForAnotherProgramThatWorksOnTheSend()
    {
        World world;
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        const QDateTime now = world.api.clock.now();
        const MassClaim claim{.owner = u"elsewhere/1/x"_s, .until = now.addSecs(100)};
        QVERIFY_RESULT(world.store->claim(sent->id, claim, now));
        world.push(world.told().first());
        QCOMPARE(test::waitFor(world.events->catchUp()).value(), 1);
        QVERIFY(!world.job(sent->id).totals);
        QVERIFY_RESULT(world.store->release(sent->id, claim.owner));
        QVERIFY_RESULT(test::waitFor(world.sender().workOnce()));
        checkTotals(world, sent->id);
    }

    void saysWhatTheAdministratorDid_data()
    {
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("words");
        QTest::newRow("refused") << true << u"refused"_s;
        QTest::newRow("did not answer") << false << u"did not answer"_s;
    }
    void saysWhatTheAdministratorDid()
    {
        QFETCH(const bool, isRefused);
        QFETCH(const QString, words);
        World world;
        world.control("protection", {{u"enabled"_s, true}});
        const auto sent = world.send(world.order());
        QVERIFY_RESULT(sent);
        if (isRefused)
            world.control("confirm-mass", {{u"msg_id"_s, sent->msgId}, {u"approved"_s, false}});
        else
            world.platform.advance(std::chrono::minutes(30));
        world.push(world.told().first());
        QTRY_COMPARE(world.job(sent->id).state, State::Failed);
        const QString text = explain(world.job(sent->id), world.api.clock.now());
        QVERIFY2(text.contains(words), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestMassEvents)
#include "tst_massevents.moc"
