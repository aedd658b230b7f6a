// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverylog.h"
#include "core/inspector/searchtext.h"
#include "core/storage/database.h"
#include "tests/support/logtest.h"
#include "tests/support/sampledeliveries.h"
#include "tests/support/waitfor.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <future>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const AppId first = test::sampledeliveries::ids.first();
using test::sampledeliveries::wholeMessage;

} // namespace

class TestDeliveryIndexing final : public test::LogTest
{
    Q_OBJECT

    /// One number from the file itself, through a connection of its own.
    qint64 ask(const QStringList &statements)
    {
        const auto database = Database::open(path(), callbackSchema());
        if (!database)
            return -1;
        QSqlQuery query((*database)->connection());
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qWarning("%s", qPrintable(query.lastError().text()));
        }
        return query.next() ? query.value(0).toLongLong() : 0;
    }

    /// As if the program had ended before these rows were indexed. Only of contents made here: the words are their own.
    void forgetIndexFrom(int id)
    {
        const qint64 last = ask({u"SELECT max(id) FROM deliveries"_s});
        QStringList statements;
        for (int i = id; i <= last; ++i) {
            const auto delivery = test::waitFor(m_log->find(DeliveryId(i)));
            QVERIFY_RESULT(delivery);
            const QString text = withoutMarkup(delivery->plain) + u' ' + delivery->from + u' ' + delivery->messageId;
            statements += u"INSERT INTO search (search, rowid, words) VALUES ('delete', %1, '%2')"_s.arg(
                QString::number(i), searchText(text));
        }
        statements += u"UPDATE progress SET value = %1 WHERE name = 'indexed'"_s.arg(id - 1);
        ask(statements);
    }

    qint64 indexed() { return ask({u"SELECT value FROM progress WHERE name = 'indexed'"_s}); }

    void checkIndex() { QCOMPARE(ask({u"INSERT INTO search (search) VALUES ('integrity-check')"_s}), 0); }

private Q_SLOTS:
    void init() { openNew(); }

    void cleanup() { m_log.reset(); }

    void findsWhatIsNotIndexedYet_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        const QString known = u"申请退款 Order"_s;
        const QString late = u"还没退款 ORDER 7%"_s;
        QTest::newRow("both") << u"退款"_s << QStringList{late, known};
        QTest::newRow("any case") << u"order"_s << QStringList{late, known};
        QTest::newRow("the late one") << u"没退"_s << QStringList{late};
        QTest::newRow("the known one") << u"申请"_s << QStringList{known};
        QTest::newRow("none") << u"积分"_s << QStringList();
        QTest::newRow("two words") << u"退款 没退"_s << QStringList{late};
        QTest::newRow("one of two") << u"text:没退 text:申请"_s << QStringList{late, known};
        QTest::newRow("denied") << u"-没退"_s << QStringList{known};
        QTest::newRow("by sender") << u"o6_bmjrPTlm6_2sgVt7hMZOPfL2M"_s << QStringList{late, known};
        QTest::newRow("with an index that leads") << u"退款 type:text"_s << QStringList{late, known};
        QTest::newRow("with a percent sign") << u"text:\"7%\" -申请"_s << QStringList{late};
    }

    void findsWhatIsNotIndexedYet()
    {
        QFETCH(const QString, filter);
        QFETCH(const QStringList, found);
        QVERIFY_RESULT(append(wholeMessage(u"申请退款 Order"_s)));
        QVERIFY_RESULT(append(wholeMessage(u"还没退款 ORDER 7%"_s)));
        QVERIFY_RESULT(test::waitFor(m_log->catchUp()));
        forgetIndexFrom(2);

        const DeliveryFilter asked = DeliveryFilter::parse(filter, {}).value();
        QCOMPARE(summaries(asked), found);
        QCOMPARE(countOf(asked), found.size());
        QCOMPARE(summaries(asked, DeliveryId(2)), found.contains(u"申请退款 Order"_s) ? found.last(1) : QStringList());
    }

    void indexesWhatACrashLeftBehind()
    {
        for (int i = 0; i < 700; ++i)
            m_log->append(wholeMessage(u"退款 %1号"_s.arg(i)), [](const Result<DeliveryId> &) {});
        QVERIFY_RESULT(test::waitFor(m_log->catchUp()));
        forgetIndexFrom(100);
        reopen();
        QTRY_COMPARE(indexed(), 700);
        QCOMPARE(countOf(words(u"退款"_s)), 700);
        checkIndex();
    }

    void removesWhatWasNeverIndexed()
    {
        for (int i = 0; i < 10; ++i)
            QVERIFY_RESULT(append(wholeMessage(u"退款 %1号"_s.arg(i))));
        QVERIFY_RESULT(test::waitFor(m_log->catchUp()));
        forgetIndexFrom(6);
        const auto gone = test::waitFor(m_log->keepWithin({.rows = 2}));
        QVERIFY_RESULT(gone);
        QCOMPARE(*gone, 8);
        QCOMPARE(countOf(words(u"退款"_s)), 2);
        QVERIFY_RESULT(test::waitFor(m_log->catchUp()));
        QCOMPARE(countOf(words(u"退款"_s)), 2);
        checkIndex();
    }
};

QTEST_GUILESS_MAIN(TestDeliveryIndexing)
#include "tst_deliveryindexing.moc"
