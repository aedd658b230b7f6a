// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/profile.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/inspector/deliverytable.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int accountColumn = 1;
constexpr int summaryColumn = 3;
constexpr int stateColumn = 5;

/// A real log with a table over it that shows about ten rows.
struct Bench
{
    explicit Bench(int deliveries)
    {
        add(deliveries);
        table = std::make_unique<ui::DeliveryTable>(log, profile.book);
        table->resize(800, 300);
        table->show();
    }

    void add(int count)
    {
        QStringList summaries;
        for (int i = 0; i < count; ++i)
            summaries.append(u"number %1 退款"_s.arg(++added));
        add(summaries);
    }

    /// Returns when the log has told of all of them.
    void add(const QStringList &summaries)
    {
        QSignalSpy committed(&log, &core::DeliveryLog::committed);
        for (const QString &summary : summaries)
            log.append(delivery(summary), [](const auto &) {});
        QTRY_COMPARE(told(committed), summaries.size());
    }

    static qsizetype told(const QSignalSpy &committed)
    {
        qsizetype sum = 0;
        for (const QVariantList &call : committed)
            sum += call.constFirst().value<QList<core::DeliverySummary>>().size();
        return sum;
    }

    static core::Delivery delivery(const QString &summary)
    {
        core::Delivery delivery{.receivedAt = QDateTime::currentDateTimeUtc(),
                                .account = *core::AppId::parse(u"wx0123456789abcdef"),
                                .method = "POST",
                                .path = "/wx0123456789abcdef",
                                .state = core::Delivery::State::Accepted};
        delivery.type = u"text"_s;
        delivery.summary = summary;
        delivery.plain = "<xml><Content>" + summary.toUtf8() + "</Content></xml>";
        return delivery;
    }

    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString summaryAt(int row) const
    {
        return table->model()->index(row, summaryColumn).data().toString();
    }
    [[nodiscard]] QVariant account(int role) const { return table->model()->index(0, accountColumn).data(role); }
    [[nodiscard]] QString topmost() const { return summaryAt(table->rowAt(0)); }

    test::Profile profile;
    core::DeliveryLog &log = *profile.deliveries;
    std::unique_ptr<ui::DeliveryTable> table;
    int added = 0;
};

} // namespace

class TestDeliveryTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void showsNewRowsOnTop()
    {
        Bench bench(3);
        const QAbstractItemModelTester tester(bench.table->model());
        QTRY_COMPARE(bench.rows(), 3);
        bench.add(2);
        QTRY_COMPARE(bench.rows(), 5);
        QVERIFY(bench.summaryAt(0).contains("number 5"_L1));
        QVERIFY(bench.summaryAt(4).contains("number 1"_L1));
    }

    void leavesInSightWhatIsBeingRead()
    {
        Bench bench(60);
        QTRY_COMPARE(bench.rows(), 60);
        bench.table->verticalScrollBar()->setValue(20);
        const QString topmost = bench.topmost();
        bench.add(7);
        QTRY_COMPARE(bench.rows(), 67);
        QCOMPARE(bench.topmost(), topmost);
    }

    void staysAtTheTopForWhoWatchesTheTop()
    {
        Bench bench(60);
        QTRY_COMPARE(bench.rows(), 60);
        bench.add(3);
        QTRY_COMPARE(bench.rows(), 63);
        QVERIFY(bench.topmost().contains("number 63"_L1));
    }

    void holdsBackWhatArrivesAboveALongTable()
    {
        Bench bench(5200);
        bench.add(1);
        QTRY_COMPARE(bench.rows(), 201);
        while (bench.rows() < 5000) {
            const int before = bench.rows();
            bench.table->scrollToBottom();
            QTRY_VERIFY(bench.rows() > before);
        }
        const int rows = bench.rows();
        QSignalSpy held(bench.table.get(), &ui::DeliveryTable::heldBack);
        bench.add(3);
        QCOMPARE(bench.rows(), rows);
        QCOMPARE(held.constLast().constFirst().toInt(), 3);
        bench.table->scrollToTop();
        QTRY_VERIFY(bench.topmost().contains("number 5204"_L1));
        QCOMPARE(bench.rows(), 5000);
        QCOMPARE(held.constLast().constFirst().toInt(), 0);
    }

    void namesTheAccount()
    {
        Bench bench(1);
        const QAbstractItemModelTester tester(bench.table->model());
        QTRY_COMPARE(bench.rows(), 1);
        QCOMPARE(bench.account(Qt::DisplayRole), u"wx0123456789abcdef"_s); // of an account that is not in the book
        QSignalSpy changed(bench.table->model(), &QAbstractItemModel::dataChanged);
        const core::Account account = bench.profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(bench.account(Qt::DisplayRole), u"Shop"_s);
        QCOMPARE(bench.account(Qt::ToolTipRole), u"wx0123456789abcdef"_s);
        QVERIFY_RESULT(test::waitFor(bench.profile.book.remove(account.appId)));
        QCOMPARE(bench.account(Qt::DisplayRole), u"wx0123456789abcdef"_s);
    }

    void saysWhyARequestWasRefused()
    {
        Bench bench(0);
        core::Delivery refused = Bench::delivery({});
        refused.state = core::Delivery::State::Rejected;
        refused.reason = u"No account has this path."_s;
        bench.log.append(refused, [](const auto &) {});
        QTRY_COMPARE(bench.rows(), 1);
        QCOMPARE(bench.table->model()->index(0, stateColumn).data().toString(), u"Rejected"_s); // at no step
        QCOMPARE(bench.summaryAt(0), refused.reason);
    }

    void readsOlderRowsWhenTheyAreScrolledTo()
    {
        Bench bench(450);
        QTRY_COMPARE(bench.rows(), 200);
        bench.table->scrollToBottom();
        QTRY_COMPARE(bench.rows(), 400);
        bench.table->scrollToBottom();
        QTRY_COMPARE(bench.rows(), 450);
        QVERIFY(bench.summaryAt(449).contains("number 1 "_L1));
    }

    void keepsTheSelectionThroughAFilterThatStillShowsIt()
    {
        Bench bench(5);
        QTRY_COMPARE(bench.rows(), 5);
        bench.table->selectRow(2);
        const core::DeliveryId chosen = bench.table->selected();
        QSignalSpy changed(bench.table.get(), &ui::DeliveryTable::rowsChanged);
        bench.table->setFilter({.type = u"text"_s, .text = u"退款"_s});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(bench.table->selected(), chosen);
    }

    void tellsThatTheSelectionIsGone()
    {
        Bench bench(2);
        QTRY_COMPARE(bench.rows(), 2);
        bench.table->selectRow(0);
        QSignalSpy moved(bench.table.get(), &ui::DeliveryTable::selectionMoved);
        bench.table->setFilter({.text = u"nothing like it"_s});
        QTRY_COMPARE(bench.rows(), 0);
        QTRY_VERIFY(!moved.isEmpty());
        QVERIFY(!bench.table->selected().isValid());
    }

    void findsArrivingRowsWhileSearching()
    {
        Bench bench(1);
        bench.table->setFilter({.text = u"退款"_s});
        QTRY_COMPARE(bench.rows(), 1);
        bench.add({u"发货"_s, u"退款 second"_s});
        QTRY_COMPARE(bench.rows(), 2);
    }

    void countsWhatArrivesWhileHeld()
    {
        Bench bench(1);
        QTRY_COMPARE(bench.rows(), 1);
        QSignalSpy held(bench.table.get(), &ui::DeliveryTable::heldBack);
        bench.table->setFlow(ui::DeliveryTable::Flow::Held);
        bench.add(4);
        QTRY_VERIFY(!held.isEmpty() && held.constLast().constFirst().toInt() == 4);
        QCOMPARE(bench.rows(), 1);
        bench.table->setFlow(ui::DeliveryTable::Flow::Live);
        QTRY_COMPARE(bench.rows(), 5);
        QCOMPARE(held.constLast().constFirst().toInt(), 0);
    }
};

QTEST_MAIN(TestDeliveryTable)
#include "tst_deliverytable.moc"
