// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryrows_p.h"
#include "core/storage/database.h"
#include "tests/support/logtest.h"
#include "tests/support/sampledeliveries.h"
#include "tests/support/waitfor.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <future>

using namespace core;
using namespace test::sampledeliveries;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDeliveryFilter final : public test::LogTest
{
    Q_OBJECT

    static qint64 indexed(const QSqlDatabase &database)
    {
        QSqlQuery query(u"SELECT value FROM progress WHERE name = 'indexed'"_s, database);
        return query.next() ? query.value(0).toLongLong() : -1;
    }

    static QStringList names(const QList<DeliverySummary> &rows)
    {
        QStringList texts;
        for (const DeliverySummary &row : rows)
            texts += row.summary;
        return texts;
    }

    /// How SQLite goes about a query, a line a step.
    static QStringList stepsOf(const QSqlDatabase &database, const Clause &clause)
    {
        QSqlQuery query(database);
        if (!query.prepare(u"EXPLAIN QUERY PLAN "_s + clause.sql))
            return {query.lastError().text() + u' ' + clause.sql};
        for (const QVariant &value : clause.values)
            query.addBindValue(value);
        QStringList steps;
        for (query.exec(); query.next();)
            steps += query.value(3).toString();
        return steps;
    }

private Q_SLOTS:
    void init() { openNew(); }

    void cleanup() { m_log.reset(); }

    void findsWhatIsAskedFor_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("found");
        const QString click = u"CLICK menu_1"_s;
        const QString view = u"VIEW http://a.b/?c=d"_s;
        const QString location = u"LOCATION "_s;
        const QStringList all{u"stranger"_s, u"slow"_s, location, view, click, u"there"_s, u"退货"_s, u"申请退款"_s};
        const auto without = [all](const QStringList &some) {
            QStringList rest = all;
            rest.removeIf([&](const QString &name) { return some.contains(name); });
            return rest;
        };
        QTest::newRow("nothing: newest first") << u""_s << all;
        QTest::newRow("message type") << u"type:TEXT"_s << QStringList{u"slow"_s, u"退货"_s, u"申请退款"_s};
        QTest::newRow("type and event of one name") << u"type:location"_s << QStringList{location, u"there"_s};
        QTest::newRow("event") << u"event:location"_s << QStringList{location};
        QTest::newRow("two events") << u"event:view event:click"_s << QStringList{view, click};
        QTest::newRow("type and event") << u"type:event event:CLICK"_s << QStringList{click};
        QTest::newRow("type but not event") << u"type:event -event:CLICK"_s << QStringList{location, view};
        QTest::newRow("no event of any kind")
            << u"-type:event"_s << QStringList{u"stranger"_s, u"slow"_s, u"there"_s, u"退货"_s, u"申请退款"_s};
        QTest::newRow("key") << u"key:menu_1"_s << QStringList{click};
        QTest::newRow("key as an address") << u"key:http://a.b/?c=d"_s << QStringList{view};
        QTest::newRow("question mark is no star") << u"key:http://a.b/?*"_s << QStringList{view};
        QTest::newRow("question mark is itself") << u"key:menu?1*"_s << QStringList();
        QTest::newRow("keys that begin") << u"key:m* key:http*"_s << QStringList{view, click};
        QTest::newRow("not that key") << u"type:event -key:m*"_s << QStringList{location, view};
        QTest::newRow("sender") << u"from:oRare"_s << QStringList{u"slow"_s};
        QTest::newRow("sender as shown") << u"from:oR…e"_s << QStringList{u"slow"_s};
        QTest::newRow("sender in another case") << u"from:orare"_s << QStringList();
        QTest::newRow("account") << u"account:test"_s << QStringList{u"退货"_s};
        QTest::newRow("both accounts") << u"account:test account:shop"_s << without({u"stranger"_s});
        QTest::newRow("not that account") << u"-account:shop"_s << QStringList{u"stranger"_s, u"退货"_s};
        QTest::newRow("state") << u"state:rejected"_s << QStringList{u"stranger"_s};
        QTest::newRow("verified") << u"verified:no"_s << QStringList{u"stranger"_s};
        QTest::newRow("not rejected") << u"-state:rejected"_s << without({u"stranger"_s});
        QTest::newRow("no state at all") << u"-verified:yes -verified:no"_s << QStringList();
        QTest::newRow("slow") << u"took:>1s"_s << QStringList{u"slow"_s};
        QTest::newRow("between") << u"took:>=1ms took:<=2s -took:>1ms"_s << without({u"slow"_s});
        QTest::newRow("starred") << u"is:starred"_s << QStringList{u"slow"_s, view};
        QTest::newRow("noted") << u"is:noted"_s << QStringList{u"stranger"_s, view};
        QTest::newRow("both") << u"is:noted is:starred"_s << QStringList{view};
        QTest::newRow("neither") << u"-is:noted -is:starred"_s << without({u"stranger"_s, view, u"slow"_s});
        QTest::newRow("a second try") << u"is:retry"_s << QStringList{u"退货"_s};
        QTest::newRow("first tries") << u"-is:retry"_s << without({u"退货"_s});
        QTest::newRow("replayed") << u"is:replayed"_s << QStringList{click, u"退货"_s};
        QTest::newRow("replayed and skewed") << u"is:replayed is:skewed"_s << QStringList{u"退货"_s};
        QTest::newRow("not skewed") << u"-is:skewed"_s << without({u"退货"_s});
        QTest::newRow("late") << u"is:late"_s << QStringList{location};
        QTest::newRow("differing") << u"is:differing"_s << QStringList{view, u"申请退款"_s};
        QTest::newRow("since") << u"since:2026-11-03"_s << QStringList{u"slow"_s, location};
        QTest::newRow("until") << u"until:2026-11-02"_s << without({u"slow"_s, location});
        QTest::newRow("on one day") << u"since:2026-11-02 until:2026-11-02"_s << QStringList{u"there"_s};
        QTest::newRow("since ever") << u"since:36000d"_s << all;
        QTest::newRow("in the future") << u"since:2100-01-01"_s << QStringList();
        QTest::newRow("before all") << u"until:2000-01-01"_s << QStringList();
        QTest::newRow("upside down") << u"since:2026-11-03 until:2026-11-01"_s << QStringList();
        QTest::newRow("word") << u"退款"_s << QStringList{u"申请退款"_s};
        QTest::newRow("words narrow") << u"退 申"_s << QStringList{u"申请退款"_s};
        QTest::newRow("texts are alternatives") << u"text:退款 text:退货"_s << QStringList{u"退货"_s, u"申请退款"_s};
        QTest::newRow("text and field") << u"退 account:test"_s << QStringList{u"退货"_s};
        QTest::newRow("text and time") << u"退 since:2026-11-02"_s << QStringList();
        QTest::newRow("denied word") << u"type:text -退货"_s << QStringList{u"slow"_s, u"申请退款"_s};
        QTest::newRow("word but not word") << u"退 -货"_s << QStringList{u"申请退款"_s};
        QTest::newRow("phrase") << u"\"CLICK menu\""_s << QStringList{click};
        QTest::newRow("no such phrase") << u"\"menu CLICK\""_s << QStringList();
        QTest::newRow("punctuation") << u"\"?\""_s << QStringList{view};
        QTest::newRow("punctuation or text") << u"text:\"?\" text:退货"_s << QStringList{view, u"退货"_s};
        QTest::newRow("quote in SQL") << u"from:\"' OR 1=1 --\""_s << QStringList();
        QTest::newRow("quote in full text") << u"text:\"\\\" OR words:a\""_s << QStringList();
    }

    void findsWhatIsAskedFor()
    {
        QFETCH(const QString, written);
        QFETCH(const QStringList, found);
        Delivery location = message(u"there"_s);
        location.type = u"location"_s;
        append({with(message(u"申请退款"_s), [](Delivery &d) { d.flags = Delivery::AnswersDiffer; }),
                with(message(u"退货"_s),
                     [](Delivery &d) {
                         d.account = ids.at(1);
                         d.attempt = 2;
                         d.flags = Delivery::SignatureSeen | Delivery::ClockSkew;
                     }),
                with(location, [](Delivery &d) { d.receivedAt = d.receivedAt.addDays(1); }),
                with(eventOf(u"CLICK"_s, u"menu_1"_s), [](Delivery &d) { d.flags = Delivery::SignatureSeen; }),
                with(eventOf(u"VIEW"_s, u"http://a.b/?c=d"_s),
                     [](Delivery &d) {
                         d.isStarred = true;
                         d.note = u"why"_s;
                         d.flags = Delivery::TargetsDiffer;
                     }),
                with(eventOf(u"LOCATION"_s, {}),
                     [](Delivery &d) {
                         d.receivedAt = d.receivedAt.addDays(2);
                         d.flags = Delivery::ForwardFailed;
                     }),
                with(message(u"slow"_s),
                     [](Delivery &d) {
                         d.duration = 2s;
                         d.from = u"oRare"_s;
                         d.isStarred = true;
                         d.receivedAt = d.receivedAt.addDays(3);
                     }),
                Delivery{.receivedAt = day.toUTC(), .summary = u"stranger"_s, .duration = 1ms, .note = u"who?"_s}});

        const DeliveryFilter filter = filterOf(written);
        QCOMPARE(names(read(filter)), found);
        QCOMPARE(names(read(filter, 1)), found);
        const auto count = test::waitFor(m_log->count(filter));
        QVERIFY_RESULT(count);
        QVERIFY(count->isExact);
        QCOMPARE(count->rows, found.size());
    }

    void verifiedIsWhatPassedEveryStep_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("found");
        const QStringList all{u"fine"_s, u"refused"_s, u"stranger"_s};
        QTest::newRow("yes") << u"verified:yes"_s << all.first(2);
        QTest::newRow("no") << u"verified:no"_s << all.last(1);
        QTest::newRow("not no") << u"-verified:no"_s << all.first(2);
        QTest::newRow("not yes") << u"-verified:yes"_s << all.last(1);
        QTest::newRow("either") << u"verified:yes verified:no"_s << all;
        QTest::newRow("neither") << u"-verified:yes -verified:no"_s << QStringList();
        QTest::newRow("verified, but refused") << u"verified:yes state:rejected"_s << QStringList{u"refused"_s};
        QTest::newRow("of a type") << u"verified:yes type:text"_s << all.first(2);
        QTest::newRow("of what is starred") << u"verified:yes is:starred"_s << QStringList{u"refused"_s};
        QTest::newRow("not of what is starred") << u"verified:no is:starred"_s << QStringList{u"stranger"_s};
    }

    void verifiedIsWhatPassedEveryStep()
    {
        QFETCH(const QString, written);
        QFETCH(const QStringList, found);
        const auto refuse = [](Delivery &d) {
            d.state = Delivery::State::Rejected;
            d.isStarred = true;
        };
        append({Delivery{.receivedAt = day.toUTC(),
                         .state = Delivery::State::Rejected,
                         .summary = u"stranger"_s,
                         .isStarred = true},
                with(message(u"refused"_s), refuse), message(u"fine"_s)});
        const DeliveryFilter filter = filterOf(written);
        const auto rows = read(filter);
        QCOMPARE(names(rows), found);
        QCOMPARE(test::waitFor(m_log->count(filter))->rows, found.size());
        for (const DeliverySummary &row : read({})) // what the table asks of rows that come
            QVERIFY(matches(filter, row, QDateTime::currentDateTimeUtc()) == found.contains(row.summary));
    }

    void countsUpToABound()
    {
        QList<Delivery> deliveries(30, message(u"退款"_s));
        append(deliveries);
        for (const QString &written : {u"type:text"_s, u"退款"_s, u"took:>0s"_s, u"-type:image"_s}) {
            const auto most = test::waitFor(m_log->count(filterOf(written), 29));
            QVERIFY_RESULT(most);
            QCOMPARE(most->rows, 29);
            QVERIFY(!most->isExact);
            const auto whole = test::waitFor(m_log->count(filterOf(written), 30));
            QCOMPARE(whole->rows, 30);
            QVERIFY(whole->isExact);
        }
        QCOMPARE(test::waitFor(m_log->count({}, 1))->rows, 30); // all of them cost nothing to count
    }

    void neverReadsTheWholeTableForARareResult_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("index");
        QTest::newRow("type") << u"type:location"_s << u"deliveries_by_kind"_s;
        QTest::newRow("event") << u"event:CLICK"_s << u"deliveries_by_kind"_s;
        QTest::newRow("events") << u"event:CLICK event:VIEW"_s << u"deliveries_by_kind"_s;
        QTest::newRow("key") << u"key:menu_1"_s << u"deliveries_by_key"_s;
        QTest::newRow("key that begins") << u"key:menu_*"_s << u"deliveries_by_key"_s;
        QTest::newRow("sender") << u"from:oRare"_s << u"deliveries_by_sender"_s;
        QTest::newRow("sender that begins") << u"from:oRa*"_s << u"deliveries_by_sender"_s;
        QTest::newRow("account") << u"account:test"_s << u"deliveries_by_kind"_s;
        QTest::newRow("state") << u"state:rejected"_s << u"deliveries_by_kind"_s;
        QTest::newRow("not verified") << u"verified:no"_s << u"deliveries_by_kind"_s;
        QTest::newRow("slow") << u"took:>1s"_s << u"deliveries_by_duration"_s;
        QTest::newRow("starred") << u"is:starred"_s << u"marks"_s;
        QTest::newRow("starred ones of an account") << u"account:shop is:starred"_s << u"marks"_s;
        QTest::newRow("noted") << u"is:noted"_s << u"marks"_s;
        QTest::newRow("flagged") << u"is:skewed"_s << u"deliveries_by_flags"_s;
        QTest::newRow("flagged ones of an account") << u"account:shop is:late"_s << u"deliveries_by_flags"_s;
        QTest::newRow("tried again") << u"account:shop is:retry"_s << u"deliveries_by_retry"_s;
        QTest::newRow("since") << u"since:2026-11-02"_s << u"deliveries_by_time"_s;
        QTest::newRow("until") << u"until:2026-10-31"_s << u"deliveries_by_time"_s;
        QTest::newRow("not the usual type") << u"-type:text"_s << u"deliveries_by_kind"_s;
        QTest::newRow("not the usual account") << u"-account:shop"_s << u"deliveries_by_kind"_s;
        QTest::newRow("not the usual state") << u"-state:accepted"_s << u"deliveries_by_kind"_s;
        QTest::newRow("the rare one of two leads") << u"account:shop from:oRare"_s << u"deliveries_by_sender"_s;
        QTest::newRow("whatever the order") << u"from:oRare type:text"_s << u"deliveries_by_sender"_s;
        QTest::newRow("slow ones of an account") << u"account:shop took:>1s"_s << u"deliveries_by_duration"_s;
        QTest::newRow("rare sender of a common text") << u"申请 from:oRare"_s << u"deliveries_by_sender"_s;
        QTest::newRow("text of a common account") << u"罕见 account:shop"_s << u"search"_s;
        QTest::newRow("denied text of a rare sender") << u"-罕见 from:oRare"_s << u"deliveries_by_sender"_s;
    }

    void neverReadsTheWholeTableForARareResult()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, index);
        QList<Delivery> deliveries(1'500, message(u"申请"_s));
        Delivery rare = with(message(u"罕见 申请"_s), [](Delivery &d) {
            d.duration = 2s;
            d.from = u"oRare"_s;
            d.attempt = 2;
            d.flags = Delivery::ClockSkew | Delivery::ForwardFailed;
            d.isStarred = true;
            d.note = u"why"_s;
        });
        deliveries += {rare,
                       with(rare, [](Delivery &d) { d.receivedAt = d.receivedAt.addDays(3); }),
                       with(rare, [](Delivery &d) { d.receivedAt = d.receivedAt.addDays(-3); }),
                       with(message(u"there"_s), [](Delivery &d) { d.type = u"location"_s; }),
                       with(message(u"test"_s), [](Delivery &d) { d.account = ids.at(1); }),
                       Delivery{.receivedAt = day.toUTC(), .state = Delivery::State::Rejected, .summary = u"bad"_s},
                       eventOf(u"CLICK"_s, u"menu_1"_s),
                       eventOf(u"VIEW"_s, u"menu_2"_s)};
        append(deliveries);
        const auto database = Database::open(path(), callbackSchema(), Database::Access::ReadOnly);
        QVERIFY_RESULT(database);
        // Which index leads depends on how many rows have the word, so all words have to be there.
        QTRY_COMPARE(indexed((*database)->connection()), deliveries.size());
        const auto query =
            DeliveryQuery::plan((*database)->connection(), filterOf(written), QDateTime::currentDateTimeUtc());
        QVERIFY_RESULT(query);
        for (const Clause &clause :
             {query->page(u"d.id"_s, allIds, 200, LogWay::Older), query->page(u"d.id"_s, allIds, 200, LogWay::Newer),
              query->count(allIds, 10'001)}) {
            const QStringList steps = stepsOf((*database)->connection(), clause);
            QVERIFY2(steps.join(u'\n').contains(index), qPrintable(steps.join(u'\n') + u'\n' + clause.sql));
            for (const QString &step : steps)
                QVERIFY2(step != "SCAN d"_L1 && !step.startsWith("SCAN d "_L1),
                         qPrintable(steps.join(u'\n') + u'\n' + clause.sql));
        }
    }

    void readsAFrequentResultNewestFirst()
    {
        append(QList<Delivery>(1'500, message(u"申请"_s)));
        const auto database = Database::open(path(), callbackSchema(), Database::Access::ReadOnly);
        QVERIFY_RESULT(database);
        for (const QString &written : {u"type:text"_s, u"account:shop state:accepted"_s, u"verified:yes"_s}) {
            const auto query = DeliveryQuery::plan((*database)->connection(), filterOf(written), day.toUTC());
            QVERIFY_RESULT(query);
            for (const LogWay way : {LogWay::Older, LogWay::Newer}) {
                const Clause page = query->page(u"d.id"_s, allIds, 200, way);
                const QString steps = stepsOf((*database)->connection(), page).join(u'\n');
                QVERIFY2(!steps.contains("TEMP B-TREE FOR ORDER BY"_L1), qPrintable(steps));
            }
        }
    }

    void learnsTheKeysOfOldRows()
    {
        m_log.reset();
        QVERIFY(QFile::remove(path()));
        const QByteArrayList bodies{"<xml><EventKey><![CDATA[menu]>1]]></EventKey><A><![CDATA[x]]></A></xml>",
                                    "<xml><EventKey>7</EventKey></xml>",
                                    "<xml><EventKey><![CDATA[]]></EventKey></xml>",
                                    "<xml><Event>CLICK</Event></xml>",
                                    R"({"EventKey": "键", "Event": "CLICK"})",
                                    R"({"Event": "CLICK"})",
                                    "<xml><EventKey>half"};
        {
            const auto database = Database::open(path(), callbackSchema().first(1));
            QVERIFY_RESULT(database);
            QSqlQuery insert((*database)->connection());
            QVERIFY(insert.prepare(
                u"INSERT INTO deliveries (received_at, account, state, failed_step, reason, mode, type, event, sender, "
                "message_id, dedupe_key, summary, duration_us, remote_address, method, path, query, headers, "
                "reply_status, reply, body, plain) VALUES (1, '', 'accepted', 'none', '', 'plain', 'event', 'CLICK', "
                "'', '', '', '', 0, '', '', '', '', '', 200, x'', ?, ?)"_s));
            for (const QByteArray &body : bodies) {
                insert.addBindValue(body == bodies.first() ? QByteArray("<sealed/>") : body);
                insert.addBindValue(body == bodies.first() ? QVariant(body) : QVariant());
                QVERIFY2(insert.exec(), qPrintable(insert.lastError().text()));
            }
        }
        reopen();
        QStringList keys;
        for (qsizetype i = 1; i <= bodies.size(); ++i)
            keys += test::waitFor(m_log->find(DeliveryId(i)))->eventKey;
        QCOMPARE(keys, (QStringList{u"menu]>1"_s, u"7"_s, {}, {}, u"键"_s, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryFilter)
#include "tst_deliveryfilter.moc"
