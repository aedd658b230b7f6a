// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpserver.h"
#include "tests/support/waitfor.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace core;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using test::patience;

std::unique_ptr<QTcpSocket> connectTo(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, port);
    socket->waitForConnected(patience);
    return socket;
}

/// Reads until the text ends so; everything if the other side closes first.
QByteArray readUntil(QTcpSocket &socket, const QByteArray &end)
{
    QByteArray all;
    while (!all.endsWith(end)) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience))
            break;
        all += socket.readAll();
    }
    return all;
}

QByteArray readToEnd(QTcpSocket &socket)
{
    QByteArray all = socket.readAll();
    while (socket.waitForReadyRead(patience))
        all += socket.readAll();
    return all + socket.readAll();
}

/// Sends, and returns all that comes back until the server closes.
QByteArray talk(quint16 port, const QByteArray &bytes)
{
    const auto socket = connectTo(port);
    socket->write(bytes);
    return readToEnd(*socket);
}

ServerResponse echo(const ServerRequest &request)
{
    return {.contentType = "text/plain",
            .body = request.method + ' ' + request.path + '|' + request.query + '|' + request.header("x-test") + '|'
                + request.body};
}

void answerWithEcho(const ServerRequest &request, const Respond &respond)
{
    respond(echo(request));
}

QByteArray post(const QByteArray &body, const QByteArray &more = {})
{
    return "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n"
        + body;
}

const QByteArray lastGet = "GET /last HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";

} // namespace

