// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/qnamtransport.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/integration/thirdparty/node.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QTest>

using namespace core;
using namespace core::sandbox;
using namespace Qt::StringLiterals;

namespace {

QJsonObject menu()
{
    const QJsonObject song{{"type"_L1, "click"_L1}, {"name"_L1, u"今日歌曲"_s}, {"key"_L1, "V1001_TODAY_MUSIC"_L1}};
    const QJsonObject search{
        {"type"_L1, "view"_L1}, {"name"_L1, u"搜索"_s}, {"url"_L1, "https://example.com/?a=1&b=中"_L1}};
    const QJsonObject praise{{"type"_L1, "click"_L1}, {"name"_L1, u"赞一下我们 👍"_s}, {"key"_L1, "V1001_GOOD"_L1}};
    const QJsonObject more{{"name"_L1, u"菜单"_s}, {"sub_button"_L1, QJsonArray{search, praise}}};
    return {{"button"_L1, QJsonArray{song, more}}};
}

/// As menu/get gives buttons back: every one with a sub_button.
QJsonArray asGivenBack(const QJsonArray &buttons)
{
    QJsonArray back;
    for (const QJsonValue &value : buttons) {
        QJsonObject button = value.toObject();
        button.insert("sub_button"_L1, asGivenBack(button.value("sub_button"_L1).toArray()));
        back.append(button);
    }
    return back;
}

/// Every length of padding occurs, and characters of one to four bytes.
QStringList contents()
{
    QStringList texts{u"你好，世界 👋"_s, u"<a href=\"https://example.com/?a=1&b=2\">链接</a>"_s, u"a\nb"_s};
    for (int length = 1; length <= 33; ++length)
        texts += QString(length, u'x');
    texts += QString(2000, u'中');
    return texts;
}

} // namespace

class TestThirdParty : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = Catalogue::load().value();
    test::FakeClock m_clock;
    QnamTransport m_transport;
    std::unique_ptr<SandboxServer> m_server;

    QJsonObject order(const QJsonObject &more = {})
    {
        const Identity &identity = m_server->platform().identity();
        QJsonObject all = more;
        all.insert("baseUrl"_L1, m_server->baseUrl().toString());
        all.insert("appid"_L1, identity.appId);
        all.insert("secret"_L1, identity.secret);
        all.insert("token"_L1, identity.token);
        all.insert("aesKey"_L1, identity.aesKey);
        return all;
    }

    /// The ticket that the platform has, asked for without any library.
    QString liveTicket()
    {
        const auto ask = [this](const QByteArray &method, const QByteArray &path, const QByteArray &query,
                                const QJsonObject &body) {
            ServerRequest request;
            request.method = method;
            request.path = path;
            request.query = query;
            request.body = toWire(body);
            return QJsonDocument::fromJson(m_server->platform().handle(request).body).object();
        };
        const QJsonObject grant =
            ask("POST", "/cgi-bin/stable_token", {}, order({{"grant_type"_L1, "client_credential"_L1}}));
        const QByteArray token = grant.value("access_token"_L1).toString().toUtf8();
        return ask("GET", "/cgi-bin/ticket/getticket", "type=jsapi&access_token=" + token, {})
            .value("ticket"_L1)
            .toString();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<SandboxServer>(m_catalogue, m_clock, Options{.seed = 2});
        QVERIFY_RESULT(m_server->listen(0));
    }

    void worksUnchangedAgainstTheSandbox_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("stable");
        QTest::newRow("wechat-api") << u"wechat-api.js"_s << false;
        QTest::newRow("node-easywechat") << u"node-easywechat.js"_s << false;
        QTest::newRow("node-easywechat, stable token") << u"node-easywechat.js"_s << true;
    }

    void worksUnchangedAgainstTheSandbox()
    {
        QFETCH(const QString, script);
        QFETCH(const bool, stable);
        const auto said = test::Node(script).run(order({{"menu"_L1, menu()}, {"stable"_L1, stable}}));
        QVERIFY_RESULT(said);
        const QJsonObject report = said->object();
        QCOMPARE(report.value("ticket"_L1).toString(), liveTicket());
        QCOMPARE(report.value("ticket"_L1).toString().size(), 86);
        QCOMPARE(report.value("buttons"_L1).toArray(), asGivenBack(menu().value("button"_L1).toArray()));
        QCOMPARE(report.value("addresses"_L1).toArray().first().toString(), u"127.0.0.1"_s);
    }

    void readsOurPushesAndIsReadByUs_data()
    {
        QTest::addColumn<QString>("library");
        QTest::addColumn<CallbackMode>("mode");
        QTest::newRow("wechat-crypto, safe") << u"wechat-crypto"_s << CallbackMode::Safe;
        QTest::newRow("wechat-crypto, compat") << u"wechat-crypto"_s << CallbackMode::Compat;
        QTest::newRow("node-easywechat, safe") << u"node-easywechat"_s << CallbackMode::Safe;
        QTest::newRow("node-easywechat, compat") << u"node-easywechat"_s << CallbackMode::Compat;
        QTest::newRow("node-easywechat, plain") << u"node-easywechat"_s << CallbackMode::Plain;
    }

    void readsOurPushesAndIsReadByUs()
    {
        QFETCH(const QString, library);
        QFETCH(const CallbackMode, mode);
        test::Node node(u"callback-server.js"_s);
        const auto url = node.serve(order({{"library"_L1, library}, {"plain"_L1, mode == CallbackMode::Plain}}));
        QVERIFY_RESULT(url);
        const auto keys = m_server->keys(mode);
        QVERIFY_RESULT(keys);

        Push wanted;
        wanted.url = *url;
        wanted.keys = *keys;
        wanted.mode = mode;
        wanted.sample = u"text"_s;
        for (const QString &content : contents()) {
            wanted.fields = {{u"Content"_s, content}};
            const auto outcome = test::waitFor(push(m_transport, m_clock, wanted));
            QVERIFY_RESULT(outcome);
            if (outcome->refusal)
                QFAIL(qPrintable(describe(*outcome->refusal) + u'\n'
                                 + QString::fromUtf8(outcome->attempts.constLast().body)));
            QCOMPARE(outcome->replyText, u"收到："_s + content);
        }
    }

    void sealsWhatWeOpen()
    {
        QJsonArray messages;
        for (const QString &content : contents()) {
            const XmlNode text{
                .name = u"xml"_s,
                .children = {{.name = u"MsgType"_s, .text = u"text"_s}, {.name = u"Content"_s, .text = content}}};
            messages.append(QString::fromUtf8(writeXml(text)));
        }
        const auto sealed = test::Node(u"seal.js"_s).run(order({{"messages"_L1, messages}}));
        QVERIFY_RESULT(sealed);
        const QJsonArray requests = sealed->array();
        QCOMPARE(requests.size(), messages.size());

        const auto keys = m_server->keys(CallbackMode::Safe);
        QVERIFY_RESULT(keys);
        QSet<int> paddings;
        for (qsizetype i = 0; i < requests.size(); ++i) {
            const QJsonObject request = requests.at(i).toObject();
            const auto query = callback::Query::parse(request.value("query"_L1).toString().toUtf8());
            const callback::Opened opened = callback::open(*keys, query, request.value("body"_L1).toString().toUtf8());
            if (opened.error)
                QFAIL(qPrintable(describe(*opened.error)));
            QCOMPARE(QString::fromUtf8(opened.plain), messages.at(i).toString());
            paddings.insert(opened.cipher->paddingLength);
        }
        QCOMPARE(paddings.size(), 32);
    }
};

QTEST_GUILESS_MAIN(TestThirdParty)
#include "tst_thirdparty.moc"
