// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/reply.h"
#include "core/callback/samples.h"
#include "core/catalogue/catalogue.h"
#include "core/sandbox/pushengine.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/waitfor.h"

#include <QTest>
#include <QUrlQuery>

using namespace core;
using namespace core::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QString user = u"oEXAMPLE0000000000000000user"_s;
const QString account = u"gh_0a1b2c3d4e5f"_s;

callback::Keys ourKeys(CallbackMode mode)
{
    callback::Keys keys;
    keys.token = u"a1b2c3d4"_s;
    keys.key = callback::AesKey::parse(u"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"_s).value();
    keys.appId = u"wx0123456789abcdef"_s;
    keys.mode = mode;
    return keys;
}

Push pushOf(const QString &sample, CallbackMode mode)
{
    Push push;
    push.url = QUrl(u"http://127.0.0.1:8080/wx?shop=1"_s);
    push.keys = ourKeys(mode);
    push.mode = mode;
    push.sample = sample;
    push.fields = {{u"FromUserName"_s, user}, {u"ToUserName"_s, account}};
    push.seed = 5;
    return push;
}

callback::Opened opened(const HttpRequest &request, const callback::Keys &keys)
{
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
    return callback::open(keys, callback::Query::parse(query), request.body);
}

QByteArray replyXml(const QString &content, const QString &to = user, const QString &from = account)
{
    return writeXml({.name = u"xml"_s,
                     .children = {{.name = u"ToUserName"_s, .text = to},
                                  {.name = u"FromUserName"_s, .text = from},
                                  {.name = u"CreateTime"_s, .text = u"1767225600"_s},
                                  {.name = u"MsgType"_s, .text = u"text"_s},
                                  {.name = u"Content"_s, .text = content}}});
}

QByteArray sealedReply(const QByteArray &xml, CallbackMode mode = CallbackMode::Safe)
{
    return callback::sealReply(ourKeys(mode), xml, u"1767225600"_s, u"77"_s, QByteArray(16, 'r')).value();
}

HttpReply ok(const QByteArray &body)
{
    return {.status = 200, .body = body};
}

Error trouble(Error::Kind kind)
{
    return {.kind = kind, .message = u"trouble"_s};
}

} // namespace

class TestPushEngine : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;

    Result<PushOutcome> run(test::FakeTransport &transport, const Push &wanted)
    {
        return test::waitFor(push(transport, m_clock, wanted));
    }