class TestHttpServer : public QObject
{
    Q_OBJECT

private:
    static void QVERIFY_alive(HttpServer &server)
    {
        const QByteArray answer = talk(server.port(), lastGet);
        QVERIFY2(answer.endsWith("GET /last|||"), answer.constData());
    }

private Q_SLOTS:
    void answersWhatTheHandlerSays_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray close = "Connection: close\r\n\r\n";
        const auto ok = [](const QByteArray &body) -> QByteArray {
            return "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\nConnection: close\r\n\r\n" + body;
        };
        QTest::newRow("GET") << "GET /a/b?x=1&y=%20?z HTTP/1.1\r\nHost: h\r\nX-Test: v\r\n" + close
                             << ok("GET /a/b|x=1&y=%20?z|v|");
        QTest::newRow("POST") << post("12345", "Connection: close\r\n") << ok("POST /p|||12345");
        QTest::newRow("binary body") << post(QByteArray("\0\xff\r\n\r\n", 6), "Connection: close\r\n")
                                     << ok("POST /p|||" + QByteArray("\0\xff\r\n\r\n", 6));
        QTest::newRow("chunked") << "POST /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n" + close
                + "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
                                 << ok("POST /c|||abcde");
        QTest::newRow("any method") << "PURGE /x HTTP/1.1\r\n" + close << ok("PURGE /x|||");
        QTest::newRow("HTTP/1.0") << QByteArray("GET /old HTTP/1.0\r\n\r\n") << ok("GET /old|||");
        QTest::newRow("HEAD has no body") << "HEAD /h HTTP/1.1\r\n" + close
                                          << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                                                        "Content-Length: 10\r\nConnection: close\r\n\r\n");
    }

    void answersWhatTheHandlerSays()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, answer);
        HttpServer server(answerWithEcho);
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        QCOMPARE(talk(server.port(), request), answer);
    }

    void takesARequestInAnyPieces_data() { answersWhatTheHandlerSays_data(); }

    void takesARequestInAnyPieces()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, answer);
        HttpServer server(answerWithEcho);
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        const auto socket = connectTo(server.port());
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char byte : request) {
            socket->write(&byte, 1);
            socket->waitForBytesWritten(patience);
        }
        QCOMPARE(readToEnd(*socket), answer);
    }

    void refusesWhatIsTooMuchOrNotHttp_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray big(1024 * 1024 + 1, 'x');
        const QByteArray chunk = "40000\r\n" + QByteArray(0x40000, 'x') + "\r\n";
        QTest::newRow("header") << "GET / HTTP/1.1\r\nX: " + QByteArray(17 * 1024, 'x') + "\r\n\r\n"
                                << QByteArray("HTTP/1.1 431 ");
        QTest::newRow("header without end")
            << "GET / HTTP/1.1\r\nX: " + QByteArray(200 * 1024, 'x') << QByteArray("HTTP/1.1 431 ");
        QTest::newRow("many headers") << "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(5000) + "\r\n"
                                      << QByteArray("HTTP/1.1 431 ");
        QTest::newRow("target") << "GET /" + QByteArray(20 * 1024, 'x') + " HTTP/1.1\r\n\r\n"
                                << QByteArray("HTTP/1.1 431 ");
        QTest::newRow("body") << post(big) << QByteArray("HTTP/1.1 413 ");
        QTest::newRow("announced body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n")
                                        << QByteArray("HTTP/1.1 413 ");
        QTest::newRow("announced and waiting")
            << QByteArray("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 99999999999\r\n\r\n")
            << QByteArray("HTTP/1.1 413 ");
        QTest::newRow("chunked body") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeated(5)
                                      << QByteArray("HTTP/1.1 413 ");
        QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
                             << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("version") << QByteArray("GET / HTTP/3.7\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n")
                                         << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n")
                                     << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("length and chunks")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("bad chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
                                   << QByteArray("HTTP/1.1 400 ");
    }

    void refusesWhatIsTooMuchOrNotHttp()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, answer);
        std::atomic<int> handled = 0;
        HttpServer server([&](const ServerRequest &, const Respond &respond) {
            ++handled;
            respond({});
        });
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        const QByteArray got = talk(server.port(), request);
        QVERIFY2(got.startsWith(answer), got.left(200).constData());
        QVERIFY(got.endsWith("Content-Length: 0\r\nConnection: close\r\n\r\n"));
        QCOMPARE(handled.load(), 0);
    }

    void acceptsWhatJustFits()
    {
        HttpServer server(answerWithEcho);
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        const QByteArray body(1024 * 1024, 'b');
        QVERIFY(talk(server.port(), post(body, "Connection: close\r\n")).endsWith(body));
        const QByteArray value(15 * 1024, 'v');
        const QByteArray answer = talk(server.port(), "GET / HTTP/1.0\r\nX-Test: " + value + "\r\n\r\n");
        QVERIFY(answer.endsWith(QByteArray(value + "|")) && answer.contains("\r\n\r\nGET /||"));
    }

    void tellsASlowClientSo_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nX-");
        QTest::newRow("body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1000\r\n\r\n<xml>");
        QTest::newRow("chunks") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    }

    void tellsASlowClientSo()
    {
        QFETCH(const QByteArray, start);
        HttpServer server(answerWithEcho, {.requestTime = 300ms});
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        const auto socket = connectTo(server.port());
        socket->write(start);
        QByteArray answer;
        while (answer.isEmpty() && socket->state() == QAbstractSocket::ConnectedState) { // never idle, never done
            if (!socket->waitForReadyRead(20))
                socket->write("a");
            answer += socket->readAll();
        }
        answer += readToEnd(*socket);
        QVERIFY2(answer.startsWith("HTTP/1.1 408 "), answer.constData());
        QVERIFY_alive(server);
    }

    void closesAnIdleConnectionWithoutAWord()
    {
        HttpServer server(answerWithEcho, {.idleTime = 500ms});
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        QCOMPARE(talk(server.port(), {}), QByteArray());
        const QByteArray once = talk(server.port(), post("1"));
        QVERIFY2(once.endsWith("POST /p|||1"), once.constData());
    }

    void asksForTheBodyThatAClientHoldsBack()
    {
        HttpServer server(answerWithEcho);
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        const auto socket = connectTo(server.port());
        socket->write("POST /e HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n");
        QCOMPARE(readUntil(*socket, "\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        socket->write("ok");
        QVERIFY(readToEnd(*socket).endsWith("POST /e|||ok"));
    }

    void answersPipelinedRequestsInTheirOrder()
    {
        std::vector<std::thread> threads;
        HttpServer server([&](const ServerRequest &request, const Respond &respond) {
            if (request.path == "/later")
                threads.emplace_back([request, respond] { respond(echo(request)); });
            else
                respond(echo(request));
        });
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        const QByteArray answers =
            talk(server.port(), "GET /later HTTP/1.1\r\n\r\n" + post("two") + lastGet + post("never"));
        for (std::thread &thread : threads)
            thread.join();
        const QList<qsizetype> places{answers.indexOf("GET /later|||"), answers.indexOf("POST /p|||two"),
                                      answers.indexOf("GET /last|||")};
        QVERIFY2(places[0] > 0 && places[1] > places[0] && places[2] > places[1], answers.constData());
        QVERIFY(!answers.contains("never"));
    }

    void takesOnlyTheFirstAnswer()
    {
        HttpServer server([](const ServerRequest &, const Respond &respond) {
            respond({.body = "first"});
            respond({.status = 500, .body = "second"});
        });
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        const QByteArray answer = talk(server.port(), lastGet);
        QVERIFY(answer.endsWith("\r\n\r\nfirst"));
    }

    void answers500WhenTheHandlerForgets()
    {
        HttpServer server([](const ServerRequest &, const Respond &) {});
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        QVERIFY(talk(server.port(), lastGet).startsWith("HTTP/1.1 500 "));
    }

    void keepsOneHeaderOneHeader()
    {
        HttpServer server([](const ServerRequest &, const Respond &respond) {
            respond({.status = 405, .contentType = {}, .headers = {{"Allow", "GET\r\nX-Evil: 1"}}});
        });
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        QCOMPARE(talk(server.port(), lastGet),
                 QByteArray("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nAllow: GET  X-Evil: 1\r\n"
                            "Connection: close\r\n\r\n"));
    }

    void cutsTheConnectionOnRequest()
    {
        HttpServer server([](const ServerRequest &, const Respond &respond) { respond({.abort = true}); });
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        QCOMPARE(talk(server.port(), lastGet), QByteArray());
    }

    void survivesAnyBytes()
    {
        HttpServer server(answerWithEcho, {.requestTime = 50ms});
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        QRandomGenerator random(20261121);
        const QByteArray seed = post("<xml>body</xml>", "X-Test: 1\r\nTransfer-Encoding: x\r\n");
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = round % 2 == 0 ? seed : QByteArray(random.bounded(1, 4000), '\0');
            const int changes = round % 2 == 0 ? random.bounded(1, 20) : int(bytes.size());
            for (int i = 0; i < changes; ++i)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            const auto socket = connectTo(server.port());
            socket->write(bytes);
            socket->waitForBytesWritten(patience);
            if (round % 3 == 0)
                socket->abort();
            else
                socket->waitForReadyRead(100);
        }
        QVERIFY_alive(server);
    }

    void survivesClientsThatLeave()
    {
        QMutex mutex;
        std::vector<Respond> waiting;
        HttpServer server([&](const ServerRequest &request, const Respond &respond) {
            if (request.path == "/last")
                return respond(echo(request));
            const QMutexLocker lock(&mutex);
            waiting.push_back(respond);
        });
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        for (int i = 0; i < 50; ++i) {
            const auto socket = connectTo(server.port());
            socket->write(i % 2 == 0 ? post("whole") : post("half").chopped(2));
            socket->waitForBytesWritten(patience);
            socket->abort();
        }
        QVERIFY_alive(server);
        {
            const QMutexLocker lock(&mutex);
            for (const Respond &respond : waiting)
                respond({.body = QByteArray(100'000, 'x')});
        }
        QVERIFY_alive(server);
    }

    void closesConnectionsBeyondTheLimit()
    {
        HttpServer server(answerWithEcho, {.requestTime = 60s, .idleTime = 60s});
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 1200; ++i) {
            sockets.push_back(connectTo(server.port()));
            QCOMPARE(sockets.back()->state(), QAbstractSocket::ConnectedState);
        }
        int answered = 0;
        for (const auto &socket : sockets) {
            socket->write(post("1"));
            answered += readUntil(*socket, "|||1").startsWith("HTTP/1.1 200 OK") ? 1 : 0;
        }
        QCOMPARE(answered, 1000);
        sockets.clear();
        QTRY_VERIFY(talk(server.port(), lastGet).startsWith("HTTP/1.1 200 OK"));
    }

    void answersFromManyThreads()
    {
        QMutex mutex;
        std::vector<std::pair<ServerRequest, Respond>> queue;
        std::atomic<bool> done = false;
        HttpServer server([&](const ServerRequest &request, const Respond &respond) {
            const QMutexLocker lock(&mutex);
            queue.emplace_back(request, respond);
        });
        QVERIFY_RESULT(server.listen(QHostAddress::LocalHost, 0));
        const auto work = [&] {
            while (!done) {
                std::optional<std::pair<ServerRequest, Respond>> next;
                {
                    const QMutexLocker lock(&mutex);
                    if (!queue.empty()) {
                        next = queue.back();
                        queue.pop_back();
                    }
                }
                if (next)
                    next->second(echo(next->first));
                else
                    std::this_thread::yield();
            }
        };
        std::thread one(work);
        std::thread two(work);
        int right = 0;
        for (int round = 0; round < 20; ++round) {
            std::vector<std::unique_ptr<QTcpSocket>> sockets;
            for (int i = 0; i < 20; ++i) {
                sockets.push_back(connectTo(server.port()));
                sockets.back()->write(post(QByteArray::number(i), "Connection: close\r\n"));
            }
            for (int i = 0; i < 20; ++i)
                right += readToEnd(*sockets[size_t(i)]).endsWith(QByteArray("|||" + QByteArray::number(i))) ? 1 : 0;
        }
        done = true;
        one.join();
        two.join();
        QCOMPARE(right, 400);
    }

    void stopsWhileRequestsWait()
    {
        QMutex mutex;
        std::vector<Respond> waiting;
        auto server = std::make_unique<HttpServer>([&](const ServerRequest &, const Respond &respond) {
            const QMutexLocker lock(&mutex);
            waiting.push_back(respond);
        });
        QVERIFY_RESULT(server->listen(QHostAddress::LocalHost, 0));
        QVERIFY(server->isListening());
        const auto socket = connectTo(server->port());
        const auto half = connectTo(server->port());
        socket->write(post("1"));
        half->write("POST / HT");
        socket->waitForBytesWritten(patience);
        half->waitForBytesWritten(patience);
        QTRY_COMPARE((QMutexLocker(&mutex), waiting.size()), size_t(1));
        const quint16 port = server->port();
        server->stop();
        QVERIFY(!server->isListening());
        QCOMPARE(server->port(), quint16(0));
        QCOMPARE(readToEnd(*socket), QByteArray());
        QVERIFY_RESULT(server->listen(QHostAddress::LocalHost, port)); // the port is free again
        waiting.at(0)({.body = "too late"});
        server.reset();
        waiting.clear();
    }

    void namesThePortThatIsInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        HttpServer server(answerWithEcho);
        const auto port = server.listen(QHostAddress::LocalHost, other.serverPort());
        QVERIFY(!port);
        QVERIFY(port.error().kind == Error::Kind::Network);
        QCOMPARE(port.error().field, u"port"_s);
        QVERIFY2(port.error().message.contains(QString::number(other.serverPort())), qPrintable(port.error().message));
        QVERIFY(!server.isListening());
    }

    void refusesAnAddressThatIsNotOurs()
    {
        HttpServer server(answerWithEcho);
        const auto port = server.listen(QHostAddress(u"192.0.2.1"_s), 0);
        QVERIFY(!port);
        QCOMPARE(port.error().field, u"address"_s);
    }

    void tellsWhoAsked()
    {
        HttpServer server([](const ServerRequest &request, const Respond &respond) {
            respond({.body = request.remoteAddress.toString().toUtf8() + ' ' + QByteArray::number(request.remotePort)});
        });
        QVERIFY_RESULT(server.listen(QHostAddress::Any, 0));
        const auto socket = connectTo(server.port());
        const QByteArray self = "127.0.0.1 " + QByteArray::number(socket->localPort());
        socket->write(lastGet);
        QVERIFY(readToEnd(*socket).endsWith(QByteArray("\r\n\r\n" + self)));
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
