// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menudiff.h"
#include "tests/support/menugenerator.h"
#include "tests/support/menutext.h"
#include "tests/support/menuvalues.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace core::menu;
using namespace Qt::StringLiterals;
using test::menusOf;
using test::menus::click;
using test::menus::conditional;
using test::menus::forTag;
using test::menus::menuOf;
using test::menus::popUp;
using test::menus::view;

namespace {

/// "moved A › a: button[0].sub_button[0] -> button[1]; field: old -> new"
QString lineOf(const Change &change)
{
    QString line = toString(change.kind) + u' ' + change.name + u':';
    if (change.kind != Change::Kind::Added)
        line += u' ' + change.before.toString();
    if (change.kind != Change::Kind::Removed && change.after != change.before)
        line += u" -> "_s + change.after.toString();
    if (change.kind == Change::Kind::Changed)
        line += u"; %1: %2 -> %3"_s.arg(change.field, change.oldValue, change.newValue);
    return line;
}

QStringList linesOf(const QList<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes)
        lines.append(lineOf(change));
    return lines;
}

MenuSet withConditional(const QList<ConditionalMenu> &menus)
{
    return {.base = menusOf(u"A"_s).base, .conditional = menus};
}

} // namespace

class TestMenuDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFewestChanges_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char *name, const QString &from, const QString &to, const QStringList &changes) {
            QTest::newRow(name) << from << to << changes;
        };
        row("the same", u"A(a b) B | C"_s, u"A(a b) B | C"_s, {});
        row("nothing", u""_s, u""_s, {});
        row("the first menu", u""_s, u"A B"_s, {u"added A: -> button[0]"_s, u"added B: -> button[1]"_s});
        row("all gone", u"A B"_s, u""_s, {u"removed A: button[0]"_s, u"removed B: button[1]"_s});
        row("one more", u"A C"_s, u"A B C"_s, {u"added B: -> button[1]"_s});
        row("one less", u"A B C"_s, u"B C"_s, {u"removed A: button[0]"_s});
        row("last to first", u"A B C"_s, u"C A B"_s, {u"moved C: button[2] -> button[0]"_s});
        row("first to last", u"A B C"_s, u"B C A"_s, {u"moved A: button[0] -> button[2]"_s});
        row("below", u"A(a b c d)"_s, u"A(b c a d)"_s,
            {u"moved A › a: button[0].sub_button[0] -> button[0].sub_button[2]"_s});
        row("to another pop-up", u"A(a b) B(c)"_s, u"A(b) B(a c)"_s,
            {u"moved B › a: button[0].sub_button[0] -> button[1].sub_button[0]"_s});
        row("into a pop-up", u"A B(c)"_s, u"B(c A)"_s, {u"moved B › A: button[0] -> button[0].sub_button[1]"_s});
        row("out of a pop-up", u"A(a b)"_s, u"A(a) b"_s, {u"moved b: button[0].sub_button[1] -> button[1]"_s});
        row("a pop-up comes with its buttons", u"A"_s, u"A B(a b)"_s, {u"added B: -> button[1]"_s});
        row("a pop-up goes with its buttons", u"A B(a b)"_s, u"A"_s, {u"removed B: button[1]"_s});
        row("one is saved from a pop-up that goes", u"A B(a b)"_s, u"A b"_s,
            {u"removed B: button[1]"_s, u"moved b: button[1].sub_button[1] -> button[1]"_s});
        row("a pop-up with another name", u"A(a b) B"_s, u"X(a b) B"_s, {u"renamed A: button[0]"_s});
        row("a pop-up with another name and place", u"A(a b) B C"_s, u"B C X(a b)"_s,
            {u"renamed A: button[0] -> button[2]"_s, u"moved X: button[0] -> button[2]"_s});
        row("a pop-up with another name and button", u"A(a b c)"_s, u"X(a b d)"_s,
            {u"renamed A: button[0]"_s, u"renamed A › c: button[0].sub_button[2]"_s,
             u"changed X › d: button[0].sub_button[2]; key: c -> d"_s});
        row("a button becomes a pop-up", u"A"_s, u"A(a)"_s,
            {u"changed A: button[0]; type: click -> "_s, u"added A › a: -> button[0].sub_button[0]"_s});
        row("others in the same places", u"A B"_s, u"C D"_s,
            {u"renamed A: button[0]"_s, u"changed C: button[0]; key: A -> C"_s, u"renamed B: button[1]"_s,
             u"changed D: button[1]; key: B -> D"_s});
        row("a conditional menu comes", u"A"_s, u"A | B"_s, {u"added tag 101: -> conditionalmenu[0]"_s});
        row("a conditional menu goes", u"A | B"_s, u"A"_s, {u"removed tag 101: conditionalmenu[0]"_s});
        row("in a conditional menu", u"A | B C"_s, u"A | C B"_s,
            {u"moved C: conditionalmenu[0].button[1] -> conditionalmenu[0].button[0]"_s});
    }

    void findsTheFewestChanges()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QTEST(linesOf(diff(menusOf(from), menusOf(to))), "changes");
    }

    void knowsAButtonAgain_data()
    {
        QTest::addColumn<MenuSet>("from");
        QTest::addColumn<MenuSet>("to");
        QTest::addColumn<QStringList>("changes");
        const MenuSet shop = menuOf({view(u"店"_s, u"https://a.cn/"_s), click(u"B"_s, u"k"_s)});
        QTest::newRow("renamed") << shop << menuOf({view(u"新"_s, u"https://a.cn/"_s), click(u"B"_s, u"k"_s)})
                                 << QStringList{u"renamed 店: button[0]"_s};
        QTest::newRow("renamed and moved")
            << shop << menuOf({click(u"B"_s, u"k"_s), view(u"新"_s, u"https://a.cn/"_s)})
            << QStringList{u"moved B: button[1] -> button[0]"_s, u"renamed 店: button[0] -> button[1]"_s};
        QTest::newRow("changed") << shop << menuOf({view(u"店"_s, u"https://b.cn/"_s), click(u"B"_s, u"k"_s)})
                                 << QStringList{u"changed 店: button[0]; url: https://a.cn/ -> https://b.cn/"_s};
        QTest::newRow("names exchanged") << shop << menuOf({view(u"B"_s, u"https://a.cn/"_s), click(u"店"_s, u"k"_s)})
                                         << QStringList{u"renamed 店: button[0]"_s, u"renamed B: button[1]"_s};
        QTest::newRow("another type") << shop << menuOf({click(u"店"_s, u"s"_s), click(u"B"_s, u"k"_s)})
                                      << QStringList{u"changed 店: button[0]; type: view -> click"_s,
                                                     u"changed 店: button[0]; key:  -> s"_s};
        QTest::newRow("the same name in two pop-ups")
            << menuOf({popUp(u"A"_s, {click(u"m"_s, u"1"_s)}), popUp(u"B"_s, {click(u"m"_s, u"2"_s)})})
            << menuOf({popUp(u"A"_s, {click(u"m"_s, u"3"_s)}), popUp(u"B"_s, {click(u"m"_s, u"4"_s)})})
            << QStringList{u"changed A › m: button[0].sub_button[0]; key: 1 -> 3"_s,
                           u"changed B › m: button[1].sub_button[0]; key: 2 -> 4"_s};
        QTest::newRow("five that are alike")
            << menuOf(QList<Button>(5, click(u"x"_s))) << menuOf(QList<Button>(4, click(u"x"_s)))
            << QStringList{u"removed x: button[4]"_s};
        Button console{.name = u"a"_s, .type = u"news"_s, .extra = {{u"value"_s, 1}}};
        Button other = console;
        other.extra.insert(u"value"_s, u"2"_s);
        QTest::newRow("a type that we do not know")
            << menuOf({console}) << menuOf({other}) << QStringList{u"changed a: button[0]; value: 1 -> 2"_s};
        Button dressed = view(u"店"_s, u"https://a.cn/"_s);
        dressed.key = u"nothing"_s;
        dressed.extra.insert(u"color"_s, u"red"_s);
        QTest::newRow("what the platform drops") << shop << menuOf({dressed, click(u"B"_s, u"k"_s)}) << QStringList();
    }

    void knowsAButtonAgain()
    {
        QFETCH(const MenuSet, from);
        QFETCH(const MenuSet, to);
        QTEST(linesOf(diff(from, to)), "changes");
    }

    void knowsAConditionalMenuAgain_data()
    {
        QTest::addColumn<MenuSet>("from");
        QTest::addColumn<MenuSet>("to");
        QTest::addColumn<QStringList>("changes");
        const ConditionalMenu vip = forTag(u"2"_s, {click(u"v"_s, u"v"_s)}, u"7"_s);
        const ConditionalMenu ios = conditional({.clientPlatform = u"1"_s}, {click(u"i"_s, u"i"_s)}, u"8"_s);
        const ConditionalMenu both =
            conditional({.tagId = u"2"_s, .clientPlatform = u"2"_s}, {click(u"b"_s, u"b"_s)}, u"9"_s);
        const auto without = [](ConditionalMenu menu) {
            menu.menu.menuId.clear();
            return menu;
        };
        ConditionalMenu otherTag = vip;
        otherTag.rule.tagId = u"3"_s;

        QTest::newRow("by its rule when it was published again")
            << withConditional({vip}) << withConditional({forTag(u"2"_s, {click(u"w"_s, u"v"_s)}, u"99"_s)})
            << QStringList{u"renamed v: conditionalmenu[0].button[0]"_s};
        QTest::newRow("by its id when the rule changes")
            << withConditional({vip, ios}) << withConditional({otherTag, ios})
            << QStringList{u"changed tag 3: conditionalmenu[0]; matchrule.tag_id: 2 -> 3"_s};
        QTest::newRow("by its buttons when both are lost")
            << withConditional({without(vip)}) << withConditional({without(otherTag)})
            << QStringList{u"changed tag 3: conditionalmenu[0]; matchrule.tag_id: 2 -> 3"_s};
        QTest::newRow("the order counts")
            << withConditional({vip, ios, both}) << withConditional({both, vip, ios})
            << QStringList{u"moved tag 2, Android: conditionalmenu[2] -> conditionalmenu[0]"_s};
        QTest::newRow("one goes, another comes")
            << withConditional({vip, ios}) << withConditional({vip, both})
            << QStringList{u"removed iOS: conditionalmenu[1]"_s, u"added tag 2, Android: -> conditionalmenu[1]"_s};
        QTest::newRow("the platform of the rule")
            << withConditional({both}) << withConditional({conditional({.tagId = u"2"_s}, both.menu.buttons, u"9"_s)})
            << QStringList{u"changed tag 2: conditionalmenu[0]; matchrule.client_platform_type: 2 -> "_s};
    }

    void knowsAConditionalMenuAgain()
    {
        QFETCH(const MenuSet, from);
        QFETCH(const MenuSet, to);
        QTEST(linesOf(diff(from, to)), "changes");
    }

    void saysItInOneLine_data()
    {
        QTest::addColumn<MenuSet>("from");
        QTest::addColumn<MenuSet>("to");
        QTest::addColumn<QString>("line");
        const QString link = u"https://a.cn/"_s;
        const auto row = [](const char *name, const MenuSet &from, const MenuSet &to, const QString &line) {
            QTest::newRow(name) << from << to << line;
        };
        row("added", {}, menuOf({popUp(u"店"_s, {view(u"a"_s), view(u"b"_s)})}), u"“店” added (a, b)"_s);
        row("removed", menuOf({view(u"店"_s, link)}), {}, u"“店” removed (https://a.cn/)"_s);
        row("renamed", menuOf({popUp(u"店"_s, {view(u"a"_s)})}), menuOf({popUp(u"店"_s, {view(u"b"_s)})}),
            u"“店 › a” renamed to “b”"_s);
        row("link", menuOf({popUp(u"店"_s, {view(u"a"_s, link)})}), menuOf({popUp(u"店"_s, {view(u"a"_s, u"b"_s)})}),
            u"“店 › a”: link changed from “https://a.cn/” to “b”"_s);
        row("type", menuOf({view(u"a"_s, {})}), menuOf({click(u"a"_s, {})}),
            u"“a”: type changed from “Open a web page” to “Send an event”"_s);
        row("set", menuOf({view(u"a"_s, {})}), menuOf({view(u"a"_s, link)}), u"“a”: link set to “https://a.cn/”"_s);
        row("removed link", menuOf({view(u"a"_s, link)}), menuOf({view(u"a"_s, {})}),
            u"“a”: link “https://a.cn/” removed"_s);
        row("moved in the bar", menusOf(u"A B C"_s), menusOf(u"C A B"_s),
            u"“C” moved from place 3 in the chat bar to place 1 in the chat bar"_s);
        row("moved out", menusOf(u"A(a b) B"_s), menusOf(u"A(a) B b"_s),
            u"“b” moved from place 2 below “A” to place 3 in the chat bar"_s);
        row("in a conditional menu", menusOf(u"A | B C"_s), menusOf(u"A | B"_s),
            u"Menu for tag 101: “C” removed (C)"_s);
        row("conditional, added", menusOf(u"A"_s), menusOf(u"A | B C"_s),
            u"Conditional menu for tag 101 added (B, C)"_s);
        row("conditional, removed", menusOf(u"A | B"_s), menusOf(u"A"_s),
            u"Conditional menu for tag 101 removed (B)"_s);
        row("conditional, moved", withConditional({forTag(u"1"_s, {view(u"a"_s)}), forTag(u"2"_s, {view(u"b"_s)})}),
            withConditional({forTag(u"2"_s, {view(u"b"_s)}), forTag(u"1"_s, {view(u"a"_s)})}),
            u"Conditional menu for tag 2 moved from place 2 to place 1"_s);
        row("conditional, rule", withConditional({conditional({.clientPlatform = u"1"_s}, {view(u"a"_s)}, u"1"_s)}),
            withConditional({conditional({.clientPlatform = u"3"_s}, {view(u"a"_s)}, u"1"_s)}),
            u"Conditional menu “other clients”: client platform changed from “iOS” to “other clients”"_s);
        row("long values are cut", {}, menuOf({view(u"a"_s, link + QString(500, u'x') + u"\n"_s)}),
            u"“a” added (https://a.cn/%1…)"_s.arg(QString(47, u'x')));
    }

    void saysItInOneLine()
    {
        QFETCH(const MenuSet, from);
        QFETCH(const MenuSet, to);
        const QList<Change> changes = diff(from, to);
        QCOMPARE(changes.size(), 1);
        QTEST(describe(changes.first()), "line");
    }

    void isJsonForScripts()
    {
        const QList<Change> changes = diff(menusOf(u"A(a b) B"_s), menusOf(u"A(a) B b C"_s));
        QCOMPARE(changes.size(), 2);
        const QJsonObject moved{{u"kind"_s, u"moved"_s},
                                {u"name"_s, u"b"_s},
                                {u"before"_s, u"button[0].sub_button[1]"_s},
                                {u"after"_s, u"button[2]"_s},
                                {u"field"_s, u""_s},
                                {u"old"_s, u"A"_s},
                                {u"new"_s, u""_s}};
        QCOMPARE(toJson(changes[0]), moved);
        QCOMPARE(toJson(changes[1]).value(u"before"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(toJson(changes[1]).value(u"after"_s), QJsonValue(u"button[3]"_s));
    }

    void isEmptyExactlyWhenFollowersSeeTheSame()
    {
        test::MenuGenerator generator(42);
        MenuSet last;
        for (int round = 0; round < 2000; ++round) {
            const MenuSet menus = generator.any();
            QVERIFY(diff(menus, menus).isEmpty());
            QVERIFY(diff(menus, asPublished(menus)).isEmpty());
            QCOMPARE(diff(last, menus).isEmpty(), asPublished(last) == asPublished(menus));
            for (const Change &change : diff(last, menus))
                QVERIFY(!describe(change).contains(u'\n'));
            last = menus;
        }
    }

    void callsOneMoveOneChange()
    {
        const QStringList names{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        const MenuSet from = menusOf(u"A(%1)"_s.arg(names.join(u' ')));
        for (int source = 0; source < names.size(); ++source) {
            for (int target = 0; target < names.size(); ++target) {
                MenuSet to = from;
                to.base.buttons[0].children.move(source, target);
                const QList<Change> changes = diff(from, to);
                QCOMPARE(changes.size(), source == target ? 0 : 1);
                if (source != target)
                    QCOMPARE(toString(changes[0].kind), u"moved"_s);
                if (std::abs(source - target) > 1) // of two neighbours either one may have moved
                    QCOMPARE(changes[0].before.sub, source);
            }
        }
    }

    void staysQuickWithHugeMenus()
    {
        QList<Button> many;
        for (int i = 0; i < 20'000; ++i)
            many.append(click(QString::number(i), QString::number(i)));
        QList<Button> fewer = many;
        fewer.removeLast();
        QCOMPARE(diff(menuOf(many), menuOf(fewer)).size(), 1);
        QCOMPARE(diff(menuOf({popUp(u"A"_s, many)}), menuOf({popUp(u"A"_s, fewer)})).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMenuDiff)
#include "tst_menudiff.moc"
