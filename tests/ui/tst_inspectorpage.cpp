// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/callback/envelope.h"
#include "core/callback/samples.h"
#include "core/http/qnamtransport.h"
#include "core/sandbox/pushengine.h"
#include "tests/support/ui/pageof.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/inspector/deliverydetails.h"
#include "ui/pages/inspector/inspectorpage.h"
#include "ui/support/testpush.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

/// The page over a real endpoint, and WeChat's side of the wire.
struct Bench
{
    Bench() : account(profile.add(u"Shop"_s, u"wx0123456789abcdef"_s)), page(test::pageOf(profile, u"inspector"_s))
    {
        const auto credentials = test::waitFor(profile.world.vault.credentials(account.appId));
        keys = *core::callback::Keys::from(account, *credentials);
        QTest::mouseClick(page->findChild<QPushButton *>(u"toggle"_s), Qt::LeftButton);
    }

    [[nodiscard]] bool push(const QString &text)
    {
        core::sandbox::Push push{.url = profile.inspector.urlFor(account.appId), .keys = keys, .sample = u"text"_s};
        push.fields.insert(u"Content"_s, text);
        const auto outcome = test::waitFor(core::sandbox::push(transport, clock, push));
        return outcome && outcome->accepted;
    }

    [[nodiscard]] QTableView *table() const { return page->findChild<QTableView *>(u"deliveries"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    core::SystemClock clock;
    core::QnamTransport transport;
    test::Profile profile;
    core::Account account;
    core::callback::Keys keys;
    std::unique_ptr<ui::Page> page;
};

constexpr int typeColumn = 2;
constexpr int summaryColumn = 3;
constexpr int stateColumn = 5;

} // namespace

class TestInspectorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void showsACallbackAsItComes()
    {
        Bench bench;
        const QAbstractItemModelTester tester(bench.table()->model());
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.page->findChild<QLineEdit *>(u"endpointUrl"_s)->text().endsWith("/wx0123456789abcdef"_L1));
        QVERIFY(bench.push(u"退款什么时候到账"_s));
        QTRY_COMPARE(bench.rows(), 1);
        QVERIFY(bench.cell(0, summaryColumn).contains(u"退款"_s));
        QCOMPARE(bench.cell(0, stateColumn), u"Accepted"_s);

        bench.table()->selectRow(0);
        auto *fields = bench.page->findChild<QTreeWidget *>(u"deliveryFields"_s);
        QTRY_VERIFY(!fields->findItems(u"Content"_s, Qt::MatchExactly).isEmpty());
        const QTreeWidgetItem *content = fields->findItems(u"Content"_s, Qt::MatchExactly).constFirst();
        QCOMPARE(content->text(1), u"退款什么时候到账"_s);
        QVERIFY(!content->text(2).isEmpty()); // what the element means

