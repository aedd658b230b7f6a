// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/cipher.h"
#include "tests/support/rawaes.h"
#include "tests/support/vectors.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace core;
using namespace core::callback;
using namespace Qt::StringLiterals;

namespace {

AesKey keyOf(const QJsonObject &vector)
{
    return AesKey::parse(vector["encoding_aes_key"_L1].toString()).value();
}

const AesKey &ownKey()
{
    static const AesKey key = AesKey::parse(u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg"_s).value();
    return key;
}

const auto receiver = u"wx1234567890abcdef"_s;

} // namespace

class TestCipher : public QObject
{
    Q_OBJECT

    static void addMessages()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QJsonObject &vector : test::vectors(u"message"_s))
            QTest::newRow(qPrintable(vector["id"_L1].toString())) << vector;
    }

private Q_SLOTS:
    void decryptsPublishedMessages_data() { addMessages(); }

    void decryptsPublishedMessages()
    {
        QFETCH(const QJsonObject, vector);
        CipherTrace trace;
        const auto decrypted =
            decrypt(keyOf(vector), vector["encrypt"_L1].toString().toLatin1(), vector["appid"_L1].toString(), &trace);
        QVERIFY_RESULT(decrypted);
        QCOMPARE(QString::fromUtf8(decrypted->message), vector["plaintext"_L1].toString());
        QCOMPARE(trace.paddingLength, vector["pad_len"_L1].toInt());
        QCOMPARE(trace.messageLength, vector["plaintext_bytes"_L1].toInteger());
        QCOMPARE(QString::fromLatin1(trace.random), vector["random16"_L1].toString());
        QCOMPARE(trace.receiverId, vector["appid"_L1].toString());
        QVERIFY(!trace.usedPreviousKey);
    }

    void encryptsToThePublishedBytes_data() { addMessages(); }

    void encryptsToThePublishedBytes()
    {
        QFETCH(const QJsonObject, vector);
        const QByteArray sealed = encrypt(keyOf(vector), vector["plaintext"_L1].toString().toUtf8(),
                                          vector["appid"_L1].toString(), vector["random16"_L1].toString().toLatin1());
        QCOMPARE(QString::fromLatin1(sealed), vector["encrypt"_L1].toString());
    }

    void refusesPublishedNegatives()
    {
        int checked = 0;
        for (const QJsonObject &vector : test::vectors(u"negative"_s)) {
            const int expected = vector["expect"_L1].toInt();
            if (expected == -40004) {
                const auto key = AesKey::parse(vector["encoding_aes_key"_L1].toString());
                QVERIFY(!key);
                QCOMPARE(key.error().code, expected);
                ++checked;
            } else if (expected == -40005) {
                CipherTrace trace;
                const auto decrypted = decrypt(keyOf(vector), vector["encrypt"_L1].toString().toLatin1(),
                                               vector["appid"_L1].toString(), &trace);
                QVERIFY(!decrypted);
                QCOMPARE(decrypted.error().code, expected);
                QCOMPARE(decrypted.error().field, u"receiver"_s);
                QVERIFY(trace.receiverId.startsWith(u"wx"_s));
                ++checked;
            }
        }
        QCOMPARE(checked, 2);
    }

    void survivesEveryLength()
    {
        for (int length = 0; length <= 70; ++length) {
            const QByteArray message(length, 'm');
            CipherTrace trace;
            const auto back = decrypt(ownKey(), encrypt(ownKey(), message, receiver), receiver, &trace);
            QVERIFY_RESULT(back);
            QCOMPARE(back->message, message);
            QCOMPARE(trace.paddingLength, 32 - (16 + 4 + length + 18) % 32);
        }
    }

    void drawsOtherRandomBytesEachTime()
    {
        QVERIFY(encrypt(ownKey(), "m", receiver) != encrypt(ownKey(), "m", receiver));
    }

    void ignoresBlanksInTheBase64()
    {
        QByteArray folded = encrypt(ownKey(), "folded by a mail program", receiver);
        folded.insert(76 % folded.size(), "\r\n ").append('\n');
        QVERIFY_RESULT(decrypt(ownKey(), folded, receiver));
    }

    void readsWithoutKnowingTheReceiver()
    {
        const auto back = decrypt(ownKey(), encrypt(ownKey(), "m", receiver), QString());
        QVERIFY_RESULT(back);
        QCOMPARE(back->trace.receiverId, receiver);
    }

    void namesTheStepThatFailed_data()
    {
        QTest::addColumn<QByteArray>("base64");
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("code");
        const QByteArray sealed = encrypt(ownKey(), "hello", receiver, QByteArray(16, 'r'));
        QTest::newRow("empty") << QByteArray() << u"base64"_s << -40010;
        QTest::newRow("only blanks") << QByteArray(" \n") << u"base64"_s << -40010;
        QTest::newRow("not Base64") << QByteArray("****") << u"base64"_s << -40010;
        QTest::newRow("one character short") << sealed.chopped(1) << u"base64"_s << -40010;
        QTest::newRow("padding left out")
            << QByteArray(64, 'x').toBase64(QByteArray::OmitTrailingEquals) << u"base64"_s << -40010;
        QTest::newRow("stray character") << "?" + sealed.sliced(1) << u"base64"_s << -40010;
        QTest::newRow("padding inside") << "AA==" + sealed << u"base64"_s << -40010;
        QTest::newRow("URL alphabet") << QByteArray("-_-_") << u"base64"_s << -40010;
        QTest::newRow("half a block") << QByteArray(8, 'x').toBase64() << u"aes"_s << -40007;
        QTest::newRow("random bytes") << QByteArray(64, 'x').toBase64() << u"padding"_s << -40007;
        QTest::newRow("unequal padding") << test::aes256(ownKey().bytes(),
                                                         QByteArray(27, 'x') + QByteArray(4, '\x01') + '\x05')
                                         << u"padding"_s << -40007;
        QTest::newRow("padding of 33") << test::aes256(ownKey().bytes(), QByteArray(64, 33)) << u"padding"_s << -40007;
        QTest::newRow("padding of 0") << test::aes256(ownKey().bytes(), QByteArray(64, 0)) << u"padding"_s << -40007;
        QTest::newRow("other key") << encrypt(AesKey::parse(QString(43, u'k')).value(), "hello", receiver,
                                              QByteArray(16, 'r'))
                                   << u"padding"_s << -40007;
        QTest::newRow("last block cut") << QByteArray::fromBase64(sealed).chopped(16).toBase64() << u"padding"_s
                                        << -40007;
        QTest::newRow("other receiver") << encrypt(ownKey(), "hello", u"wxffffffffffffffff"_s) << u"receiver"_s
                                        << -40005;
        QTest::newRow("receiver and more") << encrypt(ownKey(), "hello", receiver + u'0') << u"receiver"_s << -40005;
        QTest::newRow("no receiver") << encrypt(ownKey(), "hello", QString()) << u"receiver"_s << -40005;
    }

    void namesTheStepThatFailed()
    {
        QFETCH(const QByteArray, base64);
        QFETCH(const QString, step);
        QFETCH(const int, code);
        const auto decrypted = decrypt(ownKey(), base64, receiver);
        QVERIFY(!decrypted);
        QCOMPARE(decrypted.error().field, step);
        QCOMPARE(decrypted.error().code, code);
        QVERIFY(!decrypted.error().message.isEmpty());
    }

    void refusesKeysWithoutShowingThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("42") << QString(42, u'q');
        QTest::newRow("44") << QString(44, u'q');
        QTest::newRow("dash") << QString(42, u'q') + u'-';
        QTest::newRow("blank inside") << QString(20, u'q') + u' ' + QString(22, u'q');
        QTest::newRow("wide letters") << QString(43, u'ｑ');
    }

    void refusesKeysWithoutShowingThem()
    {
        QFETCH(const QString, text);
        const auto key = AesKey::parse(text);
        QVERIFY(!key);
        QCOMPARE(key.error().code, -40004);
        QCOMPARE(key.error().field, u"aesKey"_s);
        QVERIFY(text.isEmpty() || !describe(key.error()).contains(text));
    }

    void toleratesSpareBitsInTheLastCharacter()
    {
        const QString stem(42, u'A');
        const auto clean = AesKey::parse(QString(stem + u'A'));
        const auto spare = AesKey::parse(QString(u' ' + stem + u"D\n"_s));
        QVERIFY_RESULT(clean);
        QVERIFY_RESULT(spare);
        QCOMPARE(spare->bytes(), QByteArray(32, '\0'));
        QCOMPARE(spare->bytes(), clean->bytes());
        QCOMPARE(spare->iv().size(), 16);
    }
};

QTEST_GUILESS_MAIN(TestCipher)
#include "tst_cipher.moc"
