// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pageof.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto appId = "wx0123456789abcdef"_L1;
constexpr auto secret = "5ec7e700112233445566778899aabbcc"_L1;

void type(const QWidget &page, const QString &field, const QString &text)
{
    auto *line = page.findChild<QLineEdit *>(field);
    QVERIFY2(line, qPrintable(field));
    line->clear();
    QTest::keyClicks(line, text);
}

void click(const QWidget &page, const QString &button)
{
    QTest::mouseClick(page.findChild<QPushButton *>(button), Qt::LeftButton);
}

void fillIn(const QWidget &page)
{
    type(page, u"name"_s, u"Shop"_s);
    type(page, u"appid"_s, appId);
    type(page, u"secret"_s, secret);
    type(page, u"token"_s, u"token123"_s);
    type(page, u"aesKey"_s, QString(42, u'b') + u'A');
}

QLabel *fault(const QWidget &page, const QString &field)
{
    return page.findChild<QLabel *>(field + u"Fault"_s);
}

} // namespace

class TestAccountsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void offersTheHostsOfThePlatform()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"accounts"_s);
        auto *const line = page->findChild<QLineEdit *>(u"apiBase"_s);
        auto *const choose = line->findChild<QAction *>(u"chooseHost"_s);
        QVERIFY(choose->isVisible());
        choose->trigger();
        const QMenu *const menu = line->findChild<QMenu *>();
        QVERIFY(menu && menu->actions().size() >= 5);
        menu->actions().at(2)->trigger();
        QCOMPARE(line->text(), u"https://sh.api.weixin.qq.com"_s);
    }

    void savesWhatThePlatformAccepts()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"accounts"_s);
        fillIn(*page);
        profile.world.replyWithToken("PROBE-TOKEN");
        click(*page, u"save"_s);
        QTRY_COMPARE(profile.book.accounts().size(), 1);
        QCOMPARE(profile.book.accounts().constFirst().name, u"Shop"_s);
        QCOMPARE(profile.world.transport.requests.size(), 1);
        QVERIFY(profile.world.transport.requests.constFirst().url.path().endsWith("/stable_token"_L1));
        const auto stored = test::waitFor(profile.world.vault.credentials(profile.book.accounts().constFirst().appId));
        QVERIFY_RESULT(stored);
        QCOMPARE(stored->appSecret, secret);
        QTRY_COMPARE(page->findChild<QLineEdit *>(u"secret"_s)->text(), QString()); // not kept in the form
    }

    void savesNothingThatIsRefused_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("wrong secret") << 40125 << u"secret"_s;
        QTest::newRow("frozen secret") << 40243 << u"secret"_s;
        QTest::newRow("wrong AppID") << 40013 << u"appid"_s;
    }

    void savesNothingThatIsRefused()
    {
        QFETCH(const int, code);
        QFETCH(const QString, field);
        test::Profile profile;
        const auto page = test::pageOf(profile, u"accounts"_s);
        fillIn(*page);
        profile.world.transport.reply(R"({"errcode":)" + QByteArray::number(code) + R"(,"errmsg":"no rid: a-b-c"})");
        click(*page, u"save"_s);
        QTRY_VERIFY(fault(*page, field)->isVisibleTo(page.get()));
        QVERIFY(!fault(*page, field)->text().isEmpty());
        QVERIFY(profile.book.accounts().isEmpty());
        QVERIFY(profile.keychain.entries.isEmpty());
        QCOMPARE(page->findChild<QLineEdit *>(u"secret"_s)->text(), secret); // nothing typed is lost
    }

    void tellsAFrozenSecretFromAWrongOne()
    {
        QStringList texts;
        for (const int code : {40125, 40243}) {
            test::Profile profile;
            const auto page = test::pageOf(profile, u"accounts"_s);
            fillIn(*page);
            profile.world.transport.reply(R"({"errcode":)" + QByteArray::number(code) + R"(,"errmsg":"no"})");
            click(*page, u"save"_s);
            QTRY_VERIFY(fault(*page, u"secret"_s)->isVisibleTo(page.get()));
            texts.append(fault(*page, u"secret"_s)->text());
        }
        QVERIFY(texts.at(0) != texts.at(1));
    }

    void savesAndShowsTheAddressThatIsNotAllowed()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"accounts"_s);
        fillIn(*page);
        profile.world.transport.reply(
            R"({"errcode":40164,"errmsg":"invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 1-2-3"})");
        click(*page, u"save"_s);
        QTRY_COMPARE(profile.book.accounts().size(), 1);
        QVERIFY(page->findChild<QLabel *>(u"verdictText"_s)->text().contains("203.0.113.7"_L1));
        QVERIFY(page->findChild<QWidget *>(u"copyIp"_s)->isVisibleTo(page.get()));
    }

    void putsAFaultBelowItsField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("AppID") << u"appid"_s << u"wx12"_s;
        QTest::newRow("key") << u"aesKey"_s << u"tooshort"_s;
        QTest::newRow("Token") << u"token"_s << u"a!"_s;
        QTest::newRow("host") << u"apiBase"_s << u"http://example.com"_s;
        QTest::newRow("proxy") << u"proxy"_s << u"ftp://proxy:1"_s;
    }

    void putsAFaultBelowItsField()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        test::Profile profile;
        const auto page = test::pageOf(profile, u"accounts"_s);
        fillIn(*page);
        type(*page, field, text);
        click(*page, u"save"_s);
        QVERIFY(fault(*page, field)->isVisibleTo(page.get()));
        QVERIFY(!fault(*page, field)->text().isEmpty());
        QCOMPARE(profile.world.transport.requests.size(), 0);
        QVERIFY(profile.book.accounts().isEmpty());
        QVERIFY(profile.keychain.entries.isEmpty());
    }

    void removesAnAccountWithItsEntries_data()
    {
        QTest::addColumn<core::AccountType>("type");
        QTest::addColumn<bool>("isReal");
        QTest::newRow("production") << core::AccountType::Subscription << true;
        QTest::newRow("test account") << core::AccountType::TestAccount << false;
    }

    void removesAnAccountWithItsEntries()
    {
        QFETCH(const core::AccountType, type);
        QFETCH(const bool, isReal);
        test::Profile profile;
        profile.add(u"Shop"_s, appId, type);
        QVERIFY(!profile.keychain.entries.isEmpty());
        const auto page = test::pageOf(profile, u"accounts"_s);
        click(*page, u"remove"_s);
        QTRY_VERIFY(page->findChild<QDialog *>(u"confirm"_s));
        const auto *question = page->findChild<QDialog *>(u"confirm"_s);
        auto *yes = question->findChild<QPushButton *>(u"deed"_s);
        QCOMPARE(yes->text().remove(u'&'), u"Remove"_s);
        QVERIFY(!yes->isDefault());
        auto *typed = question->findChild<QLineEdit *>(u"typed"_s);
        QCOMPARE(typed != nullptr, isReal);
        if (typed) {
            for (const QString &wrong : {QString(), u"shop"_s, u"Sho"_s, u"Shopp"_s}) {
                typed->setText(wrong);
                QVERIFY2(!yes->isEnabled(), qPrintable(wrong));
                yes->click();
            }
            QVERIFY(!profile.book.accounts().isEmpty());
            typed->clear();
            QTest::keyClicks(typed, u"Shop"_s);
        }
        QVERIFY(yes->isEnabled());
        yes->click();
        QTRY_VERIFY(profile.book.accounts().isEmpty());
        QVERIFY(profile.keychain.entries.isEmpty());
    }

    void saysThatALockedKeychainKeepsNothing()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"accounts"_s);
        profile.keychain.setState(core::SecretStore::State::Locked);
        bool said = false;
        for (const QLabel *label : page->findChildren<QLabel *>())
            said |= label->isVisibleTo(page.get()) && label->text().contains("locked"_L1);
        QVERIFY(said);
    }
};

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
