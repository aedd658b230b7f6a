// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "tests/support/menutext.h"
#include "ui/pages/menu/menuediting.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::menu::Field;
using core::menu::Place;
using test::menusOf;
using test::textOf;
using ui::MenuEditing;

namespace {

Place at(const QString &path)
{
    return Place::parse(path).value_or(Place{.button = 99});
}

} // namespace

/// What is done to the menus, from which place (and to which).
enum class Deed { InsertAfter, InsertBelow, Duplicate, Remove, Move, Rename, Retype, Type };
Q_DECLARE_METATYPE(Deed)

class TestMenuEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneUndoableStepAndSelectsItsResult_data();
    void isOneUndoableStepAndSelectsItsResult();
    void doesNothingWhereThereIsNoRoom_data();
    void doesNothingWhereThereIsNoRoom();

    void mergesTypingIntoOneStep()
    {
        m_editing.load(menusOf(u"A B"_s));
        const Place place = at(u"button[0]"_s);
        m_editing.select(place.at(u"key"_s));
        for (const QString &text : {u"s"_s, u"sa"_s, u"sal"_s, u"sale"_s})
            QVERIFY(m_editing.setValue(place, Field::Key, text));
        QCOMPARE(m_editing.undoStack()->count(), 1);
        QCOMPARE(m_editing.selected(), place.at(u"key"_s)); // the cursor stays where it is
        m_editing.undoStack()->undo();
        QCOMPARE(m_editing.button(place)->key, u"A"_s);
        m_editing.undoStack()->redo();
        QCOMPARE(m_editing.button(place)->key, u"sale"_s);
    }

    void typesAnewAfterAnotherFieldOrButton()
    {
        m_editing.load(menusOf(u"A B"_s));
        const Place first = at(u"button[0]"_s);
        QVERIFY(m_editing.setName(first, u"X"_s));
        QVERIFY(m_editing.setValue(first, Field::Key, u"x"_s));
        QVERIFY(m_editing.setName(first, u"XY"_s));
        QCOMPARE(m_editing.undoStack()->count(), 3);
        m_editing.select(at(u"button[1]"_s));
        m_editing.select(first);
        QVERIFY(m_editing.setName(first, u"XYZ"_s));
        QCOMPARE(m_editing.undoStack()->count(), 4);
    }

    void forgetsTypingThatWasTakenBack()
    {
        m_editing.load(menusOf(u"A"_s));
        const Place place = at(u"button[0]"_s);
        QVERIFY(m_editing.setName(place, u"AB"_s));
        QVERIFY(m_editing.setName(place, u"A"_s));
        QVERIFY(!m_editing.undoStack()->canUndo());
        QVERIFY(!m_editing.isModified());
    }

    void takesNoStepForWhatIsSo()
    {
        m_editing.load(menusOf(u"A | C"_s));
        QVERIFY(m_editing.setName(at(u"button[0]"_s), u"A"_s));
        QVERIFY(m_editing.setType(at(u"button[0]"_s), u"click"_s));
        QVERIFY(m_editing.setRule(0, m_editing.menus().conditional.first().rule));
        m_editing.replace(m_editing.menus(), u"Import"_s);
        QCOMPARE(m_editing.undoStack()->count(), 0);
    }

    void writesOverAValueThatWasNotText()
    {
        core::menu::MenuSet menus = menusOf(u"A"_s);
        menus.base.buttons.first().extra = {{u"name"_s, 5}, {u"url"_s, true}, {u"other"_s, 1}};
        m_editing.load(menus);
        QVERIFY(m_editing.setName(at(u"button[0]"_s), u"B"_s));
        QVERIFY(m_editing.setValue(at(u"button[0]"_s), Field::Url, u"https://a.cn"_s));
        QCOMPARE(m_editing.button(at(u"button[0]"_s))->extra, QJsonObject({{u"other"_s, 1}}));
    }

    void keepsWhatAParentDidButNotATypeAlone()
    {
        m_editing.load(menusOf(u"A"_s));
        QVERIFY(m_editing.insertBelow(at(u"button[0]"_s)));
        QCOMPARE(m_editing.button(at(u"button[0]"_s))->key, u"A"_s);
        QCOMPARE(m_editing.button(at(u"button[0]"_s))->type, u"click"_s);
        QVERIFY(m_editing.insertAfter(at(u"button[0]"_s)));
        QVERIFY(m_editing.insertBelow(at(u"button[1]"_s)));
        QCOMPARE(m_editing.button(at(u"button[1]"_s))->type, QString());
    }

    void changesConditionalMenus()
    {
        m_editing.load(menusOf(u"A"_s));
        QVERIFY(m_editing.addConditional({.menu = menusOf(u"C"_s).base, .rule = {.tagId = u"7"_s}}));
        QCOMPARE(m_editing.current(), 0);
        QVERIFY(m_editing.setRule(0, {.tagId = u"71"_s}));
        QVERIFY(m_editing.setRule(0, {.tagId = u"712"_s}));
        QCOMPARE(m_editing.undoStack()->count(), 2); // typing the tag is one step
        QVERIFY(m_editing.setRule(0, {.tagId = u"712"_s, .clientPlatform = u"2"_s}));
        QCOMPARE(m_editing.undoStack()->count(), 3);
        QVERIFY(m_editing.removeConditional(0));
        QCOMPARE(m_editing.current(), -1);
        m_editing.undoStack()->undo();
        QCOMPARE(m_editing.current(), 0);
        QCOMPARE(m_editing.menus().conditional.first().rule.clientPlatform, u"2"_s);
        QVERIFY(!m_editing.removeConditional(1));
        QVERIFY(!m_editing.setRule(1, {}));
    }

    void replacesAllAsOneStep()
    {
        m_editing.load(menusOf(u"A(a b) B"_s));
        m_editing.select(at(u"button[0].sub_button[1]"_s));
        m_editing.replace(menusOf(u"X(x)"_s), u"Import"_s);
        QCOMPARE(m_editing.selected(), at(u"button[0].sub_button[0]"_s)); // the nearest that is there
        QCOMPARE(m_editing.undoStack()->undoText(), u"Import"_s);
        m_editing.undoStack()->undo();
        QCOMPARE(textOf(m_editing.menus()), u"A(a b) B"_s);
    }

    void knowsWhetherItIsModified()
    {
        m_editing.load(menusOf(u"A"_s));
        QVERIFY(!m_editing.isModified());
        QVERIFY(m_editing.setName(at(u"button[0]"_s), u"B"_s));
        QVERIFY(m_editing.isModified());
        m_editing.markClean();
        QVERIFY(!m_editing.isModified());
        m_editing.undoStack()->undo();
        QVERIFY(m_editing.isModified());
        m_editing.load(menusOf(u"C"_s));
        QVERIFY(!m_editing.isModified());
        QVERIFY(!m_editing.undoStack()->canUndo());
    }

    void tellsOfEachSelectionAndEachChange()
    {
        m_editing.load(menusOf(u"A B"_s));
        const QSignalSpy selected(&m_editing, &MenuEditing::selectionChanged);
        const QSignalSpy changed(&m_editing, &MenuEditing::changed);
        m_editing.select(at(u"button[1]"_s));
        m_editing.select(at(u"button[1]"_s));
        QCOMPARE(selected.size(), 1);
        m_editing.select(at(u"button[1].key"_s));
        m_editing.select(at(u"button[1].key"_s)); // puts the cursor there once more
        QCOMPARE(selected.size(), 3);
        QVERIFY(m_editing.setValue(at(u"button[1]"_s), Field::Key, u"k"_s));
        QCOMPARE(selected.size(), 3);
        QCOMPARE(changed.size(), 1);
        m_editing.select(at(u"button[7].sub_button[2]"_s));
        QCOMPARE(m_editing.selected(), at(u"button[1]"_s)); // what is there
    }

    void checksAfterEachChange()
    {
        m_editing.load(menusOf(u"A"_s));
        const auto names = [this] {
            QStringList fields;
            for (const core::menu::Problem &problem : m_editing.problems())
                fields.append(problem.place.toString());
            return fields;
        };
        QCOMPARE(names(), QStringList());
        QVERIFY(m_editing.setValue(at(u"button[0]"_s), Field::Key, {}));
        QCOMPARE(names(), QStringList{u"button[0].key"_s});
        m_editing.undoStack()->undo();
        QCOMPARE(names(), QStringList());
    }

