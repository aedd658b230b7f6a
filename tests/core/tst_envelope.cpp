// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/envelope.h"
#include "tests/support/rawaes.h"
#include "tests/support/vectors.h"
#include "tests/support/waitfor.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;
using namespace core::callback;
using namespace Qt::StringLiterals;

namespace {

const auto appId = u"wx1234567890abcdef"_s;
const auto keyText = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg"_s;
const auto olderKeyText = u"abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"_s;
const QByteArray textXml = "<xml><ToUserName><![CDATA[gh_0a1b2c3d4e5f]]></ToUserName><FromUserName><![CDATA[oUSER]]>"
                           "</FromUserName><CreateTime>1767225600</CreateTime><MsgType><![CDATA[text]]></MsgType>"
                           "<Content><![CDATA[退款 😀 <b>]]></Content><MsgId>25000000000000001</MsgId></xml>";

Keys keysFor(CallbackMode mode)
{
    return {.token = u"token123"_s, .key = AesKey::parse(keyText).value(), .appId = appId, .mode = mode};
}

SealedRequest sealed(CallbackMode mode, const QByteArray &xml = textXml)
{
    return seal(keysFor(mode), mode, xml, u"oUSER"_s, u"1767225600"_s, u"nonce1"_s, QByteArray(16, 'r')).value();
}

Opened opened(const Keys &keys, const SealedRequest &request, Verify verify = Verify::Yes)
{
    return open(keys, Query::parse(request.query), request.body, verify);
}

/// A request whose signatures are right for whatever Encrypt text it carries.
SealedRequest enveloped(const QByteArray &encrypt)
{
    const QString text = QString::fromLatin1(encrypt);
    return {.query = "signature=" + urlSignature(u"token123"_s, u"1"_s, u"n"_s).digest.toLatin1()
                + "&timestamp=1&nonce=n&encrypt_type=aes&msg_signature="
                + messageSignature(u"token123"_s, u"1"_s, u"n"_s, text).digest.toLatin1(),
            .body = "<xml><Encrypt><![CDATA[" + encrypt + "]]></Encrypt></xml>"};
}

QByteArray encrypted(const QByteArray &message, const QString &receiver = appId)
{
    return encrypt(AesKey::parse(keyText).value(), message, receiver, QByteArray(16, 'r'));
}

} // namespace

Q_DECLARE_METATYPE(SealedRequest)

class TestEnvelope : public QObject
{
    Q_OBJECT

    static void addModes()
    {
        QTest::addColumn<CallbackMode>("mode");
        QTest::newRow("plain") << CallbackMode::Plain;
        QTest::newRow("compat") << CallbackMode::Compat;
        QTest::newRow("safe") << CallbackMode::Safe;
    }

private Q_SLOTS:
    void opensWhatItSealed_data() { addModes(); }

    void opensWhatItSealed()
    {
        QFETCH(const CallbackMode, mode);
        const auto result = opened(keysFor(mode), sealed(mode));
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
        QVERIFY(result.failedStep == Step::None);
        QVERIFY(result.mode == mode);
        QVERIFY(result.urlSignature.matches);
        QCOMPARE(result.messageSignature.has_value(), mode != CallbackMode::Plain);
        QCOMPARE(result.cipher.has_value(), mode != CallbackMode::Plain);
        QCOMPARE(result.plain, textXml);
        QVERIFY(!result.isJson);
        QCOMPARE(std::get<TextMessage>(result.message->body).content, u"退款 😀 <b>"_s);
        QCOMPARE(result.message->xml, parseXml(textXml).value());
    }

    void showsNothingPlainInSafeMode()
    {
        const auto request = sealed(CallbackMode::Safe);
        const auto outer = parseXml(request.body).value();
        QCOMPARE(outer.children.size(), 2);
        QCOMPARE(outer.textOf(u"ToUserName"), u"gh_0a1b2c3d4e5f"_s);
        QVERIFY(!request.body.contains("oUSER"));
        QVERIFY(request.query.startsWith("signature="));
        const auto signature = messageSignature(u"token123"_s, u"1767225600"_s, u"nonce1"_s, outer.textOf(u"Encrypt"));
        const QByteArray tail = "&timestamp=1767225600&nonce=nonce1&openid=oUSER&encrypt_type=aes&msg_signature="
            + signature.digest.toLatin1();
        QVERIFY(request.query.endsWith(tail));
    }

