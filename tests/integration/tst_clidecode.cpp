// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/mpdeskctl.h"

#include <QCryptographicHash>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(MPDESK_TEST_DATA) + u"/wechat/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sha1(QStringList parts)
{
    std::sort(parts.begin(), parts.end());
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QString()).toUtf8(), QCryptographicHash::Sha1).toHex());
}

/// A published vector that has everything a whole request needs.
struct Vector
{
    QJsonObject json;

    [[nodiscard]] QString text(const char *name) const { return json.value(QLatin1String(name)).toString(); }
    [[nodiscard]] QByteArray body() const
    {
        return "<xml><ToUserName><![CDATA[gh]]></ToUserName><Encrypt><![CDATA[" + text("encrypt").toUtf8()
            + "]]></Encrypt></xml>";
    }
    [[nodiscard]] QByteArray secrets() const
    {
        const QJsonObject secrets{
            {u"token"_s, text("token")}, {u"aesKey"_s, text("encoding_aes_key")}, {u"appid"_s, text("appid")}};
        return QJsonDocument(secrets).toJson(QJsonDocument::Compact);
    }
    [[nodiscard]] QString query() const
    {
        return u"signature=%1&timestamp=%2&nonce=%3&encrypt_type=aes&msg_signature=%4"_s.arg(
            sha1({text("token"), text("timestamp"), text("nonce")}), text("timestamp"), text("nonce"),
            text("msg_signature"));
    }
};

QList<Vector> requests()
{
    QList<Vector> found;
    const QJsonArray all = QJsonDocument::fromJson(contentOf(u"vectors.json"_s)).object().value("vectors"_L1).toArray();
    for (const QJsonValue &value : all) {
        const Vector vector{value.toObject()};
        if (vector.text("kind") == "message"_L1 && !vector.text("msg_signature").isEmpty()
            && vector.text("plaintext").startsWith("<xml>"_L1))
            found += vector;
    }
    return found;
}

} // namespace

