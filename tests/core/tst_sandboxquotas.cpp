// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sandboxclient.h"

#include <QJsonArray>
#include <QTest>

using namespace core::sandbox;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::SandboxClient;

namespace {

const QByteArray menuGet = QByteArrayLiteral("/cgi-bin/menu/get");

QString ridOf(const QJsonObject &answer)
{
    return answer.value("errmsg"_L1).toString().section(u" rid: "_s, 1);
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject quotaOf(SandboxClient &client, const QString &path)
{
    return client.post("/cgi-bin/openapi/quota/get", jsonOf({{"cgi_path"_L1, path}}), client.tokenQuery());
}

QJsonObject explain(SandboxClient &client, const QString &rid)
{
    return client.post("/cgi-bin/openapi/rid/get", jsonOf({{"rid"_L1, rid}}), client.tokenQuery());
}

int clear(SandboxClient &client)
{
    const QByteArray body = jsonOf({{"appid"_L1, client.platform.identity().appId}});
    return SandboxClient::code(client.post("/cgi-bin/clear_quota", body, client.tokenQuery()));
}

} // namespace

class TestSandboxQuotas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesMoreThanTheDaysQuota_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("quota");
        QTest::newRow("service") << Kind::Service << 2000;
        QTest::newRow("test account") << Kind::TestAccount << 200;
    }

    void refusesMoreThanTheDaysQuota()
    {
        QFETCH(const Kind, kind);
        QFETCH(const int, quota);
        SandboxClient client({.kind = kind}); // at 08:00 in Beijing
        for (int i = 0; i < quota; ++i)
            QCOMPARE(client.code(client.plain()), 0);
        const QJsonObject refused = client.plain();
        QCOMPARE(client.code(refused), 45009);
        QVERIFY(refused.value("errmsg"_L1).toString().startsWith(u"reach max api daily quota limit rid: "_s));
        client.platform.advance(16h - 1s);
        QCOMPARE(client.code(client.plain()), 45009);
        client.platform.advance(1s);
        QCOMPARE(client.code(client.plain()), 0);
    }

    void countsOnlyCallsThatWereLetIn()
    {
        SandboxClient client;
        static_cast<void>(client.get(menuGet, "access_token=nonsense"));
        static_cast<void>(client.get("/cgi-bin/token", "grant_type=client_credential&appid=x&secret=y"));
        static_cast<void>(client.get(menuGet, client.tokenQuery()));
        const QJsonObject menus = quotaOf(client, u"/cgi-bin/menu/get"_s);
        QCOMPARE(menus.value("quota"_L1).toObject(),
                 (QJsonObject{{"daily_limit"_L1, 10000}, {"used"_L1, 1}, {"remain"_L1, 9999}}));
        const QJsonObject tokens = quotaOf(client, u"/cgi-bin/token"_s);
        QCOMPARE(tokens.value("quota"_L1).toObject().value("used"_L1).toInt(), 0);
    }

    void tellsTheQuotaOfAPath()
    {
        SandboxClient client;
        const QJsonObject stable = quotaOf(client, u"/cgi-bin/stable_token"_s);
        QCOMPARE(client.code(stable), 0);
        QCOMPARE(stable.value("errmsg"_L1).toString(), u"ok"_s);
        QCOMPARE(stable.value("quota"_L1).toObject().value("daily_limit"_L1).toInt(), 500000);
        QCOMPARE(stable.value("rate_limit"_L1).toObject(),
                 (QJsonObject{{"call_count"_L1, 10000}, {"refresh_second"_L1, 60}}));
        // No published number, none made up.
        QVERIFY(!quotaOf(client, u"/cgi-bin/getcallbackip"_s).contains("quota"_L1));
        QCOMPARE(client.code(quotaOf(client, u"cgi-bin/token"_s)), 76021);
        QCOMPARE(client.code(quotaOf(client, u"/cgi-bin/nothing"_s)), 76021);
        QCOMPARE(client.code(quotaOf(client, u"/sns/userinfo"_s)), 76022);

        SandboxClient personal({.kind = Kind::PersonalSubscription});
        QCOMPARE(personal.code(quotaOf(personal, u"/cgi-bin/menu/get"_s)), 76022);
    }

    void clearsTheCountersTenTimesAMonth()
    {
        SandboxClient client; // on the first of January
        static_cast<void>(client.get(menuGet, client.tokenQuery()));
        for (int i = 0; i < 9; ++i)
            QCOMPARE(clear(client), 0);
        QCOMPARE(quotaOf(client, u"/cgi-bin/menu/get"_s).value("quota"_L1).toObject().value("used"_L1).toInt(), 0);
        const QByteArray both = "appid=" + client.platform.identity().appId.toUtf8()
            + "&appsecret=" + client.platform.identity().secret.toUtf8();
        QCOMPARE(client.code(client.post("/cgi-bin/clear_quota/v2", {}, both)), 0);
        QCOMPARE(client.code(client.post("/cgi-bin/clear_quota/v2", {}, both)), 48006);
        QCOMPARE(clear(client), 48006);
        client.platform.advance(24h * 31 - 8h - 1s);
        QCOMPARE(clear(client), 48006);
        client.platform.advance(1s);
        QCOMPARE(clear(client), 0);
    }

    void clearsOnlyTheAccountItself()
    {
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        const QString appId = client.platform.identity().appId;
        QCOMPARE(client.code(client.post("/cgi-bin/clear_quota", "{\"appid\":\"wx0000000000000000\"}", token)), 40013);
        const auto v2 = [&](const QJsonObject &body) {
            return client.code(client.post("/cgi-bin/clear_quota/v2", jsonOf(body)));
        };
        QCOMPARE(v2({{"appid"_L1, appId}, {"appsecret"_L1, client.platform.identity().secret}}), 0);
        QCOMPARE(v2({{"appid"_L1, appId}, {"appsecret"_L1, "wrong"_L1}}), 40125);
        QCOMPARE(v2({{"appid"_L1, appId}}), 41004);
        QCOMPARE(v2({}), 41002);
    }

    void explainsAFailedRequestForSevenDays()
    {
        SandboxClient client;
        client.address = QHostAddress(u"::ffff:203.0.113.9"_s);
        const QString rid = ridOf(client.get(menuGet, client.tokenQuery()));
        const QByteArray failed = client.last.body;
        const QJsonObject explained = explain(client, rid);

        QCOMPARE(client.code(explained), 0);
        const QJsonObject request = explained.value("request"_L1).toObject();
        QCOMPARE(request.value("invoke_time"_L1).toInteger(), 1'767'225'600);
        QCOMPARE(request.value("response_body"_L1).toString(), QString::fromUtf8(failed));
        QCOMPARE(request.value("client_ip"_L1).toString(), u"203.0.113.9"_s);
        QVERIFY(request.value("cost_in_ms"_L1).toInt() > 0);
        QCOMPARE(request.value("request_url"_L1).toString(), u"access_token=***"_s);

        client.platform.advance(24h * 7);
        QCOMPARE(client.code(explain(client, rid)), 0);
        client.platform.advance(1s);
        QCOMPARE(client.code(explain(client, rid)), 76004);
    }

    void refusesOtherRids_data()
    {
        QTest::addColumn<QString>("rid");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QString() << 76002;
        QTest::newRow("short") << u"6955b900-00000000"_s << 76002;
        QTest::newRow("upper case") << u"6955B900-00000000-00000000"_s << 76002;
        QTest::newRow("trailing line") << u"6955b900-00000000-00000000\n"_s << 76002;
        QTest::newRow("never given") << u"6955b900-00000000-00000000"_s << 76001;
        QTest::newRow("old") << u"60000000-00000000-00000000"_s << 76004;
    }

    void refusesOtherRids()
    {
        QFETCH(const QString, rid);
        QFETCH(const int, code);
        SandboxClient client;
        QCOMPARE(client.code(explain(client, rid)), code);
    }

    void keepsNoSecretOfAFailedRequest()
    {
        SandboxClient client;
        client.platform.freezeSecret(true);
        const QString secret = client.platform.identity().secret;
        for (const QString &rid : {ridOf(client.stable()), ridOf(client.plain())}) {
            client.platform.freezeSecret(false);
            static_cast<void>(explain(client, rid));
            QVERIFY(client.last.body.contains("client_credential"));
            QVERIFY(!client.last.body.contains(secret.toUtf8()));
            client.platform.freezeSecret(true);
        }
    }

    void listsAddresses()
    {
        SandboxClient client;
        const QByteArray token = client.tokenQuery();
        const QJsonObject callbacks = client.get("/cgi-bin/getcallbackip", token);
        QCOMPARE(callbacks.value("ip_list"_L1).toArray().first().toString(), u"127.0.0.1"_s);
        const QJsonObject api = client.get("/cgi-bin/get_api_domain_ip", token);
        QCOMPARE(api.value("ip_list"_L1).toArray(), QJsonArray{u"127.0.0.1"_s});
    }

    void checksTheCallback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("dns");
        QTest::addColumn<int>("ping");
        const QString here = u"http://127.0.0.1:8080/"_s;
        const auto body = [](const QByteArray &action, const QByteArray &by) -> QByteArray {
            return "{\"action\":\"" + action + "\",\"check_operator\":\"" + by + "\"}";
        };
        QTest::newRow("no callback") << QString() << body("all", "DEFAULT") << 40201 << 0 << 0;
        QTest::newRow("action") << here << body("trace", "DEFAULT") << 40202 << 0 << 0;
        QTest::newRow("operator") << here << body("all", "T-MOBILE") << 40203 << 0 << 0;
        QTest::newRow("all") << here << body("all", "UNICOM") << 0 << 1 << 1;
        QTest::newRow("dns") << here << body("dns", "CAP") << 0 << 1 << -1;
        QTest::newRow("ping") << here << body("ping", "CHINANET") << 0 << -1 << 1;
        QTest::newRow("by name") << u"https://example.com/"_s << body("all", "DEFAULT") << 0 << 0 << 0;
    }

    void checksTheCallback()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, body);
        QFETCH(const int, code);
        QFETCH(const int, dns);
        QFETCH(const int, ping);
        SandboxClient client;
        client.platform.setCallback(QUrl(url));
        const QJsonObject answer = client.post("/cgi-bin/callback/check", body, client.tokenQuery());
        QCOMPARE(client.code(answer), code);
        const auto entries = [&](const QString &member) {
            return answer.contains(member) ? int(answer.value(member).toArray().size()) : -1;
        };
        if (code == 0) {
            QCOMPARE(entries(u"dns"_s), dns);
            QCOMPARE(entries(u"ping"_s), ping);
        }
    }

    void setsOneCallBackFiftyTimesAMonth()
    {
        SandboxClient client;
        const auto clearOf = [&client](const QString &path) {
            return client.code(
                client.post("/cgi-bin/openapi/quota/clear", jsonOf({{"cgi_path"_L1, path}}), client.tokenQuery()));
        };
        const auto usedOf = [&client](const QString &path) {
            return quotaOf(client, path).value("quota"_L1)["used"_L1].toInt();
        };
        static_cast<void>(client.get(menuGet, client.tokenQuery()));
        static_cast<void>(client.get("/cgi-bin/user/get", client.tokenQuery()));
        QCOMPARE(clearOf(u"/nowhere"_s), 76021);
        QCOMPARE(clearOf(u"/sns/userinfo"_s), 76022);
        QCOMPARE(usedOf(u"/cgi-bin/menu/get"_s), 1);
        QCOMPARE(clearOf(u"/cgi-bin/menu/get"_s), 0);
        QCOMPARE(usedOf(u"/cgi-bin/menu/get"_s), 0);
        QCOMPARE(usedOf(u"/cgi-bin/user/get"_s), 1); // its own counter stays
        for (int i = 1; i < 50; ++i)
            QCOMPARE(clearOf(u"/cgi-bin/menu/get"_s), 0);
        QCOMPARE(clearOf(u"/cgi-bin/menu/get"_s), 45009);
        QCOMPARE(clear(client), 0); // the ten of clear_quota are others
        client.platform.advance(24h * 31);
        QCOMPARE(clearOf(u"/cgi-bin/menu/get"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestSandboxQuotas)
#include "tst_sandboxquotas.moc"
