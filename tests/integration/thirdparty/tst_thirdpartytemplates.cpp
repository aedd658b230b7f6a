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
    templates::TemplateMessage message(const templates::Template &subject)
    {
        return {.toUser = m_server->platform().followers().first().openid,
                .templateId = subject.id,
                .url = u"https://example.com/?a=1&b=中"_s,
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
    void leavesTheSameBehindAsWeDo()
    {
        startServer();
        templates::Template subject = firstTemplate();
        templates::TemplateMessage ours = message(subject);
        QJsonObject order = credentials();
        QJsonObject data;
        for (const templates::Value &value : ours.values)
            data.insert(value.field, QJsonObject{{"value"_L1, value.text}, {"color"_L1, "#173177"_L1}});
        order.insert("openid"_L1, ours.toUser);
        order.insert("template"_L1, subject.id);
        order.insert("url"_L1, ours.url);
        order.insert("data"_L1, data);
        const auto said = test::Node(u"wechat-api-templates.js"_s).run(order);
        QVERIFY2(said, qPrintable(said ? QString() : said.error().message));
        const QJsonObject theirs = left();
        QCOMPARE(theirs["received"_L1].toArray().size(), 1);
        QCOMPARE(theirs["events"_L1].toArray().size(), 1);

        startServer();
        subject = firstTemplate();
        const auto request = templates::bodyOf(message(subject), templates::Rules(subject, m_catalogue));
        QVERIFY(request);
        const QByteArray path = m_catalogue.endpoint(request->endpointId)->path.toUtf8();
        QCOMPARE(ask("POST", path, request->body, tokenQuery())["errcode"_L1].toInt(-1), 0);
        QCOMPARE(left(), theirs);
    }
};

QTEST_GUILESS_MAIN(TestThirdPartyTemplates)
#include "tst_thirdpartytemplates.moc"