class TestCliDecode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needsNoProfile()
    {
        const test::Mpdeskctl program;
        const test::Ran ran = program.run({u"callback"_s, u"decode"_s, u"-"_s, u"--json"_s},
                                          "<xml><MsgType>text</MsgType><Content>你好</Content></xml>");
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.object().value("Content"_L1).toString(), u"你好"_s);
        QVERIFY(ran.out.contains("你好")); // raw UTF-8, no escapes
        QVERIFY(ran.object().value("verified"_L1).isNull());
        QVERIFY2(ran.err.contains("Nothing was verified"), ran.err.constData());
        QVERIFY(!QDir(program.dataFolder()).exists());
    }

    void decodesEverySampleByItsXmlNames_data()
    {
        QTest::addColumn<QString>("file");
        const QDir samples(QStringLiteral(MPDESK_TEST_DATA) + u"/wechat/callback-samples"_s);
        const QStringList names = samples.entryList({u"msg-*.xml"_s, u"event-*.xml"_s});
        QVERIFY(names.size() > 50);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << samples.filePath(name);
    }

    void decodesEverySampleByItsXmlNames()
    {
        QFETCH(const QString, file);
        QFile sample(file);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&sample);

        const test::Ran ran = test::Mpdeskctl().run({u"callback"_s, u"decode"_s, file, u"--json"_s});

        QCOMPARE(ran.exit, 0);
        const QJsonObject json = ran.object();
        QVERIFY(reader.readNextStartElement());
        while (reader.readNextStartElement()) {
            const QString name = reader.name().toString();
            const QString text = reader.readElementText(QXmlStreamReader::SkipChildElements);
            QVERIFY2(json.contains(name), qPrintable(name));
            if (json.value(name).isString())
                QCOMPARE(json.value(name).toString(), text);
        }
    }

    void verifiesAndDecryptsThePublishedRequests_data()
    {
        QTest::addColumn<int>("index");
        const auto all = requests();
        QVERIFY(!all.isEmpty());
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all.at(i).text("id"))) << static_cast<int>(i);
    }

    void verifiesAndDecryptsThePublishedRequests()
    {
        QFETCH(const int, index);
        const Vector vector = requests().at(index);
        const test::Mpdeskctl program;
        const QString file = program.home() + u"/body.xml"_s;
        QFile body(file);
        QVERIFY(body.open(QIODevice::WriteOnly));
        body.write(vector.body());
        body.close();

        const QStringList verb{u"callback"_s, u"decode"_s, file, u"--json"_s, u"--secrets-stdin"_s, u"--query"_s};
        const test::Ran good = program.run(verb + QStringList{vector.query()}, vector.secrets());
        QCOMPARE(good.exit, 0);
        QCOMPARE(good.object().value("verified"_L1), QJsonValue(true));
        QXmlStreamReader plain(vector.text("plaintext"));
        QVERIFY(plain.readNextStartElement());
        while (plain.readNextStartElement()) {
            const QString name = plain.name().toString();
            const QString text = plain.readElementText(QXmlStreamReader::SkipChildElements);
            if (good.object().value(name).isString())
                QCOMPARE(good.object().value(name).toString(), text);
        }

        QString forged = vector.query();
        forged.chop(1);
        forged += vector.query().endsWith(u'0') ? u'1' : u'0';
        const test::Ran bad = program.run(verb + QStringList{forged}, vector.secrets());
        QCOMPARE(bad.exit, 4);
        QCOMPARE(bad.object().value("verified"_L1), QJsonValue(false));
        QCOMPARE(bad.object().value("verification"_L1).toObject().value("failedStep"_L1).toString(),
                 u"messageSignature"_s);
        for (const test::Ran &ran : {good, bad}) {
            QVERIFY(!ran.out.contains(vector.text("token").toUtf8()));
            QVERIFY(!ran.out.contains(vector.text("encoding_aes_key").toUtf8()));
            QVERIFY(!ran.err.contains(vector.text("encoding_aes_key").toUtf8()));
        }

        const test::Ran inOneInput = program.run(
            {u"callback"_s, u"decode"_s, u"-"_s, u"--json"_s, u"--secrets-stdin"_s, u"--query"_s, vector.query()},
            vector.secrets() + '\n' + vector.body());
        QCOMPARE(inOneInput.exit, 0);
        QCOMPARE(inOneInput.out, good.out);
    }

    void refusesWhatCannotBeDecoded_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exit");

        const QStringList plain{u"callback"_s, u"decode"_s, u"-"_s};
        QTest::newRow("no XML") << plain << QByteArray("hello") << 1;
        QTest::newRow("empty") << plain << QByteArray() << 1;
        QTest::newRow("DOCTYPE") << plain << QByteArray("<!DOCTYPE x><xml><MsgType>text</MsgType></xml>") << 1;
        QTest::newRow("no MsgType") << plain << QByteArray("<xml><Content>x</Content></xml>") << 1;
        QTest::newRow("encrypted, no key") << plain << QByteArray("<xml><Encrypt>AAAA</Encrypt></xml>") << 1;
        QTest::newRow("query without secrets")
            << plain + QStringList{u"--query"_s, u"signature=a&timestamp=b&nonce=c"_s} << QByteArray("<xml/>") << 2;
        QTest::newRow("secrets are no JSON")
            << plain + QStringList{u"--secrets-stdin"_s} << QByteArray("token\n<xml/>") << 1;
        QTest::newRow("key too short") << plain + QStringList{u"--secrets-stdin"_s}
                                       << QByteArray("{\"aesKey\":\"short\"}\n<xml/>") << 1;
        QTest::newRow("no such file") << QStringList{u"callback"_s, u"decode"_s, u"/nonexistent.xml"_s} << QByteArray()
                                      << 1;
        QTest::newRow("signature missing")
            << plain + QStringList{u"--secrets-stdin"_s, u"--query"_s, u"timestamp=1&nonce=2"_s}
            << QByteArray("{\"token\":\"abc\"}\n<xml><MsgType>text</MsgType></xml>") << 4;
    }

    void refusesWhatCannotBeDecoded()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        QFETCH(const int, exit);

        const test::Ran ran = test::Mpdeskctl().run(arguments, input);

        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.startsWith("mpdeskctl: "), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliDecode)
#include "tst_clidecode.moc"
