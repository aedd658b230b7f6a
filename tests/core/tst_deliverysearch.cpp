// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryrows_p.h"
#include "core/storage/database.h"
#include "tests/support/logtest.h"
#include "tests/support/sampledeliveries.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <future>

using namespace core;
using namespace test::sampledeliveries;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Delivery anyDelivery(QRandomGenerator &random)
{
    const auto oneOf = [&random](const QStringList &texts) { return texts.at(random.bounded(int(texts.size()))); };
    Delivery delivery = message(oneOf({u"退款"_s, u"申请退款"_s, u"你好"_s, u"Order 7"_s, u"%"_s}));
    delivery.receivedAt = delivery.receivedAt.addSecs(random.bounded(20) * 3600);
    delivery.account = random.bounded(9) == 0 ? AppId() : ids.at(random.bounded(2));
    delivery.type = oneOf({u"text"_s, u"image"_s, u"location"_s, u"event"_s, u"event"_s});
    if (delivery.type == "event"_L1) {
        delivery.event = oneOf({u"CLICK"_s, u"VIEW"_s, u"LOCATION"_s, u"view"_s});
        delivery.eventKey = oneOf({u""_s, u"menu_1"_s, u"menu_2"_s, u"MENU_1"_s, u"m[1]?"_s, u"me"_s});
    }
    delivery.from = oneOf({u"oUsual"_s, u"oUsual2"_s, u"ousual"_s, u"o"_s, u"oRare_7"_s, u""_s});
    delivery.state = static_cast<Delivery::State>(random.bounded(3));
    delivery.duration = std::chrono::microseconds(500 * random.bounded(10));
    delivery.attempt = 1 + random.bounded(2);
    delivery.flags = Delivery::Flags::fromInt(static_cast<uint>(random.bounded(16)));
    delivery.isStarred = random.bounded(9) == 0;
    delivery.note = random.bounded(9) == 0 ? u"why"_s : QString();
    return delivery;
}

} // namespace

class TestDeliverySearch final : public test::LogTest
{
    Q_OBJECT

    static QList<qint64> numbers(const QList<DeliverySummary> &rows)
    {
        QList<qint64> all;
        for (const DeliverySummary &row : rows)
            all += row.id.value();
        return all;
    }

    /// One to four terms.
    static QString anyTerms(QRandomGenerator &random)
    {
        static const QStringList terms{u"type:event"_s,
                                       u"type:location"_s,
                                       u"type:view"_s,
                                       u"type:text"_s,
                                       u"event:VIEW"_s,
                                       u"event:CLICK"_s,
                                       u"key:menu_1"_s,
                                       u"key:me*"_s,
                                       u"key:m[1]?"_s,
                                       u"key:m[*?"_s,
                                       u"key:m*1"_s,
                                       u"from:oUsual"_s,
                                       u"from:oUsual*"_s,
                                       u"from:o*7"_s,
                                       u"account:shop"_s,
                                       u"account:test"_s,
                                       u"state:rejected"_s,
                                       u"state:urlCheck"_s,
                                       u"verified:yes"_s,
                                       u"verified:no"_s,
                                       u"took:>2ms"_s,
                                       u"took:<=1500us"_s,
                                       u"is:starred"_s,
                                       u"is:noted"_s,
                                       u"is:retry"_s,
                                       u"is:late"_s,
                                       u"is:replayed"_s,
                                       u"is:skewed"_s,
                                       u"is:differing"_s,
                                       u"since:2026-11-01T20:00"_s,
                                       u"until:2026-11-01T20:00"_s,
                                       u"until:2026-11-01"_s,
                                       u"since:1h"_s,
                                       u"since:3000d"_s};
        QString written;
        for (int i = random.bounded(1, 5); i > 0; --i)
            written += (random.bounded(4) == 0 ? u" -"_s : u" "_s) + terms.at(random.bounded(int(terms.size())));
        return written;
    }

    /// The ids that a search finds which is asked to go on whenever it stops.
    static QList<qint64> stepwise(const QSqlDatabase &database, const DeliveryFilter &filter, const SearchPace &pace,
                                  LogWay way = LogWay::Older)
    {
        QList<qint64> found;
        SearchStart start{.way = way};
        do {
            const auto some = readSearch(database, filter, start, 50, pace);
            if (!some)
                qFatal("%s", qPrintable(some.error().message));
            found += numbers(some->rows);
            start.from = some->reached;
        } while (start.from.isValid());
        return found;
    }

private Q_SLOTS:
    void init() { openNew(); }

