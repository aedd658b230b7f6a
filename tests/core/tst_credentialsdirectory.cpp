// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/credentialsdirectory.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const auto key = QString(43, u'k');
const auto secret = u"0123456789abcdef0123456789abcdef"_s;

} // namespace

class CredentialsDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsTheFileOfTheAccount()
    {
        write(uR"({"secret":"%1","token":"tok3n","aesKey":"%2","previousAesKey":"%3"})"_s
                  .arg(secret, key, QString(43, u'p'))
                  .toUtf8());
        const auto found = CredentialsDirectory(m_folder->path()).read(m_appId);
        QVERIFY_RESULT(found);
        QVERIFY(*found
                == Credentials({.appSecret = secret,
                                .callbackToken = u"tok3n"_s,
                                .aesKey = key,
                                .previousAesKey = QString(43, u'p')}));
    }

    void trimsWhatAnEditorAdds()
    {
        write(uR"({"secret":" %1\n"})"_s.arg(secret).toUtf8());
        const auto found = CredentialsDirectory(m_folder->path()).read(m_appId);
        QVERIFY_RESULT(found);
        QCOMPARE((*found)->appSecret, secret);
    }

    void hasNothingForOthersAndWithoutAPath()
    {
        write(R"({"secret":"x"})");
        const AppId other = AppId::parse(u"wxffffffffffffffff").value();
        QVERIFY(CredentialsDirectory(m_folder->path()).has(m_appId));
        QVERIFY(!CredentialsDirectory(m_folder->path()).has(other));
        QCOMPARE(CredentialsDirectory(m_folder->path()).read(other).value(), std::nullopt);
        QVERIFY(!CredentialsDirectory({}).has(m_appId));
        QVERIFY(!CredentialsDirectory(m_folder->path()).has(AppId()));
    }

    void namesTheFileAndTheFaultButNoValue_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("fault");
        QTest::newRow("not JSON") << QByteArray("secret=ThisIsASecret") << u"line 1"_s;
        QTest::newRow("an array") << QByteArray(R"(["ThisIsASecret"])") << u"object"_s;
        QTest::newRow("a number") << QByteArray(R"({"secret":"ThisIsASecret","token":5})") << u"token"_s;
        QTest::newRow("short key") << QByteArray(R"({"secret":"ThisIsASecret","aesKey":"ThisIsASecret"})") << u"43"_s;
        QTest::newRow("token with a space") << QByteArray(R"({"token":"This IsASecret"})") << u"oken"_s;
        QTest::newRow("too large") << QByteArray(70'000, ' ') << u"65536"_s;
        QTest::newRow("empty") << QByteArray() << u"JSON"_s;
    }

    void namesTheFileAndTheFaultButNoValue()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, fault);
        write(content);
        const CredentialsDirectory directory(m_folder->path());
        const auto found = directory.read(m_appId);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Secret);
        QCOMPARE(found.error().field, u"unreadable"_s);
        const QString shown = describe(found.error());
        QVERIFY2(shown.contains(directory.fileOf(m_appId)), qPrintable(shown));
        QVERIFY2(found.error().message.contains(fault), qPrintable(shown));
        QVERIFY2(!shown.contains(u"ThisIsASecret"_s), qPrintable(shown));
    }

    void aFolderInItsPlaceIsAFault()
    {
        const CredentialsDirectory directory(m_folder->path());
        QVERIFY(QDir().mkpath(directory.fileOf(m_appId)));
        QVERIFY(!directory.read(m_appId));
    }

private:
    void write(const QByteArray &content)
    {
        QFile file(m_folder->filePath(m_appId.toString() + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    const AppId m_appId = AppId::parse(u"wx0123456789abcdef").value();
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CredentialsDirectoryTest)
#include "tst_credentialsdirectory.moc"
