// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/journalwriteback_p.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr Migration oneTable[] = {{1, "CREATE TABLE numbers (number INTEGER NOT NULL) STRICT;"}};

} // namespace

class TestJournalWriteback final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJournalThatIsNotThereIsNotMade()
    {
        const test::Folder folder;
        JournalWriteback writeback(folder.filePath(u"callbacks.db"_s));
        writeback.start();
        QVERIFY(!QFile::exists(folder.filePath(u"callbacks.db-wal"_s)));
    }

    void anotherConnectionStillWritesAndReadsWhatWasWritten()
    {
        const test::Folder folder;
        const QString path = folder.filePath(u"callbacks.db"_s);
        const auto first = Database::open(path, oneTable);
        QVERIFY_RESULT(first);
        {
            JournalWriteback writeback(path);
            for (int i = 0; i < 100; ++i) {
                QVERIFY_RESULT(change((*first)->connection(), u"INSERT INTO numbers VALUES (?)"_s, {i}));
                writeback.start();
            }
        } // closing its file must not take SQLite's locks along
        const auto second = Database::open(path, oneTable);
        QVERIFY_RESULT(second);
        QVERIFY_RESULT(change((*second)->connection(), u"INSERT INTO numbers VALUES (?)"_s, {100}));
        QVERIFY_RESULT(change((*first)->connection(), u"INSERT INTO numbers VALUES (?)"_s, {101}));
        QSqlQuery count((*second)->connection());
        QVERIFY(count.exec(u"SELECT count(*) FROM numbers"_s) && count.next());
        QCOMPARE(count.value(0).toInt(), 102);
    }
};

QTEST_GUILESS_MAIN(TestJournalWriteback)
#include "tst_journalwriteback.moc"