    void opensPublishedRequests_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonObject &vector : test::vectors(u"message"_s)) {
            if (vector["plaintext"_L1].toString().startsWith("<xml>"_L1))
                QTest::newRow(qPrintable(vector["id"_L1].toString())) << vector;
        }
    }

    void opensPublishedRequests()
    {
        QFETCH(const QJsonObject, vector);
        const auto text = [&vector](QLatin1String key) { return vector[key].toString(); };
        const Keys keys{.token = text("token"_L1),
                        .key = AesKey::parse(text("encoding_aes_key"_L1)).value(),
                        .appId = text("appid"_L1),
                        .mode = CallbackMode::Safe};
        const Query query{.signature = urlSignature(keys.token, text("timestamp"_L1), text("nonce"_L1)).digest,
                          .timestamp = text("timestamp"_L1),
                          .nonce = text("nonce"_L1),
                          .encryptType = u"aes"_s,
                          .messageSignature = text("msg_signature"_L1)};
        const QByteArray body = "<xml><Encrypt><![CDATA[" + text("encrypt"_L1).toLatin1() + "]]></Encrypt></xml>";
        const auto result = open(keys, query, body);
        QVERIFY2(!result.error, result.error ? qPrintable(result.error->message) : "");
        QCOMPARE(QString::fromUtf8(result.plain), text("plaintext"_L1));
        QCOMPARE(result.cipher->paddingLength, vector["pad_len"_L1].toInt());
        QVERIFY(!result.message->type.isEmpty());
    }

    void opensPublishedNegativesAsSignatureFaults()
    {
        const auto vectors = test::vectors(u"negative"_s);
        const QJsonObject vector = vectors.first();
        QCOMPARE(vector["expect"_L1].toInt(), -40001);
        const auto trace = messageSignature(vector["token"_L1].toString(), vector["timestamp"_L1].toString(),
                                            vector["nonce"_L1].toString(), vector["encrypt"_L1].toString(),
                                            vector["msg_signature"_L1].toString());
        QVERIFY(!trace.matches);
    }

    void namesTheStepThatFailed_data();
    void namesTheStepThatFailed();

    void keepsWhatItFoundBeforeItFailed()
    {
        const auto result = opened(keysFor(CallbackMode::Safe), enveloped(encrypted(textXml, u"wxother"_s)));
        QVERIFY(result.failedStep == Step::Receiver);
        QVERIFY(result.urlSignature.matches);
        QVERIFY(result.messageSignature->matches);
        QCOMPARE(result.cipher->receiverId, u"wxother"_s);
        QCOMPARE(result.cipher->messageLength, textXml.size());
        QVERIFY(result.cipher->paddingLength > 0);
        QVERIFY(!result.message);
        QVERIFY(result.plain.isEmpty());
    }

    void triesThePreviousKey()
    {
        Keys keys = keysFor(CallbackMode::Safe);
        keys.previousKey = keys.key;
        keys.key = AesKey::parse(olderKeyText).value();
        const auto result = opened(keys, sealed(CallbackMode::Safe));
        QVERIFY(result.failedStep == Step::None);
        QVERIFY(result.cipher->usedPreviousKey);
        QVERIFY(result.message);

        // The attempt that got further tells: the previous key fits, only the receiver does not.
        const auto other = opened(keys, enveloped(encrypted(textXml, u"wxother"_s)));
        QVERIFY(other.failedStep == Step::Receiver);
        QVERIFY(other.cipher->usedPreviousKey);
    }

    void acceptsIndentedEnvelopes()
    {
        auto request = sealed(CallbackMode::Safe);
        request.body.replace("<Encrypt>", "\n  <Encrypt>\n    ").replace("</Encrypt>", "\n  </Encrypt>\n");
        const auto result = opened(keysFor(CallbackMode::Safe), request);
        QVERIFY(result.failedStep == Step::None);
        QVERIFY(result.messageSignature->matches);
    }

    void believesTheDecryptedMessageInCompatMode()
    {
        auto request = sealed(CallbackMode::Compat);
        request.body.replace("退款", "汇款");
        const auto result = opened(keysFor(CallbackMode::Compat), request);
        QVERIFY(result.failedStep == Step::None);
        QCOMPARE(std::get<TextMessage>(result.message->body).content, u"退款 😀 <b>"_s);
    }

    void saysWhenAKeyIsMissing()
    {
        Keys keys = keysFor(CallbackMode::Plain);
        keys.key.reset();
        const auto result = opened(keys, sealed(CallbackMode::Safe));
        QVERIFY(result.failedStep == Step::Encrypt);
        QCOMPARE(result.error->code, -40004);
        QVERIFY2(result.error->message.contains(u"no EncodingAESKey"_s), qPrintable(result.error->message));
        QVERIFY(result.messageSignature->matches);
    }

    void readsThePlainFieldsOfCompatModeWithoutAKey()
    {
        Keys keys = keysFor(CallbackMode::Plain);
        keys.key.reset();
        const auto result = opened(keys, sealed(CallbackMode::Compat));
        QVERIFY(result.failedStep == Step::None);
        QVERIFY(result.messageSignature->matches);
        QCOMPARE(std::get<TextMessage>(result.message->body).content, u"退款 😀 <b>"_s);

        auto forged = sealed(CallbackMode::Compat);
        forged.query.chop(1);
        QVERIFY(opened(keys, forged).failedStep == Step::MessageSignature);
    }

    void skipsWhatItWasToldToSkip()
    {
        const auto result = opened(keysFor(CallbackMode::Safe), {.query = {}, .body = textXml}, Verify::No);
        QVERIFY(result.failedStep == Step::None);
        QVERIFY(result.urlSignature.digest.isEmpty());
        QVERIFY(!result.messageSignature);
        QVERIFY(result.message);

        auto request = sealed(CallbackMode::Safe);
        request.query.clear();
        QVERIFY(opened(keysFor(CallbackMode::Safe), request, Verify::No).message);
    }

    void readsJsonBodies()
    {
        const QByteArray json = R"({"ToUserName":"gh_1","FromUserName":"oUSER","CreateTime":1767225600,"MsgType":"text",
                                    "Content":"你好","MsgId":9007199254740993})";
        Keys keys = keysFor(CallbackMode::Plain);
        const QByteArray query = sealed(CallbackMode::Plain).query;
        const auto plain = opened(keys, {.query = query, .body = json});
        QVERIFY(plain.isJson);
        QCOMPARE(plain.message->id, u"9007199254740993"_s);
        QCOMPARE(std::get<TextMessage>(plain.message->body).content, u"你好"_s);

        auto request = enveloped(encrypted(json));
        request.body = QByteArray(R"({"ToUserName":"gh_1","Encrypt":"TEXT"})").replace("TEXT", encrypted(json));
        const auto safe = opened(keysFor(CallbackMode::Safe), request);
        QVERIFY(safe.failedStep == Step::None);
        QVERIFY(safe.mode == CallbackMode::Safe);
        QVERIFY(safe.isJson);
        QCOMPARE(safe.plain, json);
    }

    void survivesDamage();

    void answersTheUrlCheck()
    {
        const Keys keys = keysFor(CallbackMode::Safe);
        const QByteArray signature = urlSignature(keys.token, u"1"_s, u"n"_s).digest.toLatin1();
        SignatureTrace trace;
        const auto answer = answerUrlCheck(
            keys, Query::parse("signature=" + signature + "&timestamp=1&nonce=n&echostr=59277%2B82+4%E4%BD%A0"),
            &trace);
        QVERIFY_RESULT(answer);
        QCOMPARE(*answer, QByteArray("59277+82+4你"));
        QVERIFY(trace.matches);

        const auto wrong = answerUrlCheck(keys, Query::parse("signature=0&timestamp=1&nonce=n&echostr=1"), &trace);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, u"signature"_s);
        QCOMPARE(wrong.error().code, -40001);
        QCOMPARE(trace.digest.toLatin1(), signature);
        QCOMPARE(answerUrlCheck(keys, Query::parse("signature=" + signature + "&timestamp=1&nonce=n")).error().field,
                 u"query"_s);
    }

    void makesKeysFromAnAccount()
    {
        const Account account{.name = u"a"_s, .appId = AppId::parse(appId).value()};
        const auto keys =
            Keys::from(account, {.callbackToken = u"token123"_s, .aesKey = keyText, .previousAesKey = olderKeyText});
        QVERIFY_RESULT(keys);
        QVERIFY(keys->key && keys->previousKey);
        QCOMPARE(keys->appId, appId);
        QVERIFY(keys->mode == CallbackMode::Safe);

        QCOMPARE(Keys::from(account, {.aesKey = keyText}).error().field, u"token"_s);
        QCOMPARE(Keys::from(account, {.callbackToken = u"token123"_s}).error().field, u"aesKey"_s);
        QCOMPARE(
            Keys::from(account, {.callbackToken = u"t"_s, .aesKey = keyText, .previousAesKey = u"x"_s}).error().field,
            u"previousAesKey"_s);
        Account plain = account;
        plain.callbackMode = CallbackMode::Plain;
        QVERIFY_RESULT(Keys::from(plain, {.callbackToken = u"token123"_s}));
    }

    void refusesToSealWithoutAKey()
    {
        Keys keys = keysFor(CallbackMode::Safe);
        keys.key.reset();
        QCOMPARE(seal(keys, CallbackMode::Safe, textXml, {}, u"1"_s, u"n"_s).error().code, -40004);
        QVERIFY_RESULT(seal(keys, CallbackMode::Plain, textXml, {}, u"1"_s, u"n"_s));
        QVERIFY(!seal(keys, CallbackMode::Plain, "<xml>", {}, u"1"_s, u"n"_s));
    }

    void escapesTheQuery()
    {
        const auto request =
            seal(keysFor(CallbackMode::Plain), CallbackMode::Plain, textXml, u"o&%1+ 号"_s, u"1"_s, u"n=1&x=2"_s)
                .value();
        const auto query = Query::parse(request.query);
        QCOMPARE(query.openId, u"o&%1+ 号"_s);
        QCOMPARE(query.nonce, u"n=1&x=2"_s);
    }

    void namesEveryStepInBothDirections()
    {
        for (int i = 0; i <= static_cast<int>(Step::Mode); ++i) {
            QVERIFY(parseStep(toString(static_cast<Step>(i))) == static_cast<Step>(i));
            QVERIFY(!title(static_cast<Step>(i)).isEmpty());
        }
        QVERIFY(parseStep(u"nonsense") == Step::None);
    }
};

