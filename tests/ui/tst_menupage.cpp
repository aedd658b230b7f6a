// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/menubench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/consolemenuhint.h"
#include "ui/widgets/errorcard.h"

#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::MenuBench;

namespace {

const QString twoButtons = u"{\"button\":[{\"name\":\"News\",\"type\":\"click\",\"key\":\"news\"},"
                           "{\"name\":\"Help\",\"type\":\"view\",\"url\":\"https://example.com/help?a=1&b=2\"}]}"_s;

/// Replaces the text of the JSON tab as a person would: select all, paste.
void typeJson(const MenuBench &bench, const QString &json)
{
    QTest::keyClick(bench.page.get(), Qt::Key_2, Qt::AltModifier);
    auto *code = bench.part<ui::CodeView>(u"menuJson"_s);
    code->setFocus();
    QWidget *editor = code->focusProxy();
    QGuiApplication::clipboard()->setText(json);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
}

void fetch(const MenuBench &bench)
{
    QTest::keyClick(bench.page.get(), Qt::Key_F5);
    QTRY_VERIFY(bench.part<QPushButton>(u"fetchMenu"_s)->isEnabled());
}

void openPublish(const MenuBench &bench)
{
    QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bench.isShown(u"publishDeed"_s) || bench.isShown(u"outcomeTitle"_s));
}

void publish(const MenuBench &bench)
{
    openPublish(bench);
    bench.click(u"publishDeed"_s);
    QTRY_VERIFY(bench.isShown(u"outcomeTitle"_s));
}

