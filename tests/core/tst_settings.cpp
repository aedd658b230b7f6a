// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_file = m_folder->filePath(u"settings.ini"_s);
    }

    void fallsBackWhenNothingIsKept()
    {
        const Settings settings(m_file);
        QCOMPARE(settings.get(settings::language), QString());
        QCOMPARE(settings.get(settings::inspectorAddress), u"127.0.0.1"_s);
        QCOMPARE(settings.get(settings::inspectorPort), 8090);
        QCOMPARE(settings.get(settings::inspectorOn), false);
        QCOMPARE(settings.get(settings::geometry), QByteArray());
    }

    void keepsWhatIsSetForTheNextRun()
    {
        {
            Settings settings(m_file);
            settings.set(settings::language, u"zh_CN"_s);
            settings.set(settings::page, u"检查, \"器\""_s);
            settings.set(settings::inspectorPort, 0);
            settings.set(settings::inspectorOn, true);
            settings.set(settings::geometry, QByteArray("\0\x01\xff;", 4));
            QVERIFY_RESULT(settings.sync());
        }
        const Settings settings(m_file);
        QCOMPARE(settings.get(settings::language), u"zh_CN"_s);
        QCOMPARE(settings.get(settings::page), u"检查, \"器\""_s);
        QCOMPARE(settings.get(settings::inspectorPort), 0);
        QCOMPARE(settings.get(settings::inspectorOn), true);
        QCOMPARE(settings.get(settings::geometry), QByteArray("\0\x01\xff;", 4));
    }

    void whatSomebodyWroteByHandDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("isOn");
        QTest::newRow("good") << QByteArray("[inspector]\nport=9000\non=true\n") << 9000 << true;
        QTest::newRow("not a number") << QByteArray("[inspector]\nport=many\non=perhaps\n") << 8090 << false;
        QTest::newRow("too large") << QByteArray("[inspector]\nport=65536\n") << 8090 << false;
        QTest::newRow("negative") << QByteArray("[inspector]\nport=-1\n") << 8090 << false;
        QTest::newRow("empty") << QByteArray("[inspector]\nport=\non=\n") << 8090 << false;
        QTest::newRow("noise") << QByteArray("\xff\xfe\x00[[[port=1\n", 14) << 8090 << false;
    }

    void whatSomebodyWroteByHandDoesNoHarm()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, port);
        QFETCH(const bool, isOn);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        const Settings settings(m_file);
        QCOMPARE(settings.get(settings::inspectorPort), port);
        QCOMPARE(settings.get(settings::inspectorOn), isOn);
    }

    void theFileIsItsOwnersOnly_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::newRow("new") << false;
        QTest::newRow("one that everybody could read") << true;
    }

    void theFileIsItsOwnersOnly()
    {
        QFETCH(const bool, isOld);
        if (isOld) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        }
        Settings settings(m_file);
        settings.set(settings::theme, u"dark"_s);
        QVERIFY_RESULT(settings.sync());
        QCOMPARE(QFile::permissions(m_file)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"settings.ini"_s));
    }

    void saysWhenNothingCanBeKept()
    {
        Settings settings(u"/proc/mpdesk/settings.ini"_s);
        settings.set(settings::theme, u"dark"_s);
        const Done kept = settings.sync();
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Storage);
        QVERIFY2(kept.error().message.contains(u"/proc/mpdesk/settings.ini"_s), qPrintable(kept.error().message));
    }

    void noSettingIsASecretAndNoKeyIsUsedTwice()
    {
        QFile header(QStringLiteral(MPDESK_TEST_DATA "/../../core/settings/settings.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(header.readAll());
        static const QRegularExpression setting(u"constexpr Setting<\\w+> (\\w+)\\s*\\{\"([^\"]+)\""_s);
        static const QRegularExpression secret(u"secret|token|key|password|ticket|credential|aes"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        QStringList keys;
        for (auto found = setting.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            QVERIFY2(!secret.match(match.captured(1) + match.captured(2)).hasMatch(), qPrintable(match.captured(2)));
            keys.append(match.captured(2));
        }
        QCOMPARE(keys.size(), text.count(u"inline constexpr Setting<"_s));
        QVERIFY(keys.size() >= 9);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

private:
    std::unique_ptr<test::Folder> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
