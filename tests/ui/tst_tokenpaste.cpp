// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pageof.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/accounts/tokenpaste.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto appId = "wx0123456789abcdef"_L1;

core::Account external(test::Profile &profile, const QString &id)
{
    core::Account account = profile.add(u"Shop "_s + id, id);
    account.tokenSource = core::TokenSource::External;
    return account;
}

} // namespace

class TestTokenPaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void keepsAPastedTokenForItsRemainingTime()
    {
        test::Profile profile;
        const core::Account account = external(profile, appId);
        ui::TokenPaste card(profile.world.tokens, profile.world.clock);
        card.setAccount(account);
        QVERIFY(card.isVisible());
        QSignalSpy noticed(&card, &ui::Section::noticed);
        auto *token = card.findChild<QLineEdit *>(u"pastedToken"_s);
        QTest::keyClicks(token, u"TOKEN-FROM-SERVER"_s);
        auto *seconds = card.findChild<QSpinBox *>(u"pastedSeconds"_s);
        seconds->setValue(600);
        QTest::mouseClick(card.findChild<QPushButton *>(u"keepToken"_s), Qt::LeftButton);
        QTRY_COMPARE(noticed.size(), 1);

        const auto known = profile.world.tokens.known(account.appId);
        QVERIFY(known.has_value());
        QCOMPARE(known->value, u"TOKEN-FROM-SERVER"_s);
        QCOMPARE(known->expiresAt, profile.world.clock.now().addSecs(600));
        QVERIFY(token->text().isEmpty()); // it does not stay in the window
        QCOMPARE(profile.world.transport.requests.size(), 0);
    }

    void saysBelowTheFieldWhatIsNoToken()
    {
        test::Profile profile;
        ui::TokenPaste card(profile.world.tokens, profile.world.clock);
        card.setAccount(external(profile, appId));
        card.findChild<QLineEdit *>(u"pastedToken"_s)->setText(u"令牌"_s);
        QTest::mouseClick(card.findChild<QPushButton *>(u"keepToken"_s), Qt::LeftButton);
        auto *fault = card.findChild<QLabel *>(u"pastedTokenFault"_s);
        QTRY_VERIFY(fault->isVisible());
        QVERIFY(!fault->text().isEmpty());
        QVERIFY(!profile.world.tokens.known(*core::AppId::parse(QString(appId))));
        QTest::keyClick(card.findChild<QLineEdit *>(u"pastedToken"_s), Qt::Key_Backspace);
        QVERIFY(!fault->isVisible());
    }

    void isThereOnlyForTokensFromElsewhere()
    {
        test::Profile profile;
        core::Account account = profile.add(u"Shop"_s, appId);
        ui::TokenPaste card(profile.world.tokens, profile.world.clock);
        card.setAccount(account);
        QVERIFY(!card.isVisible());
        account.tokenSource = core::TokenSource::External;
        card.setAccount(account);
        QVERIFY(card.isVisible());
        card.setAccount({});
        QVERIFY(!card.isVisible());
    }

    void neverCarriesATokenToAnotherAccount()
    {
        test::Profile profile;
        ui::TokenPaste card(profile.world.tokens, profile.world.clock);
        card.setAccount(external(profile, appId));
        card.findChild<QLineEdit *>(u"pastedToken"_s)->setText(u"TOKEN-OF-THE-FIRST"_s);
        card.setAccount(external(profile, u"wxfedcba9876543210"_s));
        QVERIFY(card.findChild<QLineEdit *>(u"pastedToken"_s)->text().isEmpty());
    }
};

QTEST_MAIN(TestTokenPaste)
#include "tst_tokenpaste.moc"