private Q_SLOTS:
    void triesAsTheCatalogueSays()
    {
        const Catalogue catalogue = Catalogue::load().value();
        QCOMPARE(Push().timeout, std::chrono::seconds(catalogue.limitValue(u"callback.timeout.seconds")));
        QCOMPARE(Push().attempts, int(catalogue.limitValue(u"callback.attempts")));
    }

    void pushesEverySampleInEveryMode_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<CallbackMode>("mode");
        for (const QString &name : callback::sampleNames()) {
            for (const CallbackMode mode : {CallbackMode::Plain, CallbackMode::Compat, CallbackMode::Safe})
                QTest::addRow("%s, %s", qPrintable(name), qPrintable(toString(mode))) << name << mode;
        }
    }

    void pushesEverySampleInEveryMode()
    {
        QFETCH(const QString, sample);
        QFETCH(const CallbackMode, mode);
        test::FakeTransport transport;
        transport.answerBy([](const HttpRequest &) { return ok("success"); });
        const auto outcome = run(transport, pushOf(sample, mode));
        QVERIFY_RESULT(outcome);
        QVERIFY(outcome->accepted);
        QVERIFY(!outcome->refusal);
        QCOMPARE(outcome->attempts.size(), 1);

        const HttpRequest request = transport.requests.first();
        QCOMPARE(request.verb, QByteArray("POST"));
        QCOMPARE(request.contentType, QByteArray("text/xml"));
        QCOMPARE(request.timeout, Push().timeout);
        QCOMPARE(request.plainHttp, PlainHttp::Anywhere); // as the platform does
        const callback::Opened delivery = opened(request, ourKeys(mode));
        QVERIFY2(!delivery.error, delivery.error ? qPrintable(delivery.error->message) : "");
        QCOMPARE(delivery.mode, mode);
        QCOMPARE(parseXml(delivery.plain).value().textOf(u"FromUserName"), user);
        QCOMPARE(parseXml(delivery.plain).value(), parseXml(outcome->plainXml).value());
        QCOMPARE(delivery.message->createdAt, m_clock.now());
    }

    void carriesTheQueryOfWeChat_data()
    {
        QTest::addColumn<CallbackMode>("mode");
        QTest::addColumn<QStringList>("names");
        const QStringList plain{u"shop"_s, u"signature"_s, u"timestamp"_s, u"nonce"_s, u"openid"_s};
        const QStringList sealed = plain + QStringList{u"encrypt_type"_s, u"msg_signature"_s};
        QTest::newRow("plain") << CallbackMode::Plain << plain;
        QTest::newRow("compat") << CallbackMode::Compat << sealed;
        QTest::newRow("safe") << CallbackMode::Safe << sealed;
    }

    void carriesTheQueryOfWeChat()
    {
        QFETCH(const CallbackMode, mode);
        QFETCH(const QStringList, names);
        test::FakeTransport transport;
        transport.answerBy([](const HttpRequest &) { return ok("success"); });
        QVERIFY_RESULT(run(transport, pushOf(u"text"_s, mode)));
        QStringList found;
        for (const auto &[name, value] : QUrlQuery(transport.requests.first().url).queryItems())
            found += name;
        QCOMPARE(found, names);
        QCOMPARE(QUrlQuery(transport.requests.first().url).queryItemValue(u"openid"_s), user);
    }

    void pushesTheSameBytesFromTheSameSeed()
    {
        test::FakeTransport transport;
        transport.answerBy([](const HttpRequest &) { return ok("success"); });
        Push wanted = pushOf(u"CLICK"_s, CallbackMode::Safe);
        QVERIFY_RESULT(run(transport, wanted));
        QVERIFY_RESULT(run(transport, wanted));
        wanted.seed = 0;
        QVERIFY_RESULT(run(transport, wanted));
        QCOMPARE(transport.requests[0].body, transport.requests[1].body);
        QCOMPARE(transport.requests[0].url, transport.requests[1].url);
        QVERIFY(transport.requests[0].body != transport.requests[2].body);
    }

    void triesAgainWhenNothingComesBack_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("attempts");
        QTest::newRow("time-out") << Error::Kind::Timeout << 3;
        QTest::newRow("cut") << Error::Kind::Network << 3;
        QTest::newRow("no trust") << Error::Kind::Tls << 1;
    }

    void triesAgainWhenNothingComesBack()
    {
        QFETCH(const Error::Kind, kind);
        QFETCH(const int, attempts);
        test::FakeTransport transport;
        transport.answerBy([kind](const HttpRequest &) -> Result<HttpReply> { return fail(trouble(kind)); });
        const auto outcome = run(transport, pushOf(u"text"_s, CallbackMode::Safe));
        QVERIFY_RESULT(outcome);
        QVERIFY(!outcome->accepted);
        QCOMPARE(outcome->attempts.size(), attempts);
        QCOMPARE(outcome->attempts.last().error->kind, kind);
        QCOMPARE(outcome->refusal->kind, kind);
    }

    void repeatsTheMessageInANewEnvelope()
    {
        test::FakeTransport transport;
        transport.fail(trouble(Error::Kind::Timeout));
        transport.fail(trouble(Error::Kind::Network));
        transport.reply("success");
        const auto outcome = run(transport, pushOf(u"text"_s, CallbackMode::Safe));
        QVERIFY_RESULT(outcome);
        QVERIFY(outcome->accepted);
        QCOMPARE(outcome->attempts.size(), 3);
        QVERIFY(transport.requests[0].url != transport.requests[1].url);
        QSet<QString> ids;
        for (const HttpRequest &request : transport.requests)
            ids.insert(opened(request, ourKeys(CallbackMode::Safe)).message->id);
        QCOMPARE(ids.size(), 1);
        QCOMPARE(ids.begin()->size(), 17);
    }

    void doesNotRepeatAWrongAnswer()
    {
        test::FakeTransport transport;
        transport.answerBy([](const HttpRequest &) { return HttpReply{.status = 500, .body = "oops"}; });
        const auto outcome = run(transport, pushOf(u"text"_s, CallbackMode::Safe));
        QVERIFY_RESULT(outcome);
        QVERIFY(!outcome->accepted);
        QCOMPARE(outcome->attempts.size(), 1);
        QCOMPARE(outcome->attempts.first().status, 500);
        QCOMPARE(outcome->attempts.first().body, QByteArray("oops"));
        QCOMPARE(outcome->refusal->code, 500);
    }

    void understandsReplies_data()
    {
        QTest::addColumn<CallbackMode>("mode");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QString>("text");
        const QByteArray hello = replyXml(u"你好 ]]> 你"_s);
        const QString said = u"你好 ]]> 你"_s;
        QByteArray forged = sealedReply(hello);
        forged.replace("<MsgSignature><![CDATA[", "<MsgSignature><![CDATA[0");

        QTest::newRow("success") << CallbackMode::Safe << QByteArray("success") << true << QString();
        QTest::newRow("nothing") << CallbackMode::Safe << QByteArray() << true << QString();
        QTest::newRow("plain") << CallbackMode::Plain << hello << true << said;
        QTest::newRow("plain in compat") << CallbackMode::Compat << hello << true << said;
        QTest::newRow("plain in safe") << CallbackMode::Safe << hello << false << QString();
        QTest::newRow("sealed") << CallbackMode::Safe << sealedReply(hello) << true << said;
        QTest::newRow("sealed in compat") << CallbackMode::Compat << sealedReply(hello) << true << said;
        QTest::newRow("sealed in plain") << CallbackMode::Plain << sealedReply(hello) << false << QString();
        QTest::newRow("forged") << CallbackMode::Safe << forged << false << QString();
        QTest::newRow("a page") << CallbackMode::Plain << QByteArray("<html><p>It works!") << false << QString();
        QTest::newRow("a word") << CallbackMode::Plain << QByteArray("SUCCESS") << false << QString();
        QTest::newRow("to another") << CallbackMode::Plain << replyXml(said, u"oOTHER"_s) << false << QString();
        QTest::newRow("from another") << CallbackMode::Plain << replyXml(said, user, u"gh_1"_s) << false << QString();
        QTest::newRow("addresses kept") << CallbackMode::Plain << replyXml(said, account, user) << false << QString();
        QTest::newRow("no type") << CallbackMode::Plain << QByteArray("<xml><Content>a</Content></xml>") << false
                                 << QString();
    }

    void understandsReplies()
    {
        QFETCH(const CallbackMode, mode);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, accepted);
        QFETCH(const QString, text);
        test::FakeTransport transport;
        transport.answerBy([body](const HttpRequest &) { return ok(body); });
        Push wanted = pushOf(u"text"_s, mode);
        wanted.keys.mode = CallbackMode::Compat; // the mode of the push decides
        const auto outcome = run(transport, wanted);
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->accepted, accepted);
        QCOMPARE(outcome->refusal.has_value(), !accepted);
        QCOMPARE(outcome->replyText, text);
        QCOMPARE(outcome->attempts.size(), 1);
    }

    void refusesWhatCannotBePushed()
    {
        test::FakeTransport transport;
        const auto unknown = run(transport, pushOf(u"tex"_s, CallbackMode::Safe));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);

        Push keyless = pushOf(u"text"_s, CallbackMode::Safe);
        keyless.keys.key.reset();
        QVERIFY(!run(transport, keyless));

        Push never = pushOf(u"text"_s, CallbackMode::Safe);
        never.attempts = 0;
        const auto none = run(transport, never);
        QVERIFY(!none);
        QCOMPARE(none.error().field, u"attempts"_s);
        QVERIFY(transport.requests.isEmpty());

        transport.fail(trouble(Error::Kind::Cancelled));
        const auto cancelled = run(transport, pushOf(u"text"_s, CallbackMode::Safe));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(transport.requests.size(), 1);
    }

    void checksAnUrl_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("suffix");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("exact") << QByteArray() << QByteArray() << 200 << true;
        QTest::newRow("line break") << QByteArray() << QByteArray("\n") << 200 << false;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << QByteArray() << 200 << false;
        QTest::newRow("quoted") << QByteArray("\"") << QByteArray("\"") << 200 << false;
        QTest::newRow("status") << QByteArray() << QByteArray() << 403 << false;
    }

    void checksAnUrl()
    {
        QFETCH(const QByteArray, prefix);
        QFETCH(const QByteArray, suffix);
        QFETCH(const int, status);
        QFETCH(const bool, accepted);
        const callback::Keys keys = ourKeys(CallbackMode::Safe);
        test::FakeTransport transport;
        transport.answerBy([=](const HttpRequest &request) -> Result<HttpReply> {
            const auto query = callback::Query::parse(request.url.query(QUrl::FullyEncoded).toLatin1());
            return callback::answerUrlCheck(keys, query).map([&](const QByteArray &echo) {
                return HttpReply{.status = status, .body = QByteArray(prefix + echo + suffix)};
            });
        });
        const auto outcome =
            test::waitFor(checkUrl(transport, m_clock, QUrl(u"http://127.0.0.1:8080/wx?shop=1"_s), keys, 9));
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->accepted, accepted);
        QCOMPARE(outcome->refusal.has_value(), !accepted);
        QCOMPARE(outcome->attempts.first().status, status);
        QCOMPARE(transport.requests.first().verb, QByteArray("GET"));
        QVERIFY(transport.requests.first().url.query().startsWith(u"shop=1&signature="_s));
    }

    void theSimulatedPlatformHearsFirst()
    {
        test::FakeTransport transport;
        transport.reply(R"({"now":1})");
        transport.reply("success");
        Push wanted = pushOf(u"click"_s, CallbackMode::Safe);
        wanted.platform = QUrl(u"http://127.0.0.1:9999/ignored?too=1"_s);
        const auto outcome = run(transport, wanted);
        QVERIFY_RESULT(outcome);
        QVERIFY(outcome->accepted);
        QVERIFY(!outcome->untold);
        QCOMPARE(transport.requests.size(), 2);
        const HttpRequest &told = transport.requests.first();
        QCOMPARE(told.verb, QByteArray("POST"));
        QCOMPARE(told.url, QUrl(u"http://127.0.0.1:9999/mpdesk-sandbox/witness"_s));
        QCOMPARE(told.body, QByteArray(R"({"event":"CLICK","openid":")" + user.toUtf8() + R"(","type":"event"})"));
        QCOMPARE(transport.requests.last().url.port(), 8080);
    }

    void aPlatformThatIsAwayKeepsNothingFromBeingPushed_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("does not run") << 0;
        QTest::newRow("has no such control") << 404;
    }

    void aPlatformThatIsAwayKeepsNothingFromBeingPushed()
    {
        QFETCH(const int, status);
        test::FakeTransport transport;
        transport.answerBy([status](const HttpRequest &request) {
            if (request.url.port() != 9999)
                return Result<HttpReply>(ok("success"));
            return status == 0 ? Result<HttpReply>(fail(trouble(Error::Kind::Network)))
                               : Result<HttpReply>(HttpReply{.status = status});
        });
        Push wanted = pushOf(u"text"_s, CallbackMode::Safe);
        wanted.platform = QUrl(u"http://127.0.0.1:9999"_s);
        const auto outcome = run(transport, wanted);
        QVERIFY_RESULT(outcome);
        QVERIFY(outcome->accepted);
        QVERIFY(outcome->untold);
        QCOMPARE(outcome->attempts.size(), 1);
    }

    void onlySimulatedPlatformsAreTold_data()
    {
        QTest::addColumn<AccountType>("type");
        QTest::addColumn<QString>("apiBase");
        QTest::addColumn<QString>("platform");
        const QString local = u"http://127.0.0.1:9999"_s;
        const QString real = u"https://api.weixin.qq.com"_s;
        QTest::newRow("sandbox") << AccountType::Sandbox << local << local;
        QTest::newRow("by its host") << AccountType::Service << local << local;
        QTest::newRow("real") << AccountType::Service << real << QString();
        QTest::newRow("test account") << AccountType::TestAccount << real << QString();
    }

    void onlySimulatedPlatformsAreTold()
    {
        QFETCH(const AccountType, type);
        QFETCH(const QString, apiBase);
        const QUrl platform = platformOf({.type = type, .apiBase = QUrl(apiBase)});
        QTEST(platform.toString(), "platform");
    }

    void saysWhyAnUrlCannotBeReached()
    {
        test::FakeTransport transport;
        transport.fail(trouble(Error::Kind::Timeout));
        const auto outcome =
            test::waitFor(checkUrl(transport, m_clock, QUrl(u"http://127.0.0.1:1/"_s), ourKeys(CallbackMode::Safe)));
        QVERIFY_RESULT(outcome);
        QVERIFY(!outcome->accepted);
        QCOMPARE(outcome->refusal->kind, Error::Kind::Timeout);
        QCOMPARE(outcome->attempts.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPushEngine)
#include "tst_pushengine.moc"