        const QString steps = bench.page->findChild<QTextBrowser *>(u"deliverySteps"_s)->toPlainText();
        QVERIFY2(steps.contains("PKCS#7"_L1) && !steps.contains(u"✗"_s), qPrintable(steps));
        QVERIFY2(!steps.contains(bench.keys.token), "the Token is shown only on request");
    }

    void showsWhyARequestWasRejected()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        bench.keys.token = u"another1"_s;
        QVERIFY(!bench.push(u"hello"_s));
        QTRY_VERIFY(bench.rows() >= 1);
        QVERIFY2(bench.cell(0, stateColumn).startsWith("Rejected"_L1), qPrintable(bench.cell(0, stateColumn)));
        bench.table()->selectRow(0);
        QTRY_VERIFY(bench.page->findChild<QTextBrowser *>(u"deliverySteps"_s)->toPlainText().contains(u"✗"_s));
    }

    void filtersByTextAndState()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.push(u"退款"_s));
        QVERIFY(bench.push(u"发货"_s));
        QTRY_COMPARE(bench.rows(), 2);
        bench.page->findChild<QLineEdit *>(u"search"_s)->insert(u"退"_s);
        QTRY_COMPARE(bench.rows(), 1);
        QVERIFY(bench.cell(0, summaryColumn).contains(u"退款"_s));
        bench.page->findChild<QLineEdit *>(u"search"_s)->clear();
        QTRY_COMPARE(bench.rows(), 2);
        auto *states = bench.page->findChild<QComboBox *>(u"states"_s);
        states->setCurrentIndex(states->findText(u"Rejected"_s));
        Q_EMIT states->activated(states->currentIndex());
        QTRY_COMPARE(bench.rows(), 0);
    }

    void holdsTheTableOnRequest()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.push(u"one"_s));
        QTRY_COMPARE(bench.rows(), 1);
        auto *hold = bench.page->findChild<QToolButton *>(u"hold"_s);
        hold->setChecked(true);
        QVERIFY(bench.push(u"two"_s));
        QTRY_VERIFY(hold->text().contains(u'1'));
        QCOMPARE(bench.rows(), 1);
        hold->setChecked(false);
        QTRY_COMPARE(bench.rows(), 2);
    }

    void pushesATestCallbackWithOneClick()
    {
        test::Profile profile;
        core::QnamTransport transport; // the page's own way to the real endpoint
        const core::Account account = profile.add(u"Shop"_s, u"wx0123456789abcdef"_s, core::AccountType::Sandbox);
        ui::InspectorPage page(
            profile.inspectorSwitch, *profile.deliveries, profile.book, profile.world.vault,
            new ui::TestPush(transport, profile.world.clock, profile.world.vault, profile.inspectorSwitch));
        page.setAccount(account);
        page.resize(1000, 700);
        page.show();
        auto *push = page.findChild<QPushButton *>(u"push"_s);
        QVERIFY(!push->isEnabled());
        QTest::mouseClick(page.findChild<QPushButton *>(u"toggle"_s), Qt::LeftButton);
        QTRY_VERIFY(push->isEnabled());
        const QSignalSpy noticed(&page, &ui::Page::noticed);
        const auto *table = page.findChild<QTableView *>(u"deliveries"_s);
        QTest::mouseClick(page.findChild<QPushButton *>(u"emptyPush"_s), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(table->model()->index(0, typeColumn).data().toString(), u"text"_s);

        QList<QAction *> samples;
        for (const QAction *submenu : page.findChild<QMenu *>(u"samplesMenu"_s)->actions())
            samples += submenu->menu()->actions();
        QCOMPARE(samples.size(), core::callback::sampleNames().size());
        const auto click = std::ranges::find(samples, u"click"_s, &QAction::text);
        QVERIFY(click != samples.cend());
        (*click)->trigger();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, typeColumn).data().toString(), u"CLICK"_s);
    }

    void copiesMessageAndRequest()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.push(u"退款"_s));
        QTRY_COMPARE(bench.rows(), 1);
        QCOMPARE(bench.table()->actions().size(), 2); // the context menu
        QVERIFY(!bench.table()->actions().at(0)->isEnabled());
        bench.table()->selectRow(0);
        const auto *details = bench.page->findChild<ui::DeliveryDetails *>();
        QTRY_VERIFY(details->delivery().has_value());
        bench.table()->actions().at(0)->trigger();
        const QString message = QGuiApplication::clipboard()->text();
        QVERIFY2(message.startsWith("<xml>"_L1) && message.contains(u"退款"_s), qPrintable(message));
        bench.table()->actions().at(1)->trigger();
        const QString request = QGuiApplication::clipboard()->text();
        QVERIFY2(request.startsWith("POST /wx0123456789abcdef?"_L1) && request.contains("<Encrypt>"_L1),
                 qPrintable(request));
    }

    void showsADeliveryThatAnotherPageAskedFor()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.push(u"one"_s));
        QVERIFY(bench.push(u"two"_s));
        QTRY_COMPARE(bench.rows(), 2);
        const auto rows = test::waitFor(bench.profile.deliveries->page({}, {}, 2));
        bench.page->open(rows->at(1).id.value());
        const auto *details = bench.page->findChild<ui::DeliveryDetails *>();
        QTRY_VERIFY(details->delivery().has_value());
        QCOMPARE(details->delivery()->id, rows->at(1).id);
        QCOMPARE(bench.table()->currentIndex().row(), 1);
    }

    void showsTheVerificationOfAnAccountWhoseKeysAreGone()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.push(u"one"_s));
        QTRY_COMPARE(bench.rows(), 1);
        QVERIFY_RESULT(test::waitFor(bench.profile.book.remove(bench.account.appId)));
        bench.table()->selectRow(0);
        const auto *steps = bench.page->findChild<QTextBrowser *>(u"deliverySteps"_s);
        QTRY_VERIFY(!steps->toPlainText().isEmpty());
        QVERIFY2(steps->toPlainText().contains("is not known"_L1), qPrintable(steps->toPlainText()));
        const auto *fields = bench.page->findChild<QTreeWidget *>(u"deliveryFields"_s);
        QVERIFY(!fields->findItems(u"Content"_s, Qt::MatchExactly).isEmpty()); // decrypted when it came in
    }

    void showsAllAccountsWhenTheOneFilteredByIsRemoved()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.push(u"one"_s));
        QTRY_COMPARE(bench.rows(), 1);
        const core::Account other = bench.profile.add(u"News"_s, u"wxfedcba9876543210"_s);
        auto *accounts = bench.page->findChild<QComboBox *>(u"accountFilter"_s);
        const int index = accounts->findText(u"News"_s);
        accounts->setCurrentIndex(index);
        Q_EMIT accounts->activated(index);
        QTRY_COMPARE(bench.rows(), 0);
        QVERIFY_RESULT(test::waitFor(bench.profile.book.remove(other.appId)));
        QTRY_COMPARE(bench.rows(), 1);
    }

    void keepsItsShortcutInBothLanguages()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        auto *toggle = bench.page->findChild<QPushButton *>(u"toggle"_s);
        QVERIFY(!toggle->shortcut().isEmpty());
        bench.profile.language.setChoice(u"zh_CN"_s);
        QVERIFY(!toggle->shortcut().isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        QTest::keyClick(bench.page.get(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(!bench.profile.inspector.isRunning());
    }

    void keepsTheSelectionWhenRowsArrive()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.push(u"first"_s));
        QTRY_COMPARE(bench.rows(), 1);
        bench.table()->selectRow(0);
        QVERIFY(bench.push(u"second"_s));
        QTRY_COMPARE(bench.rows(), 2);
        const int row = bench.table()->currentIndex().row();
        QVERIFY(bench.cell(row, summaryColumn).contains("first"_L1));
    }
};

QTEST_MAIN(TestInspectorPage)
#include "tst_inspectorpage.moc"
