// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/logretention.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <atomic>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const AppId shop = AppId::parse(u"wx0000000000000001").value();

Delivery good(const QString &content = u"退款"_s)
{
    return {.receivedAt = QDateTime::currentDateTimeUtc(),
            .account = shop,
            .body = "<xml/>",
            .state = Delivery::State::Accepted,
            .plain = "<xml/>",
            .type = u"text"_s,
            .summary = content};
}

Delivery bad()
{
    return {.receivedAt = QDateTime::currentDateTimeUtc(), .remoteAddress = u"10.0.0.1"_s, .method = "POST"};
}

DeliveryFilter filterOf(const QString &text)
{
    return DeliveryFilter::parse(text, {}).value();
}

} // namespace

class TestDeliveryKeeping final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"callbacks.db"_s); }

    void append(const QList<Delivery> &deliveries)
    {
        std::atomic<qsizetype> stored = 0;
        for (const Delivery &delivery : deliveries)
            m_log->append(delivery, [&](const Result<DeliveryId> &id) { stored += id ? 1 : 0; });
        QTRY_COMPARE(stored.load(), deliveries.size());
    }

    [[nodiscard]] QList<qint64> left(const QString &filter = {})
    {
        QList<qint64> ids;
        const auto page = test::waitFor(m_log->page(filterOf(filter), {}, 10'000)).value();
        for (const DeliverySummary &row : page)
            ids.prepend(row.id.value());
        return ids;
    }

    /// What a look into the file itself says.
    [[nodiscard]] QString ask(const QString &sql) const
    {
        QString answer;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(path());
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            answer = query.exec(sql) && query.next() ? query.value(0).toString() : u"?"_s;
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return answer;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_log = DeliveryLog::open(path()).value();
    }

    void cleanup() { m_log.reset(); }

    void purgesWhatAFilterFinds_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("withMarked");
        QTest::addColumn<Purged>("expected");
        QTest::addColumn<QList<qint64>>("rest");
        using Ids = QList<qint64>;
        // 1 old, 2 old and starred, 3 old and rejected, 4 new, 5 new and noted, 6 new and rejected, starred and noted
        QTest::newRow("everything") << u""_s << false << Purged{.removed = 3, .kept = 3} << Ids{2, 5, 6};
        QTest::newRow("really everything") << u""_s << true << Purged{.removed = 6} << Ids();
        QTest::newRow("old") << u"until:30d"_s << false << Purged{.removed = 2, .kept = 1} << Ids{2, 4, 5, 6};
        QTest::newRow("rejected") << u"state:rejected"_s << false << Purged{.removed = 1, .kept = 1}
                                  << Ids{1, 2, 4, 5, 6};
        QTest::newRow("rejected with marked") << u"state:rejected"_s << true << Purged{.removed = 2} << Ids{1, 2, 4, 5};
        QTest::newRow("by text") << u"退款"_s << false << Purged{.removed = 2, .kept = 2} << Ids{2, 3, 5, 6};
        QTest::newRow("nothing") << u"event:CLICK"_s << false << Purged{} << Ids{1, 2, 3, 4, 5, 6};
    }

    void purgesWhatAFilterFinds()
    {
        QFETCH(const QString, filter);
        QFETCH(const bool, withMarked);
        QFETCH(const Purged, expected);
        QFETCH(const QList<qint64>, rest);
        QList<Delivery> deliveries{good(), good(), bad(), good(), good(), bad()};
        for (qsizetype i = 0; i < 3; ++i)
            deliveries[i].receivedAt = deliveries[i].receivedAt.addDays(-40);
        deliveries[1].isStarred = true;
        deliveries[4].note = u"why"_s;
        deliveries[5].isStarred = true;
        deliveries[5].note = u"who"_s;
        append(deliveries);
        const auto marked = withMarked ? Purge::Marked::Remove : Purge::Marked::Keep;
        QVERIFY(test::waitFor(m_log->countForPurge(filterOf(filter), marked)).value() == expected);
        QCOMPARE(left().size(), 6); // counting removes nothing
        const auto purged = test::waitFor(m_log->purge({.filter = filterOf(filter), .marked = marked}));
        QVERIFY_RESULT(purged);
        QCOMPARE(purged->removed, expected.removed);
        QCOMPARE(purged->kept, expected.kept);
        QCOMPARE(left(), rest);
        QCOMPARE(left(u"退款"_s).size(), std::ranges::count_if(rest, [](qint64 id) { return id != 3 && id != 6; }));
    }

    void aPurgeCanBeStopped()
    {
        append(QList<Delivery>(1'000, good()));
        QList<qint64> told;
        const auto purged = test::waitFor(m_log->purge({.progress = [&](qint64 removed) {
            told.append(removed);
            return removed < 500;
        }}));
        QVERIFY_RESULT(purged);
        QCOMPARE(told, (QList<qint64>{250, 500}));
        QCOMPARE(purged->removed, 500);
        QCOMPARE(left().size(), 500);
    }

    void deliveriesDoNotWaitForAPurge()
    {
        append(QList<Delivery>(3'000, good()));
        std::atomic<bool> isStored = false;
        bool wasFirst = false;
        bool isAsked = false;
        const auto purged = test::waitFor(m_log->purge({.progress = [&](qint64 removed) {
            if (!std::exchange(isAsked, true))
                m_log->append(good(u"meanwhile"_s), [&](const Result<DeliveryId> &) { isStored = true; });
            wasFirst = wasFirst || (isStored && removed < 3'000);
            return true;
        }}));
        QVERIFY_RESULT(purged);
        QCOMPARE(purged->removed, 3'000);
        QVERIFY(wasFirst);
        QCOMPARE(left().size(), 1); // what came after the purge began stays
    }

    void keepsWithinBounds_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("rejectedRows");
        QTest::addColumn<QList<qint64>>("rest");
        using Ids = QList<qint64>;
        // 1 old, 2 old and starred, 3 rejected, 4, 5 rejected, 6, 7 rejected, 8
        QTest::newRow("none") << 0 << 0 << 0 << Ids{1, 2, 3, 4, 5, 6, 7, 8};
        QTest::newRow("days") << 30 << 0 << 0 << Ids{2, 3, 4, 5, 6, 7, 8};
        QTest::newRow("rejected ones") << 0 << 0 << 1 << Ids{1, 2, 4, 6, 7, 8};
        QTest::newRow("rows: rejected ones first") << 0 << 6 << 0 << Ids{1, 2, 4, 6, 7, 8};
        QTest::newRow("rows: then the oldest, but no marked one") << 0 << 3 << 0 << Ids{2, 6, 8};
        QTest::newRow("all of them") << 30 << 3 << 1 << Ids{2, 6, 8};
        QTest::newRow("less than is marked") << 0 << 1 << 0 << Ids{2};
    }

    void keepsWithinBounds()
    {
        QFETCH(const int, days);
        QFETCH(const int, rows);
        QFETCH(const int, rejectedRows);
        QFETCH(const QList<qint64>, rest);
        QList<Delivery> deliveries{good(), good(), bad(), good(), bad(), good(), bad(), good()};
        deliveries[0].receivedAt = deliveries[0].receivedAt.addDays(-40);
        deliveries[1].receivedAt = deliveries[1].receivedAt.addDays(-40);
        deliveries[1].isStarred = true;
        append(deliveries);
        const auto removed =
            test::waitFor(m_log->keepWithin({.days = days, .rows = rows, .rejectedRows = rejectedRows}));
        QVERIFY_RESULT(removed);
        QCOMPARE(*removed, 8 - rest.size());
        QCOMPARE(left(), rest);
    }

    void keepsWithinASize()
    {
        Delivery large = good();
        large.body = QByteArray(8'000, 'x');
        Delivery stranger = bad();
        stranger.body = QByteArray(8'000, 'y');
        append({large});
        QVERIFY_RESULT(test::waitFor(m_log->star({DeliveryId(1)}, Starred::Yes)));
        append(QList<Delivery>(300, large) + QList<Delivery>(100, stranger));
        const qint64 before = test::waitFor(m_log->use()).value().usedBytes;
        const qint64 bound = before - 150 * 8'000;
        QVERIFY_RESULT(test::waitFor(m_log->keepWithin({.bytes = bound})));
        const LogUse use = test::waitFor(m_log->use()).value();
        QVERIFY2(use.usedBytes <= bound, qPrintable(QString::number(use.usedBytes)));
        QVERIFY2(use.usedBytes > bound - 250 * 8'000, qPrintable(QString::number(use.usedBytes)));
        QCOMPARE(use.states.value(u"rejected"_s), 0); // these first
        QVERIFY(use.rows > 1);
        QCOMPARE(left().first(), 1); // marked
        QVERIFY_RESULT(test::waitFor(m_log->keepWithin({.bytes = 1})));
        QCOMPARE(left(), QList<qint64>{1}); // and comes to an end
    }

    void tellsWhatItHolds()
    {
        QList<Delivery> deliveries{good(), good(), bad()};
        deliveries[0].receivedAt = QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC);
        deliveries[1].isStarred = true;
        append(deliveries);
        const LogUse use = test::waitFor(m_log->use()).value();
        QCOMPARE(use.rows, 3);
        QCOMPARE(use.states.value(u"accepted"_s), 2);
        QCOMPARE(use.states.value(u"rejected"_s), 1);
        QCOMPARE(use.accounts.size(), 2);
        QCOMPARE(use.accounts.first().appId, shop.toString());
        QCOMPARE(use.accounts.first().rows, 2);
        QCOMPARE(use.marked, 1);
        QCOMPARE(use.oldest, deliveries[0].receivedAt);
        QCOMPARE(use.newest, std::max(deliveries[1].receivedAt, deliveries[2].receivedAt));
        QVERIFY(use.usedBytes > 0);
        QVERIFY(use.fileBytes > 0);
        QVERIFY(use.canShrink);
    }

    void givesRoomBackToTheDisk()
    {
        Delivery large = good();
        large.body = QByteArray(8'000, 'x');
        append(QList<Delivery>(1'000, large));
        QVERIFY_RESULT(test::waitFor(m_log->purge({})));
        const LogUse full = test::waitFor(m_log->use()).value();
        QVERIFY2(full.freeBytes > 6'000'000, qPrintable(QString::number(full.freeBytes)));
        int told = 0;
        const auto vacuumed = test::waitFor(m_log->vacuum([&](qint64) { return ++told > 0; }));
        QVERIFY_RESULT(vacuumed);
        QVERIFY(vacuumed->isComplete);
        QVERIFY(told > 5); // in small steps
        const LogUse lean = test::waitFor(m_log->use()).value();
        QCOMPARE(lean.freeBytes, 0);
        QCOMPARE(vacuumed->gainedBytes, full.freeBytes);
        append({good()});
        m_log.reset();
        QVERIFY2(QFileInfo(path()).size() < 1'000'000, qPrintable(QString::number(QFileInfo(path()).size())));
        QCOMPARE(ask(u"PRAGMA integrity_check"_s), u"ok"_s);
    }

    void givingBackCanBeStopped()
    {
        Delivery large = good();
        large.body = QByteArray(8'000, 'x');
        append(QList<Delivery>(500, large));
        QVERIFY_RESULT(test::waitFor(m_log->purge({})));
        const auto vacuumed = test::waitFor(m_log->vacuum([](qint64) { return false; }));
        QVERIFY_RESULT(vacuumed);
        QVERIFY(!vacuumed->isComplete);
        QVERIFY(test::waitFor(m_log->use()).value().freeBytes > 0);
    }

    void anOldFileSaysThatItCannot()
    {
        m_log.reset();
        QVERIFY(ask(u"PRAGMA auto_vacuum"_s) == u"2"_s);
        QVERIFY(QFile::remove(path()));
        QVERIFY(ask(u"PRAGMA journal_mode = WAL"_s) == u"wal"_s); // made by somebody else
        m_log = DeliveryLog::open(path()).value();
        QVERIFY(!test::waitFor(m_log->use()).value().canShrink);
        const auto vacuumed = test::waitFor(m_log->vacuum());
        QVERIFY(!vacuumed);
        QVERIFY(vacuumed.error().kind == Error::Kind::Unsupported);
        QVERIFY(!vacuumed.error().advice.isEmpty());
    }

    void boundsHoldWhileAFloodComesIn()
    {
        Settings settings(m_folder->filePath(u"settings.ini"_s));
        settings.set(settings::retentionRows, 1'000);
        settings.set(settings::rejectedRows, 50);
        LogRetention retention(*m_log, settings);
        retention.start();
        for (int i = 0; i < 6; ++i)
            append(QList<Delivery>(1'500, good()));
        QTRY_VERIFY(left().size() <= 6'000); // nobody asked for it
        for (int i = 0; i < 10; ++i)
            append(QList<Delivery>(100, bad()));
        QTRY_VERIFY(left(u"state:rejected"_s).size() <= 550);
        settings.set(settings::rejectedRows, 5);
        retention.refresh();
        QTRY_VERIFY(left(u"state:rejected"_s).size() <= 5);
        QTRY_COMPARE(left().size(), 1'000);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryKeeping)
#include "tst_deliverykeeping.moc"
