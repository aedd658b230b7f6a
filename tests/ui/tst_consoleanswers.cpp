// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder.h"
#include "tests/support/ui/consolebench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/console/answertext.h"
#include "ui/widgets/linediffview.h"

#include <QAction>
#include <QDialog>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using test::ConsoleBench;

class TestConsoleAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void namesAnswersForWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("remark");
        QTest::newRow("captive portal") << QByteArray("<!DOCTYPE html><html></html>") << u"captive portal"_s;
        QTest::newRow("cut off") << QByteArray("{\"user\":[1,2") << u"breaks off"_s;
        QTest::newRow("GBK") << QByteArray("{\"a\":\"\xc4\xe3\xba\xc3\"}") << u"not UTF-8"_s;
        QTest::newRow("text") << QByteArray("hello") << u"plain text"_s;
    }
    void namesAnswersForWhatTheyAre()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, remark);
        ConsoleBench bench;
        bench.answerWith(body);
        bench.choose(u"getCallbackIp"_s);
        bench.send();
        auto *label = bench.part<QLabel>(u"answerRemark"_s);
        QTRY_VERIFY2(label->text().contains(remark), qPrintable(label->text()));
    }

    void showsAllOfAVeryLargeAnswerPageByPage()
    {
        QByteArray body = "{\"list\":[";
        while (body.size() < 50 * 1024 * 1024)
            body += "{\"openid\":\"o6_bmjrPTlm6_2sgVt7hMZOPfL2M\",\"name\":\"你好\"},";
        body += "\"the very end\"]}";
        ConsoleBench bench;
        bench.answerWith(body);
        bench.choose(u"getCallbackIp"_s);
        bench.send();
        QTRY_VERIFY(bench.answer().contains(u"openid"_s));
        for (const QString &name : {u"answerText"_s, u"answerRaw"_s}) {
            bench.part<QTabWidget>(u"answerTabs"_s)->setCurrentIndex(name == u"answerText"_s ? 0 : 1);
            const auto *view = bench.part<ui::CodeView>(name);
            auto *page = bench.part<QSpinBox>(name + u"Page"_s);
            QTRY_VERIFY_WITH_TIMEOUT(page->maximum() > 100, test::patience);
            constexpr qsizetype most = 2 * core::console::AnswerPages::pageBytes;
            QVERIFY(view->text().size() < most);
            const QString first = view->text();
            bench.click(name + u"Next"_s);
            QCOMPARE(page->value(), 2);
            QVERIFY(view->text() != first && view->text().size() < most);
            page->setValue(77);
            QVERIFY(view->text().contains(u"openid"_s) && view->text().size() < most);
            bench.click(name + u"Last"_s);
            QCOMPARE(page->value(), page->maximum());
            QVERIFY2(view->text().contains(u"the very end"_s), qPrintable(view->text().right(100)));
            bench.click(name + u"First"_s);
            QCOMPARE(view->text(), first);
        }
    }

    void turnsThePagesWithWheelAndKeys()
    {
        ConsoleBench bench;
        bench.answerWith("[" + QByteArray("\"你好\",").repeated(60'000) + "0]");
        bench.choose(u"getCallbackIp"_s);
        bench.send();
        const auto *page = bench.part<QSpinBox>(u"answerTextPage"_s);
        QTRY_VERIFY(page->maximum() > 2);
        auto *view = bench.part<ui::CodeView>(u"answerText"_s);
        Q_EMIT view->wentBeyond(ui::CodeView::Direction::Forward);
        QCOMPARE(page->value(), 2);
        QTest::keyClick(view->focusProxy(), Qt::Key_PageUp);
        QCOMPARE(page->value(), 1);
        QTest::keyClick(view->focusProxy(), Qt::Key_PageUp); // there is none before
        QCOMPARE(page->value(), 1);
        QTest::keyClick(view->focusProxy(), Qt::Key_PageDown); // to the page's end first
        QCOMPARE(page->value(), 1);
    }

    void findsInAllOfALargeAnswer()
    {
        ConsoleBench bench;
        bench.answerWith("[" + QByteArray("\"hay\",").repeated(100'000) + "\"needle\","
                         + QByteArray("\"hay\",").repeated(100'000) + "\"NEEDLE\"]");
        bench.choose(u"getCallbackIp"_s);
        bench.send();
        const auto *page = bench.part<QSpinBox>(u"answerTextPage"_s);
        QTRY_VERIFY(page->maximum() > 2);
        auto *part = bench.part<ui::AnswerText>(u"answerTextPart"_s);
        QTest::keyClick(part, Qt::Key_F, Qt::ControlModifier);
        auto *line = part->findChild<QLineEdit *>(u"searchLine"_s);
        const auto *found = part->findChild<QLabel *>(u"searchFound"_s);
        QVERIFY(line->isVisible());
        QTest::keyClicks(line, u"needle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(found->text().startsWith(u"Found on page"_s), test::patience);
        const int middle = page->value();
        QVERIFY(middle > 1 && middle < page->maximum());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page->value(), page->maximum(), test::patience);
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(page->value(), middle, test::patience);
        line->setText(u"nowhere"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(found->text(), u"Not found"_s, test::patience);
        QCOMPARE(page->value(), middle);
    }

    void savesTheWholeAnswer()
    {
        const QByteArray body = "[" + QByteArray("\"你好\",").repeated(60'000) + "0]";
        ConsoleBench bench;
        bench.answerWith(body);
        bench.choose(u"getCallbackIp"_s);
        bench.send();
        QTRY_VERIFY(bench.answer().contains(u"你好"_s));
        const test::Folder folder;
        QSignalSpy noticed(bench.page.get(), &ui::Page::noticed);
        QSignalSpy failed(bench.page.get(), &ui::Page::failed);
        const auto save = [&bench] {
            const QList<QAction *> actions = bench.page->actions();
            const auto action = std::ranges::find(actions, u"Save the answer…"_s, &QAction::text);
            QVERIFY(action != actions.cend() && (*action)->isEnabled());
            (*action)->trigger();
        };
        bench.chooseFile(folder.filePath(u"answer.json"_s), save);
        QTRY_COMPARE(noticed.size(), 1);
        QFile file(folder.filePath(u"answer.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), body);
        bench.chooseFile(folder.filePath(u"no/such/folder/answer.json"_s), save);
        QTRY_COMPARE(failed.size(), 1);
    }

    void comparesAnAnswerWithAnEarlierOne()
    {
        ConsoleBench bench;
        bench.choose(u"getCallbackIp"_s);
        bench.answerWith(R"({"ip_list":["203.0.113.1","203.0.113.2"]})");
        bench.send();
        QTRY_VERIFY(bench.answer().contains(u"203.0.113.2"_s));
        bench.answerWith(R"({"ip_list":["203.0.113.1","203.0.113.3"]})");
        bench.send();
        QTRY_VERIFY(bench.answer().contains(u"203.0.113.3"_s));
        bench.showTab(1);
        auto *view = bench.part<QTreeView>(u"callHistory"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        for (const auto &[row, differences] : {std::pair(1, 1), std::pair(0, 0)}) {
            view->setCurrentIndex(view->model()->index(row, 0));
            bench.click(u"compareCall"_s);
            auto *dialog = bench.part<QDialog>(u"compareAnswers"_s);
            const auto *state = dialog->findChild<QLabel *>(u"compareState"_s);
            QTRY_VERIFY(!state->text().startsWith(u"Comparing"_s));
            QCOMPARE(dialog->findChild<ui::LineDiffView *>()->differences(), differences);
            QCOMPARE(state->text().contains(u"the same"_s), differences == 0);
            dialog->reject();
            QTRY_VERIFY(!bench.page->findChild<QDialog *>(u"compareAnswers"_s));
        }
    }
};

QTEST_MAIN(TestConsoleAnswers)
#include "tst_consoleanswers.moc"
