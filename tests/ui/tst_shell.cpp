// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/profile.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/shell/accountswitcher.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/welcome.h"
#include "ui/support/actions.h"
#include "ui/support/fuzzy.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/errorcard.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using core::AccountType;

namespace {

/// A page that tells what the shell does with it.
class Probe final : public ui::Page
{
    Q_OBJECT

public:
    explicit Probe(QWidget *parent) : Page(parent), splitter(new QSplitter(this))
    {
        splitter->setObjectName(u"splitter"_s);
        splitter->addWidget(new QWidget);
        splitter->addWidget(new QWidget);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(splitter);
        action = ui::addAction(this, {"Probe", "Count sheep"}, u"add"_s, QKeySequence(Qt::CTRL | Qt::Key_J));
        retranslate();
    }

    void setAccount(const std::optional<core::Account> &account) override { accounts.append(account); }
    void open(const QVariant &subject) override { opened.append(subject); }
    void retranslate() override { ++translations; }

    QSplitter *splitter;
    QAction *action = nullptr;
    QList<std::optional<core::Account>> accounts;
    QList<QVariant> opened;
    int translations = 0;
};

QList<ui::PageSpec> probes(int *made)
{
    const auto make = [made](QWidget *parent) -> ui::Page * {
        ++*made;
        return new Probe(parent);
    };
    return {
        {.id = u"first"_s,
         .group = ui::PageGroup::Develop,
         .needs = ui::PageNeeds::Account,
         .title = "First page",
         .icon = u"info"_s,
         .create = make},
        {.id = u"second"_s, .group = ui::PageGroup::Account, .title = "Second page", .icon = u"info"_s, .create = make},
    };
}

struct Shown
{
    explicit Shown(test::Profile &profile) : window(probes(&made), profile.book, profile.settings, profile.language)
    {
        window.setAccountsPage(u"second"_s);
        window.setStatusStrip(new ui::StatusStrip({.tokens = profile.world.tokens,
                                                   .exchanges = profile.world.log,
                                                   .deliveries = *profile.deliveries,
                                                   .inspector = profile.inspectorSwitch,
                                                   .clock = profile.world.clock},
                                                  &window));
        window.showPage(u"first"_s);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    Probe *page(const QString &id) { return qobject_cast<Probe *>(window.page(id)); }

    int made = 0;
    ui::MainWindow window;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void theStatusStripSaysWhenTheDiskIsFull()
    {
        test::Profile profile;
        Shown shown(profile);
        const auto *state = shown.window.findChild<QLabel *>(u"inspectorState"_s);
        QCOMPARE(state->text(), u"Inspector off"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no delivery can be stored"_s));
        profile.deliveries->setReserve(std::numeric_limits<qint64>::max());
        profile.deliveries->append({.method = "POST"}, [](const core::Result<core::DeliveryId> &) {});
        QTRY_COMPARE(state->text(), u"Callbacks cannot be stored: answered with 503"_s);
        QVERIFY2(state->toolTip().contains("are free"_L1), qPrintable(state->toolTip()));
        profile.deliveries->setReserve(0);
        QTRY_COMPARE(state->text(), u"Inspector off"_s); // by itself
    }

    void makesAPageAtItsFirstShowOnly()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        Shown shown(profile);
        QCOMPARE(shown.made, 1);
        QVERIFY(!shown.window.page(u"second"_s));
        QTest::keyClick(&shown.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(shown.window.currentPage(), u"second"_s);
        QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&shown.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(shown.made, 2);
        QCOMPARE(profile.settings.get(core::settings::page), u"second"_s);
    }

    void goesThroughPagesWithTheArrowKeys()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        Shown shown(profile);
        auto *rail = shown.window.findChild<ui::Navigation *>();
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_Down); // over the heading of the next group
        QCOMPARE(shown.window.currentPage(), u"second"_s);
        QTest::keyClick(rail, Qt::Key_Up);
        QCOMPARE(shown.window.currentPage(), u"first"_s);
    }

    void welcomesAsLongAsThereIsNoAccount()
    {
        test::Profile profile;
        Shown shown(profile);
        auto *welcome = shown.window.findChild<ui::Welcome *>();
        QVERIFY(welcome->isVisible());
        QCOMPARE(shown.made, 0);

        const QSignalSpy wanted(&shown.window, &ui::MainWindow::sandboxRequested);
        welcome->findChild<QPushButton *>(u"trySandbox"_s)->click();
        QCOMPARE(wanted.size(), 1);
        welcome->findChild<QPushButton *>(u"addAccount"_s)->click();
        QCOMPARE(shown.window.currentPage(), u"second"_s);

        shown.window.showPage(u"first"_s);
        QVERIFY(welcome->isVisible());
        const core::Account account = profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        QVERIFY(!welcome->isVisible());
        QVERIFY(shown.page(u"first"_s)->isVisible());
        QVERIFY(test::waitFor(profile.book.remove(account.appId)));
        QVERIFY(welcome->isVisible());
    }

