// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder.h"
#include "tests/support/ui/consolebench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/console/callhistorylist.h"
#include "ui/pages/console/consolepage.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/errorcard.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

using test::ConsoleBench;

class TestConsolePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void findsCallsInBothLanguages_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("id");
        QTest::newRow("path") << u"menu/trymatch"_s << u"tryMatchMenu"_s;
        QTest::newRow("Chinese") << u"根据 OpenID 群发"_s << u"massSend"_s;
        QTest::newRow("id") << u"getRidInfo"_s << u"getRidInfo"_s;
    }
    void findsCallsInBothLanguages()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, id);
        ConsoleBench bench;
        auto *search = bench.part<QLineEdit>(u"callSearch"_s);
        search->setText(words);
        auto *tree = bench.part<QTreeWidget>(u"callTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->child(0)->data(0, Qt::UserRole).toString(), id);
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Return);
        const core::Endpoint *endpoint = bench.profile.world.catalogue.endpoint(id);
        QVERIFY(bench.part<QLabel>(u"callAbout"_s)->text().contains(endpoint->path));
    }

    void saysWhatIsRemarkableInTheLanguageInUse_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("remark");
        QTest::newRow("English") << u"en"_s << u"Refresh once a day"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"建议每天拉取一次"_s;
    }

    void saysWhatIsRemarkableInTheLanguageInUse()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, remark);
        ConsoleBench bench;
        bench.profile.language.setChoice(language);
        bench.choose(u"getCallbackIp"_s);
        const QString about = bench.part<QLabel>(u"callAbout"_s)->text();
        QVERIFY2(about.contains(remark), qPrintable(about));
        bench.profile.language.setChoice(u"en"_s);
    }

    void opensEveryCall()
    {
        ConsoleBench bench;
        for (const core::Endpoint &endpoint : bench.profile.world.catalogue.endpoints()) {
            bench.choose(endpoint.id);
            QVERIFY2(bench.part<QLabel>(u"callAbout"_s)->text().contains(endpoint.path), qPrintable(endpoint.id));
            for (const core::console::FormField &field : core::console::formFields(endpoint))
                QVERIFY2(bench.page->findChild<QWidget *>(u"value-"_s + field.name), qPrintable(field.name));
        }
    }

    void sendsWhatTheFormSaysAndShowsTheAnswer()
    {
        ConsoleBench bench;
        bench.choose(u"getTagidList"_s);
        bench.fill(u"openid"_s, bench.platform.followers().at(0).openid);
        QVERIFY(bench.part<ui::CodeView>(u"requestJson"_s)->text().contains(u"\"openid\": \"o"_s));
        bench.send();
        QTRY_VERIFY2(bench.answer().contains(u"tagid_list"_s), qPrintable(bench.answer()));
        QVERIFY2(bench.result().startsWith(u"HTTP 200"_s), qPrintable(bench.result()));
        bench.showTab(1);
        QTRY_COMPARE(bench.historyRows(), 1);
    }

    void writesFormAndJsonAlike()
    {
        ConsoleBench bench;
        bench.choose(u"draft_batchget"_s);
        bench.fill(u"count"_s, u"20"_s);
        auto *json = bench.part<ui::CodeView>(u"requestJson"_s);
        QCOMPARE(json->text(), u"{\n  \"count\": 20\n}"_s);
        bench.part<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(1);
        json->setText(u"{\"offset\": 5, \"count\": 21, \"strange\": [1.50]}"_s, ui::CodeView::Syntax::Json);
        Q_EMIT json->edited();
        QCOMPARE(bench.part<QLineEdit>(u"value-offset"_s)->text(), u"5"_s);
        QCOMPARE(bench.part<QLineEdit>(u"value-count"_s)->text(), u"21"_s);
        QVERIFY(bench.part<QLabel>(u"problem-count"_s)->text().contains(u"21"_s));
        bench.part<QTabWidget>(u"requestTabs"_s)->setCurrentIndex(0);
        bench.fill(u"count"_s, u"2"_s);
        QVERIFY2(json->text().contains(u"1.50"_s), qPrintable(json->text()));
        QTest::keyClick(bench.page.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.part<QLineEdit>(u"value-count"_s)->text(), u"21"_s);
    }

    void sendsNothingThatIsIncomplete()
    {
        ConsoleBench bench;
        bench.choose(u"getTagidList"_s);
        bench.send();
        QTRY_VERIFY(bench.isShown(u"problem-openid"_s));
        QCOMPARE(bench.countOf(u"/cgi-bin/tags/getidlist"_s), 0);
        bench.fill(u"openid"_s, u"{{somebody}}"_s);
        QSignalSpy failed(bench.page.get(), &ui::Page::failed);
        bench.send();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(bench.countOf(u"/cgi-bin/tags/getidlist"_s), 0);
    }

    void asksForTheNameBeforeHarm()
    {
        ConsoleBench bench;
        bench.page->setAccount(bench.profile.add(u"Real shop"_s, u"wx0123456789abcdef"_s));
        bench.choose(u"deleteMenu"_s);
        bench.send();
        auto *typed = bench.page->findChild<QLineEdit *>(u"typed"_s);
        QVERIFY2(typed, "the name of a production account has to be typed");
        QCOMPARE(bench.countOf(u"/cgi-bin/menu/delete"_s), 0);
    }

    void looksUpTheRidWithOneClick()
    {
        ConsoleBench bench;
        bench.choose(u"getTagidList"_s);
        bench.fill(u"openid"_s, u"nobody"_s);
        bench.send();
        QTRY_VERIFY(bench.isShown(u"lookUpRid"_s));
        QVERIFY(bench.result().contains(u"40003"_s));
        bench.click(u"lookUpRid"_s);
        QTRY_VERIFY2(bench.answer().contains(u"invoke_time"_s), qPrintable(bench.answer()));
        QCOMPARE(bench.part<QLabel>(u"callTitle"_s)->text().isEmpty(), false);
    }

    void takesUpACallOfTheHistory()
    {
        ConsoleBench bench;
        bench.choose(u"getTagidList"_s);
        const QString openid = bench.platform.followers().at(1).openid;
        bench.fill(u"openid"_s, openid);
        bench.send();
        QTRY_VERIFY(bench.answer().contains(u"tagid_list"_s));
        bench.choose(u"getCallbackIp"_s);
        bench.send();
        QTRY_VERIFY(bench.answer().contains(u"ip_list"_s));
        bench.showTab(1);
        auto *view = bench.part<QTreeView>(u"callHistory"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        view->setCurrentIndex(view->model()->index(1, 0));
        bench.click(u"restoreCall"_s);
        QCOMPARE(bench.part<QLineEdit>(u"value-openid"_s)->text(), openid);
        QTRY_VERIFY(bench.answer().contains(u"tagid_list"_s));
        bench.part<QLineEdit>(u"historySearch"_s)->setText(openid);
        QTRY_COMPARE(view->model()->rowCount(), 1);
    }

    void keepsWhatWasWritten()
    {
        ConsoleBench bench;
        bench.choose(u"getTagidList"_s);
        bench.fill(u"openid"_s, u"o-written"_s);
        bench.choose(u"getMenu"_s);
        bench.choose(u"getTagidList"_s);
        bench.page.reset();
        bench.openPage();
        QCOMPARE(bench.part<QLineEdit>(u"value-openid"_s)->text(), u"o-written"_s);
    }

    void dropsAnswersOfTheHistoryToEarlierWords()
    {
        ConsoleBench bench;
        for (const QString &id : {u"getCallbackIp"_s, u"getMenu"_s, u"getCallbackIp"_s}) {
            bench.choose(id);
            const qsizetype before = bench.profile.world.transport.requests.size();
            bench.send();
            QTRY_VERIFY(bench.profile.world.transport.requests.size() > before);
            QTRY_VERIFY(bench.part<QPushButton>(u"consoleSend"_s)->isEnabled());
        }
        bench.showTab(1);
        QTRY_COMPARE(bench.historyRows(), 3);
        auto *list = bench.part<ui::CallHistoryList>(u"historyTab"_s);
        auto *search = bench.part<QLineEdit>(u"historySearch"_s);
        for (int i = 0; i < 20; ++i) { // each asks anew; only the last question counts
            search->setText(i % 2 == 0 ? u"getcallbackip"_s : u"menu/get"_s);
            list->refresh();
        }
        QTRY_COMPARE(bench.historyRows(), 1);
        search->clear();
        list->refresh();
        QTRY_COMPARE(bench.historyRows(), 3);
    }

    void forgetsTheHistoryWhenAsked()
    {
        ConsoleBench bench;
        bench.choose(u"getCallbackIp"_s);
        bench.send();
        bench.showTab(1);
        QTRY_COMPARE(bench.historyRows(), 1);
        bench.click(u"clearHistory"_s);
        QTest::mouseClick(bench.part<QPushButton>(u"deed"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.historyRows(), 0);
    }

    void importsACollection_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        QTest::newRow("good") << QByteArray(R"({"name":"Morning","steps":[{"call":"getMenu"}]})") << QString();
        QTest::newRow("unknown call") << QByteArray(R"({"name":"x","steps":[{"call":"nope"}]})") << u"steps[0].call"_s;
        QTest::newRow("no JSON") << QByteArray("{\"name\":\"x\",\n\"steps\":[}") << u"line 2"_s;
        QTest::newRow("too long") << QByteArray(3 * 1024 * 1024, ' ') << u"more than 1048576"_s;
    }
    void importsACollection()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, fault);
        const test::Folder folder;
        QFile file(folder.filePath(u"collection.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        ConsoleBench bench;
        bench.showTab(2);
        QSignalSpy failed(bench.page.get(), &ui::Page::failed);
        bench.chooseFile(file.fileName(), [&bench] { bench.click(u"importCollection"_s); });
        const auto *list = bench.part<QListWidget>(u"collections"_s);
        QCOMPARE(list->count(), fault.isEmpty() ? 1 : 0);
        QCOMPARE(failed.size(), fault.isEmpty() ? 0 : 1);
        if (failed.isEmpty()) {
            QCOMPARE(list->item(0)->text(), u"Morning"_s);
            return;
        }
        const auto error = failed.first().first().value<core::Error>();
        QVERIFY2(core::describe(error).contains(fault), qPrintable(core::describe(error)));
    }

    void runsACollectionWithWhatEarlierCallsAnswered()
    {
        ConsoleBench bench;
        QFile file(QStringLiteral(MPDESK_TEST_DATA "/console/tagging.json"));
        QVERIFY2(file.exists(), qPrintable(file.fileName()));
        bench.showTab(2);
        bench.chooseFile(file.fileName(), [&bench] { bench.click(u"importCollection"_s); });
        bench.part<QListWidget>(u"collections"_s)->setCurrentRow(0);
        bench.click(u"openRun"_s);
        bench.part<QLineEdit>(u"variable-openid"_s)->setText(bench.platform.followers().at(0).openid);
        bench.click(u"runCollection"_s);
        auto *steps = bench.part<QTreeWidget>(u"runSteps"_s);
        for (int i = 0; i < steps->topLevelItemCount(); ++i)
            QTRY_COMPARE(steps->topLevelItem(i)->text(1), u"ok"_s);
        QCOMPARE(steps->topLevelItemCount(), 3);
        QVERIFY(bench.countOf(u"/cgi-bin/tags/members/batchtagging"_s) == 1);
    }

    void sendsHarmOnceTheNameIsTyped()
    {
        ConsoleBench bench;
        bench.page->setAccount(bench.profile.add(u"Real shop"_s, u"wx0123456789abcdef"_s));
        bench.answerWith(R"({"errcode":0,"errmsg":"ok"})");
        bench.choose(u"deleteMenu"_s);
        bench.send();
        auto *deed = bench.part<QPushButton>(u"deed"_s);
        QVERIFY(!deed->isEnabled());
        bench.part<QLineEdit>(u"typed"_s)->setText(u"Real shop"_s);
        QTest::mouseClick(deed, Qt::LeftButton);
        QTRY_COMPARE(bench.countOf(u"/cgi-bin/menu/delete"_s), 1);
        QTRY_VERIFY(bench.result().startsWith(u"HTTP 200"_s));
    }

    void makesCodeWithoutTheToken()
    {
        ConsoleBench bench;
        bench.choose(u"getCallbackIp"_s);
        QTest::keyClick(bench.page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *language = bench.part<QComboBox>(u"codeLanguage"_s);
        auto *code = bench.part<ui::CodeView>(u"code"_s);
        for (int i = 0; i < language->count(); ++i) {
            language->setCurrentIndex(i);
            QVERIFY(code->text().contains(u"ACCESS_TOKEN"_s));
        }
        bench.part<QComboBox>(u"codeSecret"_s)->setCurrentIndex(1);
        QVERIFY(code->text().contains(u"***"_s));
    }

    void runsACollection()
    {
        ConsoleBench bench;
        bench.choose(u"getTagidList"_s);
        bench.fill(u"openid"_s, u"{{openid}}"_s);
        bench.showTab(2);
        bench.click(u"addToCollection"_s);
        bench.click(u"saveCollection"_s);
        auto *list = bench.part<QListWidget>(u"collections"_s);
        QCOMPARE(list->count(), 1);
        list->setCurrentRow(0);
        bench.click(u"openRun"_s);
        bench.part<QLineEdit>(u"variable-openid"_s)->setText(bench.platform.followers().at(0).openid);
        bench.click(u"runCollection"_s);
        auto *steps = bench.part<QTreeWidget>(u"runSteps"_s);
        QTRY_COMPARE(steps->topLevelItem(0)->text(1), u"ok"_s);
    }

    void showsAFaultOfACollectionAtItsPlace()
    {
        ConsoleBench bench;
        bench.choose(u"getMenu"_s);
        bench.showTab(2);
        bench.click(u"addToCollection"_s);
        bench.part<ui::CodeView>(u"collectionText"_s)
            ->setText(u"{\"name\":\"x\",\"steps\":[{\"call\":\"nope\"}]}"_s, ui::CodeView::Syntax::Json);
        bench.click(u"saveCollection"_s);
        const QString text = bench.part<ui::ErrorCard>(u"collectionError"_s)->plainText();
        QVERIFY2(text.contains(u"steps[0].call"_s), qPrintable(text));
        QVERIFY(bench.profile.console.collections()->isEmpty());
    }
};

QTEST_MAIN(TestConsolePage)
#include "tst_consolepage.moc"
