// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/qnamtransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::RawServer;

namespace {

QByteArray ok(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nX-Way: here\r\n\r\n" + body;
}

} // namespace

class TestQnamTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsExactBytesWithTheirLength()
    {
        RawServer server;
        server.answer(ok("{\"errcode\":0}"));
        QnamTransport transport;
        const HttpRequest request{.verb = "POST",
                                  .url = server.url(u"/cgi-bin/menu/create?access_token=T"_s),
                                  .headers = {{.name = "X-Ours", .value = "1"}},
                                  .contentType = "application/json",
                                  .body = u"{\"name\":\"菜单/退款\"}"_s.toUtf8()};

        const auto reply = test::waitFor(transport.send(request));

        QVERIFY_RESULT(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, "{\"errcode\":0}");
        QCOMPARE(reply->header("x-way"), "here");
        QCOMPARE(reply->header("x-none"), QByteArray());
        QCOMPARE(server.requests.size(), 1);
        const QByteArray sent = server.requests[0];
        QVERIFY(sent.startsWith("POST /cgi-bin/menu/create?access_token=T HTTP/1.1\r\n"));
        QVERIFY(sent.endsWith(QByteArray("\r\n\r\n" + request.body)));
        QVERIFY(sent.contains(QByteArray("\r\nContent-Length: " + QByteArray::number(request.body.size()) + "\r\n")));
        QVERIFY(sent.contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(sent.contains("\r\nX-Ours: 1\r\n"));
        QVERIFY(sent.contains("\r\nUser-Agent: MpDesk/"));
        QVERIFY(!sent.contains("Cookie"));
        QVERIFY(!sent.contains("Upgrade"));
    }

    void sendsMoreAtOnceThanOneHostHasConnections()
    {
        const RawServer silent;
        QnamTransport transport;
        std::vector<Task<HttpReply>> tasks;
        constexpr int many = 20;
        for (int i = 0; i < many; ++i) {
            const HttpRequest request{.verb = "POST", .url = silent.url(u"/"_s)};
            tasks.push_back(transport.send(request));
        }
        QTRY_COMPARE(silent.requests.size(), many);
        transport.cancelAll();
        for (const Task<HttpReply> &task : tasks)
            QCOMPARE_KIND(QCoro::waitFor(task), Cancelled);
    }

    void tellsHowMuchOfABodyIsSent()
    {
        RawServer server;
        server.answer(ok("{}"));
        QnamTransport transport;
        HttpRequest request{.verb = "POST", .url = server.url(u"/"_s), .body = QByteArray(300'000, 'x')};
        request.transfer = std::make_shared<Transfer>();
        QList<qint64> sent;
        connect(request.transfer.get(), &Transfer::progressed, this, [&sent](qint64 now, qint64 total) {
            if (total == 300'000)
                sent.append(now);
        });
        QVERIFY_RESULT(test::waitFor(transport.send(request)));
        QCOMPARE(sent.constLast(), 300'000);
        QVERIFY(std::is_sorted(sent.cbegin(), sent.cend()));
    }

    void endsARequestWhoseTransferIsStopped()
    {
        const RawServer silent;
        QnamTransport transport;
        HttpRequest request{.verb = "POST", .url = silent.url(u"/"_s), .body = "x"};
        request.transfer = std::make_shared<Transfer>();
        const Task<HttpReply> task = transport.send(request);
        QTRY_COMPARE(silent.requests.size(), 1);
        request.transfer->stop();
        const auto reply = QCoro::waitFor(task);
        QCOMPARE_KIND(reply, Cancelled);
        QVERIFY(reply.error().isOutcomeUnknown);
        const auto never = test::waitFor(transport.send(request));
        QCOMPARE_KIND(never, Cancelled);
        QVERIFY(!never.error().isOutcomeUnknown);
        QCOMPARE(silent.requests.size(), 1);
    }

    void sendsALengthForAnEmptyPost()
    {
        RawServer server;
        server.answer(ok("{}"));
        QnamTransport transport;
        const auto reply = test::waitFor(transport.send({.verb = "POST", .url = server.url(u"/p"_s)}));
        QVERIFY_RESULT(reply);
        QVERIFY2(server.requests[0].contains("\r\nContent-Length: 0\r\n"), server.requests[0].constData());
    }

    void keepsNoCookies()
    {
        RawServer server;
        server.answer("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n");
        QnamTransport transport;
        for (int i = 0; i < 2; ++i) {
            const auto reply = test::waitFor(transport.send({.url = server.url(u"/p"_s)}));
            QVERIFY_RESULT(reply);
        }
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(!server.requests[1].contains("Cookie"));
    }

    void givesAnyStatusAsAValue_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::newRow("redirect") << QByteArray("302 Found\r\nLocation: https://example.invalid/") << 302;
        QTest::newRow("permanent redirect") << QByteArray("301 Moved\r\nLocation: /elsewhere") << 301;
        QTest::newRow("bad request") << QByteArray("400 Bad Request") << 400;
        QTest::newRow("unauthorized") << QByteArray("401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"") << 401;
        QTest::newRow("forbidden") << QByteArray("403 Forbidden") << 403;
        QTest::newRow("not found") << QByteArray("404 Not Found") << 404;
        QTest::newRow("conflict") << QByteArray("409 Conflict") << 409;
        QTest::newRow("too large") << QByteArray("413 Too Large") << 413;
        QTest::newRow("teapot") << QByteArray("418 Teapot") << 418;
        QTest::newRow("server error") << QByteArray("500 Oops") << 500;
        QTest::newRow("bad gateway") << QByteArray("502 Bad Gateway") << 502;
        QTest::newRow("unavailable") << QByteArray("503 Later") << 503;
    }

    void givesAnyStatusAsAValue()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const int, status);
        RawServer server;
        server.answer("HTTP/1.1 " + head + "\r\nContent-Length: 5\r\n\r\nwords");
        QnamTransport transport;
        for (const QByteArray verb : {"GET", "POST"}) {
            const auto reply = test::waitFor(transport.send({.verb = verb, .url = server.url(u"/p"_s), .body = "x"}));
            QVERIFY_RESULT(reply);
            QCOMPARE(reply->status, status);
            QCOMPARE(reply->body, "words");
        }
        QCOMPARE(server.requests.size(), 2);
    }

    void refusesWhatIsNotSafe_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("kind");
        QTest::newRow("plain http") << u"http://api.weixin.qq.com/cgi-bin/token?secret=S3CRET"_s
                                    << int(Error::Kind::Tls);
        QTest::newRow("private address") << u"http://192.168.0.1/?secret=S3CRET"_s << int(Error::Kind::Tls);
        QTest::newRow("looks like loopback")
            << u"http://127.0.0.1.example.com/?secret=S3CRET"_s << int(Error::Kind::Tls);
        QTest::newRow("user named localhost")
            << u"http://localhost@example.com/?secret=S3CRET"_s << int(Error::Kind::Tls);
        QTest::newRow("file") << u"file:///etc/passwd?secret=S3CRET"_s << int(Error::Kind::Invalid);
        QTest::newRow("ftp") << u"ftp://127.0.0.1/?secret=S3CRET"_s << int(Error::Kind::Invalid);
        QTest::newRow("empty") << QString() << int(Error::Kind::Invalid);
    }

    void refusesWhatIsNotSafe()
    {
        QFETCH(const QString, url);
        QFETCH(const int, kind);
        QnamTransport transport;
        const auto reply = test::waitFor(transport.send({.url = QUrl(url)}));
        QVERIFY(!reply);
        QCOMPARE(int(reply.error().kind), kind);
        QVERIFY(!reply.error().message.contains(u"S3CRET"));
    }

    void knowsLoopback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("localhost") << u"http://LocalHost:1"_s << true;
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1"_s << true;
        QTest::newRow("127.8.9.1") << u"http://127.8.9.1"_s << true;
        QTest::newRow("::1") << u"http://[::1]:80"_s << true;
        QTest::newRow("any address") << u"http://0.0.0.0"_s << false;
        QTest::newRow("other") << u"http://10.0.0.1"_s << false;
        QTest::newRow("name") << u"http://localhost.example.com"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void knowsLoopback()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, loopback);
        QCOMPARE(isLoopback(QUrl(url)), loopback);
    }

    void trustsNoCertificateThatItCannotVerify()
    {
        RawServer server(RawServer::Scheme::Https);
        server.answer(ok("{}"));
        QnamTransport transport;

        const auto reply = test::waitFor(transport.send({.url = server.url(u"/p?secret=S3CRET"_s)}));

        QCOMPARE_KIND(reply, Tls);
        QVERIFY2(reply.error().message.contains(u"self-signed"), qPrintable(reply.error().message));
        QVERIFY(!describe(reply.error()).contains(u"S3CRET"));
        QCOMPARE(server.requests.size(), 0);
    }

    void saysThatNobodyAnsweredInTime()
    {
        RawServer server;
        QnamTransport transport;
        const auto reply = test::waitFor(transport.send({.url = server.url(u"/p?secret=S3CRET"_s), .timeout = 50ms}));
        QCOMPARE_KIND(reply, Timeout);
        QVERIFY2(reply.error().message.contains(u"0.05 s"), qPrintable(reply.error().message));
    }

    void countsTheWholeExchange()
    {
        RawServer server;
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
        QnamTransport transport;
        const auto reply = test::waitFor(transport.send({.url = server.url(u"/p"_s), .timeout = 50ms}));
        QCOMPARE_KIND(reply, Timeout);
    }

    void saysThatTheConnectionWasCut_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("body");
        const QByteArray head("HTTP/1.1 200 OK\r\nConte");
        const QByteArray half("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
        QTest::newRow("before an answer") << QByteArray() << QByteArray("{\"send\":\"once\"}");
        QTest::newRow("in the head") << head << QByteArray("{\"send\":\"once\"}");
        QTest::newRow("in the body") << half << QByteArray("{\"send\":\"once\"}");
        QTest::newRow("long, before an answer") << QByteArray() << QByteArray(200'000, 'x');
        QTest::newRow("nothing sent, before an answer") << QByteArray() << QByteArray();
        QTest::newRow("nothing sent, in the head") << head << QByteArray();
    }

    void saysThatTheConnectionWasCut()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, body);
        RawServer server;
        server.answer(answer, RawServer::Afterwards::Cut);
        QnamTransport transport;

        const auto reply =
            test::waitFor(transport.send({.verb = "POST", .url = server.url(u"/p?secret=S3CRET"_s), .body = body}));

        QCOMPARE_KIND(reply, Network);
        QVERIFY(!describe(reply.error()).contains(u"S3CRET"));
        QVERIFY(reply.error().advice.contains(u"look before you repeat"));
        QCOMPARE(server.requests.size(), 1); // what was sent once may have been done: never again by itself
    }

    void repeatsNothingOverAUsedConnection_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<bool>("isFresh");
        QTest::newRow("GET") << QByteArray("GET") << false;
        QTest::newRow("POST") << QByteArray("POST") << true;
        QTest::newRow("PUT") << QByteArray("PUT") << true;
    }

    void repeatsNothingOverAUsedConnection()
    {
        QFETCH(const QByteArray, verb);
        QFETCH(const bool, isFresh);
        RawServer server;
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"); // a GET's connection stays open
        QnamTransport transport;
        const auto first = test::waitFor(transport.send({.url = server.url(u"/p"_s)}));
        QVERIFY_RESULT(first);
        server.answer("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
                      RawServer::Afterwards::Cut);
        for (int i = 0; i < 5; ++i) {
            const auto reply = test::waitFor(transport.send({.verb = verb, .url = server.url(u"/p"_s), .body = "x"}));
            QVERIFY_RESULT(reply);
        }
        QCOMPARE(server.requests.size(), 6);
        QCOMPARE(server.requests.last().contains("\r\nConnection: close\r\n"), isFresh);
        if (isFresh)
            QCOMPARE(server.connections, 6);
    }

    void saysThatNobodyListens()
    {
        QnamTransport transport;
        const auto reply = test::waitFor(transport.send({.url = QUrl(u"http://127.0.0.1:1/?secret=S3CRET"_s)}));
        QCOMPARE_KIND(reply, Network);
        QVERIFY(reply.error().message.contains(u"127.0.0.1"));
        QVERIFY(!describe(reply.error()).contains(u"S3CRET"));
    }

    void cutsAnswersThatAreTooLong_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1025\r\n\r\n");
        QTest::newRow("not announced") << "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(1025, 'x');
    }

    void cutsAnswersThatAreTooLong()
    {
        QFETCH(const QByteArray, answer);
        RawServer server;
        server.answer(answer);
        QnamTransport transport;
        const auto reply = test::waitFor(transport.send({.url = server.url(u"/p"_s), .maxReplyBytes = 1024}));
        QCOMPARE_KIND(reply, Protocol);
        QVERIFY(reply.error().message.contains(u"1024"));
    }

    void takesAnswersOfTheGreatestLength()
    {
        RawServer server;
        server.answer(ok(QByteArray(1024, 'x')));
        QnamTransport transport;
        const auto reply = test::waitFor(transport.send({.url = server.url(u"/p"_s), .maxReplyBytes = 1024}));
        QVERIFY_RESULT(reply);
        QCOMPARE(reply->body.size(), 1024);
    }

    void endsEverythingBeforeCancelAllReturns()
    {
        RawServer server;
        QnamTransport transport;
        auto first = transport.send({.url = server.url(u"/1"_s)});
        auto second = transport.send({.url = server.url(u"/2"_s)});
        auto third = transport.pause(1h);
        QTRY_COMPARE(server.requests.size(), 2);

        transport.cancelAll();

        QVERIFY(first.isReady() && second.isReady() && third.isReady());
        const auto firstOutcome = test::waitFor(std::move(first));
        QCOMPARE_KIND(firstOutcome, Cancelled);
        const auto secondOutcome = test::waitFor(std::move(second));
        QCOMPARE_KIND(secondOutcome, Cancelled);
        const auto thirdOutcome = test::waitFor(std::move(third));
        QCOMPARE_KIND(thirdOutcome, Cancelled);
    }

    void pausesAndGoesOn()
    {
        QnamTransport transport;
        const auto over = test::waitFor(transport.pause(1ms));
        QVERIFY_RESULT(over);
    }

    void asksThroughTheProxyOfTheAccount()
    {
        RawServer proxy;
        proxy.answer("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QnamTransport transport;
        const auto reply = test::waitFor(transport.send(
            {.url = QUrl(u"https://api.example.invalid/cgi-bin/token?secret=S3CRET"_s), .proxy = proxy.url({})}));
        QCOMPARE_KIND(reply, Network);
        QVERIFY(!proxy.requests.isEmpty());
        QVERIFY2(proxy.requests[0].startsWith("CONNECT api.example.invalid:443"), proxy.requests[0].constData());
        QVERIFY(!proxy.requests[0].contains("S3CRET"));
    }
};

QTEST_GUILESS_MAIN(TestQnamTransport)
#include "tst_qnamtransport.moc"
