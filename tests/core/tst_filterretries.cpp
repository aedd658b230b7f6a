// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliveryrows_p.h"
#include "core/inspector/filterretries_p.h"
#include "core/storage/database.h"
#include "tests/support/logtest.h"
#include "tests/support/sampledeliveries.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace test::sampledeliveries;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Delivery firstTry(const QString &content, int second = 0)
{
    Delivery delivery = message(content);
    delivery.receivedAt = delivery.receivedAt.addSecs(second);
    delivery.dedupeKey = u"key of "_s + content;
    return delivery;
}

/// Five seconds after the one before, as the platform does it.
Delivery retryOf(const Delivery &first, int attempt, Delivery::Flags flags = {})
{
    Delivery delivery = first;
    delivery.attempt = attempt;
    delivery.firstAt = first.receivedAt;
    delivery.receivedAt = first.receivedAt.addSecs(5 * (attempt - 1));
    delivery.flags = flags;
    return delivery;
}

QList<Delivery> manyTries(int count)
{
    const Delivery first = firstTry(u"again"_s);
    QList<Delivery> tries{first};
    for (int attempt = 2; attempt <= count; ++attempt)
        tries += retryOf(first, attempt);
    return tries;
}

/// "退款", "退款 #2" for a row of a retry, "退款 ×3 differs" for one with three tries.
QStringList told(const QList<DeliverySummary> &rows)
{
    QStringList texts;
    for (const DeliverySummary &row : rows) {
        QString text = row.summary;
        if (row.attempt > 1)
            text += u" #%1"_s.arg(row.attempt);
        if (row.tries > 1)
            text += u" ×%1"_s.arg(row.tries);
        if (row.laterFlags.testFlag(Delivery::AnswersDiffer))
            text += u" differs"_s;
        if (row.laterFlags.testFlag(Delivery::ForwardFailed))
            text += u" late"_s;
        if (row.laterFlags.testFlag(Delivery::TargetsDiffer))
            text += u" targets"_s;
        texts += text;
    }
    return texts;
}

DeliveryFilter behindTheFirst(const QString &written)
{
    DeliveryFilter filter = filterOf(written);
    filter.retries = Retries::BehindTheFirst;
    return filter;
}

} // namespace

