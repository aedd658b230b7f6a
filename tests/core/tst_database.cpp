// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

Q_DECLARE_METATYPE(std::span<const core::Migration>)

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr Migration threeSteps[] = {
    {1, "CREATE TABLE a (x INTEGER);\nINSERT INTO a VALUES (1);\n"},
    {2, "ALTER TABLE a ADD COLUMN y TEXT DEFAULT 'first; second';\n"},
    {3,
     "CREATE TABLE log (x);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n  INSERT INTO log VALUES (1);\n"
     "  INSERT INTO log VALUES (2);\nEND;\nCREATE INDEX i ON a (y)"},
};
constexpr std::span<const Migration> all(threeSteps);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Everything that SQLite keeps about the shape of a database.
QStringList shapeOf(const Database &database)
{
    QStringList shape{QString::number(database.version())};
    QSqlQuery query(u"SELECT type || name || coalesce(sql, '') FROM sqlite_master ORDER BY type, name"_s,
                    database.connection());
    while (query.next())
        shape.append(query.value(0).toString());
    return shape;
}

int numberOf(const Database &database, const QString &sql)
{
    QSqlQuery query(sql, database.connection());
    return query.next() ? query.value(0).toInt() : -1;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"sub/test.db"_s);
    }

    void createsAPrivateFileInAPrivateFolder()
    {
        const auto database = Database::open(m_path, all);
        QVERIFY_RESULT(database);
        QSqlQuery((*database)->connection()).exec(u"INSERT INTO a (x) VALUES (5)"_s);

        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(QFile::exists(m_path + u"-wal"_s));
        for (const QString &file :
             {m_path, QString(m_path + u"-wal"_s), QString(m_path + u"-shm"_s), m_folder->filePath(u"sub"_s)})
            QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    }

    void takesTheOthersRightsOnAnOldFileAway()
    {
        QVERIFY_RESULT(Database::open(m_path, all));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY_RESULT(Database::open(m_path, all));
        QVERIFY(!(QFile::permissions(m_path) & QFile::ReadOther));
    }

    void runsEveryStatementOfEveryStepOnce()
    {
        for (int run = 0; run < 2; ++run) {
            const auto database = Database::open(m_path, all);
            QVERIFY_RESULT(database);
            QCOMPARE((*database)->version(), 3);
            QCOMPARE(numberOf(**database, u"SELECT count(*) FROM a"_s), 1);
        }
        const auto database = Database::open(m_path, all);
        QVERIFY(QSqlQuery((*database)->connection()).exec(u"INSERT INTO a (x) VALUES (9)"_s));
        QCOMPARE(numberOf(**database, u"SELECT count(*) FROM log"_s), 2);
        QCOMPARE(numberOf(**database, u"SELECT count(*) FROM a WHERE y = 'first; second'"_s), 2);
    }

    void aSecondConnectionLeavesTheLocksOfTheFirst_data()
    {
        QTest::addColumn<Database::Access>("access");
        QTest::newRow("to write") << Database::Access::ReadWrite;
        QTest::newRow("to read") << Database::Access::ReadOnly;
    }
    void aSecondConnectionLeavesTheLocksOfTheFirst()
    {
        QFETCH(const Database::Access, access);
#ifdef F_OFD_GETLK
        const auto first = Database::open(m_path, all);
        QVERIFY_RESULT(first);
        QCOMPARE(numberOf(**first, u"SELECT count(*) FROM a"_s), 1);
        const auto second = Database::open(m_path, all, access);
        QVERIFY_RESULT(second);

        // Another program that is the last to close would take the log away if it found the file without a lock.
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002; // where SQLite has its shared locks
        lock.l_len = 510;
        QCOMPARE(fcntl(file.handle(), F_OFD_GETLK, &lock), 0);
        QCOMPARE(lock.l_type, short(F_RDLCK));
#else
        QSKIP("asks Linux for the locks");
#endif
    }

    void speaksWalAndForeignKeys()
    {
        const auto database = Database::open(m_path, all);
        QVERIFY_RESULT(database);
        QCOMPARE(numberOf(**database, u"PRAGMA foreign_keys"_s), 1);
        QSqlQuery mode(u"PRAGMA journal_mode"_s, (*database)->connection());
        QVERIFY(mode.next());
        QCOMPARE(mode.value(0).toString(), u"wal"_s);
        QCOMPARE(numberOf(**database, u"PRAGMA busy_timeout"_s), 5000);
    }

    void aMigratedSchemaIsTheFreshOne_data()
    {
        QTest::addColumn<std::span<const Migration>>("schema");
        QTest::newRow("three steps") << all;
        QTest::newRow("mpdesk.db") << bookSchema();
        QTest::newRow("callbacks.db") << callbackSchema();
    }

    void aMigratedSchemaIsTheFreshOne()
    {
        QFETCH(const std::span<const Migration>, schema);
        const auto fresh = Database::open(m_folder->filePath(u"fresh.db"_s), schema);
        QVERIFY_RESULT(fresh);
        for (size_t steps = 1; steps <= schema.size(); ++steps) {
            QCOMPARE(schema[steps - 1].version, static_cast<int>(steps));
            const auto database = Database::open(m_path, schema.first(steps));
            QVERIFY_RESULT(database);
            QCOMPARE((*database)->version(), static_cast<int>(steps));
        }
        const auto migrated = Database::open(m_path, schema);
        QVERIFY_RESULT(migrated);
        QCOMPARE(shapeOf(**migrated), shapeOf(**fresh));
    }

    void aFailedStepChangesNothing()
    {
        constexpr Migration bad[] = {
            {1, threeSteps[0].sql},
            {2, "CREATE TABLE half (x);\nINSERT INTO a VALUES (2);\nINSERT INTO nowhere VALUES (1);\n"},
        };
        QVERIFY_RESULT(Database::open(m_path, all.first(1)));
        const QByteArray before = contentOf(m_path);

        const auto refused = Database::open(m_path, bad);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().message.contains(u"nowhere"_s), qPrintable(refused.error().message));
        QCOMPARE(contentOf(m_path), before);
        const auto again = Database::open(m_path, all.first(1));
        QVERIFY_RESULT(again);
        QCOMPARE(numberOf(**again, u"SELECT count(*) FROM a"_s), 1);
    }

    void aFileThatCouldNotBeFilledIsNotLeftBehind()
    {
        constexpr Migration bad[] = {{1, "CREATE TABLE half (x);\nnot SQL at all;\n"}};
        QVERIFY(!Database::open(m_path, bad));
        QCOMPARE(QDir(m_folder->filePath(u"sub"_s)).entryList(QDir::Files), QStringList());
    }

    void refusesANewerVersionUntouched()
    {
        QVERIFY_RESULT(Database::open(m_path, all));
        const QByteArray before = contentOf(m_path);

        const auto refused = Database::open(m_path, all.first(2));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        for (const QString &part : {m_path, u"version 3"_s, u"up to 2"_s})
            QVERIFY2(refused.error().message.contains(part), qPrintable(refused.error().message));
        QVERIFY(!refused.error().advice.isEmpty());
        QCOMPARE(contentOf(m_path), before);
        QCOMPARE(QDir(m_folder->filePath(u"sub"_s)).entryList({u"*damaged*"_s}), QStringList());
    }

    void refusesANewerVersionThatOnlyTheLogHolds()
    {
        // As after a crash: the version stands in the write-ahead log, the main file is still an older one.
        const QString source = m_folder->filePath(u"live.db"_s);
        const auto older = Database::open(source, all.first(2));
        QVERIFY_RESULT(older);
        QVERIFY(QSqlQuery((*older)->connection()).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(QSqlQuery((*older)->connection()).exec(u"PRAGMA user_version = 9"_s));
        QVERIFY(QDir().mkpath(m_folder->filePath(u"sub"_s)));
        QVERIFY(QFile::copy(source, m_path));
        QVERIFY(QFile::copy(source + u"-wal"_s, m_path + u"-wal"_s));
        const QByteArray before = contentOf(m_path);

        const auto refused = Database::open(m_path, all);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"version 9"_s), qPrintable(refused.error().message));
        QCOMPARE(contentOf(m_path), before);
    }

    void keepsACopyOfADamagedFile_data()
    {
        QTest::addColumn<int>("cutTo");
        QTest::addColumn<int>("overwriteAt");
        QTest::newRow("cut off") << 5000 << -1;
        QTest::newRow("cut inside the header") << 60 << -1;
        QTest::newRow("begins with something else") << -1 << 0;
        QTest::newRow("the first page is noise") << -1 << 100;
    }

    void keepsACopyOfADamagedFile()
    {
        QFETCH(const int, cutTo);
        QFETCH(const int, overwriteAt);
        QVERIFY_RESULT(Database::open(m_path, all));
        QByteArray damaged = contentOf(m_path);
        if (cutTo >= 0)
            damaged.truncate(cutTo);
        if (overwriteAt >= 0)
            damaged.replace(overwriteAt, 900, QByteArray(900, 'x'));
        writeTo(m_path, damaged);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

        QString kept;
        for (int run = 0; run < 2; ++run) { // the second start makes no second copy
            const auto refused = Database::open(m_path, all);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Storage);
            QVERIFY2(refused.error().message.contains(u"damaged"_s), qPrintable(refused.error().message));
            QVERIFY(refused.error().message.contains(m_path));
            QCOMPARE(contentOf(m_path), damaged);
            const QStringList copies = QDir(m_folder->filePath(u"sub"_s)).entryList({u"test.db.damaged-*"_s});
            QCOMPARE(copies.size(), 1);
            kept = m_folder->filePath(u"sub/"_s + copies.first());
            QVERIFY2(refused.error().advice.contains(kept), qPrintable(refused.error().advice));
        }
        QVERIFY(QRegularExpression(u"damaged-\\d{8}-\\d{6}$"_s).match(kept).hasMatch());
        QCOMPARE(contentOf(kept), damaged);
        QVERIFY(!(QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void namesPathAndReasonWhenNothingCanBeCreated_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("below a file") << u"file/x.db"_s;
        QTest::newRow("deep below a file") << u"file/a/b/x.db"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("proc") << u"/proc/mpdesk/x.db"_s;
    }

    void namesPathAndReasonWhenNothingCanBeCreated()
    {
        QFETCH(const QString, path);
        writeTo(m_folder->filePath(u"file"_s), "plain");
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        const QString whole = path.startsWith(u'/') ? path : m_folder->filePath(path);

        const auto refused = Database::open(whole, all);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().message.contains(whole), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.size() > whole.size() + 15);
        QCOMPARE(contentOf(m_folder->filePath(u"file"_s)), "plain");
    }

    void readOnlyCreatesAndMigratesNothing()
    {
        QVERIFY(!Database::open(m_path, all, Database::Access::ReadOnly));
        QVERIFY(!QFile::exists(m_path));

        QVERIFY_RESULT(Database::open(m_path, all.first(2)));
        const auto database = Database::open(m_path, all, Database::Access::ReadOnly);
        QVERIFY_RESULT(database);
        QCOMPARE((*database)->version(), 2);
        QVERIFY(!QSqlQuery((*database)->connection()).exec(u"INSERT INTO a (x) VALUES (3)"_s));
    }

    void checkFindsDamageThatOpeningDoesNot()
    {
        {
            const auto database = Database::open(m_path, all);
            QVERIFY_RESULT(database);
            QVERIFY_RESULT((*database)->check());
        }
        QByteArray content = contentOf(m_path);
        const auto page = content.size() - 8192; // the last page, an index
        writeTo(m_path, content.replace(page, 200, QByteArray(200, 'x')));
        const auto database = Database::open(m_path, all);
        QVERIFY_RESULT(database);
        const Done checked = (*database)->check();
        QVERIFY(!checked);
        QVERIFY2(checked.error().message.contains(m_path), qPrintable(checked.error().message));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
