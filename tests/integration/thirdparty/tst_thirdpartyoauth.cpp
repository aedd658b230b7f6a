// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/jssdk.h"
#include "core/sandbox/oauth.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/integration/thirdparty/node.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::sandbox;
using namespace Qt::StringLiterals;

/// Visitors signed in by npm's wechat-oauth and wechat-jssdk, unchanged.
class TestThirdPartyOauth : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = Catalogue::load().value();
    test::FakeClock m_clock;
    std::unique_ptr<SandboxServer> m_server;

    Result<QJsonObject> run(const QString &script)
    {
        Platform &platform = m_server->platform();
        const QJsonObject order{{"baseUrl"_L1, m_server->baseUrl().toString()},
                                {"appid"_L1, platform.identity().appId},
                                {"secret"_L1, platform.identity().secret},
                                {"openid"_L1, platform.followers().at(4).openid}};
        return test::Node(script).run(order).map([](const QJsonDocument &said) { return said.object(); });
    }

    QJsonObject ask(const QByteArray &path, const QByteArray &query)
    {
        ServerRequest request;
        request.remoteAddress = QHostAddress(QHostAddress::LocalHost);
        request.method = "GET";
        request.path = path;
        request.query = query;
        return parseObject(m_server->platform().handle(request).body).value_or(QJsonObject());
    }

    QString liveTicket()
    {
        const Identity &identity = m_server->platform().identity();
        const QJsonObject grant = ask("/cgi-bin/token",
                                      "grant_type=client_credential&appid=" + identity.appId.toUtf8()
                                          + "&secret=" + identity.secret.toUtf8());
        const QByteArray token = grant["access_token"_L1].toString().toUtf8();
        return ask("/cgi-bin/ticket/getticket", "type=jsapi&access_token=" + token)["ticket"_L1].toString();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>(m_catalogue, m_clock,
                                                   Options{.seed = 5, .oauthDomains = {u"www.example.com"_s}});
        QVERIFY_RESULT(m_server->listen(0));
    }

    void signsVisitorsIn_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("wechat-oauth") << u"wechat-oauth.js"_s;
        QTest::newRow("wechat-jssdk") << u"wechat-jssdk.js"_s;
    }

    void signsVisitorsIn()
    {
        QFETCH(const QString, script);
        const auto said = run(script);
        QVERIFY_RESULT(said);
        QCOMPARE(said->value("nickname"_L1).toString(), u"茶友5"_s);
        QCOMPARE(said->value("unionid"_L1).toString(), unionIdOf(m_server->platform().followers().at(4).openid));
    }

    void signsPagesAsWeDo()
    {
        const auto said = run(u"wechat-jssdk.js"_s);
        QVERIFY_RESULT(said);
        const auto ours =
            jssdk::sign(liveTicket(), u"https://www.example.com/shop?a=1#/route"_s,
                        said->value("nonceStr"_L1).toString(), said->value("timestamp"_L1).toString().toLongLong());
        QVERIFY_RESULT(ours);
        QCOMPARE(said->value("signature"_L1).toString(), ours->signature);
    }
};

QTEST_GUILESS_MAIN(TestThirdPartyOauth)
#include "tst_thirdpartyoauth.moc"
