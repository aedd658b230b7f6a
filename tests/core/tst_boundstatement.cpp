// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/boundstatement.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace core;

class TestBoundStatement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto database = Database::open(m_folder.filePath(u"%1.db"_s.arg(++m_opened)), bookSchema());
        QVERIFY_RESULT(database);
        m_database = std::move(*database);
        QVERIFY_RESULT(change(m_database->connection(),
                              u"CREATE TABLE things (id INTEGER PRIMARY KEY, word CHECK (word IS NOT 13))"_s));
    }

    void writesEachValueAsItIs_data()
    {
        static const QString chinese = u"我要退款🙂"_s;
        static const QString lone = u"a"_s + QChar(0xd83d) + u"b"_s;
        static const QByteArray latin1 = "Stra\xdf"
                                         "e\xff";
        static const QByteArray bytes("\0\xff\0", 3);
        static const QByteArray none;
        QTest::addColumn<BoundValue>("value");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("text") << BoundValue(QStringView(chinese)) << u"text"_s << chinese.toUtf8();
        QTest::newRow("lone surrogate") << BoundValue(QStringView(lone)) << u"text"_s
                                        << QByteArray("a\xEF\xBF\xBD"
                                                      "b");
        QTest::newRow("null text") << BoundValue(QStringView()) << u"text"_s << QByteArray("");
        QTest::newRow("latin 1") << BoundValue(QLatin1StringView(latin1)) << u"text"_s
                                 << QString::fromLatin1(latin1).toUtf8();
        QTest::newRow("null latin 1") << BoundValue(QLatin1StringView()) << u"text"_s << QByteArray("");
        QTest::newRow("bytes") << BoundValue(QByteArrayView(bytes)) << u"blob"_s << bytes;
        QTest::newRow("null bytes") << BoundValue(QByteArrayView(none)) << u"blob"_s << QByteArray("");
        QTest::newRow("number") << BoundValue(std::numeric_limits<qint64>::min()) << u"integer"_s
                                << QByteArray("-9223372036854775808");
        QTest::newRow("nothing") << BoundValue() << u"null"_s << QByteArray("");
    }

    void writesEachValueAsItIs()
    {
        QFETCH(const BoundValue, value);
        QFETCH(const QString, type);
        QFETCH(const QByteArray, stored);
        BoundStatement insert(m_database->connection(), "INSERT INTO things (id, word) VALUES (?, ?)");
        QVERIFY_RESULT(insert.run(std::array<BoundValue, 2>{qint64(7), value}));
        QCOMPARE(insert.lastInsertId(), 7);
        auto row = execute(m_database->connection(), u"SELECT typeof(word), CAST(word AS BLOB) FROM things"_s);
        QVERIFY_RESULT(row);
        QVERIFY(row->next());
        QCOMPARE(row->value(0).toString(), type);
        QCOMPARE(row->value(1).toByteArray(), stored);
    }

    void keepsNoValueOfTheRunBefore()
    {
        BoundStatement insert(m_database->connection(), "INSERT INTO things (word) VALUES (? || ?)");
        const QStringList words{QString(1000, u'长'), u"x"_s, u""_s};
        for (const QString &word : words)
            QVERIFY_RESULT(insert.run(std::array<BoundValue, 2>{QStringView(word), QStringView(word)}));
        auto row = execute(m_database->connection(), u"SELECT word FROM things ORDER BY id"_s);
        QVERIFY_RESULT(row);
        for (const QString &word : words) {
            QVERIFY(row->next());
            QCOMPARE(row->value(0).toString(), QString(word + word));
        }
    }

    void goesOnAfterAFault()
    {
        BoundStatement insert(m_database->connection(), "INSERT INTO things (id, word) VALUES (?, ?)");
        const auto add = [&insert](qint64 id, qint64 word) { return insert.run(std::array<BoundValue, 2>{id, word}); };
        QVERIFY_RESULT(add(1, 12));
        const Done refused = add(2, 13);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(refused.error().code, 19); // SQLITE_CONSTRAINT
        QVERIFY2(refused.error().message.contains("CHECK"_L1), qPrintable(refused.error().message));
        QVERIFY_RESULT(add(2, 14));
    }

    void saysWhatIsWrongWithTheSql()
    {
        BoundStatement wrong(m_database->connection(), "INSERT INTO absent VALUES (?)");
        const Done refused = wrong.run(std::array<BoundValue, 1>{qint64(1)});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("no such table: absent"_L1), qPrintable(refused.error().message));
    }

private:
    test::Folder m_folder;
    std::unique_ptr<Database> m_database;
    int m_opened = 0;
};

Q_DECLARE_METATYPE(core::BoundValue)

QTEST_GUILESS_MAIN(TestBoundStatement)
#include "tst_boundstatement.moc"
