// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/customerapi.h"
#include "core/api/massapi.h"
#include "core/api/userapi.h"
#include "core/base/json.h"
#include "tests/support/apiworld.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::api;
using namespace Qt::StringLiterals;
using test::ApiWorld;
using test::golden;
using test::someAccount;

namespace {

constexpr qint64 msgId = 3'147'483'650; // more than an int holds
const QString follower = u"oABCD1abcdefghijklmnopqrstuv"_s;

/// A world whose first request, that for a token, is answered.
struct World : ApiWorld
{
    explicit World(test::MemoryStore &store) : ApiWorld(store) { replyWithToken("T1"); }

    [[nodiscard]] const HttpRequest &request() const { return transport.requests.at(1); }
};

using Call = Task<void> (*)(ApiClient &, Account);

/// Of calls that yield something only whether they do.
template <typename T>
Task<void> outcomeOf(Task<T> task)
{
    const Result<T> result = co_await std::move(task);
    if (!result)
        co_return fail(result.error());
    co_return {};
}

QByteArray refusal(int code)
{
    return toWire({{u"errcode"_s, code}, {u"errmsg"_s, u"no"_s}});
}

const QByteArray ok = R"({"errcode":0,"errmsg":"ok"})";

} // namespace

/// Calls about mass sends and of customer service, as they go over the wire and come back.
class TestMassApi final : public QObject
{
    Q_OBJECT

    test::MemoryStore m_keychain;

private Q_SLOTS:
    void init() { test::storeSecrets(m_keychain); }
    void cleanup() { m_keychain.entries.clear(); }

