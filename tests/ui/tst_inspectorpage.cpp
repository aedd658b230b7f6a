// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/inspectorbench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/inspector/endpointbar.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/errorcard.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

using Bench = test::InspectorBench;

class TestInspectorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void accountsGoByTheirNamesOfNow()
    {
        Bench bench(Bench::Endpoint::Off);
        bench.store(bench.delivery(u"a"_s));
        core::Delivery strange = bench.delivery(u"b"_s);
        strange.account = core::AppId::parse(u"wxfedcba9876543210"_s).value();
        bench.store(strange);
        QTRY_COMPARE(bench.rows(), 2);
        constexpr int accountColumn = 1;
        QCOMPARE(bench.cell(0, accountColumn), u"wxfedcba9876543210"_s);
        QCOMPARE(bench.cell(1, accountColumn), bench.account.name);
        const QModelIndex known = bench.table()->model()->index(1, accountColumn);
        QCOMPARE(known.data(Qt::ToolTipRole).toString(), bench.account.appId.toString());

        const QSignalSpy changed(bench.table()->model(), &QAbstractItemModel::dataChanged);
        core::Account renamed = bench.account;
        renamed.name = u"店"_s;
        const auto credentials = test::waitFor(bench.profile.world.vault.credentials(renamed.appId));
        QVERIFY_RESULT(
            test::waitFor(bench.profile.book.save(renamed, *credentials, core::AccountBook::SaveMode::Update)));
        QCOMPARE(known.data().toString(), u"店"_s);
        QVERIFY(!changed.isEmpty());
    }

    void saysWhenTheDiskIsFull()
    {
        Bench bench(Bench::Endpoint::Off);
        const auto *bar = bench.page->findChild<ui::EndpointBar *>();
        auto *card = bar->findChild<ui::ErrorCard *>();
        QVERIFY(!card->isVisible());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no delivery can be stored"_s));
        bench.profile.deliveries->setReserve(std::numeric_limits<qint64>::max());
        bench.profile.deliveries->append(bench.delivery(u"a"_s), [](const core::Result<core::DeliveryId> &) {});
        QTRY_VERIFY(card->isVisible());
        QVERIFY2(card->plainText().contains("503"_L1) && card->plainText().contains("are free"_L1),
                 qPrintable(card->plainText()));
        bench.profile.deliveries->setReserve(0);
        QTRY_VERIFY(!card->isVisible()); // by itself
    }

    void theWayFromOutsideIsAButtonAway()
    {
        Bench bench(Bench::Endpoint::Off);
        QTest::mouseClick(bench.part<QPushButton>(u"reachFromOutside"_s), Qt::LeftButton);
        QVERIFY(bench.part<QDialog>(u"reachDialog"_s)->isVisible());
    }

    void showsACallbackAsItComes()
    {
        Bench bench;
        const QAbstractItemModelTester tester(bench.table()->model());
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.page->findChild<QLineEdit *>(u"endpointUrl"_s)->text().endsWith("/wx0123456789abcdef"_L1));
        QVERIFY(bench.push(u"退款什么时候到账"_s));
        QTRY_COMPARE(bench.rows(), 1);
        QVERIFY(bench.cell(0, Bench::summaryColumn).contains(u"退款"_s));
        QCOMPARE(bench.cell(0, Bench::stateColumn), u"Accepted"_s);

        bench.table()->selectRow(0);
        auto *fields = bench.page->findChild<QTreeWidget *>(u"deliveryFields"_s);
        QTRY_VERIFY(!fields->findItems(u"Content"_s, Qt::MatchExactly).isEmpty());
        const QTreeWidgetItem *content = fields->findItems(u"Content"_s, Qt::MatchExactly).constFirst();
        QCOMPARE(content->text(1), u"退款什么时候到账"_s);
        QVERIFY(!content->text(3).isEmpty()); // what the element means

        bench.showTab(u"stepsTab"_s);
        const QString steps = bench.page->findChild<QTextBrowser *>(u"deliverySteps"_s)->toPlainText();
        QVERIFY2(steps.contains("PKCS#7"_L1) && !steps.contains(u"✗"_s), qPrintable(steps));
        QVERIFY2(!steps.contains(bench.keys.token), "the Token is shown only on request");
    }

    void warnsOfTheConsolesMenuWhenTheUrlIsCopied()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        auto *hint = bench.page->findChild<QWidget *>(u"consoleMenuHint"_s);
        QVERIFY(!hint->isVisible());
        QTest::mouseClick(bench.page->findChild<ui::CopyButton *>(u"copyUrl"_s), Qt::LeftButton);
        QVERIFY(hint->isVisible());
        const QSignalSpy opened(bench.page.get(), &ui::Page::openRequested);
        QTest::mouseClick(hint->findChild<QPushButton *>(u"lookAtMenu"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().toString(), u"menu"_s);
    }

    void showsWhyARequestWasRejected()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        bench.keys.token = u"another1"_s;
        QVERIFY(!bench.push(u"hello"_s));
        QTRY_VERIFY(bench.rows() >= 1);
        QVERIFY2(bench.cell(0, Bench::stateColumn).startsWith("Rejected"_L1),
                 qPrintable(bench.cell(0, Bench::stateColumn)));
        bench.showTab(u"stepsTab"_s);
        bench.table()->selectRow(0);
        QTRY_VERIFY(bench.page->findChild<QTextBrowser *>(u"deliverySteps"_s)->toPlainText().contains(u"✗"_s));
    }

    void leadsToTheConversationWithWhoeverWrote()
    {
        Bench bench(Bench::Endpoint::Off);
        QVERIFY2(!bench.part<QPushButton>(u"converse"_s)->isEnabled(), "nothing is shown yet");
        const core::Delivery delivery = bench.delivery(u"a"_s);
        bench.store(delivery);
        core::Delivery rejected = bench.delivery(u"b"_s);
        rejected.from.clear();
        bench.store(rejected);
        QTRY_COMPARE(bench.rows(), 2);
        const QSignalSpy opened(bench.page.get(), &ui::Page::openRequested);
        bench.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.table()->setFocus();
        bench.table()->selectRow(0);
        QTest::keyClick(bench.table(), Qt::Key_A);
        QVERIFY2(opened.isEmpty(), "nobody wrote it");
        bench.table()->selectRow(1);
        QTest::keyClick(bench.table(), Qt::Key_A);
        QCOMPARE(opened.size(), 1);
        bench.showTab(u"followerTab"_s);
        QTRY_VERIFY(bench.part<QPushButton>(u"converse"_s)->isEnabled());
        bench.part<QPushButton>(u"converse"_s)->click();
        QCOMPARE(opened.size(), 2);
        for (const QList<QVariant> &each : opened) {
            QCOMPARE(each.at(0).toString(), u"conversation"_s);
            QCOMPARE(each.at(1).toMap().value(u"openid"_s).toString(), delivery.from);
            QCOMPARE(each.at(1).toMap().value(u"appid"_s).toString(), bench.account.appId.toString());
        }
    }

    void filtersByWordsAndConditions()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.push(u"退款"_s));
        QVERIFY(bench.push(u"发货"_s));
        QTRY_COMPARE(bench.rows(), 2);
        auto *line = bench.page->findChild<QLineEdit *>(u"filterLine"_s);
        line->insert(u"退"_s);
        QTRY_COMPARE(bench.rows(), 1);
        QVERIFY(bench.cell(0, Bench::summaryColumn).contains(u"退款"_s));
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_COMPARE(bench.rows(), 2);
        line->setText(u"state:rejected"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(bench.rows(), 0);
    }

    void keepsTheRowsOfTheLastGoodFilter()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.push(u"退款"_s));
        QTRY_COMPARE(bench.rows(), 1);
        auto *line = bench.page->findChild<QLineEdit *>(u"filterLine"_s);
        line->setText(u"type:text stat:rejected"_s);
        QTest::keyClick(line, Qt::Key_Return);
        auto *fault = bench.page->findChild<QLabel *>(u"filterFault"_s);
        QVERIFY(fault->isVisible());
        QVERIFY2(fault->text().contains("11"_L1) && fault->text().contains("state:"_L1), qPrintable(fault->text()));
        QCOMPARE(bench.rows(), 1);
        line->setText(u"type:text"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!fault->isVisible());
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
        QTRY_VERIFY(bench.pill()->isVisible());
        QVERIFY2(bench.pill()->text().contains(u'1'), qPrintable(bench.pill()->text()));
        QCOMPARE(bench.rows(), 1);
        hold->setChecked(false);
        QTRY_COMPARE(bench.rows(), 2);
        QVERIFY(!bench.pill()->isVisible());
    }

    void movesNothingWhileSomebodyReads()
    {
        Bench bench;
        QTRY_VERIFY(bench.profile.inspector.isRunning());
        QVERIFY(bench.push(u"first"_s));
        QTRY_COMPARE(bench.rows(), 1);
        bench.table()->selectRow(0);
        QVERIFY(bench.push(u"second"_s));
        QTRY_VERIFY(bench.pill()->isVisible());
        QCOMPARE(bench.rows(), 1);
        QVERIFY(bench.cell(bench.table()->currentIndex().row(), Bench::summaryColumn).contains("first"_L1));
        QTest::keyClick(bench.table(), Qt::Key_Home);
        QTRY_COMPARE(bench.rows(), 2);
        QVERIFY(!bench.pill()->isVisible());
        QVERIFY(bench.cell(0, Bench::summaryColumn).contains("second"_L1));
    }
};

QTEST_MAIN(TestInspectorPage)
#include "tst_inspectorpage.moc"