    void cleanup() { m_log.reset(); }

    /// The database and the memory are two ways of asking the same; in windows of whatever size.
    void agreesWithWhatMatchesInMemory()
    {
        QRandomGenerator random(7);
        QList<Delivery> deliveries;
        for (int i = 0; i < 400; ++i)
            deliveries += anyDelivery(random);
        append(deliveries);
        const QList<DeliverySummary> all = read({});
        QCOMPARE(all.size(), deliveries.size());
        const auto database = Database::open(path(), callbackSchema(), Database::Access::ReadOnly);
        QVERIFY_RESULT(database);
        int nonEmpty = 0;
        for (int round = 0; round < 200; ++round) {
            const QString written = anyTerms(random);
            const DeliveryFilter filter = filterOf(written);
            QList<qint64> expected;
            for (const DeliverySummary &row : all) {
                if (matches(filter, row, QDateTime::currentDateTimeUtc()).value())
                    expected += row.id.value();
            }
            nonEmpty += expected.isEmpty() ? 0 : 1;
            QVERIFY2(numbers(read(filter)) == expected, qPrintable(written));
            QVERIFY2(numbers(read(filter, 7)) == expected, qPrintable(written));
            QCOMPARE(test::waitFor(m_log->count(filter))->rows, expected.size());
            if (round % 4 != 0)
                continue;
            const std::chrono::milliseconds budget = random.bounded(2) == 0 ? 0ms : 1h;
            const SearchPace pace{
                .step = 0ms, .budget = budget, .firstIds = random.bounded(8, 60), .few = random.bounded(100)};
            QVERIFY2(stepwise((*database)->connection(), filter, pace) == expected, qPrintable(written));
            std::ranges::reverse(expected);
            QVERIFY2(stepwise((*database)->connection(), filter, pace, LogWay::Newer) == expected, qPrintable(written));
        }
        QVERIFY(nonEmpty > 50);
    }

