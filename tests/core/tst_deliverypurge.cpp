// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/deliverylog.h"
#include "tests/support/folder.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <atomic>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const AppId first = AppId::parse(u"wx0000000000000001").value();
const AppId second = AppId::parse(u"wx0000000000000002").value();
const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1767225600000, Qt::UTC);

Delivery at(const QDateTime &moment, const AppId &account)
{
    return {.receivedAt = moment,
            .account = account,
            .method = "POST",
            .body = "<xml/>",
            .state = Delivery::State::Accepted,
            .plain = "<xml/>",
            .type = u"text"_s,
            .summary = u"退款"_s};
}

} // namespace

class TestDeliveryPurge final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    std::unique_ptr<DeliveryLog> m_log;
    std::atomic<int> m_committed = 0;

    void append(const QDateTime &moment, const AppId &account)
    {
        m_log->append(at(moment, account), [this](const Result<DeliveryId> &id) { m_committed += id ? 1 : 0; });
    }

    [[nodiscard]] qint64 left(const AppId &account = {})
    {
        const DeliveryFilter filter{{{.field = FilterField::Account, .value = FilterAccount{.id = account}}}};
        return test::waitFor(m_log->count(account.isNull() ? DeliveryFilter() : filter)).value().rows;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::Folder>();
        m_log = DeliveryLog::open(m_folder->filePath(u"callbacks.db"_s)).value();
        m_committed = 0;
        for (int i = 0; i < 300; ++i) {
            append(noon.addSecs(-1), first);
            append(noon.addSecs(-1), second);
        }
        append(noon, first);
        append(noon.addSecs(1), second);
        QTRY_COMPARE(m_committed.load(), 602);
    }

    void removesWhatIsOlder_data()
    {
        QTest::addColumn<AppId>("account");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("leftOfFirst");
        QTest::addColumn<int>("leftOfSecond");
        QTest::newRow("of all") << AppId() << 600 << 1 << 1;
        QTest::newRow("of one") << first << 300 << 1 << 301;
        QTest::newRow("of the other") << second << 300 << 301 << 1;
        QTest::newRow("of a third") << AppId::parse(u"wx0000000000000003").value() << 0 << 301 << 301;
    }

    void removesWhatIsOlder()
    {
        QFETCH(const AppId, account);
        QFETCH(const int, removed);
        QFETCH(const int, leftOfFirst);
        QFETCH(const int, leftOfSecond);
        const auto counted = test::waitFor(m_log->countBefore(noon, account));
        QVERIFY_RESULT(counted);
        QCOMPARE(*counted, removed);
        QCOMPARE(left(), 602); // counting removes nothing
        const auto gone = test::waitFor(m_log->purge(noon, account));
        QVERIFY_RESULT(gone);
        QCOMPARE(*gone, removed);
        QCOMPARE(left(first), leftOfFirst);
        QCOMPARE(left(second), leftOfSecond);
        const auto found = test::waitFor(m_log->page(DeliveryFilter::parse(u"退款"_s, {}).value(), {}, 1000));
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), leftOfFirst + leftOfSecond); // from the index too
    }

    void deliveriesDoNotWaitForIt()
    {
        for (int i = 0; i < 3000; ++i)
            append(noon.addSecs(-2), first);
        QTRY_COMPARE(m_committed.load(), 3602);
        std::atomic<bool> isPurged = false;
        std::atomic<bool> wasFirst = false;
        auto purged = m_log->purge(noon, {});
        m_log->append(at(noon, first), [&](const Result<DeliveryId> &) { wasFirst = !isPurged; });
        const auto gone = test::waitFor(std::move(purged));
        isPurged = true;
        QVERIFY_RESULT(gone);
        QCOMPARE(*gone, 3600);
        QVERIFY(wasFirst); // between two steps, not behind them all
        QCOMPARE(left(), 3);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryPurge)
#include "tst_deliverypurge.moc"