private:
    bool apply(Deed deed, const Place &from, const Place &to)
    {
        switch (deed) {
        case Deed::InsertAfter: return m_editing.insertAfter(from);
        case Deed::InsertBelow: return m_editing.insertBelow(from);
        case Deed::Duplicate: return m_editing.duplicate(from);
        case Deed::Remove: return m_editing.remove(from);
        case Deed::Move: return m_editing.move(from, to);
        case Deed::Rename: return m_editing.setName(from, u"X"_s);
        case Deed::Retype: return m_editing.setType(from, u"view"_s);
        case Deed::Type: return m_editing.setValue(from, Field::Key, u"k"_s);
        }
        return false;
    }

    core::Catalogue m_catalogue = core::Catalogue::load().value_or(core::Catalogue());
    MenuEditing m_editing{m_catalogue};
};

void TestMenuEditing::isOneUndoableStepAndSelectsItsResult_data()
{
    QTest::addColumn<QString>("menus");
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to"); // of a move; of others: what is selected afterwards
    QTest::addColumn<QString>("after");
    const QString sub = u"button[%1].sub_button[%2]"_s;
    const auto top = [](int index) { return u"button[%1]"_s.arg(index); };

    QTest::newRow("first button") << u""_s << Deed::InsertAfter << u""_s << top(0) << u"New"_s;
    QTest::newRow("at the end") << u"A B"_s << Deed::InsertAfter << u""_s << top(2) << u"A B New"_s;
    QTest::newRow("after") << u"A B"_s << Deed::InsertAfter << top(0) << top(1) << u"A New B"_s;
    QTest::newRow("after a sub") << u"A(a b) B"_s << Deed::InsertAfter << sub.arg(0).arg(0) << sub.arg(0).arg(1)
                                 << u"A(a New b) B"_s;
    QTest::newRow("below") << u"A B"_s << Deed::InsertBelow << top(1) << sub.arg(1).arg(0) << u"A B(New)"_s;
    QTest::newRow("below others") << u"A(a)"_s << Deed::InsertBelow << top(0) << sub.arg(0).arg(1) << u"A(a New)"_s;
    QTest::newRow("in a conditional menu") << u"A | C"_s << Deed::InsertAfter << u"conditionalmenu[0].button[0]"_s
                                           << u"conditionalmenu[0].button[1]"_s << u"A | C New"_s;
    QTest::newRow("duplicate") << u"A B"_s << Deed::Duplicate << top(0) << top(1) << u"A A B"_s;
    QTest::newRow("duplicate with pop-up") << u"A(a b)"_s << Deed::Duplicate << top(0) << top(1) << u"A(a b) A(a b)"_s;
    QTest::newRow("remove: the next") << u"A B C"_s << Deed::Remove << top(1) << top(1) << u"A C"_s;
    QTest::newRow("remove: the previous") << u"A B"_s << Deed::Remove << top(1) << top(0) << u"A"_s;
    QTest::newRow("remove: the parent") << u"A(a) B"_s << Deed::Remove << sub.arg(0).arg(0) << top(0) << u"A B"_s;
    QTest::newRow("remove: the menu") << u"A"_s << Deed::Remove << top(0) << u""_s << u""_s;
    QTest::newRow("move right") << u"A B C"_s << Deed::Move << top(0) << top(2) << u"B C A"_s;
    QTest::newRow("move left") << u"A B C"_s << Deed::Move << top(2) << top(0) << u"C A B"_s;
    QTest::newRow("move among too many") << u"A B C D"_s << Deed::Move << top(0) << top(3) << u"B C D A"_s;
    QTest::newRow("move a pop-up") << u"A(a) B"_s << Deed::Move << top(0) << top(1) << u"B A(a)"_s;
    QTest::newRow("move in a pop-up") << u"A(a b c)"_s << Deed::Move << sub.arg(0).arg(2) << sub.arg(0).arg(0)
                                      << u"A(c a b)"_s;
    QTest::newRow("move to another pop-up")
        << u"A(a b) B(c)"_s << Deed::Move << sub.arg(0).arg(0) << sub.arg(1).arg(1) << u"A(b) B(c a)"_s;
    // The places are those afterwards: with A gone, B is the first.
    QTest::newRow("move into") << u"A B"_s << Deed::Move << top(0) << sub.arg(0).arg(0) << u"B(A)"_s;
    QTest::newRow("move out") << u"A(a b)"_s << Deed::Move << sub.arg(0).arg(1) << top(0) << u"b A(a)"_s;
    QTest::newRow("move out the last") << u"A(a)"_s << Deed::Move << sub.arg(0).arg(0) << top(1) << u"A a"_s;
    QTest::newRow("move to another menu")
        << u"A B | C"_s << Deed::Move << top(0) << u"conditionalmenu[0].button[1]"_s << u"B | C A"_s;
    QTest::newRow("rename") << u"A B"_s << Deed::Rename << top(1) << top(1) << u"A X"_s;
    QTest::newRow("change type") << u"A"_s << Deed::Retype << top(0) << top(0) << u"A"_s;
    QTest::newRow("type") << u"A(a)"_s << Deed::Type << sub.arg(0).arg(0) << sub.arg(0).arg(0) << u"A(a)"_s;
}

