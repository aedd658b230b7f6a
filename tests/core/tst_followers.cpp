// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverylog.h"
#include "core/inspector/followers_p.h"
#include "core/storage/database.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QSqlQuery>
#include <QTest>

#include <future>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const AppId shop = AppId::parse(u"wx0000000000000001").value();
const AppId other = AppId::parse(u"wx0000000000000002").value();

struct What
{
    QString from;
    QString type = u"text"_s;
    QString event = {};
    AppId account = shop;
    Delivery::State state = Delivery::State::Accepted;
};

QStringList namesOf(const FollowersFound &found)
{
    QStringList names;
    for (const DeliverySummary &delivery : found.newest)
        names.append(delivery.from);
    return names;
}

} // namespace

/// Who wrote, found in a log.
class TestFollowers final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

    [[nodiscard]] QString path() const { return m_folder->filePath(u"callbacks.db"_s); }

    DeliveryId hear(const What &what)
    {
        m_now = m_now.addSecs(1);
        Delivery delivery{.receivedAt = m_now, .account = what.account, .state = what.state};
        delivery.type = what.type;
        delivery.event = what.event;
        delivery.from = what.from;
        std::promise<Result<DeliveryId>> stored;
        m_log->append(delivery, [&stored](const Result<DeliveryId> &id) { stored.set_value(id); });
        return stored.get_future().get().value();
    }

    [[nodiscard]] std::unique_ptr<Database> reader() const
    {
        return std::move(*Database::open(path(), callbackSchema(), Database::Access::ReadOnly));
    }

    /// As if so many deliveries had come and gone: what follows lies in other blocks of the index.
    void skipIds(qint64 count)
    {
        m_log.reset();
        {
            const auto database = Database::open(path(), callbackSchema()).value();
            QSqlQuery query(database->connection());
            QVERIFY(query.exec(u"UPDATE sqlite_sequence SET seq = seq + %1 WHERE name = 'deliveries'"_s.arg(count)));
        }
        m_log = DeliveryLog::open(path()).value();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<test::Folder>();
        m_log = DeliveryLog::open(path()).value();
    }

    void cleanup() { m_log.reset(); }

    void listsThoseWhoMayBeAnsweredNewestFirst()
    {
        hear({.from = u"oA"_s});
        hear({.from = u"oB"_s, .type = u"event"_s, .event = u"subscribe"_s});
        hear({.from = u"oC"_s, .type = u"event"_s, .event = u"click"_s});
        hear({.from = u"oA"_s, .type = u"image"_s});
        hear({.from = u"oD"_s, .type = u"event"_s, .event = u"VIEW"_s});
        hear({.from = u"oE"_s, .type = u"event"_s, .event = u"TEMPLATESENDJOBFINISH"_s});
        hear({.from = u"oF"_s, .account = other});
        hear({.from = u"oG"_s, .state = Delivery::State::Rejected});
        hear({.from = {}});
        hear({.from = u"oC"_s, .type = u"event"_s, .event = u"LOCATION"_s});

        const auto found = test::waitFor(m_log->followers(shop, {}, 10));

        QVERIFY_RESULT(found);
        QCOMPARE(namesOf(*found), QStringList({u"oA"_s, u"oC"_s, u"oB"_s}));
        QCOMPARE(found->newest.first().type, u"image"_s);
        QVERIFY(!found->reached.isValid());
    }

    void pagesWithoutLosingAnybody()
    {
        for (const QString &from : {u"oA"_s, u"oB"_s, u"oC"_s, u"oA"_s, u"oD"_s})
            hear({.from = from});
        skipIds(20'000);
        hear({.from = u"oE"_s});

        const auto first = test::waitFor(m_log->followers(shop, {}, 2));
        QCOMPARE(namesOf(*first), QStringList({u"oE"_s, u"oD"_s}));
        QVERIFY(first->reached.isValid());
        const auto second = test::waitFor(m_log->followers(shop, first->reached, 2));
        QCOMPARE(namesOf(*second), QStringList({u"oA"_s, u"oC"_s}));
        const auto third = test::waitFor(m_log->followers(shop, second->reached, 2));
        QCOMPARE(namesOf(*third).value(0), u"oB"_s); // behind those who were found before, and wrote earlier, too
    }

    void stopsWhenItsTimeIsOver()
    {
        hear({.from = u"oA"_s});
        skipIds(20'000);
        hear({.from = u"oB"_s});
        const auto database = reader();
        const auto found = readFollowers(database->connection(), shop, {}, 10, std::chrono::milliseconds(0));
        QVERIFY_RESULT(found);
        QCOMPARE(namesOf(*found), QStringList{u"oB"_s});
        QVERIFY(found->reached.isValid());
        const auto more = readFollowers(database->connection(), shop, found->reached, 10);
        QCOMPARE(namesOf(*more), QStringList{u"oA"_s});
        QVERIFY(!more->reached.isValid());
    }

    void completesOpenIds_data()
    {
        QTest::addColumn<QString>("beginning");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("all, newest first")
            << QString() << 10 << QStringList({u"oAb3"_s, u"oAb1"_s, u"oAb2"_s, u"oB-_9"_s});
        QTest::newRow("no more than wanted") << QString() << 2 << QStringList({u"oAb3"_s, u"oAb1"_s});
        QTest::newRow("a beginning") << u"oA"_s << 10 << QStringList({u"oAb3"_s, u"oAb1"_s, u"oAb2"_s});
        QTest::newRow("with signs") << u"oB-_"_s << 10 << QStringList({u"oB-_9"_s});
        QTest::newRow("a whole one") << u"oAb2"_s << 10 << QStringList({u"oAb2"_s});
        QTest::newRow("letters count") << u"oa"_s << 10 << QStringList();
        QTest::newRow("another account's") << u"oX"_s << 10 << QStringList();
        QTest::newRow("nobody") << u"oAb1x"_s << 10 << QStringList();
    }

    void completesOpenIds()
    {
        QFETCH(const QString, beginning);
        QFETCH(const int, limit);
        QFETCH(const QStringList, found);
        hear({.from = u"oB-_9"_s});
        hear({.from = u"oAb2"_s});
        skipIds(10'000);
        hear({.from = u"oX"_s, .account = other});
        hear({.from = u"oAb1"_s});
        hear({.from = u"oAb3"_s});
        QCOMPARE(test::waitFor(m_log->openIds(shop, beginning, limit)).value(), found);
    }

    void tellsThoseWhomItHasNeverSeen()
    {
        hear({.from = u"oA"_s});
        skipIds(10'000);
        hear({.from = u"oB"_s});
        hear({.from = u"oC"_s, .account = other});
        const auto unseen = test::waitFor(m_log->unseen(shop, {u"oA"_s, u"oB"_s, u"oC"_s, u"oD'\"\\"_s}));
        QVERIFY_RESULT(unseen);
        QCOMPARE(unseen->openIds, QStringList({u"oC"_s, u"oD'\"\\"_s}));
        QVERIFY(unseen->isCertain);

        const auto database = reader();
        const auto hurried = readUnseen(database->connection(), shop, {u"oA"_s}, std::chrono::milliseconds(0));
        QVERIFY(!hurried->isCertain);
    }

    void knowsNobodyInAnEmptyLog()
    {
        QVERIFY(test::waitFor(m_log->followers(shop, {}, 10)).value().newest.isEmpty());
        QVERIFY(test::waitFor(m_log->openIds(shop, {}, 10)).value().isEmpty());
        QCOMPARE(test::waitFor(m_log->unseen(shop, {u"oA"_s})).value().openIds, QStringList{u"oA"_s});
    }
};

QTEST_GUILESS_MAIN(TestFollowers)
#include "tst_followers.moc"