class TestFilterRetries final : public test::LogTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openNew(); }
    void cleanup() { m_log.reset(); }

    void putsRetriesBehindTheirFirstTry_data()
    {
        QTest::addColumn<QList<Delivery>>("deliveries");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("found");
        const Delivery refund = firstTry(u"退款"_s);
        const Delivery other = firstTry(u"hello"_s, 7);
        const QList<Delivery> three{refund, other, retryOf(refund, 2), retryOf(refund, 3)};
        const QStringList grouped{u"hello"_s, u"退款 ×3"_s};
        const QStringList each{u"退款 #3"_s, u"退款 #2"_s, u"hello"_s, u"退款"_s};

        QTest::newRow("no filter") << three << QString() << grouped;
        QTest::newRow("a field that all tries share") << three << u"type:text from:oUsual account:shop"_s << grouped;
        QTest::newRow("a state") << three << u"state:accepted verified:yes"_s << grouped;
        QTest::newRow("a word") << three << u"退款"_s << QStringList{u"退款 ×3"_s};
        QTest::newRow("a denied word") << three << u"-退款"_s << QStringList{u"hello"_s};
        QTest::newRow("retries are asked for") << three << u"is:retry"_s << each.first(2);
        QTest::newRow("or not wanted") << three << u"-is:retry"_s << each.last(2);
        QTest::newRow("what may be true of one try only") << three << u"took:<1s"_s << each;

        QTest::newRow("answered otherwise")
            << QList<Delivery>{refund, retryOf(refund, 2, Delivery::AnswersDiffer), retryOf(refund, 3)} << QString()
            << QStringList{u"退款 ×3 differs"_s};
        QTest::newRow("and forwarded in vain")
            << QList<Delivery>{refund, retryOf(refund, 2, Delivery::AnswersDiffer | Delivery::ClockSkew),
                               retryOf(refund, 3, Delivery::ForwardFailed)}
            << QString() << QStringList{u"退款 ×3 differs late"_s};
        QTest::newRow("and by two servers")
            << QList<Delivery>{refund, retryOf(refund, 2, Delivery::TargetsDiffer), retryOf(refund, 3)} << QString()
            << QStringList{u"退款 ×3 targets"_s};
        QTest::newRow("found by what only a retry is")
            << QList<Delivery>{refund, retryOf(refund, 2, Delivery::AnswersDiffer)} << u"is:differing"_s
            << QStringList{u"退款 #2"_s};

        QTest::newRow("the first one was deleted") << QList<Delivery>{other, retryOf(refund, 2), retryOf(refund, 3)}
                                                   << QString() << QStringList{u"退款 #3"_s, u"退款 #2"_s, u"hello"_s};
        const QString between = u"since:%1"_s.arg(day.addSecs(3).toString(u"yyyy-MM-ddTHH:mm:ss"_s));
        QTest::newRow("the first one came too early")
            << three << between << QStringList{u"退款 #3"_s, u"退款 #2"_s, u"hello"_s};
        QTest::newRow("the first one is of another account")
            << QList<Delivery>{with(refund, [](Delivery &d) { d.account = ids.at(1); }), retryOf(refund, 2)}
            << QString() << QStringList{u"退款 #2"_s, u"退款"_s};
        const Delivery nextDay = firstTry(u"退款"_s, 86'400);
        QTest::newRow("the same came a day later")
            << QList<Delivery>{refund, retryOf(refund, 2), retryOf(refund, 3), nextDay, retryOf(nextDay, 2)}
            << QString() << QStringList{u"退款 ×2"_s, u"退款 ×3"_s};
        QTest::newRow("imported newest first") << QList<Delivery>{retryOf(refund, 3), retryOf(refund, 2), refund}
                                               << QString() << QStringList{u"退款 ×3"_s};
        const Delivery keyless = with(message(u"no key"_s), [](Delivery &d) { d.attempt = 1; });
        QTest::newRow("without a key nothing belongs together")
            << QList<Delivery>{keyless, keyless} << QString() << QStringList{u"no key"_s, u"no key"_s};
        QTest::newRow("more than the platform sends")
            << manyTries(12) << QString() << QStringList{u"again #12"_s, u"again #11"_s, u"again ×10"_s};
    }

    void putsRetriesBehindTheirFirstTry()
    {
        QFETCH(const QList<Delivery>, deliveries);
        QFETCH(const QString, written);
        QFETCH(const QStringList, found);
        append(deliveries);
        const DeliveryFilter filter = behindTheFirst(written);
        QCOMPARE(told(read(filter)), found);
        QCOMPARE(told(read(filter, 1)), found);
        const auto count = test::waitFor(m_log->count(filter));
        QVERIFY_RESULT(count);
        QCOMPARE(count->rows, found.size());

        const auto oldest = test::waitFor(m_log->search(filter, {}, 100, LogWay::Newer));
        QVERIFY_RESULT(oldest);
        QStringList backwards = told(oldest->rows);
        std::ranges::reverse(backwards);
        QCOMPARE(backwards, found);
    }

    void leavesThemAloneUnlessAskedTo()
    {
        append(manyTries(3));
        QCOMPARE(told(read({})), (QStringList{u"again #3"_s, u"again #2"_s, u"again"_s}));
    }

    void knowsWhatOnlyTheLogCanTell_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<Retries>("retries");
        QTest::addColumn<std::optional<bool>>("wanted");
        const std::optional<bool> unknown;
        const std::optional yes(true);
        const std::optional no(false);
        QTest::newRow("a first try") << QString() << 1 << Retries::BehindTheFirst << yes;
        QTest::newRow("a retry") << QString() << 2 << Retries::BehindTheFirst << unknown;
        QTest::newRow("a retry of what does not fit") << u"type:image"_s << 2 << Retries::BehindTheFirst << no;
        QTest::newRow("a retry that is asked for") << u"is:retry"_s << 2 << Retries::BehindTheFirst << yes;
        QTest::newRow("the tenth") << u"type:text"_s << 10 << Retries::BehindTheFirst << unknown;
        QTest::newRow("the eleventh") << u"type:text"_s << 11 << Retries::BehindTheFirst << yes;
        QTest::newRow("each for itself") << QString() << 2 << Retries::Each << yes;
    }

    void knowsWhatOnlyTheLogCanTell()
    {
        QFETCH(const QString, written);
        QFETCH(const int, attempt);
        QFETCH(const Retries, retries);
        QFETCH(const std::optional<bool>, wanted);
        DeliveryFilter filter = filterOf(written);
        filter.retries = retries;
        Delivery delivery = firstTry(u"退款"_s);
        if (attempt > 1)
            delivery = retryOf(delivery, attempt);
        QCOMPARE(matches(filter, summarize(delivery), day.toUTC()), wanted);
    }

    void countsEachTryOnce()
    {
        const Delivery delivery = firstTry(u"退款"_s);
        DeliverySummary first = summarize(delivery);
        const DeliverySummary third = summarize(retryOf(delivery, 3, Delivery::AnswersDiffer));
        const DeliverySummary second = summarize(retryOf(delivery, 2, Delivery::SignatureSeen));
        QVERIFY(isFirstTryOf(first, third) && isFirstTryOf(first, second));
        QVERIFY(!isFirstTryOf(second, third) && !isFirstTryOf(first, first));
        for (const DeliverySummary &retry : {third, second, third})
            noteRetry(first, retry);
        QCOMPARE(told({first}), QStringList{u"退款 ×3 differs"_s});
        QCOMPARE(first.laterFlags, Delivery::Flags(Delivery::AnswersDiffer)); // a replay is no matter of the first try
    }

    /// However many rows there are: each row of a page is looked up by indexes, and what leads is what it was.
    void costsAFewLooksARow_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("no filter") << QString();
        QTest::newRow("one kind") << u"type:text"_s;
        QTest::newRow("a rare sender") << u"from:oRare"_s;
        QTest::newRow("a word") << u"退款"_s;
        QTest::newRow("a time") << u"since:2026-11-01"_s;
    }

    void costsAFewLooksARow()
    {
        QFETCH(const QString, written);
        QList<Delivery> deliveries = manyTries(3);
        deliveries += with(firstTry(u"退款"_s), [](Delivery &d) { d.from = u"oRare"_s; });
        append(deliveries);
        QVERIFY_RESULT(test::waitFor(m_log->catchUp()));
        const auto database = Database::open(path(), callbackSchema(), Database::Access::ReadOnly);
        QVERIFY_RESULT(database);
        const auto query =
            DeliveryQuery::plan((*database)->connection(), behindTheFirst(written), QDateTime::currentDateTimeUtc());
        QVERIFY_RESULT(query);
        for (const LogWay way : {LogWay::Older, LogWay::Newer}) {
            const Clause page = query->page(u"d.id, "_s + retriesColumn(), allIds, 200, way);
            const QString steps = stepsOf((*database)->connection(), page);
            QVERIFY2(steps.contains("SEARCH f USING INDEX deliveries_by_time (received_at=?)"_L1), qPrintable(steps));
            QVERIFY2(steps.contains("deliveries_by_retry (dedupe_key=? AND rowid>?)"_L1), qPrintable(steps));
            QVERIFY2(steps.contains("deliveries_by_retry (dedupe_key=? AND rowid<?)"_L1), qPrintable(steps));
            QVERIFY2(!steps.contains("SCAN d"_L1) && !steps.contains("SCAN f"_L1), qPrintable(steps));
        }
    }

private:
    /// How SQLite goes about a query, a line a step.
    static QString stepsOf(const QSqlDatabase &database, const Clause &clause)
    {
        auto query = execute(database, u"EXPLAIN QUERY PLAN "_s + clause.sql, clause.values);
        if (!query)
            return query.error().message;
        QStringList steps;
        while (query->next())
            steps += query->value(3).toString();
        return steps.join(u'\n');
    }
};

QTEST_GUILESS_MAIN(TestFilterRetries)
#include "tst_filterretries.moc"
