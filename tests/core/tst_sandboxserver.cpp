// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxserver.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace core;
using namespace core::sandbox;
using namespace Qt::StringLiterals;

class TestSandboxServer : public QObject
{
    Q_OBJECT

private:
    const Catalogue m_catalogue = Catalogue::load().value();
    test::FakeClock m_clock;
    QNetworkAccessManager m_network;

    std::unique_ptr<QNetworkReply> send(const QByteArray &verb, const QUrl &url, const QByteArray &body = {})
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(test::patience))
            qWarning("no answer");
        return reply;
    }

    static QUrl at(SandboxServer &server, const QString &path, const QUrlQuery &query = {})
    {
        QUrl url = server.baseUrl();
        url.setPath(path);
        url.setQuery(query);
        return url;
    }

    QJsonObject stable(SandboxServer &server)
    {
        const Identity &identity = server.platform().identity();
        const QJsonObject body{
            {"grant_type"_L1, "client_credential"_L1}, {"appid"_L1, identity.appId}, {"secret"_L1, identity.secret}};
        const auto reply = send("POST", at(server, u"/cgi-bin/stable_token"_s), QJsonDocument(body).toJson());
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QJsonObject control(SandboxServer &server, const QString &deed, const QByteArray &body)
    {
        const auto reply = send("POST", at(server, u"/mpdesk-sandbox/"_s + deed), body);
        QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        answer.insert("status"_L1, reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
        return answer;
    }

private Q_SLOTS:
    void init() { m_network.clearConnectionCache(); }

    void speaksHttpOnLoopback()
    {
        SandboxServer server(m_catalogue, m_clock, {});
        QVERIFY(server.baseUrl().isEmpty());
        const auto port = server.listen(0);
        QVERIFY_RESULT(port);
        QCOMPARE(server.baseUrl(), QUrl(u"http://127.0.0.1:%1"_s.arg(*port)));

        const QString token = stable(server).value("access_token"_L1).toString();
        QVERIFY(!token.isEmpty());
        const auto reply = send(
            "GET", at(server, u"/cgi-bin/ticket/getticket"_s, {{u"access_token"_s, token}, {u"type"_s, u"jsapi"_s}}));
        QCOMPARE(reply->rawHeader("X-MpDesk-Sandbox"), QByteArray("1"));
        QCOMPARE(reply->rawHeader("Content-Type"), QByteArray("application/json; encoding=utf-8"));
        QCOMPARE(QJsonDocument::fromJson(reply->readAll()).object().value("expires_in"_L1).toInt(), 7200);
    }

    void saysWhichPortIsTaken()
    {
        QTcpServer occupied;
        QVERIFY(occupied.listen(QHostAddress::LocalHost));
        SandboxServer server(m_catalogue, m_clock, {});
        const auto port = server.listen(occupied.serverPort());
        QVERIFY(!port);
        QCOMPARE(port.error().field, u"port"_s);
        QVERIFY(port.error().message.contains(QString::number(occupied.serverPort())));
        QVERIFY(server.baseUrl().isEmpty());
    }

    void obeysControls()
    {
        SandboxServer server(m_catalogue, m_clock, {});
        QVERIFY_RESULT(server.listen(0));
        const QJsonObject first = stable(server);
        QCOMPARE(control(server, u"advance"_s, "{\"seconds\":100}").value("now"_L1).toInteger(), 1'767'225'700);
        QCOMPARE(stable(server).value("expires_in"_L1).toInt(), 7100);

        QCOMPARE(control(server, u"inject"_s, "{\"path\":\"/cgi-bin/stable_token\",\"code\":-1,\"times\":1}")
                     .value("status"_L1)
                     .toInt(),
                 200);
        QCOMPARE(stable(server).value("errcode"_L1).toInt(), -1);
        QCOMPARE(control(server, u"freeze-secret"_s, "{\"frozen\":true}").value("status"_L1).toInt(), 200);
        QCOMPARE(stable(server).value("errcode"_L1).toInt(), 40243);
        QCOMPARE(control(server, u"freeze-secret"_s, "{\"frozen\":false}").value("status"_L1).toInt(), 200);
        QCOMPARE(control(server, u"allow-list"_s, "{\"addresses\":[\"203.0.113.7\"]}").value("status"_L1).toInt(), 200);
        const QJsonObject refused = stable(server);
        QVERIFY2(refused.value("errmsg"_L1)
                     .toString()
                     .startsWith(u"invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist rid: "_s),
                 qPrintable(refused.value("errmsg"_L1).toString()));
        QCOMPARE(control(server, u"allow-list"_s, "{\"addresses\":[]}").value("status"_L1).toInt(), 200);

        QCOMPARE(control(server, u"foreign-fetch"_s, "{\"source\":\"stable\"}").value("status"_L1).toInt(), 200);
        QVERIFY(stable(server).value("access_token"_L1) != first.value("access_token"_L1));
        QCOMPARE(control(server, u"foreign-fetch"_s, "{\"source\":\"plain\"}").value("status"_L1).toInt(), 200);
    }

    void refusesControlsItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << u"explode"_s << QByteArray("{}") << 404 << u"explode"_s;
        QTest::newRow("not JSON") << u"advance"_s << QByteArray("seconds=5") << 400 << u"JSON"_s;
        QTest::newRow("missing") << u"advance"_s << QByteArray("{}") << 400 << u"seconds"_s;
        QTest::newRow("back in time") << u"advance"_s << QByteArray("{\"seconds\":-5}") << 400 << u"-5"_s;
        QTest::newRow("out of time") << u"advance"_s << QByteArray("{\"seconds\":9223372036854775807}") << 400
                                     << u"ten years"_s;
        QTest::newRow("inject where") << u"inject"_s << QByteArray("{\"path\":\"cgi-bin/token\",\"code\":-1}") << 400
                                      << u"cgi-bin/token"_s;
        QTest::newRow("inject how often")
            << u"inject"_s << QByteArray("{\"code\":-1,\"times\":0}") << 400 << u"times"_s;
        QTest::newRow("inject how much") << u"inject"_s << QByteArray("{\"code\":99999999999}") << 400
                                         << u"99999999999"_s;
        QTest::newRow("inject what") << u"inject"_s << QByteArray("{\"path\":\"/a\"}") << 400 << u"code"_s;
        QTest::newRow("foreign what") << u"foreign-fetch"_s << QByteArray("{\"source\":\"x\"}") << 400 << u"\"x\""_s;
        QTest::newRow("allow what") << u"allow-list"_s << QByteArray("{\"addresses\":[\"here\"]}") << 400 << u"here"_s;
        QTest::newRow("callback where") << u"callback"_s << QByteArray("{\"url\":\"nowhere\"}") << 400 << u"nowhere"_s;
    }

    void refusesControlsItDoesNotUnderstand()
    {
        QFETCH(const QString, deed);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QString, says);
        SandboxServer server(m_catalogue, m_clock, {});
        QVERIFY_RESULT(server.listen(0));
        const QJsonObject answer = control(server, deed, body);
        QCOMPARE(answer.value("status"_L1).toInt(), status);
        QVERIFY2(answer.value("error"_L1).toString().contains(says), qPrintable(answer.value("error"_L1).toString()));
        QCOMPARE(stable(server).value("expires_in"_L1).toInt(), 7200);
    }

    void cutsConnectionsAsOrdered()
    {
        SandboxServer server(m_catalogue, m_clock, {});
        QVERIFY_RESULT(server.listen(0));
        server.platform().cutConnection(u"/cgi-bin/token"_s, 10);
        const auto reply = send("GET", at(server, u"/cgi-bin/token"_s));
        QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
        QVERIFY(stable(server).contains("access_token"_L1));
    }

    void leavesRequestsUnansweredAsOrdered()
    {
        SandboxServer server(m_catalogue, m_clock, {});
        QVERIFY_RESULT(server.listen(0));
        QCOMPARE(control(server, u"silence"_s, "{\"path\":\"/cgi-bin/token\"}").value("status"_L1).toInt(), 200);
        const std::unique_ptr<QNetworkReply> waiting(m_network.get(QNetworkRequest(at(server, u"/cgi-bin/token"_s))));
        const std::unique_ptr<QNetworkReply> next(m_network.get(QNetworkRequest(at(server, u"/cgi-bin/token"_s))));
        const auto isOneDone = [&] { return waiting->isFinished() || next->isFinished(); };
        QTRY_VERIFY(isOneDone());
        // Two connections: whichever came second is answered, the first still waits.
        QVERIFY(waiting->isFinished() != next->isFinished());
        QVERIFY((waiting->isFinished() ? waiting : next)->readAll().contains("40002"));
    }

    void servesManyAtOnce()
    {
        SandboxServer server(m_catalogue, m_clock, {});
        QVERIFY_RESULT(server.listen(0));
        const QUrl url = at(server, u"/cgi-bin/menu/get"_s,
                            {{u"access_token"_s, stable(server).value("access_token"_L1).toString()}});
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 50; ++i)
            replies.append(m_network.get(QNetworkRequest(url)));
        for (QNetworkReply *reply : replies) {
            QTRY_VERIFY(reply->isFinished());
            QVERIFY(reply->readAll().contains("46003"));
            delete reply;
        }
    }

    void savesACallbackOnlyWhenItAnswersTheCheck()
    {
        SandboxServer server(m_catalogue, m_clock, {});
        QVERIFY_RESULT(server.listen(0));
        test::FakeTransport transport;
        const QByteArray check = "{\"action\":\"all\",\"check_operator\":\"DEFAULT\"}";
        const auto isSaved = [&] {
            const QUrlQuery query{{u"access_token"_s, stable(server).value("access_token"_L1).toString()}};
            const auto reply = send("POST", at(server, u"/cgi-bin/callback/check"_s, query), check);
            return !reply->readAll().contains("40201");
        };
        transport.reply("success");
        const auto refused = test::waitFor(server.saveCallback(transport, m_clock, QUrl(u"http://127.0.0.1:1/"_s)));
        QVERIFY_RESULT(refused);
        QVERIFY(!refused->accepted);
        QVERIFY(!isSaved());

        transport.answerBy([](const HttpRequest &request) {
            return HttpReply{.status = 200, .body = QUrlQuery(request.url).queryItemValue(u"echostr"_s).toLatin1()};
        });
        const auto saved = test::waitFor(server.saveCallback(transport, m_clock, QUrl(u"http://127.0.0.1:1/"_s)));
        QVERIFY_RESULT(saved);
        QVERIFY(saved->accepted);
        QVERIFY(isSaved());
    }

    void simulatesNamesThatAreFarAwayOrDown()
    {
        SandboxServer server(m_catalogue, m_clock, {});
        QVERIFY_RESULT(server.listen(0));
        QCOMPARE(control(server, u"host"_s, R"({"name":"hk.api.weixin.qq.com","delay_ms":300})").value("status"_L1),
                 200);
        QCOMPARE(control(server, u"host"_s, R"({"name":"sz.api.weixin.qq.com","down":true})").value("status"_L1), 200);
        const auto get = [&](const QByteArray &name) {
            QNetworkRequest request(at(server, u"/cgi-bin/getcallbackip"_s));
            request.setRawHeader("Host", name);
            return std::unique_ptr<QNetworkReply>(m_network.get(request));
        };
        QByteArrayList ended;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (const QByteArray name : {"hk.api.weixin.qq.com", "sh.api.weixin.qq.com", "sz.api.weixin.qq.com:80"}) {
            replies.push_back(get(name));
            const QNetworkReply *const reply = replies.back().get();
            connect(reply, &QNetworkReply::finished, this, [&ended, name] { ended.append(name); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, test::patience);
        QVERIFY(ended.indexOf("hk.api.weixin.qq.com") > ended.indexOf("sh.api.weixin.qq.com"));
        QVERIFY(replies[0]->readAll().contains("41001"));
        QVERIFY(replies[1]->readAll().contains("41001"));
        QCOMPARE(replies[2]->error(), QNetworkReply::RemoteHostClosedError);
    }

    void refusesHostsThatCannotBe()
    {
        SandboxServer server(m_catalogue, m_clock, {});
        QVERIFY_RESULT(server.listen(0));
        QCOMPARE(control(server, u"host"_s, R"({"name":"a","delay_ms":60001})").value("status"_L1), 400);
        QCOMPARE(control(server, u"host"_s, R"({"delay_ms":1})").value("status"_L1), 400);
    }
};

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
