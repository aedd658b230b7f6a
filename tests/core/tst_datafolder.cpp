// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/datafolder.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QFileDevice::Permissions othersRights(const QString &path)
{
    return QFile::permissions(path)
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
           | QFile::ExeOther);
}

} // namespace

class DataFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("MPDESK_DATA_DIR");
        m_place = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_place->filePath(u"xdg"_s).toUtf8());
    }

    void thePathGivenGoesBeforeTheEnvironmentAndThatBeforeTheSystem()
    {
        const auto bySystem = DataFolder::open({});
        QVERIFY_RESULT(bySystem);
        QCOMPARE(bySystem->path(), m_place->filePath(u"xdg/mpdesk"_s));

        qputenv("MPDESK_DATA_DIR", m_place->filePath(u"env"_s).toUtf8());
        const auto byEnvironment = DataFolder::open({});
        QVERIFY_RESULT(byEnvironment);
        QCOMPARE(byEnvironment->path(), m_place->filePath(u"env"_s));

        const auto byArgument = DataFolder::open(m_place->filePath(u"中文 argument/"_s));
        QVERIFY_RESULT(byArgument);
        QCOMPARE(byArgument->path(), m_place->filePath(u"中文 argument"_s));
        QCOMPARE(byArgument->file(u"mpdesk.db"_s), m_place->filePath(u"中文 argument/mpdesk.db"_s));
    }

    void createsItForItsOwnerOnly()
    {
        const auto folder = DataFolder::open(m_place->filePath(u"a/b/c"_s));
        QVERIFY_RESULT(folder);
        QCOMPARE(othersRights(folder->path()), QFileDevice::Permissions());
        QCOMPARE(QDir(folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void leavesTheModeOfAFolderThatExists()
    {
        const QString path = m_place->filePath(u"shared"_s);
        QVERIFY(QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup));
        QVERIFY_RESULT(DataFolder::open(path));
        QCOMPARE(othersRights(path), QFile::ReadGroup);
    }

    void saysWhichFolderCannotBeUsedAndWhy_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a file") << u"file"_s;
        QTest::newRow("below a file") << u"file/data"_s;
        QTest::newRow("deep below a file") << u"file/a/b"_s;
        QTest::newRow("cannot be created") << u"/proc/mpdesk"_s;
        QTest::newRow("cannot be written") << u"/proc"_s;
    }

    void saysWhichFolderCannotBeUsedAndWhy()
    {
        QFETCH(const QString, path);
        QFile file(m_place->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString whole = path.startsWith(u'/') ? path : m_place->filePath(path);

        const auto refused = DataFolder::open(whole);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().message.contains(whole), qPrintable(refused.error().message));
        QVERIFY2(!refused.error().message.trimmed().endsWith(u':'), qPrintable(refused.error().message));
        QVERIFY(refused.error().advice.contains(u"MPDESK_DATA_DIR"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(DataFolderTest)
#include "tst_datafolder.moc"