/// In the file dialog that is open.
void chooseFile(const MenuBench &bench, const QString &path)
{
    QTRY_VERIFY(bench.page->findChild<QFileDialog *>());
    auto *dialog = bench.page->findChild<QFileDialog *>();
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!bench.page->findChild<QFileDialog *>());
    bench.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get(), test::patience));
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// The publishing half: what is live, what would change, what came of it, and the way back.
class TestMenuPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void asksNobodyUntilItIsTold()
    {
        MenuBench bench;
        QVERIFY(bench.calledPaths().isEmpty());
        QVERIFY(bench.isShown(u"emptyFetch"_s));
        QCOMPARE(bench.text(u"liveState"_s), u"The live menu has not been looked at yet"_s);
    }

    void fetchesTheLiveMenu()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s, u"Help"_s});
        fetch(bench);
        QTRY_VERIFY2(bench.text(u"liveState"_s).endsWith("same as here"_L1), qPrintable(bench.text(u"liveState"_s)));
        QVERIFY(!bench.isShown(u"emptyFetch"_s));
    }

    void stopsWaitingForAFetch()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        bench.profile.world.transport.hold();
        QTest::keyClick(bench.page.get(), Qt::Key_F5);
        QVERIFY(bench.isShown(u"stopFetching"_s));
        bench.click(u"stopFetching"_s);
        QVERIFY(!bench.isShown(u"stopFetching"_s));
        bench.profile.world.transport.release();
        // The answer came all the same, and is in the history.
        QTRY_COMPARE(bench.profile.menuStore.versions(bench.account.appId)->size(), 1);
        QCOMPARE(bench.text(u"liveState"_s), u"The live menu has not been looked at yet"_s);
    }

    void showsWhyAFetchFailed()
    {
        MenuBench bench;
        bench.platform.injectError(u"/cgi-bin/menu/get"_s, 45009, 1);
        fetch(bench);
        auto *error = bench.part<ui::ErrorCard>(u"menuError"_s);
        QTRY_VERIFY(error->isVisible());
        QCOMPARE(error->error().code, 45009);
    }

    void countsWhatIsNotPublished()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        fetch(bench);
        typeJson(bench, u"{\"button\":[{\"name\":\"Shop\",\"type\":\"click\",\"key\":\"news\"}]}"_s);
        QTRY_VERIFY2(bench.text(u"liveState"_s).contains(u" · 1 change"_s), qPrintable(bench.text(u"liveState"_s)));
        QTest::keyClick(bench.page.get(), Qt::Key_1, Qt::AltModifier);
        QTest::keyClick(bench.page.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(bench.text(u"liveState"_s).endsWith("same as here"_L1));
    }

    void publishesAndCountsDown()
    {
        MenuBench bench;
        typeJson(bench, twoButtons);
        QTRY_VERIFY(bench.part<QPushButton>(u"publishMenu"_s)->isEnabled());
        openPublish(bench);
        QCOMPARE(bench.part<QTreeWidget>(u"publishDiff"_s)->topLevelItemCount(), 1);
        const auto *bytes = bench.part<QWidget>(u"publishCalls"_s)->findChild<ui::CodeView *>(u"callBytes"_s);
        QVERIFY2(bytes->text().contains("/help?a=1&b=2"_L1), qPrintable(bytes->text()));
        QTest::keyClicks(bench.part<QLineEdit>(u"publishNote"_s), u"Spring"_s);
        bench.click(u"publishDeed"_s);
        QTRY_COMPARE(bench.text(u"outcomeTitle"_s), u"Published"_s);
        QCOMPARE(bench.liveNames(), (QStringList{u"News"_s, u"Help"_s}));

        bench.click(u"publishCancel"_s);
        QTRY_VERIFY(bench.isShown(u"refreshStrip"_s));
        QVERIFY2(bench.text(u"refreshLeft"_s).startsWith("5 min"_L1), qPrintable(bench.text(u"refreshLeft"_s)));
        QVERIFY(bench.text(u"liveState"_s).endsWith("same as here"_L1));

        bench.openPage(); // the wait is not forgotten by a restart
        QVERIFY(bench.isShown(u"refreshStrip"_s));
        bench.profile.world.clock.advance(6min);
        bench.openPage();
        QVERIFY(!bench.isShown(u"refreshStrip"_s));

        const auto versions = bench.profile.menuStore.versions(bench.account.appId);
        QVERIFY(versions && versions->size() == 1);
        QCOMPARE(versions->constFirst().note, u"Spring"_s);
    }

    void publishesNothingThatThePlatformWouldRefuse()
    {
        MenuBench bench;
        typeJson(bench, u"{\"button\":[{\"name\":\"A name of too many bytes\",\"type\":\"click\",\"key\":\"a\"}]}"_s);
        QTRY_VERIFY(bench.part<QPushButton>(u"publishMenu"_s)->isEnabled());
        QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
        auto *error = bench.part<ui::ErrorCard>(u"menuError"_s);
        QVERIFY(error->isVisible());
        QCOMPARE(error->error().field, u"button[0].name"_s);
        QVERIFY(!bench.page->findChild<QDialog *>(u"publishDialog"_s));
        QVERIFY(bench.calledPaths().isEmpty());
    }

    void leadsFromARefusalToTheButton()
    {
        MenuBench bench;
        typeJson(bench, twoButtons);
        QTRY_VERIFY(bench.part<QPushButton>(u"publishMenu"_s)->isEnabled());
        bench.platform.injectError(u"/cgi-bin/menu/create"_s, 40027, 1);
        publish(bench);
        QCOMPARE(bench.text(u"outcomeTitle"_s), u"The platform refused it"_s);
        auto *problems = bench.part<QListWidget>(u"outcomeProblems"_s);
        QVERIFY(problems->count() > 0);
        QVERIFY(bench.liveNames().isEmpty());
        QTest::mouseClick(problems->viewport(), Qt::LeftButton, {},
                          problems->visualItemRect(problems->item(0)).center());
        QTRY_VERIFY(!bench.isShown(u"outcomeProblems"_s));
    }

    void saysWhatIsKnownWhenTheConnectionGoes_data()
    {
        QTest::addColumn<MenuBench::Cut>("cut");
        QTest::addColumn<QString>("afterCheck");
        QTest::newRow("before it is done") << MenuBench::Cut::Request << u"What was to be published is not live"_s;
        QTest::newRow("after it is done") << MenuBench::Cut::Answer << u"Published"_s;
    }

    void saysWhatIsKnownWhenTheConnectionGoes()
    {
        QFETCH(const MenuBench::Cut, cut);
        QFETCH(const QString, afterCheck);
        MenuBench bench;
        typeJson(bench, twoButtons);
        QTRY_VERIFY(bench.part<QPushButton>(u"publishMenu"_s)->isEnabled());
        openPublish(bench);
        bench.cut("/cgi-bin/menu/create", cut);
        bench.click(u"publishDeed"_s);
        QTRY_COMPARE(bench.text(u"outcomeTitle"_s), u"Not certain what is live"_s);
        auto *calls = bench.part<QWidget>(u"outcomeCalls"_s)->findChild<QTreeWidget *>(u"calls"_s);
        QCOMPARE(calls->topLevelItem(0)->text(2), u"sent, no answer"_s);
        QVERIFY(bench.isShown(u"publishAgain"_s));
        bench.click(u"publishAgain"_s);
        QTRY_COMPARE(bench.text(u"outcomeTitle"_s), afterCheck);
    }

    void warnsBeforeOthersAreOverwritten()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        fetch(bench);
        typeJson(bench, twoButtons);
        QTRY_VERIFY(bench.text(u"liveState"_s).endsWith("not published"_L1));
        bench.publishElsewhere({u"Theirs"_s});
        openPublish(bench);
        QVERIFY(bench.isShown(u"changedByOthers"_s));
        QCOMPARE(bench.part<QPushButton>(u"publishDeed"_s)->text(), u"Publish over their changes"_s);
        QVERIFY(!bench.isShown(u"theirChanges"_s));
        bench.click(u"lookAtTheirs"_s);
        QVERIFY(bench.isShown(u"theirChanges"_s));
        bench.click(u"publishDeed"_s);
        QTRY_COMPARE(bench.text(u"outcomeTitle"_s), u"Published"_s);
        QCOMPARE(bench.liveNames(), (QStringList{u"News"_s, u"Help"_s}));
        const auto versions = bench.profile.menuStore.versions(bench.account.appId);
        QVERIFY(versions && versions->size() >= 3);
        QVERIFY2(versions->at(1).json.contains("Theirs"), "what was overwritten can be brought back");
    }

    void takesWhatOthersPublished()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        fetch(bench);
        typeJson(bench, twoButtons);
        QTRY_VERIFY(bench.text(u"liveState"_s).endsWith("not published"_L1));
        bench.publishElsewhere({u"Theirs"_s});
        fetch(bench);
        QTRY_VERIFY(bench.isShown(u"othersNotice"_s));
        bench.click(u"othersNoticeSecond"_s);
        QTRY_VERIFY(bench.text(u"liveState"_s).endsWith("same as here"_L1));
        QVERIFY(bench.part<ui::CodeView>(u"menuJson"_s)->text().contains("Theirs"_L1));
        QTest::keyClick(bench.page.get(), Qt::Key_1, Qt::AltModifier);
        QTest::keyClick(bench.page.get(), Qt::Key_Z, Qt::ControlModifier); // and the edits are not lost
        QTRY_VERIFY(bench.text(u"liveState"_s).endsWith("not published"_L1));
    }

    void noticesWhoPublishesBetweenLookAndConsent()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        fetch(bench);
        typeJson(bench, twoButtons);
        QTRY_VERIFY(bench.text(u"liveState"_s).endsWith("not published"_L1));
        openPublish(bench);
        bench.publishElsewhere({u"Theirs"_s});
        bench.click(u"publishDeed"_s);
        QTRY_COMPARE(bench.text(u"outcomeTitle"_s), u"Somebody changed the live menu just now"_s);
        QCOMPARE(bench.liveNames(), QStringList{u"Theirs"_s});
        bench.click(u"publishAgain"_s);
        QTRY_VERIFY(bench.isShown(u"changedByOthers"_s));
    }

    void bringsEditsBackAfterACrash()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        fetch(bench);
        typeJson(bench, twoButtons);
        QTRY_VERIFY(bench.profile.menuStore.draft(bench.account.appId).value_or(std::nullopt).has_value());
        const std::unique_ptr<ui::Page> crashed = std::move(bench.page); // gets no chance to save anything
        bench.openPage();
        QVERIFY(bench.isShown(u"draftNotice"_s));
        QVERIFY(bench.text(u"liveState"_s).endsWith("not published"_L1));
        bench.click(u"draftNoticeSecond"_s);
        QTRY_VERIFY(bench.text(u"liveState"_s).endsWith("same as here"_L1));
        QVERIFY(!bench.profile.menuStore.draft(bench.account.appId).value_or(std::nullopt).has_value());
        QVERIFY(!bench.isShown(u"draftNotice"_s));
    }

    void keepsTheDraftOfEachAccount()
    {
        MenuBench bench;
        const core::Account other = bench.profile.add(u"Other"_s, u"wx00000000000000aa"_s);
        typeJson(bench, twoButtons);
        QTRY_VERIFY(bench.part<QPushButton>(u"publishMenu"_s)->isEnabled());
        bench.page->setAccount(other); // before the pause of half a second is over
        QVERIFY(!bench.part<QPushButton>(u"publishMenu"_s)->isEnabled());
        bench.page->setAccount(bench.account);
        QVERIFY(bench.part<QPushButton>(u"publishMenu"_s)->isEnabled());
        QVERIFY(bench.part<ui::CodeView>(u"menuJson"_s)->text().contains("Help"_L1));
    }

    void keepsTextThatCannotBeRead()
    {
        MenuBench bench;
        const QString faulty = u"{\"button\":[\n{\"name\":\"News\",}\n]"_s;
        typeJson(bench, faulty);
        auto *problems = bench.part<QListWidget>(u"jsonProblems"_s);
        QTRY_VERIFY(problems->isVisible());
        QVERIFY2(problems->item(0)->text().startsWith("Line 2"_L1), qPrintable(problems->item(0)->text()));
        QTest::keyClick(bench.page.get(), Qt::Key_1, Qt::AltModifier);
        QTest::keyClick(bench.page.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(bench.part<ui::CodeView>(u"menuJson"_s)->text(), faulty);
        QTRY_VERIFY(bench.profile.menuStore.draft(bench.account.appId).value_or(std::nullopt).has_value());
        const std::unique_ptr<ui::Page> crashed = std::move(bench.page);
        bench.openPage();
        QCOMPARE(bench.part<ui::CodeView>(u"menuJson"_s)->text(), faulty);
        QVERIFY(bench.isShown(u"jsonProblems"_s));
        bench.click(u"discardJson"_s);
        QVERIFY(!bench.isShown(u"jsonProblems"_s));
    }

    void savesAndImportsFiles()
    {
        MenuBench bench;
        const QString path = bench.profile.place.path() + u"/menu.json"_s;
        typeJson(bench, twoButtons);
        QTRY_VERIFY(bench.part<QPushButton>(u"publishMenu"_s)->isEnabled());
        QTest::keyClick(bench.page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        chooseFile(bench, path);
        QVERIFY(QFile::exists(path));

        typeJson(bench, QString());
        QTRY_VERIFY(!bench.part<QPushButton>(u"publishMenu"_s)->isEnabled());
        QTest::keyClick(bench.page.get(), Qt::Key_O, Qt::ControlModifier);
        chooseFile(bench, path);
        QTRY_VERIFY(bench.part<ui::CodeView>(u"menuJson"_s)->text().contains("/help?a=1&b=2"_L1));
    }

    void changesNothingForAFileThatIsNoMenu_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("a comma too many") << QByteArray("{\"button\":[\n{\"name\":\"a\",}]}");
        QTest::newRow("wrong types") << QByteArray("{\"button\":[7]}");
    }

    void changesNothingForAFileThatIsNoMenu()
    {
        QFETCH(const QByteArray, bytes);
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        fetch(bench);
        const QString path = bench.profile.place.path() + u"/other.json"_s;
        writeFile(path, bytes);
        QTest::keyClick(bench.page.get(), Qt::Key_O, Qt::ControlModifier);
        chooseFile(bench, path);
        QTRY_VERIFY(bench.isShown(u"menuError"_s));
        QVERIFY(bench.text(u"liveState"_s).endsWith("same as here"_L1));
    }

    void deletesAfterAskingTwice_data()
    {
        QTest::addColumn<core::AccountType>("type");
        for (const auto type : {core::AccountType::Sandbox, core::AccountType::Service})
            QTest::newRow(qPrintable(core::toString(type))) << type;
    }

    void deletesAfterAskingTwice()
    {
        QFETCH(const core::AccountType, type);
        MenuBench bench;
        bench.account.type = type;
        bench.account.apiBase = QUrl(type == core::AccountType::Sandbox ? u"http://127.0.0.1"_s : u"https://a.cn"_s);
        QVERIFY_RESULT(test::waitFor(bench.profile.book.save(bench.account, {}, core::AccountBook::SaveMode::Update)));
        bench.openPage();
        bench.publishElsewhere({u"News"_s});
        fetch(bench);
        for (const char *title : {"Delete the live menu of “Shop”?", "Really delete it?"}) {
            if (title[0] == 'D')
                QTest::keyClick(bench.page.get(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY(bench.page->findChild<QDialog *>(u"confirm"_s));
            QTRY_COMPARE(bench.page->findChild<QDialog *>(u"confirm"_s)->windowTitle(), QString::fromUtf8(title));
            QCOMPARE(bench.liveNames(), QStringList{u"News"_s});
            auto *typed = bench.page->findChild<QLineEdit *>(u"typed"_s);
            QCOMPARE(typed != nullptr, title[0] == 'R' && !bench.account.isSandbox());
            QCOMPARE(bench.part<QPushButton>(u"deed"_s)->isEnabled(), !typed);
            QTest::keyClicks(typed ? static_cast<QWidget *>(typed) : bench.page.get(), typed ? u"Shop"_s : QString());
            bench.click(u"deed"_s);
            QTRY_VERIFY(!bench.page->findChild<QDialog *>(u"confirm"_s)
                        || bench.page->findChild<QDialog *>(u"confirm"_s)->windowTitle() != QString::fromUtf8(title));
        }
        QTRY_VERIFY(bench.liveNames().isEmpty());
        QTRY_VERIFY(bench.profile.menuStore.versions(bench.account.appId)->size() >= 2); // read back and remembered
        const auto newest = bench.profile.menuStore.versions(bench.account.appId)->constFirst();
        QVERIFY(newest.origin == core::MenuVersion::Origin::Deleted);
    }

    void takesOverTheConsolesMenu()
    {
        MenuBench bench;
        QVERIFY(bench.platform.setConsoleMenu(
            {QJsonObject{{u"type"_s, u"text"_s}, {u"name"_s, u"Hours"_s}, {u"value"_s, u"9 to 5"_s}}}));
        fetch(bench);
        QTRY_VERIFY(bench.isShown(u"consoleNotice"_s));
        bench.click(u"consoleNoticeFirst"_s);
        publish(bench);
        QCOMPARE(bench.text(u"outcomeTitle"_s), u"Published"_s);
        QCOMPARE(bench.liveNames(), QStringList{u"Hours"_s});
    }

    void triesWhichMenuAFollowerSees()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        fetch(bench);
        QTest::keyClick(bench.page.get(), Qt::Key_T, Qt::ControlModifier);
        auto *user = bench.part<QLineEdit>(u"tryMatchUser"_s);
        QTest::keyClicks(user, bench.platform.followers().constFirst().openid);
        QTest::keyClick(user, Qt::Key_Return);
        QTRY_COMPARE(bench.text(u"tryMatchResult"_s), u"This follower sees: Default menu"_s);
    }

    void looksAtTheLiveMenuOnRequestOfOtherPages()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        bench.page->open(ui::ConsoleMenuHint::subject());
        QTRY_VERIFY(bench.text(u"liveState"_s).endsWith("same as here"_L1));
    }

    void saysWhyAnAccountMayNot()
    {
        MenuBench bench;
        core::Account personal = bench.account;
        personal.type = core::AccountType::Subscription;
        personal.verified = false;
        personal.apiBase = core::Account::defaultApiBase();
        bench.page->setAccount(personal);
        QVERIFY(bench.isShown(u"obstacleNotice"_s));
        QVERIFY(!bench.part<QPushButton>(u"publishMenu"_s)->isEnabled());
        QVERIFY(bench.part<QPushButton>(u"fetchMenu"_s)->isEnabled());
    }

    void bringsAnOldVersionBack()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        fetch(bench);
        bench.publishElsewhere({u"Shop"_s, u"Help"_s});
        fetch(bench);
        QTest::keyClick(bench.page.get(), Qt::Key_3, Qt::AltModifier);
        auto *table = bench.part<QTableView>(u"menuVersions"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectAll();
        QVERIFY(bench.isShown(u"versionDiff"_s));
        table->selectRow(1);
        QVERIFY(bench.isShown(u"versionOutline"_s));
        bench.click(u"publishVersion"_s);
        QTRY_VERIFY(bench.isShown(u"publishDeed"_s));
        bench.click(u"publishDeed"_s);
        QTRY_COMPARE(bench.text(u"outcomeTitle"_s), u"Published"_s);
        QCOMPARE(bench.liveNames(), QStringList{u"News"_s});
    }

    void keepsANoteOfAVersion()
    {
        MenuBench bench;
        bench.publishElsewhere({u"News"_s});
        fetch(bench);
        QTest::keyClick(bench.page.get(), Qt::Key_3, Qt::AltModifier);
        auto *note = bench.part<QLineEdit>(u"versionNote"_s);
        QTRY_VERIFY(note->isEnabled());
        QTest::keyClicks(note, u"before the sale"_s);
        QTest::keyClick(note, Qt::Key_Return);
        const auto versions = bench.profile.menuStore.versions(bench.account.appId);
        QVERIFY(versions);
        QCOMPARE(versions->constFirst().note, u"before the sale"_s);
    }
};

QTEST_MAIN(TestMenuPage)
#include "tst_menupage.moc"
