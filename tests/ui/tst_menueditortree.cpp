// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "tests/support/menutext.h"
#include "tests/support/ui/strictwarnings.h"
#include "tests/support/waitfor.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/pages/menu/menutree.h"
#include "ui/pages/menu/problemlist.h"
#include "ui/support/language.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using core::menu::Place;
using test::menusOf;
using test::textOf;

namespace {

Place at(const QString &path)
{
    return Place::parse(path).value_or(Place());
}

} // namespace

class TestMenuEditorTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_editing.load({});
    }

    void doesEverythingByKeyboard_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("typed"); // into the editor that the key opens
        QTest::addColumn<QString>("menus");
        QTest::addColumn<QString>("selected");
        const QString first = u"button[0]"_s;
        const QString second = u"button[1]"_s;
        const QString sub = u"button[0].sub_button[0]"_s;
        const auto key = [](int code, int modifiers = 0) { return code | modifiers; };
        QTest::newRow("Insert") << first << key(Qt::Key_Insert) << u"Sale"_s << u"A(a b) Sale B"_s << second;
        QTest::newRow("Insert in a pop-up")
            << sub << key(Qt::Key_Insert) << u"c"_s << u"A(a c b) B"_s << u"button[0].sub_button[1]"_s;
        QTest::newRow("Ctrl+Insert") << second << key(Qt::Key_Insert, Qt::CTRL) << u"c"_s << u"A(a b) B(c)"_s
                                     << u"button[1].sub_button[0]"_s;
        QTest::newRow("F2") << sub << key(Qt::Key_F2) << u"x"_s << u"A(x b) B"_s << sub;
        QTest::newRow("Return") << second << key(Qt::Key_Return) << u"X"_s << u"A(a b) X"_s << second;
        QTest::newRow("Ctrl+D") << second << key(Qt::Key_D, Qt::CTRL) << QString() << u"A(a b) B B"_s << u"button[2]"_s;
        QTest::newRow("Delete") << sub << key(Qt::Key_Delete) << QString() << u"A(b) B"_s << sub;
        QTest::newRow("Alt+Down") << first << key(Qt::Key_Down, Qt::ALT) << QString() << u"B A(a b)"_s << second;
        QTest::newRow("Alt+Up") << second << key(Qt::Key_Up, Qt::ALT) << QString() << u"B A(a b)"_s << first;
        QTest::newRow("Alt+Up at the top") << first << key(Qt::Key_Up, Qt::ALT) << QString() << u"A(a b) B"_s << first;
        QTest::newRow("Alt+Left") << sub << key(Qt::Key_Left, Qt::ALT) << QString() << u"A(b) a B"_s << second;
        QTest::newRow("Alt+Right") << second << key(Qt::Key_Right, Qt::ALT) << QString() << u"A(a b B)"_s
                                   << u"button[0].sub_button[2]"_s;
    }

    void doesEverythingByKeyboard()
    {
        QFETCH(const QString, from);
        QFETCH(const int, key);
        QFETCH(const QString, typed);
        QFETCH(const QString, menus);
        QFETCH(const QString, selected);
        m_editing.load(menusOf(u"A(a b) B"_s));
        ui::MenuTree tree(m_editing);
        auto *view = opened(tree);
        m_editing.select(at(from));
        const QKeyCombination combination = QKeyCombination::fromCombined(key);

        QTest::keyClick(view, combination.key(), combination.keyboardModifiers());
        if (!typed.isEmpty()) {
            auto *editor = view->findChild<QLineEdit *>();
            QVERIFY(editor);
            QTest::keyClicks(editor, typed);
            QTest::keyClick(editor, Qt::Key_Return);
        }

        QTRY_COMPARE(textOf(m_editing.menus()), menus); // an editor in a view commits when it is back in the event loop
        QCOMPARE(m_editing.selected().toString(), selected);
        QCOMPARE(view->currentIndex().data(Qt::EditRole).toString(), m_editing.button(at(selected))->name);
    }

    void walksWithArrowKeys()
    {
        m_editing.load(menusOf(u"A(a b) B"_s));
        ui::MenuTree tree(m_editing);
        auto *view = opened(tree);
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(view, i == 0 ? Qt::Key_Home : Qt::Key_Down);
            seen.append(m_editing.selected().toString());
        }
        QCOMPARE(
            seen,
            QStringList({u"button[0]"_s, u"button[0].sub_button[0]"_s, u"button[0].sub_button[1]"_s, u"button[1]"_s}));
    }

    void renamesInPlaceByDoubleClick()
    {
        m_editing.load(menusOf(u"A B"_s));
        ui::MenuTree tree(m_editing);
        auto *view = opened(tree);
        const QPoint second = view->visualRect(view->model()->index(1, 0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(m_editing.selected(), at(u"button[1]"_s));
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, second);
        auto *editor = view->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"News"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(textOf(m_editing.menus()), u"A News"_s);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(40, view->viewport()->height() - 4));
        QCOMPARE(m_editing.selected(), Place()); // beside the buttons: the menu itself
    }

    void takesWhatIsDropped_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("onto"); // the item under the mouse
        QTest::addColumn<double>("height"); // where on it: 0 its upper edge, 1 its lower edge
        QTest::addColumn<QString>("menus");
        QTest::newRow("before") << u"button[1]"_s << u"button[0]"_s << 0.02 << u"B A(a b) C"_s;
        QTest::newRow("on") << u"button[1]"_s << u"button[0]"_s << 0.5 << u"A(a b B) C"_s;
        QTest::newRow("between subs") << u"button[2]"_s << u"button[0].sub_button[1]"_s << 0.02 << u"A(a C b) B"_s;
        QTest::newRow("out of the pop-up")
            << u"button[0].sub_button[0]"_s << u"button[1]"_s << 0.02 << u"A(a b) B C"_s; // there would be four
        QTest::newRow("within the pop-up")
            << u"button[0].sub_button[0]"_s << u"button[0].sub_button[1]"_s << 0.9 << u"A(b a) B C"_s;
        QTest::newRow("to another pop-up") << u"button[0].sub_button[0]"_s << u"button[1]"_s << 0.5 << u"A(b) B(a) C"_s;
        QTest::newRow("a pop-up into a pop-up") << u"button[0]"_s << u"button[1]"_s << 0.5 << u"A(a b) B C"_s;
    }

    void takesWhatIsDropped()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, onto);
        QFETCH(const double, height);
        QFETCH(const QString, menus);
        m_editing.load(menusOf(u"A(a b) B C"_s));
        ui::MenuTree tree(m_editing);
        auto *view = opened(tree);
        const auto indexOf = [view](const Place &place) {
            const QModelIndex top = view->model()->index(place.button, 0);
            return place.isSub() ? view->model()->index(place.sub, 0, top) : top;
        };
        const std::unique_ptr<QMimeData> data(view->model()->mimeData({indexOf(at(from))}));
        const QRect target = view->visualRect(indexOf(at(onto)));
        const QPointF point(target.center().x(), target.top() + height * target.height());
        // A drag of the platform needs a real mouse; the view gets what it would get from one.
        QDragEnterEvent enter(point.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent over(point.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &over);
        QDropEvent drop(point, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &drop);
        QCOMPARE(textOf(m_editing.menus()), menus);
    }

    void offersOnlyWhatIsPossible()
    {
        m_editing.load(menusOf(u"A(a) B C"_s));
        ui::MenuTree tree(m_editing);
        opened(tree);
        const auto possible = [&tree] {
            QStringList texts;
            for (const QAction *action : tree.actions()) {
                if (action->isEnabled())
                    texts.append(action->text());
            }
            return texts;
        };
        m_editing.select({});
        QCOMPARE(possible(), QStringList());
        m_editing.select(at(u"button[1]"_s)); // full: no fourth, no copy
        QCOMPARE(possible(),
                 QStringList({u"Insert sub-button"_s, u"Rename"_s, u"Delete button"_s, u"Move up"_s, u"Move down"_s,
                              u"Move into the pop-up before it"_s}));
        m_editing.select(at(u"button[0].sub_button[0]"_s)); // leaves no room outside
        QCOMPARE(possible(), QStringList({u"Insert button"_s, u"Rename"_s, u"Duplicate"_s, u"Delete button"_s}));
        for (const QToolButton *button : tree.findChildren<QToolButton *>()) {
            QVERIFY(!button->toolTip().isEmpty());
            QVERIFY(!button->accessibleName().isEmpty());
        }
    }

    void keepsItsModelRightThroughEverything()
    {
        ui::MenuTree tree(m_editing);
        auto *view = opened(tree);
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_editing.load(menusOf(u"A(a b) B | C"_s));
        QVERIFY(m_editing.insertBelow(at(u"button[1]"_s)));
        QVERIFY(m_editing.move(at(u"button[0].sub_button[0]"_s), at(u"button[1].sub_button[0]"_s)));
        QVERIFY(m_editing.setName(at(u"button[0]"_s), u"X"_s));
        while (m_editing.undoStack()->canUndo())
            m_editing.undoStack()->undo();
        QCOMPARE(view->model()->rowCount(), 2);
        m_editing.select({.conditional = 0});
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, 0).data().toString(), u"C"_s);
        QVERIFY(m_editing.removeConditional(0));
        QCOMPARE(view->model()->rowCount(), 2);
    }

    void listsProblemsAndGoesThere()
    {
        m_editing.load(menusOf(u"A(a) B | C"_s));
        QVERIFY(m_editing.setValue(at(u"button[0].sub_button[0]"_s), core::menu::Field::Key, {}));
        ui::ProblemList problems(m_editing);
        problems.show();
        QVERIFY(QTest::qWaitForWindowActive(&problems, test::patience));
        auto *view = problems.findChild<QTreeView *>(u"problems"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        const QString text = view->model()->index(0, 0).data().toString();
        QVERIFY2(text.startsWith(u"A › a › Key: "_s) && text.size() > 20, qPrintable(text));
        m_editing.select({.conditional = 0});
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_editing.selected(), at(u"button[0].sub_button[0].key"_s));
        m_editing.select({.conditional = 0});
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
        QCOMPARE(m_editing.selected(), at(u"button[0].sub_button[0].key"_s));
        m_editing.undoStack()->undo();
        QCOMPARE(view->model()->rowCount(), 0);
        QCOMPARE(problems.findChild<QLabel *>(u"problemSummary"_s)->text(), u"No problems"_s);
    }

    void saysProblemsInTheLanguageOfNow()
    {
        ui::Language language;
        language.setChoice(u"en"_s);
        m_editing.load(menusOf(u"A"_s));
        QVERIFY(m_editing.setValue(at(u"button[0]"_s), core::menu::Field::Key, {}));
        ui::ProblemList problems(m_editing);
        const QString english = m_editing.problems().first().message;
        language.setChoice(u"zh_CN"_s);
        QTRY_VERIFY(m_editing.problems().first().message != english);
        language.setChoice(u"en"_s);
        QTRY_COMPARE(m_editing.problems().first().message, english);
    }

private:
    QTreeView *opened(ui::MenuTree &tree)
    {
        tree.resize(300, 400);
        tree.show();
        auto *view = tree.findChild<QTreeView *>(u"menuTree"_s);
        view->setFocus();
        if (!QTest::qWaitForWindowActive(&tree, test::patience))
            qFatal("the window does not become active");
        return view;
    }

    core::Catalogue m_catalogue = core::Catalogue::load().value_or(core::Catalogue());
    ui::MenuEditing m_editing{m_catalogue};
};

QTEST_MAIN(TestMenuEditorTree)
#include "tst_menueditortree.moc"