void TestMenuEditing::isOneUndoableStepAndSelectsItsResult()
{
    QFETCH(const QString, menus);
    QFETCH(const Deed, deed);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, after);
    const core::menu::MenuSet before = menusOf(menus);
    m_editing.load(before);
    m_editing.select({});

    QVERIFY(apply(deed, at(from), at(to)));

    QCOMPARE(textOf(m_editing.menus()), after);
    QCOMPARE(m_editing.selected().toString(), to);
    QCOMPARE(m_editing.undoStack()->count(), 1);
    QVERIFY(!m_editing.undoStack()->undoText().isEmpty());
    const core::menu::MenuSet result = m_editing.menus();
    QVERIFY(result != before);
    m_editing.undoStack()->undo();
    QCOMPARE(m_editing.menus(), before);
    QCOMPARE(m_editing.selected().toString(), from);
    m_editing.undoStack()->redo();
    QCOMPARE(m_editing.menus(), result);
    QCOMPARE(m_editing.selected().toString(), to);
}

void TestMenuEditing::doesNothingWhereThereIsNoRoom_data()
{
    QTest::addColumn<QString>("menus");
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QString a = u"button[0]"_s;
    const QString b = u"button[1]"_s;
    const QString sub = u"button[0].sub_button[0]"_s;

    QTest::newRow("fourth") << u"A B C"_s << Deed::InsertAfter << a << QString();
    QTest::newRow("fourth at the end") << u"A B C"_s << Deed::InsertAfter << QString() << QString();
    QTest::newRow("sixth below") << u"A(a b c d e)"_s << Deed::InsertBelow << a << QString();
    QTest::newRow("sixth after") << u"A(a b c d e)"_s << Deed::InsertAfter << sub << QString();
    QTest::newRow("third level") << u"A(a)"_s << Deed::InsertBelow << sub << QString();
    QTest::newRow("fourth copy") << u"A B C"_s << Deed::Duplicate << a << QString();
    QTest::newRow("sixth copy") << u"A(a b c d e)"_s << Deed::Duplicate << sub << QString();
    QTest::newRow("fourth by moving") << u"A(a) B C"_s << Deed::Move << sub << b;
    QTest::newRow("sixth by moving") << u"B A(a b c d e)"_s << Deed::Move << a << sub;
    QTest::newRow("third level by moving") << u"A(a) B"_s << Deed::Move << a << sub;
    QTest::newRow("into a full menu") << u"A | C D E"_s << Deed::Move << a << u"conditionalmenu[0].button[0]"_s;
    QTest::newRow("to where it is") << u"A B"_s << Deed::Move << a << a;
    QTest::newRow("beyond the end") << u"A B"_s << Deed::Move << a << u"button[2]"_s;
    QTest::newRow("below nothing") << u"A B"_s << Deed::Move << a << u"button[1].sub_button[0]"_s;
    QTest::newRow("to no menu") << u"A"_s << Deed::Move << a << u"conditionalmenu[0].button[0]"_s;
    QTest::newRow("from nowhere") << u"A"_s << Deed::Move << b << a;
    QTest::newRow("remove nothing") << u"A"_s << Deed::Remove << b << QString();
    QTest::newRow("remove the menu") << u"A"_s << Deed::Remove << QString() << QString();
    QTest::newRow("after nothing") << u"A"_s << Deed::InsertAfter << b << QString();
    QTest::newRow("below the menu") << u"A"_s << Deed::InsertBelow << QString() << QString();
    QTest::newRow("copy of the menu") << u"A"_s << Deed::Duplicate << QString() << QString();
    QTest::newRow("rename nothing") << u"A"_s << Deed::Rename << sub << QString();
    QTest::newRow("change type of nothing") << u"A"_s << Deed::Retype << QString() << QString();
    QTest::newRow("type nowhere") << u"A"_s << Deed::Type << u"conditionalmenu[0].button[0]"_s << QString();
}

void TestMenuEditing::doesNothingWhereThereIsNoRoom()
{
    QFETCH(const QString, menus);
    QFETCH(const Deed, deed);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    m_editing.load(menusOf(menus));
    const QSignalSpy changed(&m_editing, &MenuEditing::changed);

    QVERIFY(!apply(deed, at(from), at(to)));

    QCOMPARE(m_editing.menus(), menusOf(menus));
    QCOMPARE(m_editing.undoStack()->count(), 0);
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(TestMenuEditing)
#include "tst_menuediting.moc"
