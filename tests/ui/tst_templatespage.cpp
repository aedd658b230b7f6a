// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/ui/templatesbench.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/codeview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using test::TemplatesBench;

namespace {

const QString listPath = u"/cgi-bin/template/get_all_private_template"_s;
const QString order = u"订单支付成功通知"_s;
const QString notice = u"课程开始提醒"_s;

/// With ' for ", which moc cannot read.
QString quoted(QString text)
{
    return text.replace(u'\'', u'"');
}

/// Chooses the entry of a box that contains the words.
void chooseEntry(QComboBox *box, const QString &words)
{
    const int index = box->findText(words, Qt::MatchContains);
    QVERIFY2(index >= 0, qPrintable(words));
    box->setFocus();
    while (box->currentIndex() != index)
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace

class TestTemplatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void readsTheListsWhenItIsWantedAndKnowsThemFromThenOn()
    {
        TemplatesBench bench;
        QVERIFY(bench.isShown(u"readFirst"_s));
        QCOMPARE(bench.countOf(listPath), 0);
        bench.readLibrary();
        QVERIFY(bench.titles().contains(order));
        QVERIFY(bench.titles().contains(notice));
        QCOMPARE(bench.titles(), bench.titlesOnPlatform());
        QCOMPARE(bench.part<QTreeWidget>(u"templateTree"_s)->topLevelItemCount(), 2);
        QVERIFY(bench.itemOf(order)->isSelected());

        bench.page.reset();
        bench.openPage();
        QVERIFY(bench.titles().contains(notice));
        QCOMPARE(bench.countOf(listPath), 1);
        bench.press(Qt::Key_F5, {});
        QTRY_COMPARE(bench.countOf(listPath), 2);
    }

    void findsTemplatesByTheirWords()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.press(Qt::Key_F);
        QLineEdit *search = bench.part<QLineEdit>(u"templateSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"amount"_s);
        QCOMPARE(bench.titles(), QStringList{order});
        search->clear();
        QVERIFY(bench.titles().size() > 2);
    }

    void showsTheExampleUntilSomethingIsTyped()
    {
        TemplatesBench bench;
        bench.readLibrary();
        QVERIFY2(bench.card().contains(u"商品名称: 秋季棉质长袖衬衫"_s), qPrintable(bench.card()));
        bench.fill(u"value-thing1"_s, u"Boxes"_s);
        QVERIFY2(bench.card().contains(u"商品名称: Boxes"_s), qPrintable(bench.card()));
        bench.fill(u"url"_s, u"https://a.example/"_s);
        QVERIFY2(bench.card().contains(u"Details https://a.example/"_s), qPrintable(bench.card()));
        bench.fill(u"miniprogram.appid"_s, u"wx0000000000000001"_s);
        QVERIFY2(bench.card().contains(u"Open the mini-program"_s), qPrintable(bench.card()));
    }

    void fillsInTheExample()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.fill(u"value-thing1"_s, u"Mine"_s);
        bench.click(u"fillExample"_s);
        QCOMPARE(bench.fieldText(u"value-thing1"_s), u"Mine"_s);
        QCOMPARE(bench.fieldText(u"value-character_string2"_s), u"NO-20260101"_s);
        bench.press(Qt::Key_Z);
        QCOMPARE(bench.fieldText(u"value-character_string2"_s), QString());
        bench.chooseTemplate(notice);
        bench.click(u"fillExample"_s);
        QCOMPARE(bench.fieldText(u"value-const3"_s), u"线上"_s);
    }