    void tellsEveryPageOfTheAccountInUse()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        const core::Account other = profile.add(u"Play"_s, u"wxfedcba9876543210"_s, AccountType::Sandbox);
        Shown shown(profile);
        QCOMPARE(shown.page(u"first"_s)->accounts.last()->name, u"Shop"_s);
        QVERIFY(profile.book.setCurrent(other.appId));
        QCOMPARE(shown.page(u"first"_s)->accounts.last()->name, u"Play"_s);
        QCOMPARE(shown.page(u"first"_s)->accounts.size(), 2);
    }

    void marksTheSandboxInTitleAndBadge_data()
    {
        QTest::addColumn<AccountType>("type");
        QTest::addColumn<bool>("marked");
        QTest::addColumn<QString>("environment");
        QTest::newRow("service") << AccountType::Service << false << u"Production"_s;
        QTest::newRow("subscription") << AccountType::Subscription << false << u"Production"_s;
        QTest::newRow("test account") << AccountType::TestAccount << false << u"Test account"_s;
        QTest::newRow("sandbox") << AccountType::Sandbox << true << u"SANDBOX 沙箱"_s;
    }

    void marksTheSandboxInTitleAndBadge()
    {
        QFETCH(const AccountType, type);
        QFETCH(const bool, marked);
        QFETCH(const QString, environment);
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s, type);
        Shown shown(profile);
        QCOMPARE(shown.window.windowTitle().startsWith("[SANDBOX]"_L1), marked);
        QVERIFY(shown.window.windowTitle().contains("Shop"_L1));
        QVERIFY(!shown.window.windowTitle().contains(test::appSecret()));
        auto *badge = shown.window.findChild<ui::Badge *>();
        QVERIFY(badge->isVisible());
        QVERIFY(badge->accessibleName().contains(environment));
    }

    void switchesTheAccountFromItsMenu()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        profile.add(u"B & C"_s, u"wxfedcba9876543210"_s);
        Shown shown(profile);
        QMenu *menu = shown.window.findChild<ui::AccountSwitcher *>()->menu();
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().at(1)->text().startsWith("B && C"_L1));
        QVERIFY(menu->actions().constFirst()->isChecked());
        menu->actions().at(1)->trigger();
        QCOMPARE(profile.book.current()->name, u"B & C"_s);
        menu->actions().constLast()->trigger();
        QCOMPARE(shown.window.currentPage(), u"second"_s);
    }

    void queuesErrorsUntilTheyAreDismissed()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        Shown shown(profile);
        auto *bar = shown.window.findChild<ui::MessageBar *>();
        QVERIFY(!bar->isVisible());
        const core::Error first{.kind = core::Error::Kind::Network, .message = u"no way"_s};
        const core::Error second{.kind = core::Error::Kind::Api, .message = u"refused"_s, .code = 48001};
        Q_EMIT shown.page(u"first"_s)->failed(first);
        Q_EMIT shown.page(u"first"_s)->failed(first); // the same again tells nothing new
        Q_EMIT shown.page(u"first"_s)->failed(second);
        Q_EMIT shown.page(u"first"_s)->failed({.kind = core::Error::Kind::Cancelled});
        QCOMPARE(bar->waiting(), 2);
        auto *card = bar->findChild<ui::ErrorCard *>();
        QVERIFY(card->isVisible());
        QCOMPARE(card->error(), first);
        Q_EMIT card->dismissed();
        QCOMPARE(card->error(), second);
        Q_EMIT card->dismissed();
        QVERIFY(!bar->isVisible());
    }

    void tellsGoodNewsWithoutMovingAnything()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        Shown shown(profile);
        const QRect before = shown.page(u"first"_s)->geometry();
        Q_EMIT shown.page(u"first"_s)->noticed(u"Saved."_s);
        auto *notice = shown.window.findChild<QLabel *>(u"notice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->text(), u"Saved."_s);
        QCoreApplication::processEvents();
        QCOMPARE(shown.page(u"first"_s)->geometry(), before);
        shown.window.resize(1000, 640);
        QVERIFY(shown.window.rect().contains(notice->parentWidget()->geometry()));
        QTest::mouseClick(notice->parentWidget(), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
    }

    void takesASubjectFromPageToPage()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        Shown shown(profile);
        Q_EMIT shown.page(u"first"_s)->openRequested(u"second"_s, 42);
        QCOMPARE(shown.window.currentPage(), u"second"_s);
        QCOMPARE(shown.page(u"second"_s)->opened, QList<QVariant>{42});
        shown.window.showPage(u"there is no such page"_s);
        QCOMPARE(shown.window.currentPage(), u"first"_s);
    }

    void findsPagesAccountsAndActionsWithCtrlK_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("page") << u"secpa"_s << u"Second page"_s;
        QTest::newRow("account by name") << u"shop"_s << u"Shop"_s;
        QTest::newRow("account by AppID") << u"wxfed"_s << u"Play"_s;
        QTest::newRow("action of the page") << u"sheep"_s << u"Count sheep"_s;
        QTest::newRow("two words") << u"page sec"_s << u"Second page"_s;
    }

    void findsPagesAccountsAndActionsWithCtrlK()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, found);
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        profile.add(u"Play"_s, u"wxfedcba9876543210"_s);
        Shown shown(profile);
        QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = shown.window.findChild<ui::CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
        QTest::keyClicks(palette->findChild<QLineEdit *>(u"needle"_s), typed);
        QCOMPARE(palette->findChild<QListWidget *>(u"commands"_s)->currentItem()->text(), found);
    }

    void runsWhatCtrlKFound()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        profile.add(u"Play"_s, u"wxfedcba9876543210"_s);
        Shown shown(profile);
        const QSignalSpy counted(shown.page(u"first"_s)->action, &QAction::triggered);
        const auto type = [&shown](const QString &text, int downs = 0) {
            shown.window.openPalette();
            auto *palette = shown.window.findChild<ui::CommandPalette *>();
            auto *field = palette->findChild<QLineEdit *>(u"needle"_s);
            QTest::keyClicks(field, text);
            for (int i = 0; i < downs; ++i)
                QTest::keyClick(field, Qt::Key_Down);
            QTest::keyClick(field, Qt::Key_Return);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        type(u"sheep"_s);
        QCOMPARE(counted.size(), 1);
        type(u"play"_s);
        QCOMPARE(profile.book.current()->name, u"Play"_s);
        type(u"page"_s, 1);
        QCOMPARE(shown.window.currentPage(), u"second"_s);
        type(u"zzzz nothing"_s); // Enter on an empty list does nothing
    }

    void scoresConnectedLettersAndWordStartsHigher()
    {
        QVERIFY(!ui::fuzzyScore(u"xyz", u"Overview"));
        QVERIFY(*ui::fuzzyScore(u"over", u"Overview") > *ui::fuzzyScore(u"ovew", u"Overview"));
        QVERIFY(*ui::fuzzyScore(u"set", u"Settings") > *ui::fuzzyScore(u"set", u"Reset"));
        QVERIFY(ui::fuzzyScore(u"概览", u"账号概览"));
        QCOMPARE(ui::fuzzyScore(u"", u"anything"), 0);
    }

    void remembersGeometryAndSplitters()
    {
        test::Profile profile;
        profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        QList<int> sizes;
        {
            Shown shown(profile);
            shown.window.resize(1100, 700);
            shown.page(u"first"_s)->splitter->setSizes({200, 600});
            QCoreApplication::processEvents();
            sizes = shown.page(u"first"_s)->splitter->sizes();
            QVERIFY(sizes.constFirst() < 300);
            shown.window.close();
        }
        Shown shown(profile);
        QCOMPARE(shown.window.size(), QSize(1100, 700));
        QTRY_COMPARE(shown.page(u"first"_s)->splitter->sizes(), sizes);
    }

    void showsTheTokensTimeLeft()
    {
        test::Profile profile;
        const core::Account account = profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        Shown shown(profile);
        auto *state = shown.window.findChild<QLabel *>(u"tokenState"_s);
        QCOMPARE(state->text(), u"Token: not fetched yet"_s);
        profile.world.replyWithToken("T");
        QVERIFY(test::waitFor(profile.world.tokens.current(account)));
        QCOMPARE(state->text(), u"Token valid for"_s);
    }

    void showsTheInspectorAndTheLastError()
    {
        test::Profile profile;
        const core::Account account = profile.add(u"Shop"_s, u"wx0123456789abcdef"_s);
        Shown shown(profile);
        auto *state = shown.window.findChild<QLabel *>(u"inspectorState"_s);
        QCOMPARE(state->text(), u"Inspector off"_s);
        profile.inspectorSwitch.start();
        QTRY_VERIFY(profile.inspectorSwitch.isRunning());
        QVERIFY2(state->text().startsWith("Inspector on 127.0.0.1:"_L1), qPrintable(state->text()));
        profile.inspectorSwitch.stop();
        QCOMPARE(state->text(), u"Inspector off"_s);

        auto *last = shown.window.findChild<QToolButton *>(u"lastError"_s);
        QVERIFY(!last->isVisible());
        profile.world.transport.reply(
            R"({"errcode":40125,"errmsg":"invalid appsecret rid: 5f5e3b3c-12345678-9abcdef0"})");
        QVERIFY(!test::waitFor(profile.world.tokens.current(account)));
        QVERIFY(last->isVisible());
        last->click();
        QCOMPARE(shown.window.findChild<ui::MessageBar *>()->waiting(), 1);
        QCOMPARE(shown.window.findChild<ui::ErrorCard *>(u"errorCard"_s)->error().code, 40125);
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
