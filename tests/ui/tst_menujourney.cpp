// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/menubench.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/widgets/errorcard.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using test::MenuBench;

namespace {

/// A person at the page: has a mouse and a keyboard and nothing else.
struct Person
{
    explicit Person(MenuBench &desk) : bench(desk) { }

    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Into a field of the form, over what is there.
    void fill(const QString &field, const QString &text) const
    {
        auto *line = bench.part<QLineEdit>(field);
        QTRY_VERIFY(line->isVisible());
        QTest::mouseClick(line, Qt::LeftButton);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }

    [[nodiscard]] QTreeView *tree() const { return bench.part<QTreeView>(u"menuTree"_s); }

    /// Chooses a row of the tree with the mouse.
    void choose(const QString &name) const
    {
        const QModelIndexList found = tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                             Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(found.constFirst()).center());
    }

    /// The new button's name is being asked for, in the tree.
    void name(const QString &text) const
    {
        QTRY_VERIFY(tree()->findChild<QLineEdit *>());
        auto *editor = tree()->findChild<QLineEdit *>();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!tree()->findChild<QLineEdit *>());
    }

    void addAfter(const QString &before, const QString &text) const
    {
        choose(before);
        QTest::keyClick(tree(), Qt::Key_Insert);
        name(text);
    }

    void addBelow(const QString &top, const QString &text) const
    {
        choose(top);
        QTest::keyClick(tree(), Qt::Key_Insert, Qt::ControlModifier);
        name(text);
    }

    /// Ctrl+Return at the page; `shown` is what has to come up.
    void publish(const QString &shown) const
    {
        bench.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get(), test::patience));
        QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench.isShown(shown));
    }

    void agree() const
    {
        bench.click(u"publishDeed"_s);
        QTRY_COMPARE(bench.text(u"outcomeTitle"_s), u"Published"_s);
        bench.click(u"publishCancel"_s);
        QTRY_VERIFY(!bench.isShown(u"outcomeTitle"_s));
    }

    MenuBench &bench;
};

} // namespace

/// The whole way that the page is for, with keyboard and mouse only.
class TestMenuJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void buildsPublishesIsOverrunAndRollsBack()
    {
        MenuBench bench;
        const Person person(bench);

        // Three buttons, one of them with a pop-up.
        bench.click(u"emptyStart"_s);
        person.name(u"News"_s);
        person.fill(u"url"_s, u"https://example.com/news"_s);
        person.addAfter(u"News"_s, u"Shop"_s);
        person.addBelow(u"Shop"_s, u"Orders"_s);
        person.fill(u"url"_s, u"https://example.com/orders"_s);
        person.addAfter(u"Orders"_s, u"Card"_s);
        person.addAfter(u"Shop"_s, u"Help"_s);
        person.fill(u"url"_s, u"https://example.com/help"_s);

        // “Card” does nothing yet: the page says so, here and when it is to be published.
        person.publish(u"menuError"_s);
        QCOMPARE(bench.part<ui::ErrorCard>(u"menuError"_s)->error().field, u"button[1].sub_button[1].url"_s);
        QVERIFY(bench.isShown(u"urlProblems"_s));
        QVERIFY(bench.liveNames().isEmpty());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"url"_s); // it leads there
        person.type(u"https://example.com/card"_s);
        QVERIFY(!bench.isShown(u"urlProblems"_s));

        person.publish(u"publishDeed"_s);
        person.agree();
        QCOMPARE(bench.liveNames(), (QStringList{u"News"_s, u"Shop"_s, u"Help"_s}));
        QVERIFY(bench.isShown(u"refreshStrip"_s));

        // Somebody else publishes behind the window's back, while something is edited here.
        person.choose(u"Help"_s);
        person.fill(u"name"_s, u"Contact"_s);
        bench.publishElsewhere({u"Theirs"_s});
        person.publish(u"publishDeed"_s);
        QVERIFY(bench.isShown(u"changedByOthers"_s));
        bench.click(u"publishCancel"_s);
        QTRY_VERIFY(!bench.isShown(u"changedByOthers"_s));
        QCOMPARE(bench.liveNames(), QStringList{u"Theirs"_s});

        // Back to what was live before.
        bench.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get(), test::patience));
        QTest::keyClick(bench.page.get(), Qt::Key_3, Qt::AltModifier);
        auto *versions = bench.part<QTableView>(u"menuVersions"_s);
        QTRY_VERIFY(versions->model()->rowCount() == 2);
        QTest::mouseClick(versions->viewport(), Qt::LeftButton, {},
                          versions->visualRect(versions->model()->index(1, 0)).center());
        bench.click(u"publishVersion"_s);
        QTRY_VERIFY(bench.isShown(u"publishDeed"_s));
        QVERIFY2(bench.isShown(u"changedByOthers"_s), "what others did is still told of");
        person.agree();
        QCOMPARE(bench.liveNames(), (QStringList{u"News"_s, u"Shop"_s, u"Help"_s}));
    }
};

QTEST_MAIN(TestMenuJourney)
#include "tst_menujourney.moc"
