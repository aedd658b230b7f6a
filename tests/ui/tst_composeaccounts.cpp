// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/ui/composejourney.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// The account as a real one: the same platform answers, but its host is the real one's.
struct Production : test::ComposeJourney
{
    Production()
    {
        account.type = core::AccountType::Service;
        account.apiBase = core::Account::defaultApiBase();
        account.name = u"Tea House"_s;
        page->setAccount(account);
        fill(u"content"_s, u"Good morning"_s);
    }
};

} // namespace

/// What an account may, and that nobody takes the real one for the sandbox.
class TestComposeAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void cutsNoWordOfItsTabsInANarrowWindow()
    {
        const Production bench;
        bench.page->resize(880, 600); // what a window of 1100 leaves
        QTest::qWait(0);
        for (const auto *tab : bench.page->findChildren<QToolButton *>()) {
            const bool isTab =
                tab->objectName().startsWith(u"kind-"_s) || tab->objectName().startsWith(u"operation-"_s);
            QVERIFY2(!isTab || tab->width() >= tab->sizeHint().width(), qPrintable(tab->objectName()));
        }
    }

    void sendsOnlyAfterTheExactNameWasTyped()
    {
        Production bench;
        bench.review();
        auto *deed = bench.part<QAbstractButton>(u"sendDeed"_s);
        auto *name = bench.part<QLineEdit>(u"sendTyped"_s);
        QVERIFY(name->isVisible());
        QTest::keyClick(bench.part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        for (const QString &typed :
             {u""_s, u"Tea Hous"_s, u"tea house"_s, u"Tea  House"_s, u"Tea House 2"_s, u"Teahouse"_s}) {
            bench.fill(u"sendTyped"_s, typed);
            if (typed.isEmpty())
                QTest::keyClick(name, Qt::Key_Delete);
            QVERIFY2(!deed->isEnabled(), qPrintable(typed));
            QTest::keyClick(name, Qt::Key_Return);
            QTest::mouseClick(deed, Qt::LeftButton);
        }
        QVERIFY(bench.sends().isEmpty());
        QVERIFY(bench.isShown(u"sendDeed"_s));
        bench.fill(u"sendTyped"_s, u"Tea House"_s);
        QVERIFY(deed->isEnabled());
        QTest::keyClick(bench.part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        QVERIFY2(!deed->isEnabled(), "the preview is not settled any more");
        QTest::keyClick(bench.part<QWidget>(u"skipPreview"_s), Qt::Key_Space);
        bench.click(u"sendDeed"_s);
        QTRY_VERIFY(bench.isShown(u"jobState"_s));
        QCOMPARE(bench.sends().size(), 1);
    }

    void marksTheSandboxEverywhere()
    {
        test::ComposeJourney sandbox;
        sandbox.fill(u"content"_s, u"Good morning"_s);
        sandbox.review();
        const auto *dialog = sandbox.part<QDialog>(u"sendDialog"_s);
        QVERIFY(dialog->windowTitle().startsWith(u"[SANDBOX]"_s));
        QVERIFY(!sandbox.isShown(u"sendTyped"_s));
        QVERIFY(sandbox.part<QWidget>(u"sendBadge"_s)->accessibleName().contains(u"SANDBOX"_s));

        Production real;
        real.review();
        const auto *realDialog = real.part<QDialog>(u"sendDialog"_s);
        QVERIFY(!realDialog->windowTitle().contains(u"SANDBOX"_s));
        QVERIFY(realDialog->windowTitle().contains(u"Tea House"_s));
        QVERIFY(!real.part<QWidget>(u"sendBadge"_s)->accessibleName().contains(u"SANDBOX"_s));
    }

    void showsTheSpeedAndSetsAnotherOne()
    {
        test::ComposeJourney bench;
        bench.activate();
        bench.click(u"targetSpeed"_s);
        QTRY_VERIFY(bench.isShown(u"speed0"_s));
        auto *fastest = bench.part<QAbstractButton>(u"speed0"_s);
        QVERIFY(fastest->isChecked());
        QVERIFY2(fastest->text().contains(u"800,000 messages a minute"_s), qPrintable(fastest->text()));
        QVERIFY(!bench.part<QAbstractButton>(u"speedDeed"_s)->isEnabled());
        QTest::keyClick(fastest, Qt::Key_Down);
        QTest::keyClick(bench.part<QWidget>(u"speed1"_s), Qt::Key_Down);
        QVERIFY(bench.part<QAbstractButton>(u"speed2"_s)->text().contains(u"450,000"_s));
        QString told;
        connect(bench.page.get(), &ui::Page::noticed, this, [&told](const QString &text) { told = text; });
        bench.click(u"speedDeed"_s);
        QTRY_VERIFY2(told.contains(u"speed 2"_s), qPrintable(told));
        const auto set = core::parseObject(bench.call("/cgi-bin/message/mass/speed/get", "{}"));
        QCOMPARE(set.value()["speed"_L1].toInt(), 2);
    }

    void keepsTheSpeedWhenItCannotBeSet()
    {
        test::ComposeJourney bench;
        bench.activate();
        bench.click(u"targetSpeed"_s);
        QTRY_VERIFY(bench.isShown(u"speed0"_s));
        bench.platform.injectError(u"/cgi-bin/message/mass/speed/set"_s, 45085, 1);
        QTest::keyClick(bench.part<QWidget>(u"speed0"_s), Qt::Key_Down);
        bench.click(u"speedDeed"_s);
        QTRY_VERIFY(bench.isShown(u"speedError"_s));
        QVERIFY(bench.part<QAbstractButton>(u"speedDeed"_s)->isEnabled()); // to try again
    }

    void saysWhoMayNotSetASpeed()
    {
        test::ComposeJourney bench;
        core::Account small = bench.account;
        small.type = core::AccountType::Subscription;
        small.verified = false;
        bench.page->setAccount(small);
        const auto calls = bench.calledPaths().size();
        bench.activate();
        bench.click(u"targetSpeed"_s);
        QTRY_VERIFY(bench.isShown(u"speedAbout"_s));
        QVERIFY2(bench.text(u"speedAbout"_s).contains(u"verified"_s), qPrintable(bench.text(u"speedAbout"_s)));
        QVERIFY(!bench.isShown(u"speed0"_s));
        QVERIFY(!bench.isShown(u"speedDeed"_s));
        QCOMPARE(bench.calledPaths().size(), calls);
    }
};

QTEST_MAIN(TestComposeAccounts)
#include "tst_composeaccounts.moc"
