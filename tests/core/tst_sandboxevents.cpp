// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/callback/envelope.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace core::sandbox;
using namespace Qt::StringLiterals;

namespace {

/// The account's own server: keeps what is pushed, and drops the first connections if told to.
class Listener
{
public:
    Listener() : m_server([this](const ServerRequest &request, const Respond &respond) { serve(request, respond); }) { }

    QUrl listen()
    {
        const auto port = m_server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        return port ? QUrl(u"http://127.0.0.1:%1/wx"_s.arg(*port)) : QUrl();
    }
    void dropNext(int connections)
    {
        const QMutexLocker lock(&m_mutex);
        m_drops = connections;
    }
    [[nodiscard]] QList<ServerRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

private:
    void serve(const ServerRequest &request, const Respond &respond)
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
        respond(m_drops-- > 0 ? ServerResponse{.abort = true} : ServerResponse{.body = "success"});
    }

    mutable QMutex m_mutex;
    QList<ServerRequest> m_requests;
    int m_drops = 0;
    HttpServer m_server;
};

} // namespace

class TestSandboxEvents : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = Catalogue::load().value();
    test::FakeClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Listener> m_listener;

    QJsonObject post(const QString &path, const QJsonObject &body, const QString &query = {})
    {
        QUrl url = m_server->baseUrl();
        url.setPath(path);
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, toWire(body)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(30'000))
            qWarning("no answer");
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    void interact(const QString &content)
    {
        static_cast<void>(post(u"/mpdesk-sandbox/interact"_s,
                               {{"openid"_L1, m_server->platform().followers().first().openid},
                                {"kind"_L1, "message"_L1},
                                {"fields"_L1, QJsonObject{{"Content"_L1, content}}}}));
    }

    /// What a request carries, read with the account's keys.
    XmlNode opened(const ServerRequest &request, CallbackMode mode)
    {
        const auto keys = m_server->keys(mode);
        const callback::Opened opened =
            callback::open(keys.value(), callback::Query::parse(request.query), request.body);
        return opened.error ? XmlNode() : parseXml(opened.plain).value_or(XmlNode());
    }

private Q_SLOTS:
    void init()
    {
        m_listener = std::make_unique<Listener>();
        m_server = std::make_unique<SandboxServer>(m_catalogue, m_clock, Options{.callback = m_listener->listen()});
        QVERIFY_RESULT(m_server->listen(0));
    }
    void cleanup()
    {
        m_server.reset();
        m_listener.reset();
    }

    void pushesWhatFollowersDoInEveryMode_data()
    {
        QTest::addColumn<CallbackMode>("mode");
        QTest::newRow("plain") << CallbackMode::Plain;
        QTest::newRow("compat") << CallbackMode::Compat;
        QTest::newRow("safe") << CallbackMode::Safe;
    }

    void pushesWhatFollowersDoInEveryMode()
    {
        QFETCH(const CallbackMode, mode);
        static_cast<void>(
            post(u"/mpdesk-sandbox/callback"_s,
                 {{"url"_L1, m_server->platform().pushTarget().url.toString()}, {"mode"_L1, toString(mode)}}));
        interact(u"你好 👋"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_listener->requests().size(), 1, 30'000);
        const ServerRequest request = m_listener->requests().constFirst();
        QCOMPARE(request.body.contains("你好"), mode != CallbackMode::Safe);
        QCOMPARE(request.query.contains("encrypt_type=aes"), mode != CallbackMode::Plain);
        const XmlNode message = opened(request, mode);
        QCOMPARE(message.textOf(u"Content"), u"你好 👋"_s);
        QCOMPARE(message.textOf(u"FromUserName"), m_server->platform().followers().first().openid);
    }

    void pushesTheEndOfAMassSend()
    {
        const Identity &identity = m_server->platform().identity();
        const QJsonObject grant = post(
            u"/cgi-bin/stable_token"_s,
            {{"grant_type"_L1, "client_credential"_L1}, {"appid"_L1, identity.appId}, {"secret"_L1, identity.secret}});
        const QJsonObject sent = post(u"/cgi-bin/message/mass/sendall"_s,
                                      {{"filter"_L1, QJsonObject{{"is_to_all"_L1, true}}},
                                       {"msgtype"_L1, "text"_L1},
                                       {"text"_L1, QJsonObject{{"content"_L1, "hello"_L1}}}},
                                      u"access_token="_s + grant.value("access_token"_L1).toString());
        QVERIFY(sent.value("msg_id"_L1).toInteger() > 0);
        static_cast<void>(post(u"/mpdesk-sandbox/advance"_s, {{"seconds"_L1, 5}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_listener->requests().size(), 1, 30'000);
        const XmlNode event = opened(m_listener->requests().first(), CallbackMode::Safe);
        QCOMPARE(event.textOf(u"Event"), u"MASSSENDJOBFINISH"_s);
        QCOMPARE(event.textOf(u"MsgID"), QString::number(sent.value("msg_id"_L1).toInteger()));
        QCOMPARE(event.textOf(u"Status"), u"send success"_s);
    }

    void triesThreeTimes()
    {
        m_listener->dropNext(5);
        interact(u"first"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_listener->requests().size(), 3, 30'000);
        const auto requests = m_listener->requests();
        for (const ServerRequest &request : requests)
            QCOMPARE(opened(request, CallbackMode::Safe).textOf(u"Content"), u"first"_s);
        m_listener->dropNext(0);
        interact(u"second"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_listener->requests().size(), 4, 30'000);
        QCOMPARE(opened(m_listener->requests().last(), CallbackMode::Safe).textOf(u"Content"), u"second"_s);
    }

    void endsWhileAPushIsUnderWay()
    {
        m_listener->dropNext(100);
        for (int i = 0; i < 20; ++i)
            interact(QString::number(i));
        m_server.reset(); // what is under way ends with it
        QVERIFY(!m_server);
    }
};

QTEST_GUILESS_MAIN(TestSandboxEvents)
#include "tst_sandboxevents.moc"
