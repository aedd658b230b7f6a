// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/inspector.h"
#include "core/inspector/reopen.h"
#include "tests/support/fakeclock.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const AppId first = AppId::parse(u"wx0000000000000001").value();
const AppId second = AppId::parse(u"wx0000000000000002").value();

callback::Keys keysOf(const AppId &account, CallbackMode mode)
{
    return {.token = u"Token"_s + account.toString().right(1),
            .key = callback::AesKey::parse(u"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG").value(),
            .appId = account.toString(),
            .mode = mode};
}

QByteArray textMessage(const QString &content)
{
    return "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>"
           "<FromUserName><![CDATA[openid-of-a-user]]></FromUserName><CreateTime>1767225600</CreateTime>"
           "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA["
        + content.toUtf8() + "]]></Content><MsgId>23456789012345678</MsgId></xml>";
}

callback::SealedRequest sealed(const callback::Keys &keys, const QByteArray &plain)
{
    return callback::seal(keys, keys.mode, plain, u"openid-of-a-user"_s, u"1767225600"_s, u"nonce"_s).value();
}

struct Answer
{
    QByteArray status; ///< "200"
    QByteArray head;
    QByteArray body;
};

Answer send(const QUrl &base, const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
{
    QTcpSocket socket;
    socket.connectToHost(base.host(), quint16(base.port()));
    socket.write(method + ' ' + target
                 + " HTTP/1.1\r\nHost: h\r\nCookie: SECRET\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.waitForReadyRead(test::patience) || socket.state() == QAbstractSocket::ConnectedState) { }
    const QByteArray all = socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    return {.status = all.mid(9, 3), .head = all.left(end + 2), .body = all.mid(end + 4)};
}

QByteArray replaced(QByteArray text, const QByteArray &what, const QByteArray &with)
{
    Q_ASSERT(text.contains(what));
    return text.replace(what, with);
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;
    std::unique_ptr<Inspector> m_inspector;
    test::FakeClock m_clock;

    Result<Delivery> newest()
    {
        const auto page = test::waitFor(m_log->page({}, {}, 1));
        if (!page || page->isEmpty())
            return fail(Error::Kind::NotFound, u"no row"_s);
        return test::waitFor(m_log->find(page->first().id));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        auto log = DeliveryLog::open(m_folder->filePath(u"callbacks.db"_s));
        QVERIFY_RESULT(log);
        m_log = std::move(*log);
        m_inspector = std::make_unique<Inspector>(*m_log, m_clock);
        m_inspector->setRoutes({{u"/one"_s, first, keysOf(first, CallbackMode::Safe)},
                                {u"/中文/"_s, second, keysOf(second, CallbackMode::Plain)}});
        QVERIFY_RESULT(m_inspector->start(QHostAddress::LocalHost, 0));
    }

    void cleanup()
    {
        m_inspector.reset();
        m_log.reset();
    }

    void storesAMessageAndSaysSuccess_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("account");
        QTest::addColumn<int>("accountMode");
        QTest::addColumn<int>("requestMode");
        for (const auto mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe}) {
            QTest::addRow("%s", qPrintable(toString(mode)))
                << QByteArray("/one") << first.toString() << int(mode) << int(mode);
        }
        const int plain = int(CallbackMode::Plain);
        QTest::newRow("other account, escaped path")
            << QByteArray("/%E4%B8%AD%e6%96%87") << second.toString() << plain << plain;
        QTest::newRow("slash at the end")
            << QByteArray("/one/") << first.toString() << plain << int(CallbackMode::Safe);
    }

    void storesAMessageAndSaysSuccess()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QString, account);
        QFETCH(const int, accountMode);
        QFETCH(const int, requestMode);
        const AppId id = AppId::parse(account).value();
        callback::Keys keys = keysOf(id, CallbackMode(accountMode));
        m_inspector->setRoutes({{u"/中文/"_s, second, keys}, {u"/one"_s, first, keys}});
        keys.mode = CallbackMode(requestMode);
        const QByteArray plain = textMessage(u"退款😀"_s);
        const auto request = sealed(keys, plain);
        QSignalSpy committed(m_log.get(), &DeliveryLog::committed);

        const Answer answer = send(m_inspector->baseUrl(), "POST", path + '?' + request.query, request.body);

        QCOMPARE(answer.status, QByteArray("200"));
        QCOMPARE(answer.body, QByteArray("success"));
        const auto row = newest(); // durable before the answer, so it must be there
        QVERIFY_RESULT(row);
        QVERIFY(row->state == Delivery::State::Accepted);
        QVERIFY(row->account == id);
        QCOMPARE(row->receivedAt, m_clock.now());
        QCOMPARE(row->remoteAddress, u"127.0.0.1"_s);
        QCOMPARE(row->method, QByteArray("POST"));
        QCOMPARE(row->path, path);
        QCOMPARE(row->query, request.query);
        QCOMPARE(row->body, request.body);
        QVERIFY(row->mode == keys.mode);
        QCOMPARE(row->type, u"text"_s);
        QCOMPARE(row->from, u"openid-of-a-user"_s);
        QCOMPARE(row->messageId, u"23456789012345678"_s);
        QVERIFY(row->dedupeKey.contains(u"23456789012345678"));
        QCOMPARE(row->summary, u"退款😀"_s);
        QVERIFY(row->plain.contains("退款😀"));
        QCOMPARE(row->replyStatus, 200);
        QCOMPARE(row->reply, QByteArray("success"));
        QVERIFY(row->duration.count() > 0);
        QVERIFY(row->headers.contains(HttpHeader{"Host", "h"}));
        QVERIFY(row->headers.contains(HttpHeader{"Cookie", "***"}));
        QTRY_COMPARE(committed.size(), 1);
        QCOMPARE(committed.at(0).at(0).value<QList<DeliverySummary>>().at(0).summary, u"退款😀"_s);

        const callback::Opened opened = reopen(*row, keys);
        QVERIFY(opened.failedStep == callback::Step::None);
        QVERIFY(opened.urlSignature.matches);
        QCOMPARE(opened.cipher.has_value(), keys.mode != CallbackMode::Plain);
        QCOMPARE(opened.plain, row->plain);
    }

    void rejectsWhatIsNotRight_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("step");
        const callback::Keys keys = keysOf(first, CallbackMode::Safe);
        const auto good = sealed(keys, textMessage(u"hello"_s));
        const QByteArray target = "/one?" + good.query;
        const QString one = first.toString();
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &where, const QByteArray &body,
                            const QString &account, const QString &step) {
            QTest::newRow(name) << method << where << body << QByteArray("403") << account << step;
        };
        row("no such path", "POST", replaced(target, "/one", "/other"), good.body, u""_s, u"none"_s);
        row("longer path", "POST", replaced(target, "/one", "/one/x"), good.body, u""_s, u"none"_s);
        row("path in another case", "POST", replaced(target, "/one", "/One"), good.body, u""_s, u"none"_s);
        row("another account's path", "POST", replaced(target, "/one", "/%E4%B8%AD%E6%96%87"), good.body,
            second.toString(), u"signature"_s);
        row("no query", "POST", "/one", good.body, one, u"query"_s);
        row("signature", "POST", replaced(target, "signature=", "signature=0"), good.body, one, u"signature"_s);
        row("timestamp", "POST", replaced(target, "1767225600", "1767225601"), good.body, one, u"signature"_s);
        row("encrypted text", "POST", target, replaced(good.body, "<Encrypt><![CDATA[", "<Encrypt><![CDATA[A"), one,
            u"messageSignature"_s);
        row("weaker mode", "POST", "/one?" + good.query.left(good.query.indexOf("&encrypt_type")), textMessage(u"hi"_s),
            one, u"mode"_s);
        row("not XML", "POST", target, "hello", one, u"xml"_s);
        row("DOCTYPE", "POST", target, "<!DOCTYPE xml [<!ENTITY a \"b\">]>" + good.body, one, u"xml"_s);
        row("empty body", "POST", target, "", one, u"xml"_s);
        callback::Keys otherReceiver = keys;
        otherReceiver.appId = second.toString();
        const auto misled = sealed(otherReceiver, textMessage(u"hello"_s));
        row("receiver", "POST", "/one?" + misled.query, misled.body, one, u"receiver"_s);
        row("GET without echostr", "GET", target, "", one, u"query"_s);
        row("GET with a wrong signature", "GET", replaced(target, "signature=", "signature=0") + "&echostr=e", "", one,
            u"signature"_s);
        row("GET of no account", "GET", "/favicon.ico", "", u""_s, u"none"_s);
        QTest::newRow("method") << QByteArray("PUT") << target << good.body << QByteArray("405") << one << u"none"_s;
        QTest::newRow("HEAD") << QByteArray("HEAD") << target << QByteArray() << QByteArray("405") << one << u"none"_s;
    }

    void rejectsWhatIsNotRight()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, status);
        QFETCH(const QString, account);
        QFETCH(const QString, step);

        const Answer answer = send(m_inspector->baseUrl(), method, target, body);

        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, QByteArray()); // tells an attacker nothing
        QCOMPARE(answer.head.contains("Allow: GET, POST\r\n"), status == "405");
        const auto row = newest();
        QVERIFY_RESULT(row);
        QVERIFY(row->state == Delivery::State::Rejected);
        QCOMPARE(row->account.toString(), account);
        QCOMPARE(callback::toString(row->failedStep), step);
        QVERIFY(!row->reason.isEmpty());
        QCOMPARE(row->replyStatus, status.toInt());
        QCOMPARE(row->body, body);
        QCOMPARE(row->method, method);
        if (!account.isEmpty() && status == "403") {
            const AppId id = AppId::parse(account).value();
            const auto again = reopen(*row, keysOf(id, id == first ? CallbackMode::Safe : CallbackMode::Plain));
            QCOMPARE(callback::toString(again.failedStep), step);
        }
    }

    void answersTheUrlCheck_data()
    {
        QTest::addColumn<QByteArray>("echostr");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("digits") << QByteArray("5837397576500011341") << QByteArray("5837397576500011341");
        QTest::newRow("escaped") << QByteArray("a%2Bb%3D%3D+c%20%3Cx%3E") << QByteArray("a+b==+c <x>");
    }

    void answersTheUrlCheck()
    {
        QFETCH(const QByteArray, echostr);
        QFETCH(const QByteArray, body);
        callback::Keys keys = keysOf(first, CallbackMode::Plain);
        const QByteArray query = sealed(keys, textMessage(u"x"_s)).query + "&echostr=" + echostr;

        const Answer answer = send(m_inspector->baseUrl(), "GET", "/one?" + query);

        QCOMPARE(answer.status, QByteArray("200"));
        QCOMPARE(answer.body, body);
        QVERIFY(answer.head.contains("Content-Type: text/plain\r\n"));
        const auto row = newest();
        QVERIFY_RESULT(row);
        QVERIFY(row->state == Delivery::State::UrlCheck);
        QCOMPARE(row->reply, body);
        QVERIFY(reopen(*row, keys).urlSignature.matches);
    }

    void keepsLittleOfWhatStrangersSend_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<qsizetype>("kept");
        const auto request = sealed(keysOf(first, CallbackMode::Safe), textMessage(u"x"_s));
        QTest::newRow("no account") << QByteArray("/other") << qsizetype(64 * 1024);
        QTest::newRow("no query") << QByteArray("/one") << qsizetype(64 * 1024);
        QTest::newRow("wrong signature") << QByteArray("/one?signature=0&timestamp=1&nonce=2") << qsizetype(64 * 1024);
        QTest::newRow("right signature, which anybody can have seen")
            << QByteArray("/one?" + request.query) << qsizetype(64 * 1024);
    }

    void keepsLittleOfWhatStrangersSend()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const qsizetype, kept);
        const QByteArray body(200 * 1024, 'x');
        QCOMPARE(send(m_inspector->baseUrl(), "POST", target, body).status, QByteArray("403"));
        const auto row = newest();
        QVERIFY_RESULT(row);
        QCOMPARE(row->body.size(), kept);
    }

    void whatWasCutEndsWhereItDid()
    {
        const callback::Keys keys = keysOf(first, CallbackMode::Safe);
        const auto request = sealed(keys, textMessage(u"x"_s));
        QByteArray body = request.body;
        const qsizetype inside =
            body.indexOf("<![CDATA[", body.indexOf("<Encrypt>")) + qsizetype(sizeof "<![CDATA[") - 1;
        body.insert(inside, QByteArray(200 * 1024, 'x'));
        QCOMPARE(send(m_inspector->baseUrl(), "POST", "/one?" + request.query, body).status, QByteArray("403"));
        const auto row = newest();
        QVERIFY_RESULT(row);
        QCOMPARE(row->body.size(), qsizetype(64 * 1024));
        QCOMPARE(callback::toString(row->failedStep), u"messageSignature"_s);
        const callback::Opened again = reopen(*row, keys);
        QVERIFY(again.urlSignature.matches);
        QCOMPARE(callback::toString(again.failedStep), u"messageSignature"_s);
        QCOMPARE(again.error.value().message, row->reason);
    }

    void asksForARetryWhenItCannotStore()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
            database.setDatabaseName(m_folder->filePath(u"callbacks.db"_s));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"CREATE TRIGGER no BEFORE INSERT ON deliveries "
                                             "BEGIN SELECT RAISE(FAIL, 'the disk is full'); END"_s));
        }
        QSqlDatabase::removeDatabase(u"saboteur"_s);
        const auto request = sealed(keysOf(first, CallbackMode::Safe), textMessage(u"x"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"could not be stored.*the disk is full"_s));
        const Answer answer = send(m_inspector->baseUrl(), "POST", "/one?" + request.query, request.body);
        QCOMPARE(answer.status, QByteArray("500"));
        QCOMPARE(answer.body, QByteArray());
        QVERIFY(!newest());
    }

    void takesNewRoutesWhileItRuns()
    {
        callback::Keys keys = keysOf(first, CallbackMode::Safe);
        const auto request = sealed(keys, textMessage(u"x"_s));
        const QByteArray target = "/one?" + request.query;
        QCOMPARE(send(m_inspector->baseUrl(), "POST", target, request.body).status, QByteArray("200"));
        m_inspector->setRoutes({});
        QCOMPARE(send(m_inspector->baseUrl(), "POST", target, request.body).status, QByteArray("403"));
        m_inspector->setRoutes({{u"/one/"_s, first, keys}, {u"/one"_s, second, keysOf(second, CallbackMode::Safe)}});
        QCOMPARE(send(m_inspector->baseUrl(), "POST", target, request.body).status, QByteArray("200"));
    }

    void saysWhereItIs()
    {
        QSignalSpy running(m_inspector.get(), &Inspector::runningChanged);
        const QUrl base = m_inspector->baseUrl();
        QCOMPARE(base.scheme() + u"://"_s + base.host(), u"http://127.0.0.1"_s);
        QVERIFY(base.port() > 0);
        QCOMPARE(m_inspector->urlFor(first), QUrl(base.toString() + u"/one"_s));
        QCOMPARE(m_inspector->urlFor(AppId()), QUrl());
        m_inspector->stop();
        m_inspector->stop();
        QVERIFY(!m_inspector->isRunning());
        QCOMPARE(m_inspector->baseUrl(), QUrl());
        QCOMPARE(m_inspector->urlFor(first), QUrl());
        QVERIFY_RESULT(m_inspector->start(QHostAddress::Any, quint16(base.port())));
        QCOMPARE(m_inspector->baseUrl(), base);
        QCOMPARE(running.size(), 2);
        QCOMPARE(running.at(0).at(0).toBool(), false);
        QCOMPARE(running.at(1).at(0).toBool(), true);
    }

    void offersAFreePortForOneInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        Inspector inspector(*m_log, m_clock);
        const Done started = inspector.start(QHostAddress::LocalHost, other.serverPort());
        QVERIFY(!started);
        QVERIFY(started.error().kind == Error::Kind::Network);
        QCOMPARE(started.error().field, u"port"_s);
        QVERIFY(started.error().message.contains(QString::number(other.serverPort())));
        const auto number = QRegularExpression(u"\\d+"_s).match(started.error().advice).captured();
        QVERIFY2(!number.isEmpty(), qPrintable(started.error().advice));
        QVERIFY_RESULT(inspector.start(QHostAddress::LocalHost, number.toUShort()));
    }
};

QTEST_GUILESS_MAIN(TestInspector)
#include "tst_inspector.moc"
