// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/sandbox/sandboxserver.h"
#include "core/template/bodies.h"
#include "tests/integration/thirdparty/node.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QTest>

using namespace core;
using namespace core::sandbox;
using namespace Qt::StringLiterals;

/// A template message, as npm's wechat-api sends it and as we do.
class TestThirdPartyTemplates : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = Catalogue::load().value();
    test::FakeClock m_clock;
    std::unique_ptr<SandboxServer> m_server;

    QJsonObject ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                    const QByteArray &query = {})
    {
        ServerRequest request;
        request.remoteAddress = QHostAddress(QHostAddress::LocalHost);
        request.method = method;
        request.path = path;
        request.query = query;
        request.body = body;
        return parseObject(m_server->platform().handle(request).body).value_or(QJsonObject());
    }
    QJsonObject credentials()
    {
        const Identity &identity = m_server->platform().identity();
        return {{"baseUrl"_L1, m_server->baseUrl().toString()},
                {"grant_type"_L1, "client_credential"_L1},
                {"appid"_L1, identity.appId},
                {"secret"_L1, identity.secret}};
    }
    QByteArray tokenQuery()
    {
        const QJsonObject grant = ask("POST", "/cgi-bin/stable_token", toWire(credentials()));
        return "access_token=" + grant["access_token"_L1].toString().toUtf8();
    }
    void startServer()
    {
        m_server = std::make_unique<SandboxServer>(m_catalogue, m_clock, Options{.seed = 3});
        QVERIFY(m_server->listen(0));
    }
    templates::Template firstTemplate()
    {
        const QJsonObject list = ask("GET", "/cgi-bin/template/get_all_private_template", {}, tokenQuery());
        return templates::Template::fromMessageList(list["template_list"_L1][0].toObject()).value();
    }
    /// The first follower does this, where it is anything.
    void prepare(const QByteArray &deed, QJsonObject body)
    {
        if (deed.isEmpty())
            return;
        body.insert("openid"_L1, m_server->platform().followers().first().openid);
        QVERIFY(!ask("POST", "/mpdesk-sandbox/" + deed, toWire(body)).contains("error"_L1));
    }
    templates::TemplateMessage message(const templates::Template &subject, const templates::MiniProgram &miniProgram)
    {
        return {.toUser = m_server->platform().followers().first().openid,
                .templateId = subject.id,
                .url = u"https://example.com/?a=1&b=中"_s,
                .miniProgram = miniProgram,
                .values = {{u"thing1"_s, u"\"瓦楞\"纸箱"_s, {}},
                           {u"character_string2"_s, u"NO-1"_s, {}},
                           {u"amount3"_s, u"￥1.50"_s, {}},
                           {u"time4"_s, u"15:01"_s, {}}}};
    }
    /// What stays of it: the message on the phone, without colours, and the result that was pushed.
    QJsonObject left()
    {
        m_server->platform().advance(std::chrono::seconds(2));
        QJsonArray events;
        for (const QByteArray &xml : m_server->platform().takeEvents())
            events += QString::fromUtf8(xml);
        QByteArray received = toWire(ask("POST", "/mpdesk-sandbox/received", "{}"));
        received.replace("\"color\":\"#173177\",", "");
        return {{"received"_L1, parseObject(received)->value("received"_L1)}, {"events"_L1, events}};
    }

private Q_SLOTS:
    void leavesTheSameBehindAsWeDo_data()
    {
        QTest::addColumn<templates::MiniProgram>("miniProgram");
        QTest::addColumn<QByteArray>("deed");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("received");
        const templates::MiniProgram shop{.appId = u"wx0123456789abcdef"_s, .pagePath = u"pages/order?id=1&from=a"_s};
        const QJsonObject leaves{{"kind"_L1, "unsubscribe"_L1}};
        QTest::newRow("link") << templates::MiniProgram() << QByteArray() << QJsonObject() << 0 << 1;
        QTest::newRow("mini-program") << shop << QByteArray() << QJsonObject() << 0 << 1;
        QTest::newRow("somebody who blocks")
            << shop << QByteArray("block") << QJsonObject{{"enabled"_L1, true}} << 0 << 0;
        QTest::newRow("somebody who left")
            << templates::MiniProgram() << QByteArray("interact") << leaves << 43004 << 0;
    }

    void leavesTheSameBehindAsWeDo()
    {
        QFETCH(const templates::MiniProgram, miniProgram);
        QFETCH(const QByteArray, deed);
        QFETCH(const QJsonObject, body);
        QFETCH(const int, code);
        QFETCH(const int, received);
        startServer();
        templates::Template subject = firstTemplate();
        templates::TemplateMessage ours = message(subject, miniProgram);
        prepare(deed, body);
        QJsonObject order = credentials();
        QJsonObject data;
        for (const templates::Value &value : ours.values)
            data.insert(value.field, QJsonObject{{"value"_L1, value.text}, {"color"_L1, "#173177"_L1}});
        order.insert("openid"_L1, ours.toUser);
        order.insert("template"_L1, subject.id);
        order.insert("url"_L1, ours.url);
        order.insert("data"_L1, data);
        order.insert("refused"_L1, code);
        if (!miniProgram.appId.isEmpty())
            order.insert("miniprogram"_L1,
                         QJsonObject{{"appid"_L1, miniProgram.appId}, {"pagepath"_L1, miniProgram.pagePath}});
        const auto said = test::Node(u"wechat-api-templates.js"_s).run(order);
        QVERIFY2(said, qPrintable(said ? QString() : said.error().message));
        const QJsonObject theirs = left();
        QCOMPARE(theirs["received"_L1].toArray().size(), received);
        const bool isPushed = code == 0 || !deed.isEmpty(); // the result of the message, or what the follower did
        QCOMPARE(theirs["events"_L1].toArray().size(), isPushed ? 1 : 0);

        startServer();
        subject = firstTemplate();
        ours = message(subject, miniProgram);
        prepare(deed, body);
        const auto request = templates::bodyOf(ours, templates::Rules(subject, m_catalogue));
        QVERIFY(request);
        const QByteArray path = m_catalogue.endpoint(request->endpointId)->path.toUtf8();
        QCOMPARE(ask("POST", path, request->body, tokenQuery())["errcode"_L1].toInt(-1), code);
        QCOMPARE(left(), theirs);
    }
};

QTEST_GUILESS_MAIN(TestThirdPartyTemplates)
#include "tst_thirdpartytemplates.moc"
