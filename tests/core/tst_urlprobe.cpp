// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/qnamtransport.h"
#include "core/inspector/urlprobe.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/rawserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

callback::Keys ourKeys()
{
    return {.token = u"a1b2c3d4"_s, .appId = u"wx0123456789abcdef"_s, .mode = CallbackMode::Plain};
}

/// What a request asks: of "GET /wx?signature=… HTTP/1.1".
callback::Query queryOf(const QByteArray &request)
{
    const QByteArray target = request.split(' ').value(1);
    return callback::Query::parse(target.mid(target.indexOf('?') + 1));
}

QByteArray response(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

/// As a careful server does, with an answer made from the echostr.
QByteArray verified(const QByteArray &request, const QString &token, const QByteArray &body)
{
    callback::Keys keys = ourKeys();
    keys.token = token;
    return callback::answerUrlCheck(keys, queryOf(request)) ? response(body) : response({}, "403 Forbidden");
}

QString symptomOf(const Result<UrlProbe> &probe)
{
    return probe->fault ? toString(probe->fault->symptom) : QString();
}

bool warns(const UrlProbe &probe, UrlSymptom symptom)
{
    return std::ranges::find(probe.warnings, symptom, &UrlFinding::symptom) != probe.warnings.end();
}

} // namespace

class TestUrlProbe final : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;

    Result<UrlProbe> probe(const QUrl &url, std::chrono::milliseconds timeout = std::chrono::seconds(5)) const
    {
        QnamTransport transport;
        return test::waitFor(probeUrl(transport, m_clock, url, ourKeys(), timeout));
    }

