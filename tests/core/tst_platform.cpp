// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sandboxclient.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QTest>

using namespace core::sandbox;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::SandboxClient;

namespace {

QString tokenOf(const QJsonObject &grant)
{
    return grant.value("access_token"_L1).toString();
}

QString ridOf(const QJsonObject &answer)
{
    return answer.value("errmsg"_L1).toString().section(u" rid: "_s, 1);
}

} // namespace

class TestPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheSameIdentityFromTheSameSeed()
    {
        const Identity one = SandboxClient({.seed = 7}).platform.identity();
        const Identity same = SandboxClient({.seed = 7}).platform.identity();
        const Identity other = SandboxClient({.seed = 8}).platform.identity();

        QCOMPARE(one.secret, same.secret);
        QCOMPARE(one.aesKey, same.aesKey);
        QVERIFY(one.appId != other.appId);
        QVERIFY(QRegularExpression(u"\\Awx[0-9a-f]{16}\\z"_s).match(one.appId).hasMatch());
        QVERIFY(QRegularExpression(u"\\Agh_[0-9a-f]{12}\\z"_s).match(one.originalId).hasMatch());
        QVERIFY(QRegularExpression(u"\\A[0-9a-f]{32}\\z"_s).match(one.secret).hasMatch());
        QVERIFY(QRegularExpression(u"\\A[A-Za-z0-9]{3,32}\\z"_s).match(one.token).hasMatch());
        QVERIFY(QRegularExpression(u"\\A[A-Za-z0-9+/]{43}\\z"_s).match(one.aesKey).hasMatch());
    }

    void answersTheSameBytesToTheSameRequests()
    {
        const auto journey = [](SandboxClient &client) -> QByteArray {
            QByteArray bytes = client.sendRaw("POST", "/cgi-bin/stable_token", {}, client.secretBody());
            bytes += client.sendRaw("GET", "/cgi-bin/token", client.secretQuery());
            bytes += client.sendRaw("GET", "/cgi-bin/menu/get", client.tokenQuery());
            return bytes + client.sendRaw("GET", "/cgi-bin/ticket/getticket", client.tokenQuery() + "&type=jsapi");
        };
        SandboxClient one({.seed = 3});
        SandboxClient two({.seed = 3});
        QCOMPARE(journey(one), journey(two));
    }

    void marksEveryAnswer()
    {
        SandboxClient client;
        static_cast<void>(client.stable());
        const core::HttpHeader mark{.name = "X-MpDesk-Sandbox", .value = "1"};
        QVERIFY(client.last.headers.contains(mark));
        QCOMPARE(client.last.contentType, QByteArray("application/json; encoding=utf-8"));
        static_cast<void>(client.get("/nowhere"));
        QVERIFY(client.last.headers.contains(mark));
    }

    void refusesTokenRequests_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");

        const Identity id = SandboxClient().platform.identity();
        const QByteArray appId = id.appId.toUtf8();
        const QByteArray secret = id.secret.toUtf8();
        const auto query = [](const QByteArray &type, const QByteArray &app, const QByteArray &key) -> QByteArray {
            return "grant_type=" + type + "&appid=" + app + "&secret=" + key;
        };
        const auto json = [](const QByteArray &type, const QByteArray &app, const QByteArray &key) {
            const QJsonObject body{{"grant_type"_L1, QString::fromUtf8(type)},
                                   {"appid"_L1, QString::fromUtf8(app)},
                                   {"secret"_L1, QString::fromUtf8(key)}};
            return QJsonDocument(body).toJson(QJsonDocument::Compact);
        };
        const QByteArray stable = "/cgi-bin/stable_token";
        const QByteArray plain = "/cgi-bin/token";
        const QByteArray grant = "client_credential";
        const QByteArray none;
        const QByteArray wrongApp = "wx0000000000000000";

        QTest::newRow("stable by GET") << "GET"_ba << stable << query(grant, appId, secret) << none << 43002
                                       << u"require POST method"_s;
        QTest::newRow("stable, bad JSON")
            << "POST"_ba << stable << none << "{\"appid\":"_ba << 47001 << u"data format error"_s;
        QTest::newRow("stable, an array") << "POST"_ba << stable << none << "[1]"_ba << 47001 << u"data format error"_s;
        QTest::newRow("stable, nothing") << "POST"_ba << stable << none << none << 44002 << u"empty post data"_s;
        QTest::newRow("stable, grant type")
            << "POST"_ba << stable << none << json("password", appId, secret) << 40002 << u"invalid grant_type"_s;
        QTest::newRow("stable, no appid")
            << "POST"_ba << stable << none << json(grant, none, secret) << 41002 << u"appid missing"_s;
        QTest::newRow("stable, no secret")
            << "POST"_ba << stable << none << json(grant, appId, none) << 41004 << u"appsecret missing"_s;
        QTest::newRow("stable, wrong appid")
            << "POST"_ba << stable << none << json(grant, wrongApp, secret) << 40013 << u"invalid appid"_s;
        QTest::newRow("stable, wrong secret")
            << "POST"_ba << stable << none << json(grant, appId, "x") << 40125 << u"invalid appsecret"_s;
        QTest::newRow("plain by POST") << "POST"_ba << plain << query(grant, appId, secret) << none << 43001
                                       << u"require GET method"_s;
        QTest::newRow("plain, grant type")
            << "GET"_ba << plain << query("x", appId, secret) << none << 40002 << u"invalid grant_type"_s;
        QTest::newRow("plain, no appid") << "GET"_ba << plain << query(grant, none, secret) << none << 41002
                                         << u"appid missing"_s;
        QTest::newRow("plain, no secret")
            << "GET"_ba << plain << query(grant, appId, none) << none << 41004 << u"appsecret missing"_s;
        QTest::newRow("plain, wrong appid")
            << "GET"_ba << plain << query(grant, wrongApp, secret) << none << 40013 << u"invalid appid"_s;
        QTest::newRow("plain, wrong secret")
            << "GET"_ba << plain << query(grant, appId, "x") << none << 40125 << u"invalid appsecret"_s;
        QTest::newRow("no such path") << "GET"_ba
                                      << "/cgi-bin/tokens"_ba << none << none << 40066 << u"invalid url"_s;
    }

    void refusesTokenRequests()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, query);
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        QFETCH(const QString, text);
        SandboxClient client;
        const QJsonObject answer = QJsonDocument::fromJson(client.sendRaw(method, path, query, body)).object();

        QCOMPARE(client.code(answer), code);
        const QRegularExpression form(u"\\A"_s + QRegularExpression::escape(text)
                                      + u" rid: 6955b900-[0-9a-f]{8}-[0-9a-f]{8}\\z"_s);
        QVERIFY2(form.match(answer.value("errmsg"_L1).toString()).hasMatch(), client.last.body.constData());
        QCOMPARE(client.last.status, 200);
    }

    void answersTheSameStableTokenWithWhatIsLeft()
    {
        SandboxClient client;
        const QJsonObject first = client.stable();
        client.platform.advance(1000s);
        const QJsonObject again = client.stable();

        QCOMPARE(first.keys(), (QStringList{u"access_token"_s, u"expires_in"_s}));
        QVERIFY(tokenOf(first).startsWith(u"87_"_s));
        QVERIFY(tokenOf(first).size() >= 136);
        QCOMPARE(first.value("expires_in"_L1).toInt(), 7200);
        QCOMPARE(tokenOf(again), tokenOf(first));
        QCOMPARE(again.value("expires_in"_L1).toInt(), 6200);
    }

    void renewsTheStableTokenInItsLastMinutes()
    {
        SandboxClient client;
        const QJsonObject first = client.stable();
        client.platform.advance(6899s);
        QCOMPARE(tokenOf(client.stable()), tokenOf(first));
        client.platform.advance(1s);
        const QJsonObject second = client.stable();

        QVERIFY(tokenOf(second) != tokenOf(first));
        QCOMPARE(second.value("expires_in"_L1).toInt(), 7200);
        QCOMPARE(client.standing(first), 0);
        QCOMPARE(client.standing(second), 0);
        client.platform.advance(300s);
        QCOMPARE(client.standing(first), 42001);
        QCOMPARE(client.standing(second), 0);
    }

    void killsThePreviousStableTokenWhenForced()
    {
        SandboxClient client;
        const QJsonObject first = client.stable();
        const QJsonObject forced = client.forced();
        QVERIFY(tokenOf(forced) != tokenOf(first));
        QCOMPARE(client.standing(first), 40001);
        QCOMPARE(client.standing(forced), 0);
        QCOMPARE(tokenOf(client.stable()), tokenOf(forced));
    }

    void limitsForcedRefreshes()
    {
        SandboxClient client; // at 08:00 in Beijing
        QCOMPARE(client.code(client.forced()), 0);
        client.platform.advance(29s);
        QCOMPARE(client.code(client.forced()), 45011);
        client.platform.advance(1s);
        for (int i = 1; i < 20; ++i) {
            QCOMPARE(client.code(client.forced()), 0);
            client.platform.advance(30s);
        }
        QCOMPARE(client.code(client.forced()), 45009);
        QCOMPARE(client.code(client.stable()), 0);
        client.platform.advance(15h + 49min + 59s); // a second before midnight in Beijing
        QCOMPARE(client.code(client.forced()), 45009);
        client.platform.advance(1s);
        QCOMPARE(client.code(client.forced()), 0);
    }

    void refusesAForceThatIsNotABoolean()
    {
        SandboxClient client;
        const QByteArray body = client.secretBody({{"force_refresh"_L1, "true"_L1}});
        QCOMPARE(client.code(client.post("/cgi-bin/stable_token", body)), 47001);
    }

    void slowsDownStableFetchesByTheMinute()
    {
        SandboxClient client;
        for (int i = 0; i < 10'000; ++i)
            static_cast<void>(client.stable());
        QCOMPARE(client.code(client.stable()), 45011);
        client.platform.advance(1min);
        QCOMPARE(client.code(client.stable()), 0);
    }

    void letsAReplacedPlainTokenLiveForFiveMinutes()
    {
        SandboxClient client;
        const QJsonObject stable = client.stable();
        const QJsonObject first = client.plain();
        const QJsonObject second = client.plain();
        QVERIFY(tokenOf(first) != tokenOf(second));
        client.platform.advance(299s);
        QCOMPARE(client.standing(first), 0);
        client.platform.advance(1s);
        QCOMPARE(client.standing(first), 40001);
        QCOMPARE(client.standing(second), 0);
        QCOMPARE(client.standing(stable), 0);
    }

    void feelsAnotherProgramsFetch()
    {
        SandboxClient client;
        const QJsonObject stable = client.stable();
        const QJsonObject plain = client.plain();
        client.platform.fetchPlainTokenAsAnotherProgram();
        QCOMPARE(client.standing(plain), 0);
        client.platform.advance(300s);
        QCOMPARE(client.standing(plain), 40001);
        QCOMPARE(client.standing(stable), 0);
        client.platform.forceStableTokenAsAnotherProgram();
        QCOMPARE(client.standing(stable), 40001);
    }

    void tellsWhatIsWrongWithAToken_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << QByteArray() << 41001;
        QTest::newRow("empty") << "access_token="_ba << 41001;
        QTest::newRow("malformed") << "access_token=ACCESS_TOKEN"_ba << 40014;
        QTest::newRow("of nobody") << "access_token=87_" + QByteArray(133, 'a') << 40001;
    }

    void tellsWhatIsWrongWithAToken()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const int, code);
        SandboxClient client;
        QCOMPARE(client.code(client.get("/cgi-bin/getcallbackip", query)), code);
        QCOMPARE(client.code(client.get("/cgi-bin/menu/get", query)), code);
    }

    void tellsAFrozenSecretFromAWrongOne()
    {
        SandboxClient client;
        client.platform.freezeSecret(true);
        QCOMPARE(client.code(client.stable()), 40243);
        QCOMPARE(client.code(client.plain()), 40243);
        client.platform.freezeSecret(false);
        QCOMPARE(client.code(client.stable()), 0);
    }

    void namesTheAddressThatIsNotAllowed_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("code");
        QTest::newRow("no list") << Kind::Service << QStringList() << u"203.0.113.9"_s << 0;
        QTest::newRow("another") << Kind::Service << QStringList{u"203.0.113.7"_s} << u"203.0.113.9"_s << 40164;
        QTest::newRow("listed") << Kind::Service << QStringList{u"203.0.113.9"_s} << u"203.0.113.9"_s << 0;
        QTest::newRow("mapped") << Kind::Service << QStringList{u"203.0.113.9"_s} << u"::ffff:203.0.113.9"_s << 0;
        QTest::newRow("network") << Kind::Service << QStringList{u"203.0.113.0/24"_s} << u"203.0.113.9"_s << 0;
        QTest::newRow("outside") << Kind::Service << QStringList{u"203.0.114.0/24"_s} << u"203.0.113.9"_s << 40164;
        QTest::newRow("test account") << Kind::TestAccount << QStringList{u"203.0.113.7"_s} << u"203.0.113.9"_s << 0;
    }

    void namesTheAddressThatIsNotAllowed()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QStringList, allowed);
        QFETCH(const QString, address);
        QFETCH(const int, code);
        SandboxClient client({.kind = kind});
        client.platform.setAllowList(allowed);
        client.address = QHostAddress(address);
        const QJsonObject answer = client.stable();

        QCOMPARE(client.code(answer), code);
        if (code == 0)
            return;
        const QString text = answer.value("errmsg"_L1).toString();
        QCOMPARE(text.section(u" rid: "_s, 0, 0),
                 u"invalid ip 203.0.113.9 ipv6 ::ffff:203.0.113.9, not in whitelist"_s);
        QVERIFY(!ridOf(answer).isEmpty());
    }

    void givesTicketsOfBothTypes()
    {
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        const QJsonObject jsapi = client.get("/cgi-bin/ticket/getticket", token + "&type=jsapi");
        const QJsonObject card = client.get("/cgi-bin/ticket/getticket", token + "&type=wx_card");
        QCOMPARE(client.code(jsapi), 0);
        QCOMPARE(jsapi.value("errmsg"_L1).toString(), u"ok"_s);
        QCOMPARE(jsapi.value("expires_in"_L1).toInt(), 7200);
        QCOMPARE(jsapi.value("ticket"_L1).toString().size(), 86);
        QVERIFY(jsapi.value("ticket"_L1) != card.value("ticket"_L1));
        QCOMPARE(client.code(client.get("/cgi-bin/ticket/getticket", token + "&type=card")), 40097);
        QCOMPARE(client.code(client.get("/cgi-bin/ticket/getticket", "type=jsapi")), 41001);

        client.platform.advance(6900s);
        const QJsonObject later = client.get("/cgi-bin/ticket/getticket", client.tokenQuery() + "&type=jsapi");
        QVERIFY(later.value("ticket"_L1) != jsapi.value("ticket"_L1));
    }

    void failsAsOrdered()
    {
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        client.platform.injectError(u"/cgi-bin/getcallbackip"_s, -1, 2);
        QCOMPARE(client.code(client.get("/cgi-bin/get_api_domain_ip", token)), 0);
        QCOMPARE(client.code(client.get("/cgi-bin/getcallbackip", token)), -1);
        QCOMPARE(client.code(client.get("/cgi-bin/getcallbackip", token)), -1);
        QCOMPARE(client.code(client.get("/cgi-bin/getcallbackip", token)), 0);
        client.platform.cutConnection({}, 1);
        static_cast<void>(client.get("/cgi-bin/getcallbackip", token));
        QVERIFY(client.last.abort);
        QCOMPARE(client.code(client.get("/cgi-bin/getcallbackip", token)), 0);
    }

    void saysWhatItDoesNotSimulate()
    {
        SandboxClient client;
        const QJsonObject answer = client.post("/cgi-bin/qrcode/create", "{}", client.tokenQuery());
        QCOMPARE(client.last.status, 501);
        QVERIFY(answer.value("errmsg"_L1).toString().contains(u"does not simulate /cgi-bin/qrcode/create"_s));
    }
};

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
