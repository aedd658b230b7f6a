// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class TestStatement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = Database::open(m_folder.filePath(u"%1.db"_s.arg(++m_opened)), bookSchema());
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        QVERIFY_RESULT(change(m_database->connection(), u"CREATE TABLE things (id INTEGER PRIMARY KEY, word)"_s));
    }

    void writesEachValueAsItIs_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("type");
        QTest::newRow("text") << QVariant(u"退款"_s) << u"text"_s;
        QTest::newRow("empty text") << QVariant(u""_s) << u"text"_s;
        QTest::newRow("null text") << QVariant(QString()) << u"text"_s;
        QTest::newRow("number") << QVariant(7) << u"integer"_s;
        QTest::newRow("bytes") << QVariant(QByteArray("\0", 1)) << u"blob"_s;
        QTest::newRow("nothing") << QVariant() << u"null"_s;
    }

    void writesEachValueAsItIs()
    {
        QFETCH(const QVariant, value);
        QFETCH(const QString, type);
        QVERIFY_RESULT(change(m_database->connection(), u"INSERT INTO things (word) VALUES (?)"_s, {value}));
        auto row = execute(m_database->connection(), u"SELECT typeof(word), word FROM things"_s);
        QVERIFY_RESULT(row);
        QVERIFY(row->next());
        QCOMPARE(row->value(0).toString(), type);
        QCOMPARE(row->value(1).toByteArray(), value.toByteArray());
    }

    void runsAPreparedOneWithOtherValues()
    {
        QSqlQuery insert = prepared(m_database->connection(), u"INSERT INTO things (id, word) VALUES (?, ?)"_s);
        for (int id : {3, 4})
            QVERIFY_RESULT(execute(insert, {id, u"a"_s}, m_database->connection()));
        const Done twice = execute(insert, {4, u"b"_s}, m_database->connection());
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Storage);
        QVERIFY_RESULT(execute(insert, {5, u"c"_s}, m_database->connection()));
        auto count = execute(m_database->connection(), u"SELECT count(*) FROM things WHERE id > ?"_s, {3});
        QVERIFY_RESULT(count);
        QVERIFY(count->next());
        QCOMPARE(count->value(0).toInt(), 2);
    }

    void saysWhatIsWrongWithTheSql()
    {
        const auto wrong = execute(m_database->connection(), u"SELECT absent FROM things"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Error::Kind::Storage);
        QVERIFY2(wrong.error().message.contains("no such column: absent"_L1), qPrintable(wrong.error().message));
    }

private:
    test::Folder m_folder;
    std::unique_ptr<Database> m_database;
    int m_opened = 0;
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
