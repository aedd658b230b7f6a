// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/pageof.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

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
        QTest::newRow("proxy without scheme") << u"proxy"_s << u"127.0.0.1:1080"_s;
        QTest::newRow("host that is no address") << u"apiBase"_s << u"api weixin"_s;
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

    void removesAnAccountWithItsEntries()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, appId);
        QVERIFY(!profile.keychain.entries.isEmpty());
        const auto page = test::pageOf(profile, u"accounts"_s);
        click(*page, u"remove"_s);
        QDialog *question = nullptr;
        QTRY_VERIFY(question = page->findChild<QDialog *>());
        QPushButton *yes = nullptr;
        for (QPushButton *button : question->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == "Remove"_L1)
                yes = button;
        }
        QVERIFY(yes);
        QVERIFY(!yes->isDefault());
        yes->click();
        QTRY_VERIFY(profile.book.accounts().isEmpty());
        QVERIFY(profile.keychain.entries.isEmpty());
    }

    void asksBeforeItDropsWhatWasTyped()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, appId);
        profile.add(u"News"_s, u"wxfedcba9876543210"_s);
        const auto page = test::pageOf(profile, u"accounts"_s);
        auto *list = page->findChild<QListWidget *>(u"accounts"_s);
        auto *name = page->findChild<QLineEdit *>(u"name"_s);
        QCOMPARE(name->text(), u"Shop"_s);
        QTest::keyClicks(name, u" 2"_s);

        const QPoint news = list->visualItemRect(list->item(1)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, news);
        QDialog *question = nullptr;
        QTRY_VERIFY(question = page->findChild<QDialog *>(u"confirm"_s));
        QTRY_COMPARE(list->currentRow(), 0); // the mark stays with the form
        question->reject();
        QCOMPARE(name->text(), u"Shop 2"_s);
        QTRY_VERIFY(!page->findChild<QDialog *>(u"confirm"_s));

        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, news);
        QTRY_VERIFY(question = page->findChild<QDialog *>(u"confirm"_s));
        question->findChild<QPushButton *>(u"deed"_s)->click();
        QCOMPARE(name->text(), u"News"_s);
        QCOMPARE(list->currentRow(), 1);
        QCOMPARE(profile.book.accounts().constFirst().name, u"Shop"_s);
    }

    void changesTheAccountAtOnceWhenNothingWasTyped()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, appId);
        profile.add(u"News"_s, u"wxfedcba9876543210"_s);
        const auto page = test::pageOf(profile, u"accounts"_s);
        auto *list = page->findChild<QListWidget *>(u"accounts"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(page->findChild<QLineEdit *>(u"name"_s)->text(), u"News"_s);
        QTRY_COMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(page->findChild<QLineEdit *>(u"name"_s)->text(), u"Shop"_s);
    }

    void showsTheFirstAccountInPlaceOfAnUntouchedForm()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"accounts"_s);
        auto *name = page->findChild<QLineEdit *>(u"name"_s);
        QVERIFY(name->text().isEmpty());
        page->setAccount(profile.add(u"Shop"_s, appId)); // from mpdeskctl or the welcome view
        QCOMPARE(name->text(), u"Shop"_s);
    }

    void keepsWhatWasTypedWhenTheAccountInUseChanges()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, appId);
        const core::Account other = profile.add(u"News"_s, u"wxfedcba9876543210"_s);
        const auto page = test::pageOf(profile, u"accounts"_s);
        auto *name = page->findChild<QLineEdit *>(u"name"_s);
        QTest::keyClicks(name, u"!"_s);
        QVERIFY_RESULT(profile.book.setCurrent(other.appId));
        page->setAccount(other);
        QCOMPARE(name->text(), u"Shop!"_s);
    }

    void worksFromTheKeyboard()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, appId);
        const auto page = test::pageOf(profile, u"accounts"_s);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
        auto *name = page->findChild<QLineEdit *>(u"name"_s);
        QTRY_VERIFY(name->text().isEmpty());
        QTRY_VERIFY(name->hasFocus());
        profile.language.setChoice(u"zh_CN"_s); // new texts must not take the shortcuts away
        fillIn(*page);
        type(*page, u"appid"_s, u"wxfedcba9876543210"_s);
        profile.world.replyWithToken("PROBE-TOKEN");
        QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(fault(*page, u"name"_s)->text().isEmpty());
        QTRY_VERIFY(fault(*page, u"name"_s)->isVisibleTo(page.get())); // "Shop" is taken
        type(*page, u"name"_s, u"News"_s);
        profile.world.replyWithToken("PROBE-TOKEN");
        QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(profile.book.accounts().size(), 2);
    }

    void scrollingPastABoxChangesNothing()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, appId);
        const auto page = test::pageOf(profile, u"accounts"_s);
        auto *box = page->findChild<QComboBox *>(u"type"_s);
        const int before = box->currentIndex();
        for (const int turn : {-120, 120}) {
            QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, turn), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &wheel);
            QCOMPARE(box->currentIndex(), before);
        }
    }

    void laysTheNewKeyOverTheOldOne()
    {
        test::Profile profile;
        const core::Account account = profile.add(u"Shop"_s, appId);
        const auto page = test::pageOf(profile, u"accounts"_s);
        const auto before = test::waitFor(profile.world.vault.credentials(account.appId));
        type(*page, u"aesKey"_s, QString(42, u'z') + u'A');
        click(*page, u"save"_s);
        QTRY_VERIFY(page->findChild<QLineEdit *>(u"aesKey"_s)->text().isEmpty());
        const auto after = test::waitFor(profile.world.vault.credentials(account.appId));
        QCOMPARE(after->aesKey, QString(42, u'z') + u'A');
        QCOMPARE(after->previousAesKey, before->aesKey);
        QCOMPARE(after->appSecret, before->appSecret); // an empty field keeps what is stored
        QCOMPARE(profile.world.transport.requests.size(), 0);
    }

    void savesARefusedSecretOnlyOnRequest()
    {
        test::Profile profile;
        const auto page = test::pageOf(profile, u"accounts"_s);
        fillIn(*page);
        profile.world.transport.reply(R"({"errcode":40125,"errmsg":"no"})");
        click(*page, u"save"_s);
        auto *anyway = page->findChild<QPushButton *>(u"saveAnyway"_s);
        QTRY_VERIFY(anyway->isVisibleTo(page.get()));
        QTest::mouseClick(anyway, Qt::LeftButton);
        QTRY_COMPARE(profile.book.accounts().size(), 1);
        QCOMPARE(profile.world.transport.requests.size(), 1);
    }

    void copiesTheAddressThatWeChatSaw()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, appId);
        const auto page = test::pageOf(profile, u"accounts"_s);
        profile.world.transport.reply(
            R"({"errcode":40164,"errmsg":"invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 1-2-3"})");
        click(*page, u"test"_s);
        auto *copy = page->findChild<QToolButton *>(u"copyIp"_s);
        QTRY_VERIFY(copy->isVisibleTo(page.get()));
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"203.0.113.7"_s);
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