    /// Times need not run with the ids: what was imported is older than what came before it.
    void findsTimesWhereverTheyLie()
    {
        QList<Delivery> deliveries;
        for (int i = 0; i < 12'500; ++i) {
            const bool isImported = i >= 5'000 && i < 5'050;
            deliveries += with(message(u"退款"_s), [&](Delivery &d) {
                d.receivedAt = day.toUTC().addSecs(isImported ? -1'000'000 : i * 60);
            });
        }
        append(deliveries);
        QVERIFY_RESULT(test::waitFor(m_log->catchUp()));
        const auto database = Database::open(path(), callbackSchema(), Database::Access::ReadOnly);
        QVERIFY_RESULT(database);
        QSqlQuery spans(u"SELECT count(*) FROM spans"_s, (*database)->connection());
        QVERIFY(spans.next());
        QCOMPARE(spans.value(0).toInt(), 4);
        const auto idsOf = [&](const QString &written) { return numbers(read(filterOf(written))); };
        const auto idsFrom = [](qint64 first, qint64 last) {
            QList<qint64> ids;
            for (qint64 id = last; id >= first; --id)
                ids += id;
            return ids;
        };
        QCOMPARE(idsOf(u"until:2026-10-31"_s), idsFrom(5'001, 5'050));
        QCOMPARE(idsOf(u"until:2026-10-31 退款"_s), idsFrom(5'001, 5'050));
        QCOMPARE(idsOf(u"until:2026-11-01T12:09 type:text"_s), idsFrom(5'001, 5'050) + idsFrom(1, 10));
        const auto query = DeliveryQuery::plan((*database)->connection(),
                                               filterOf(u"until:2026-11-01T12:09 type:text"_s), day.toUTC());
        QVERIFY_RESULT(query);
        // Blocks of 4096: the first with the ten, the second with the imported ones.
        QCOMPARE(query->runs(), (QList<IdWindow>{{.first = 1, .last = 8'191}}));
        const auto late = DeliveryQuery::plan((*database)->connection(), filterOf(u"since:2026-11-08"_s), day.toUTC());
        QVERIFY_RESULT(late);
        QCOMPARE(late->runs(), (QList<IdWindow>{{.first = 8'192, .last = 12'500}}));
    }

    void beginsAnywhereAndGoesEitherWay()
    {
        QList<Delivery> deliveries;
        for (int i = 0; i < 20; ++i) {
            deliveries += i % 2 == 0 ? message(u"退款"_s) : eventOf(u"CLICK"_s, u"menu_1"_s);
            deliveries.last().receivedAt = day.toUTC().addSecs(i * 60);
        }
        append(deliveries);
        const auto idsOf = [&](const QString &written, DeliveryId from, LogWay way) {
            return numbers(test::waitFor(m_log->search(filterOf(written), from, 3, way)).value().rows);
        };
        QCOMPARE(idsOf({}, DeliveryId(10), LogWay::Older), (QList<qint64>{9, 8, 7}));
        QCOMPARE(idsOf({}, DeliveryId(10), LogWay::Newer), (QList<qint64>{11, 12, 13}));
        QCOMPARE(idsOf({}, {}, LogWay::Newer), (QList<qint64>{1, 2, 3}));
        QCOMPARE(idsOf(u"event:CLICK"_s, DeliveryId(10), LogWay::Newer), (QList<qint64>{12, 14, 16}));
        QCOMPARE(idsOf(u"退款"_s, DeliveryId(4), LogWay::Newer), (QList<qint64>{5, 7, 9}));
        QCOMPARE(idsOf({}, DeliveryId(20), LogWay::Newer), QList<qint64>());
        const auto last = [&](int seconds) {
            return test::waitFor(m_log->lastUntil(day.toUTC().addSecs(seconds))).value();
        };
        QCOMPARE(last(0), DeliveryId(1));
        QCOMPARE(last(119), DeliveryId(2));
        QCOMPARE(last(1'000'000), DeliveryId(20));
        QVERIFY(!last(-1).isValid());
    }

    void knowsThatNothingIsOfTwoKinds()
    {
        append({message(u"退款"_s), eventOf(u"CLICK"_s, u"menu_1"_s)});
        const auto database = Database::open(path(), callbackSchema(), Database::Access::ReadOnly);
        QVERIFY_RESULT(database);
        for (const QString &written : {u"type:text event:CLICK"_s, u"account:test"_s, u"verified:no type:text"_s,
                                       u"-type:text -event:click"_s, u"event:CLICK -account:shop 退款"_s}) {
            const auto query = DeliveryQuery::plan((*database)->connection(), filterOf(written), day.toUTC());
            QVERIFY_RESULT(query);
            QVERIFY2(query->runs().isEmpty(), qPrintable(written));
        }
    }

    void saysHowFarItCameAtOnce()
    {
        QList<Delivery> deliveries{message(u"退款"_s)};
        for (int i = 0; i < 99; ++i)
            deliveries +=
                with(eventOf(u"CLICK"_s, u"menu_1"_s), [i](Delivery &d) { d.receivedAt = d.receivedAt.addSecs(i); });
        append(deliveries);
        const auto database = Database::open(path(), callbackSchema(), Database::Access::ReadOnly);
        QVERIFY_RESULT(database);
        const SearchPace slow{.step = 0ms, .budget = 0ms, .firstIds = 10, .few = 1};
        const DeliveryFilter filter = filterOf(u"-is:late -event:CLICK took:<1s"_s);
        const auto found =
            readSearch((*database)->connection(), filterOf(u"type:event key:menu_1 -from:oUsual"_s), {}, 5, slow);
        QVERIFY_RESULT(found);
        QVERIFY(found->rows.isEmpty());
        QCOMPARE(found->reached, DeliveryId(91));
        QCOMPARE(found->reachedAt, day.toUTC().addSecs(89));
        const auto full = readSearch((*database)->connection(), filterOf(u"-is:skewed"_s), {}, 5, slow);
        QVERIFY_RESULT(full);
        QCOMPARE(full->rows.size(), 5);
        QCOMPARE(full->reached, DeliveryId(96));
        const auto end = readSearch((*database)->connection(), filter, {.from = DeliveryId(10)}, 5, slow);
        QVERIFY_RESULT(end);
        QCOMPARE(end->rows.size(), 1);
        QVERIFY(!end->reached.isValid());
    }
};

QTEST_GUILESS_MAIN(TestDeliverySearch)
#include "tst_deliverysearch.moc"