void TestEnvelope::namesTheStepThatFailed_data()
{
    QTest::addColumn<CallbackMode>("mode");
    QTest::addColumn<SealedRequest>("request");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("code");
    const auto plain = CallbackMode::Plain;
    const auto compat = CallbackMode::Compat;
    const auto safe = CallbackMode::Safe;
    const auto row = [](const char *name, CallbackMode mode, SealedRequest request, const QString &step, int code) {
        QTest::newRow(name) << mode << request << step << code;
    };
    const auto changed = [](SealedRequest request, const QByteArray &before, const QByteArray &after) {
        Q_ASSERT(request.query.contains(before) || request.body.contains(before));
        return SealedRequest{.query = request.query.replace(before, after),
                             .body = request.body.replace(before, after)};
    };
    const QByteArray query = sealed(plain).query;

    row("no query", plain, {.query = {}, .body = textXml}, u"query"_s, -40001);
    row("no signature", plain, changed(sealed(plain), "signature=", "x="), u"query"_s, -40001);
    row("no nonce", safe, changed(sealed(safe), "nonce=", "x="), u"query"_s, -40001);
    row("odd encrypt_type", safe, changed(sealed(safe), "=aes", "=des"), u"query"_s, -40001);
    row("wrong signature", plain, changed(sealed(plain), "signature=", "signature=0"), u"signature"_s, -40001);
    row("other timestamp", plain, changed(sealed(plain), "timestamp=1", "timestamp=2"), u"signature"_s, -40001);
    row("wrong msg_signature", safe, changed(sealed(safe), "msg_signature=", "msg_signature=0"), u"messageSignature"_s,
        -40001);
    row("no msg_signature", safe, changed(sealed(safe), "msg_signature=", "x="), u"messageSignature"_s, -40001);
    row("Encrypt exchanged", safe, changed(sealed(safe), "<Encrypt><![CDATA[", "<Encrypt><![CDATA[AAAA"),
        u"messageSignature"_s, -40001);
    row("compat, wrong msg_signature", compat, changed(sealed(compat), "msg_signature=", "msg_signature=0"),
        u"messageSignature"_s, -40001);
    row("empty body", plain, {.query = query, .body = {}}, u"xml"_s, -40002);
    row("malformed", plain, {.query = query, .body = textXml.chopped(3)}, u"xml"_s, -40002);
    row("not UTF-8", plain, {.query = query, .body = "<xml>\xff</xml>"}, u"xml"_s, -40002);
    row("DOCTYPE", plain, {.query = query, .body = "<!DOCTYPE xml>" + textXml}, u"xml"_s, -40002);
    row("deep", plain, {.query = query, .body = QByteArray("<a>").repeated(200'000)}, u"xml"_s, -40002);
    row("deep JSON", plain,
        {.query = query, .body = QByteArray(R"({"a":)").repeated(50) + '1' + QByteArray("}").repeated(50)}, u"xml"_s,
        -40002);
    row("very deep JSON", plain, {.query = query, .body = QByteArray(R"({"a":)").repeated(100'000)}, u"xml"_s, -40002);
    row("wide JSON", plain, {.query = query, .body = R"({"a":[1)" + QByteArray(",1").repeated(5000) + "]}"}, u"xml"_s,
        -40002);
    row("no MsgType", plain, {.query = query, .body = "<xml><a>1</a></xml>"}, u"decode"_s, -40002);
    row("no Encrypt", safe, changed(sealed(safe), "Encrypt>", "Other>"), u"encrypt"_s, -40002);
    row("plain for safe", safe, sealed(plain), u"mode"_s, -40002);
    row("plain for compat", compat, sealed(plain), u"mode"_s, -40002);
    row("compat for safe", safe, sealed(compat), u"mode"_s, -40002);
    row("empty Encrypt", safe, enveloped({}), u"base64"_s, -40010);
    row("bad Base64", safe, enveloped("AB*="), u"base64"_s, -40010);
    row("part of a block", safe, enveloped("AAAA"), u"aes"_s, -40007);
    row("bad padding", safe, enveloped(QByteArray(64, 'x').toBase64()), u"padding"_s, -40007);
    row("wrong receiver", safe, enveloped(encrypted(textXml, u"wx0000000000000000"_s)), u"receiver"_s, -40005);
    row("malformed inside", safe, enveloped(encrypted("<xml>")), u"xml"_s, -40002);
    row("DOCTYPE inside", safe,
        enveloped(encrypted("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")), u"xml"_s, -40002);
    row("nothing inside", safe, enveloped(encrypted({})), u"xml"_s, -40002);
    row("no MsgType inside", safe, enveloped(encrypted("<xml><a>1</a></xml>")), u"decode"_s, -40002);
    const QByteArray lying = QByteArray(16, 'r') + QByteArray::fromHex("7fffffff") + "short" + appId.toLatin1();
    const auto blocks = [](const QByteArray &content) -> QByteArray {
        const auto pad = 32 - content.size() % 32;
        return content + QByteArray(pad, static_cast<char>(pad));
    };
    row("lying length", safe, enveloped(test::aes256(AesKey::parse(keyText)->bytes(), blocks(lying))), u"length"_s,
        -40008);
    row("too short", safe, enveloped(test::aes256(AesKey::parse(keyText)->bytes(), blocks("short"))), u"length"_s,
        -40008);
}

void TestEnvelope::namesTheStepThatFailed()
{
    QFETCH(const CallbackMode, mode);
    QFETCH(const SealedRequest, request);
    QFETCH(const QString, step);
    QFETCH(const int, code);
    const auto result = opened(keysFor(mode), request);
    QCOMPARE(toString(result.failedStep), step);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, code);
    QCOMPARE(result.error->field, step);
    QVERIFY(!result.error->message.isEmpty());
    QVERIFY(!result.message);
}

void TestEnvelope::survivesDamage()
{
    QRandomGenerator random(20261121);
    int refused = 0;
    for (int i = 0; i < 2000; ++i) {
        const auto mode = static_cast<CallbackMode>(i % 3);
        SealedRequest request = sealed(mode);
        QByteArray &victim = i % 7 == 0 ? request.query : request.body;
        for (int change = random.bounded(1, 4); change > 0 && !victim.isEmpty(); --change) {
            const auto at = random.bounded(victim.size());
            switch (random.bounded(4)) {
            case 0: victim[at] = static_cast<char>(random.bounded(256)); break;
            case 1: victim.remove(at, random.bounded(1, 40)); break;
            case 2: victim.insert(at, victim.mid(random.bounded(victim.size()), random.bounded(1, 40))); break;
            case 3: victim.truncate(at); break;
            }
        }
        const auto verify = i % 2 == 0 ? Verify::Yes : Verify::No;
        const auto result = opened(keysFor(mode), request, verify);
        const bool failed = result.failedStep != Step::None;
        QCOMPARE(result.error.has_value(), failed);
        QCOMPARE(result.message.has_value(), !failed);
        refused += failed ? 1 : 0;
    }
    QVERIFY2(refused > 1000, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