    void asksWithExactBytes_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("file");
        const auto row = [](const char *name, Call call, const QByteArray &answer, const QString &path) {
            QTest::newRow(name) << call << answer << u"/cgi-bin/"_s + path << QString::fromLatin1(name) + u".json"_s;
        };
        row(
            "mass_get",
            [](ApiClient &client, Account account) { return outcomeOf(massStatus(client, account, msgId)); },
            R"({"msg_id":3147483650,"msg_status":"SENDING"})", u"message/mass/get"_s);
        row(
            "mass_delete", [](ApiClient &client, Account account) { return deleteMass(client, account, msgId, 2); }, ok,
            u"message/mass/delete"_s);
        row(
            "mass_delete_all", [](ApiClient &client, Account account) { return deleteMass(client, account, msgId, 0); },
            ok, u"message/mass/delete"_s);
        row(
            "mass_speed_get", [](ApiClient &client, Account account) { return outcomeOf(massSpeed(client, account)); },
            R"({"speed":3,"realspeed":30})", u"message/mass/speed/get"_s);
        row(
            "mass_speed_set", [](ApiClient &client, Account account) { return setMassSpeed(client, account, 3); }, ok,
            u"message/mass/speed/set"_s);
        row(
            "mass_video",
            [](ApiClient &client, Account account) {
                const VideoText words{.title = u"新品 \"发布\"😀"_s, .introduction = u"一句/话"_s};
                return outcomeOf(convertForMassSends(client, account, u"VIDEO_1"_s, words));
            },
            R"({"type":"video","media_id":"MV","created_at":1})", u"media/uploadvideo"_s);
        row(
            "typing",
            [](ApiClient &client, Account account) { return showTyping(client, account, follower, Typing::Starts); },
            ok, u"message/custom/typing"_s);
        row(
            "typing_cancel",
            [](ApiClient &client, Account account) { return showTyping(client, account, follower, Typing::Stops); }, ok,
            u"message/custom/typing"_s);
    }

    void asksWithExactBytes()
    {
        QFETCH(const Call, call);
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, path);
        QFETCH(const QString, file);
        World world(m_keychain);
        world.transport.reply(answer);
        QVERIFY_RESULT(test::waitFor(call(world.client, someAccount())));
        QCOMPARE(world.request().verb, "POST");
        QCOMPARE(world.request().url.path(), path);
        QCOMPARE(world.request().body, golden(file));
    }

    void readsWhoFollows()
    {
        World world(m_keychain);
        world.transport.reply(R"({"total":2,"count":2,"data":{"openid":["oB","oA"]},"next_openid":"oA"})");
        world.transport.reply(R"({"total":0,"count":0,"next_openid":""})");
        world.transport.reply(R"({"total":1,"count":1,"data":{"openid":"oB"}})");
        QCOMPARE(test::waitFor(firstFollowers(world.client, someAccount())).value(), (QStringList{u"oB"_s, u"oA"_s}));
        QCOMPARE(world.request().verb, "GET");
        QCOMPARE(world.request().url.path(), u"/cgi-bin/user/get"_s);
        QCOMPARE(test::waitFor(firstFollowers(world.client, someAccount())).value(), QStringList());
        QVERIFY2(!test::waitFor(firstFollowers(world.client, someAccount())), "no list");
        world.transport.reply(R"({"total":12000,"count":1,"data":{"openid":["oB"]},"next_openid":"oB"})");
        const auto page = test::waitFor(followerPage(world.client, someAccount()));
        QVERIFY_RESULT(page);
        QCOMPARE(page->total, 12000);
        QCOMPARE(page->openIds, QStringList{u"oB"_s});
    }

    void readsWhatComesBack()
    {
        World world(m_keychain);
        world.transport.reply(R"({"msg_id":3147483650,"msg_status":"SEND_SUCCESS"})");
        world.transport.reply(R"({"errcode":0,"speed":3,"realspeed":30})");
        world.transport.reply(
            R"({"type":"video","media_id":"IhdaAQXuvJtGzwwc0abfXnzeezfO0NgPK6AQYShD8","created_at":1398848981})");
        QCOMPARE(test::waitFor(massStatus(world.client, someAccount(), msgId)).value(), u"SEND_SUCCESS"_s);
        const auto speed = test::waitFor(massSpeed(world.client, someAccount()));
        QVERIFY_RESULT(speed);
        QCOMPARE(speed->speed, 3);
        QCOMPARE(speed->perMinute, 300'000);
        const auto video = test::waitFor(convertForMassSends(world.client, someAccount(), u"V"_s, {}));
        QCOMPARE(video.value(), u"IhdaAQXuvJtGzwwc0abfXnzeezfO0NgPK6AQYShD8"_s);
    }

    void sendsOnceHoweverItIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isOutcomeUnknown");
        QTest::addColumn<qint64>("number");
        QTest::newRow("taken on") << QByteArray(R"({"errcode":0,"msg_id":3147483650,"msg_data_id":206227730})") << false
                                  << msgId;
        QTest::newRow("there already") << QByteArray(
            R"({"errcode":45065,"errmsg":"clientmsgid exist","msg_id":3147483650})")
                                       << false << msgId;
        QTest::newRow("there already, no number") << QByteArray(R"({"errcode":45065})") << false << qint64(0);
        QTest::newRow("busy") << QByteArray(R"({"errcode":-1,"errmsg":"system error"})") << true << qint64(-1);
        QTest::newRow("quota") << QByteArray(R"({"errcode":45028})") << false << qint64(-1);
        QTest::newRow("number in quotes that is none")
            << QByteArray(R"({"errcode":0,"msg_id":{"a":1}})") << true << qint64(-1);
        QTest::newRow("no JSON") << QByteArray("<html>502</html>") << true << qint64(-1);
    }
    void sendsOnceHoweverItIsAnswered()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, isOutcomeUnknown);
        QFETCH(const qint64, number);
        World world(m_keychain);
        world.transport.reply(answer);
        const message::Request request{.endpointId = u"sendAll"_s, .body = "{}"};
        const auto receipt = test::waitFor(requestMassSend(world.client, someAccount(), request));
        QCOMPARE(world.transport.requests.size(), 2); // with the one for a token
        QCOMPARE(receipt ? receipt->msgId : -1, number);
        if (!receipt)
            QCOMPARE(receipt.error().isOutcomeUnknown, isOutcomeUnknown);
    }

    void aCustomerMessageIsNeverRepeated_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isOutcomeUnknown");
        QTest::newRow("busy") << -1 << true;
        QTest::newRow("out of time") << 45015 << false;
        QTest::newRow("too many") << 45047 << false;
    }
    void aCustomerMessageIsNeverRepeated()
    {
        QFETCH(const int, code);
        QFETCH(const bool, isOutcomeUnknown);
        World world(m_keychain);
        world.transport.reply(refusal(code));
        const message::Request request{.endpointId = u"sendCustomMessage"_s, .body = "{}"};
        const auto sent = test::waitFor(sendCustomMessage(world.client, someAccount(), request));
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, code);
        QCOMPARE(sent.error().isOutcomeUnknown, isOutcomeUnknown);
        QCOMPARE(world.transport.requests.size(), 2);
    }

    void typingSaysWhyItIsNotShown_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("nobody wrote for 30 seconds") << 45080;
        QTest::newRow("shows already") << 45081;
    }
    void typingSaysWhyItIsNotShown()
    {
        QFETCH(const int, code);
        World world(m_keychain);
        world.transport.reply(refusal(code));
        const auto shown = test::waitFor(showTyping(world.client, someAccount(), follower, Typing::Starts));
        QVERIFY(!shown);
        QCOMPARE(shown.error().code, code);
        QVERIFY(!shown.error().advice.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMassApi)
#include "tst_massapi.moc"