private Q_SLOTS:
    void asksAsWeChatDoes()
    {
        test::RawServer server;
        server.answerBy([](const QByteArray &request) {
            return verified(request, ourKeys().token, queryOf(request).echostr.toUtf8());
        });
        const auto found = probe(server.url(u"/wx?shop=1"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(symptomOf(found), QString());
        QCOMPARE(found->answer.status, 200);
        QCOMPARE(found->answer.body, found->asked.echostr.toUtf8());

        QCOMPARE(server.requests.size(), 2);
        const QByteArray first = server.requests.first();
        QVERIFY2(first.startsWith("GET /wx?shop=1&signature="), first.constData());
        QVERIFY(first.toLower().contains("accept-encoding: identity"));
        const callback::Query asked = queryOf(first);
        QCOMPARE(asked.timestamp, QString::number(m_clock.now().toSecsSinceEpoch()));
        QCOMPARE(asked.nonce.size(), 10);
        QCOMPARE(asked.echostr.size(), 19);
        QCOMPARE(QString::number(asked.echostr.toLongLong()), asked.echostr); // fits into 64 bits
        QVERIFY(callback::urlSignature(ourKeys().token, asked.timestamp, asked.nonce, asked.signature).matches);

        // The second one must not be accepted, and looks the same.
        const callback::Query forged = queryOf(server.requests.last());
        QCOMPARE(forged.signature.size(), 40);
        QVERIFY(!callback::urlSignature(ourKeys().token, forged.timestamp, forged.nonce, forged.signature).matches);
        QVERIFY(forged.echostr != asked.echostr);
        QCOMPARE(found->answerToWrongSignature->status, 403);
        QVERIFY(!warns(*found, UrlSymptom::Unverified));
    }

    void warnsOfAServerThatDoesNotVerify()
    {
        test::RawServer server;
        server.answerBy([](const QByteArray &request) { return response(queryOf(request).echostr.toUtf8()); });
        const auto found = probe(server.url(u"/wx"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(symptomOf(found), QString());
        QVERIFY(warns(*found, UrlSymptom::Unverified));
    }

    void explainsEveryBody_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("symptom");
        const QByteArray none;
        QTest::newRow("exact") << none << none << none << QString();
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << none << none << u"byteOrderMark"_s;
        QTest::newRow("double quotes") << QByteArray("\"") << QByteArray("\"") << none << u"quotes"_s;
        QTest::newRow("single quotes") << QByteArray("'") << QByteArray("'") << none << u"quotes"_s;
        QTest::newRow("quotes and line end") << QByteArray("\"") << QByteArray("\"\n") << none << u"quotes"_s;
        QTest::newRow("line end behind") << none << QByteArray("\n") << none << u"blanks"_s;
        QTest::newRow("CR LF before") << QByteArray("\r\n") << none << none << u"blanks"_s;
        QTest::newRow("JSON") << QByteArray("{\"code\":0,\"data\":\"") << QByteArray("\"}") << none << u"json"_s;
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body>") << QByteArray("</body></html>") << none
                              << u"html"_s;
        QTest::newRow("debug output") << QByteArray("Notice: undefined index ") << none << none << u"surrounded"_s;
        QTest::newRow("said to be compressed")
            << none << none << QByteArray("Content-Encoding: gzip\r\n") << u"compressed"_s;
        QTest::newRow("identity is not compressed")
            << none << none << QByteArray("Content-Encoding: identity\r\n") << QString();
    }

    void explainsEveryBody()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QByteArray, headers);
        QFETCH(const QString, symptom);
        test::RawServer server;
        server.answerBy([&](const QByteArray &request) {
            return response(before + queryOf(request).echostr.toUtf8() + after, "200 OK", headers);
        });
        const auto found = probe(server.url(u"/wx"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(symptomOf(found), symptom);
        QCOMPARE(found->answer.body, QByteArray(before + found->asked.echostr.toUtf8() + after));
        if (found->fault)
            QVERIFY(!found->fault->message.isEmpty() && !found->fault->advice.isEmpty());
    }

    void explainsOtherAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("symptom");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << response({}) << u"empty"_s << u"empty"_s;
        QTest::newRow("blanks only") << response(" \n") << u"empty"_s << u"empty"_s;
        QTest::newRow("words") << response("Invalid signature") << u"otherValue"_s << u"Invalid signature"_s;
        QTest::newRow("success") << response("success") << u"otherValue"_s << u"success"_s;
        QTest::newRow("page") << response("<html><head><title>Login</title>") << u"html"_s << u"web page"_s;
        QTest::newRow("gzip bytes") << response(QByteArray("\x1f\x8b\x08\x00", 4)) << u"compressed"_s
                                    << u"compressed"_s;
        QTest::newRow("403") << response({}, "403 Forbidden") << u"forbidden"_s << u"403"_s;
        QTest::newRow("404") << response("x", "404 Not Found") << u"notFound"_s << u"404"_s;
        QTest::newRow("405") << response("x", "405 Not Allowed") << u"method"_s << u"405"_s;
        QTest::newRow("502") << response("x", "502 Bad Gateway") << u"serverError"_s << u"502"_s;
        QTest::newRow("500") << response("x", "500 Oops") << u"serverError"_s << u"500"_s;
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << u"status"_s << u"204"_s;
        QTest::newRow("redirect") << response({}, "301 Moved Permanently", "Location: /wx/?x=1\r\n") << u"redirect"_s
                                  << u"/wx/"_s;
    }

    void explainsOtherAnswers()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, symptom);
        QFETCH(const QString, words);
        test::RawServer server;
        server.answer(answer);
        const auto found = probe(server.url(u"/wx"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(symptomOf(found), symptom);
        QVERIFY2(found->fault->message.contains(words), qPrintable(found->fault->message));
        QCOMPARE(server.requests.size(), 1); // neither a redirect is followed nor a wrong signature tried
    }

    void namesTheParameterThatCameBackInstead_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"nonce"_s, u"timestamp"_s, u"signature"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void namesTheParameterThatCameBackInstead()
    {
        QFETCH(const QString, name);
        test::RawServer server;
        server.answerBy([&](const QByteArray &request) {
            const callback::Query asked = queryOf(request);
            const QString &value = name == u"nonce"_s ? asked.nonce
                : name == u"timestamp"_s              ? asked.timestamp
                                                      : asked.signature;
            return response(value.toUtf8());
        });
        const auto found = probe(server.url(u"/wx"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(symptomOf(found), u"otherParameter"_s);
        QVERIFY(found->fault->message.contains(name));
    }

    void seesDigitsThatAFloatingPointNumberLost_data()
    {
        QTest::addColumn<char>("format");
        QTest::addColumn<int>("digits");
        QTest::newRow("all it has") << 'e' << 16;
        QTest::newRow("PHP's") << 'g' << 14;
        QTest::newRow("JavaScript's") << 'g' << int(QLocale::FloatingPointShortest);
        QTest::newRow("a float's") << 'e' << 6;
    }

    void seesDigitsThatAFloatingPointNumberLost()
    {
        QFETCH(const char, format);
        QFETCH(const int, digits);
        test::RawServer server;
        server.answerBy([&](const QByteArray &request) {
            return response(QByteArray::number(queryOf(request).echostr.toDouble(), format, digits));
        });
        const auto found = probe(server.url(u"/wx"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(symptomOf(found), u"rounded"_s);
    }

    void seesUtf16()
    {
        test::RawServer server;
        server.answerBy([](const QByteArray &request) {
            QByteArray wide("\xff\xfe");
            for (const char digit : queryOf(request).echostr.toLatin1())
                wide += QByteArray(1, digit) + '\0';
            return response(wide);
        });
        const auto found = probe(server.url(u"/wx"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(symptomOf(found), u"encoding"_s);
    }

    void aServerWithAnotherTokenIsRefused()
    {
        test::RawServer server;
        server.answerBy([](const QByteArray &request) {
            return verified(request, u"another"_s, queryOf(request).echostr.toUtf8());
        });
        const auto found = probe(server.url(u"/wx"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(symptomOf(found), u"forbidden"_s);
        QVERIFY(found->fault->advice.contains("Token"_L1));
    }

    void endsWhereNobodyAnswers()
    {
        const test::RawServer silent;
        const auto late = probe(silent.url(u"/wx"_s), std::chrono::milliseconds(50));
        QVERIFY_RESULT(late);
        QCOMPARE(symptomOf(late), u"timeout"_s);

        QUrl gone;
        {
            const test::RawServer closed;
            gone = closed.url(u"/wx"_s);
        }
        const auto refused = probe(gone);
        QVERIFY_RESULT(refused);
        QCOMPARE(symptomOf(refused), u"unreachable"_s);
        QCOMPARE(refused->answer.status, 0);
    }

    void doesNotTrustASelfSignedCertificate()
    {
        const test::RawServer server(test::RawServer::Scheme::Https);
        const auto found = probe(server.url(u"/wx"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(symptomOf(found), u"tls"_s);
    }

    void endlessPagesAreCutOff()
    {
        test::RawServer server;
        server.answer(response(QByteArray(2 * 1024 * 1024, 'x')));
        const auto found = probe(server.url(u"/wx"_s));
        QVERIFY_RESULT(found);
        QCOMPARE(symptomOf(found), u"tooLong"_s);
    }

    void saysWhereARedirectLeads_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("advice");
        QTest::newRow("https") << u"http://a.example/wx"_s << u"https://a.example/wx?signature=1"_s << u"https"_s;
        QTest::newRow("slash") << u"https://a.example/wx"_s << u"/wx/"_s << u"slash"_s;
        QTest::newRow("host") << u"https://a.example/wx"_s << u"https://www.a.example/wx"_s << u"host"_s;
        QTest::newRow("login") << u"https://a.example/wx"_s << u"/login"_s << u"login"_s;
    }

    void saysWhereARedirectLeads()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, advice);
        const UrlAnswer answer{.status = 302, .headers = {{"location", to.toUtf8()}}};
        const auto fault = diagnose(QUrl(from), {}, answer);
        QVERIFY(fault);
        QCOMPARE(fault->symptom, UrlSymptom::Redirect);
        QVERIFY2(fault->advice.contains(advice), qPrintable(fault->advice));
        QVERIFY2(!fault->message.contains("signature="_L1), qPrintable(fault->message));
    }

    void warnsOfWhatWeChatCannotReach_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("elapsed");
        QTest::addColumn<QStringList>("symptoms");
        QTest::newRow("https") << u"https://a.example/wx"_s << 100 << QStringList();
        QTest::newRow("http") << u"http://a.example/wx"_s << 100 << QStringList{u"plainHttp"_s};
        QTest::newRow("port") << u"https://a.example:8443/wx"_s << 100 << QStringList{u"port"_s};
        QTest::newRow("port 80") << u"http://a.example:80/wx"_s << 100 << QStringList{u"plainHttp"_s};
        QTest::newRow("slow") << u"https://a.example/wx"_s << 2600 << QStringList{u"slow"_s};
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"10.1.2.3"_s, u"172.31.0.1"_s, u"192.168.1.5"_s})
            QTest::newRow(qPrintable(host))
                << QString(u"http://"_s + host + u":8080/wx"_s) << 1 << QStringList{u"local"_s};
    }

    void warnsOfWhatWeChatCannotReach()
    {
        QFETCH(const QString, url);
        QFETCH(const int, elapsed);
        QFETCH(const QStringList, symptoms);
        QStringList found;
        for (const UrlFinding &warning :
             warningsAbout(QUrl(url), {.elapsed = std::chrono::milliseconds(elapsed)}, std::chrono::seconds(5)))
            found += toString(warning.symptom);
        QCOMPARE(found, symptoms);
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("words");
        QTest::newRow("no scheme") << u"a.example/wx"_s << u"web address"_s;
        QTest::newRow("ftp") << u"ftp://a.example/wx"_s << u"web address"_s;
        QTest::newRow("no host") << u"https:///wx"_s << u"web address"_s;
        QTest::newRow("password") << u"https://me:PASSWORD@a.example/wx"_s << u"password"_s;
        QTest::newRow("fragment") << u"https://a.example/#/wx"_s << u"/wx"_s;
    }

    void refusesWhatIsNoAddress()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, words);
        const auto found = probe(QUrl(url));
        QCOMPARE_KIND(found, Invalid);
        QCOMPARE(found.error().field, u"url"_s);
        QVERIFY2(found.error().message.contains(words), qPrintable(found.error().message));
        QVERIFY(!found.error().message.contains("PASSWORD"_L1));
    }

    void sendsTheCheckUnencryptedToo()
    {
        test::FakeTransport transport;
        transport.answerBy([](const HttpRequest &) { return HttpReply{.status = 403}; });
        const auto found = test::waitFor(probeUrl(transport, m_clock, QUrl(u"http://a.example/wx"_s), ourKeys()));
        QVERIFY_RESULT(found);
        QCOMPARE(transport.requests.first().plainHttp, PlainHttp::Anywhere);
        QCOMPARE(transport.requests.first().timeout, std::chrono::seconds(5));
    }
};

QTEST_GUILESS_MAIN(TestUrlProbe)
#include "tst_urlprobe.moc"