    void saysAtTheFieldWhatIsWrong_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("thing") << order << u"value-thing1"_s << QString(21, u'a')
                               << u"at most 20 characters; found 21"_s;
        QTest::newRow("string") << order << u"value-character_string2"_s << QString(33, u'a') << u"32 characters"_s;
        QTest::newRow("amount") << order << u"value-amount3"_s << u"12,50"_s << u"currency sign"_s;
        QTest::newRow("time") << order << u"value-time4"_s << u"25:01"_s << u"time of 24 hours"_s;
        QTest::newRow("choice") << notice << u"value-const3"_s << u"maybe"_s << u"one of: 线上, 线下"_s;
        QTest::newRow("follower") << order << u"touser"_s << u"a b"_s << u"no openid"_s;
        QTest::newRow("link") << order << u"url"_s << u"a.example"_s << u"no web address"_s;
        QTest::newRow("page of a notice") << notice << u"url"_s << u"a.example"_s << u"no web address"_s;
        QTest::newRow("mini-program") << order << u"miniprogram.appid"_s << u"wx1"_s << u"no AppID"_s;
        QTest::newRow("page alone") << order << u"miniprogram.pagepath"_s << u"pages/a"_s << QString();
    }

    void saysAtTheFieldWhatIsWrong()
    {
        QFETCH(const QString, subject);
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        TemplatesBench bench;
        bench.readLibrary();
        bench.chooseTemplate(subject);
        bench.fill(field, text);
        const QString problems = bench.text(field + u"Problems"_s);
        QVERIFY2(problems.contains(said) && problems.isEmpty() == said.isEmpty(), qPrintable(problems));
        QVERIFY2(!bench.isShown(u"value-thing1Problems"_s) || field == "value-thing1"_L1,
                 "what nobody filled in yet is no fault");
    }

    void countsWhatIsUsedOfALimit()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.fill(u"value-thing1"_s, u"abc"_s);
        QCOMPARE(bench.text(u"value-thing1Counter"_s), u"3/20 characters"_s);
        bench.fill(u"value-amount3"_s, u"128.50"_s);
        QCOMPARE(bench.text(u"value-amount3Counter"_s), u"3/10 digits"_s);
        QVERIFY(!bench.isShown(u"value-time4Counter"_s));
    }

    void keepsWhatIsWrittenForEachTemplate()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.fill(u"value-thing1"_s, u"first"_s);
        bench.chooseTemplate(notice);
        QCOMPARE(bench.fieldText(u"value-thing1"_s), QString());
        bench.fill(u"value-thing1"_s, u"second"_s);
        bench.page.reset();
        bench.openPage();
        QVERIFY(bench.itemOf(notice)->isSelected());
        QCOMPARE(bench.fieldText(u"value-thing1"_s), u"second"_s);
        bench.chooseTemplate(order);
        QCOMPARE(bench.fieldText(u"value-thing1"_s), u"first"_s);
    }

    void undoesByField()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.fill(u"value-thing1"_s, u"abc"_s);
        bench.fill(u"url"_s, u"https://a.example/"_s);
        bench.press(Qt::Key_Z);
        QCOMPARE(bench.fieldText(u"url"_s), QString());
        QCOMPARE(bench.fieldText(u"value-thing1"_s), u"abc"_s);
        bench.press(Qt::Key_Z);
        QCOMPARE(bench.fieldText(u"value-thing1"_s), QString());
        const QKeyCombination redo = QKeySequence(QKeySequence::Redo)[0];
        bench.press(redo.key(), redo.keyboardModifiers());
        QCOMPARE(bench.fieldText(u"value-thing1"_s), u"abc"_s);
    }

    void formAndJsonFollowEachOther()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.fill(u"value-thing1"_s, u"Boxes"_s);
        QVERIFY2(bench.json().contains(u"\"value\": \"Boxes\""_s), qPrintable(bench.json()));
        bench.typeJson(quoted(u"{'touser':'oX','url':'https://b.example/','data':{'thing1':{'value':'Hats'}}}"_s));
        QTRY_COMPARE(bench.fieldText(u"value-thing1"_s), u"Hats"_s);
        QCOMPARE(bench.fieldText(u"url"_s), u"https://b.example/"_s);
        QCOMPARE(bench.fieldText(u"touser"_s), u"oX"_s);
    }

    void undoesInJsonWhatTheFormUndoes()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.fill(u"value-thing1"_s, u"Boxes"_s);
        bench.typeJson(quoted(u"{'data':{'thing1':{'value':'Hats'}}}"_s));
        QTRY_COMPARE(bench.fieldText(u"value-thing1"_s), u"Hats"_s);
        QTest::keyClick(
            bench.part<ui::CodeView>(u"templateJson"_s)->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly),
            Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.fieldText(u"value-thing1"_s), u"Boxes"_s);
        QVERIFY2(bench.json().contains(u"Boxes"_s), qPrintable(bench.json()));
    }

    void keepsJsonThatCannotBeRead()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.fill(u"value-thing1"_s, u"Boxes"_s);
        bench.typeJson(quoted(u"{'data':{'thing1':{'valeu':'Hats'}}}"_s));
        QTRY_VERIFY(bench.isShown(u"discardJson"_s));
        const auto *problems = bench.part<QListWidget>(u"jsonProblems"_s);
        QVERIFY2(problems->item(0)->text().startsWith(u"Line 1"_s) && problems->item(0)->text().contains(u"valeu"_s),
                 qPrintable(problems->item(0)->text()));
        QCOMPARE(bench.fieldText(u"value-thing1"_s), u"Boxes"_s);
        bench.page.reset();
        bench.openPage();
        QVERIFY(bench.json().contains(u"valeu"_s));
        bench.click(u"discardJson"_s);
        QVERIFY(bench.json().contains(u"Boxes"_s));
    }

    void addsATemplateOfThePublicLibrary_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::newRow("a message by its number") << 0 << u"43217"_s << u"订单发货通知"_s;
        QTest::newRow("a notice by its number") << 1 << u"61002"_s << u"成绩公布通知"_s;
    }

    void addsATemplateOfThePublicLibrary()
    {
        QFETCH(const int, family);
        QFETCH(const QString, typed);
        QFETCH(const QString, title);
        TemplatesBench bench;
        bench.readLibrary();
        bench.press(Qt::Key_N);
        QTRY_VERIFY(bench.isShown(u"addTemplateDialog"_s));
        bench.part<QComboBox>(u"addFamily"_s)->setCurrentIndex(family);
        auto *titles = bench.part<QListWidget>(u"publicTitles"_s);
        QTRY_VERIFY(titles->count() > 2);
        QTest::keyClicks(bench.part<QLineEdit>(u"addSearch"_s), typed);
        QCOMPARE(titles->count(), 1);
        QVERIFY(!bench.part<QAbstractButton>(u"addDeed"_s)->isEnabled());
        QTest::keyClick(bench.part<QLineEdit>(u"addSearch"_s), Qt::Key_Return);
        auto *keywords = bench.part<QListWidget>(u"publicKeywords"_s);
        QTRY_VERIFY(keywords->count() > 2);
        keywords->item(keywords->count() - 1)->setCheckState(Qt::Unchecked);
        const QString first = keywords->item(0)->text();
        bench.click(u"keywordDown"_s);
        QCOMPARE(keywords->item(1)->text(), first);
        if (family == 1) {
            QVERIFY(!bench.part<QAbstractButton>(u"addDeed"_s)->isEnabled());
            QTest::keyClicks(bench.part<QLineEdit>(u"addScene"_s), u"marks"_s);
        }
        bench.click(u"addDeed"_s);
        QTRY_VERIFY(bench.titles().contains(title));
        QVERIFY(bench.titlesOnPlatform().contains(title));
        QTRY_VERIFY(bench.itemOf(title)->isSelected());
        const QStringList lines = bench.card().split(u'\n');
        QVERIFY2(lines.at(2).startsWith(first.section(u':', 0, 0)), qPrintable(bench.card()));
    }

    void saysWhenThePlatformDoesNotAdd()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.press(Qt::Key_N);
        QTRY_VERIFY(bench.isShown(u"addTemplateDialog"_s));
        QLineEdit *search = bench.part<QLineEdit>(u"addSearch"_s);
        QTest::keyClicks(search, u"TM00015"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(bench.part<QAbstractButton>(u"addDeed"_s)->isEnabled());
        bench.click(u"addDeed"_s);
        QTRY_VERIFY(bench.isShown(u"addError"_s));
        QVERIFY(bench.isShown(u"addTemplateDialog"_s));
    }

    void deletesAfterSayingWhatItMeans()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.trigger(u"Delete the template…"_s);
        QTRY_VERIFY(bench.isShown(u"confirm"_s));
        bool isSaid = false;
        const auto labels = bench.part<QWidget>(u"confirm"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isSaid = isSaid || label->text().contains(u"40037"_s);
        QVERIFY(isSaid);
        QVERIFY(bench.titlesOnPlatform().contains(order));
        bench.click(u"deed"_s);
        QTRY_VERIFY(!bench.titles().contains(order));
        QVERIFY(!bench.titlesOnPlatform().contains(order));
    }

    void saysWhatAChangeOfIndustriesDeletes()
    {
        TemplatesBench bench;
        bench.readLibrary();
        const QStringList before = bench.titlesOnPlatform();
        bench.trigger(u"Industries…"_s);
        QTRY_VERIFY(bench.isShown(u"industryDialog"_s));
        auto *primary = bench.part<QComboBox>(u"primaryIndustry"_s);
        auto *secondary = bench.part<QComboBox>(u"secondaryIndustry"_s);
        QTRY_VERIFY(primary->isEnabled());
        QVERIFY(!bench.part<QAbstractButton>(u"industryDeed"_s)->isEnabled());
        chooseEntry(primary, u"教育"_s);
        chooseEntry(secondary, u"房地产"_s);
        QTRY_VERIFY2(bench.text(u"industryLost"_s).contains(u"deletes"_s), qPrintable(bench.text(u"industryLost"_s)));
        const QString lost = bench.text(u"industryLost"_s);
        bench.click(u"industryDeed"_s);
        QTRY_VERIFY(bench.isShown(u"confirm"_s));
        QCOMPARE(bench.titlesOnPlatform(), before);
        bench.click(u"deed"_s);
        QTRY_VERIFY(bench.titlesOnPlatform().size() < before.size());
        for (const QString &title : before)
            QCOMPARE(lost.contains(title), !bench.titlesOnPlatform().contains(title));
        QTRY_COMPARE(bench.titles(), bench.titlesOnPlatform());
    }

    void saysWhatARemovedCategoryDeletes()
    {
        TemplatesBench bench;
        bench.readLibrary();
        const QStringList before = bench.titlesOnPlatform();
        bench.trigger(u"Categories…"_s);
        QTRY_VERIFY(bench.isShown(u"categoryLosses"_s));
        QVERIFY(bench.text(u"categoryConsole"_s).contains(u"https://mp.weixin.qq.com/"_s));
        const auto *tree = bench.part<QTreeWidget>(u"categoryLosses"_s);
        QCOMPARE(tree->topLevelItemCount(), 5);
        const QTreeWidgetItem *clothes = tree->topLevelItem(0);
        QVERIFY2(clothes->text(0).contains(u"服装内衣"_s), qPrintable(clothes->text(0)));
        QVERIFY(clothes->childCount() > 0);
        QStringList lost;
        for (int i = 0; i < clothes->childCount(); ++i)
            lost += clothes->child(i)->text(0).section(u" ("_s, 0, 0);
        bench.click(u"categoryClose"_s);
        bench.control("category", {{u"id"_s, 1001}, {u"enabled"_s, false}});
        const QStringList after = bench.titlesOnPlatform();
        QVERIFY(after.size() < before.size());
        for (const QString &title : before)
            QCOMPARE(lost.contains(title), !after.contains(title));
    }

    void saysWhyCategoriesCannotBeRead()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.platform.injectError(u"/wxaapi/newtmpl/getpubtemplatetitles"_s, 45009, 1);
        bench.trigger(u"Categories…"_s);
        QTRY_VERIFY(bench.isShown(u"categoryLookError"_s));
        QVERIFY(!bench.isShown(u"categoryLosses"_s));
        bench.click(u"categoryAgain"_s);
        QTRY_VERIFY(bench.isShown(u"categoryLosses"_s));
        QVERIFY(!bench.isShown(u"categoryAgain"_s));
    }

    void letsAnAccountWithoutIndustriesChooseThem()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.platform.injectError(u"/cgi-bin/template/get_industry"_s, -1, 3);
        bench.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(bench.isShown(u"industryError"_s));
        auto *primary = bench.part<QComboBox>(u"primaryIndustry"_s);
        QCOMPARE(primary->currentIndex(), -1);
        primary->setCurrentIndex(0);
        QVERIFY(!bench.part<QAbstractButton>(u"industryDeed"_s)->isEnabled());
        bench.part<QComboBox>(u"secondaryIndustry"_s)->setCurrentIndex(1);
        QTRY_VERIFY(bench.part<QAbstractButton>(u"industryDeed"_s)->isEnabled());
    }

    void saysWhyAnAccountHasNone()
    {
        TemplatesBench bench;
        bench.account.type = core::AccountType::Subscription;
        bench.page->setAccount(bench.account);
        bool isSaid = false;
        const auto labels = bench.page->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"service accounts can do this"_s));
        QVERIFY(isSaid);
        QVERIFY(!bench.isShown(u"firstTemplate"_s));
    }

    void saysWhyThePlatformDoesNotList()
    {
        TemplatesBench bench;
        bench.readLibrary();
        bench.platform.injectError(listPath, 48001, 1);
        bench.press(Qt::Key_F5, {});
        QTRY_VERIFY(bench.isShown(u"libraryRefusal"_s));
        QVERIFY2(bench.titles().contains(order), "what is known stays");
        bench.press(Qt::Key_F5, {});
        QTRY_VERIFY(!bench.isShown(u"libraryRefusal"_s));
    }
};

QTEST_MAIN(TestTemplatesPage)
#include "tst_templatespage.moc"
