// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menujson.h"

#include <QTest>

using namespace core::menu;
using namespace Qt::StringLiterals;

namespace {

/// "rule @path:line", one for each problem; warnings end in "?".
QStringList linesOf(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(u"%1 @%2:%3%4"_s.arg(problem.rule, problem.place.toString())
                         .arg(problem.line)
                         .arg(problem.severity == Problem::Severity::Error ? QString() : u"?"_s));
    return lines;
}

QByteArray buttons(const QByteArray &inside)
{
    return "{\"button\":[\n" + inside + "\n]}";
}

} // namespace

class TestMenuJsonBad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatCannotBeKept_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const QByteArray &json, const QStringList &problems) {
            QTest::newRow(name) << json << problems;
        };
        row("empty", "", {u"menu.json.syntax @:1"_s});
        row("cut off", "{\"button\":[\n{", {u"menu.json.syntax @:2"_s});
        row("UTF-16", QByteArray("{\0}\0", 4), {u"menu.json.encoding @:1"_s});
        row("GBK", buttons("{\"name\":\"\xcd\xcb\xbf\xee\"}"), {u"menu.json.encoding @:2"_s});
        row("NUL", buttons(QByteArray("{\"name\":\"a\0\"}", 13)), {u"menu.json.encoding @:2"_s});
        row("lone surrogate", buttons(R"({"name":"\ud83d"})"), {u"menu.json.encoding @:2"_s});
        row("deep", buttons(QByteArray("[").repeated(100'000)), {u"menu.json.depth @:2"_s});
        row("deep in an unknown key", buttons("{\"x\":" + QByteArray("{\"a\":").repeated(100'000)),
            {u"menu.json.depth @:2"_s});
        row("too large", QByteArray(17 * 1024 * 1024, ' '), {u"menu.json.size @:1"_s});
        row("too many values", buttons(QByteArray("0,").repeated(600'000)), {u"menu.json.size @:2"_s});

        row("text", "\"button\"", {u"menu.json.type @:1"_s});
        row("null", "null", {u"menu.json.type @:1"_s});
        row("no menu", "{\"name\":\"a\"}", {u"menu.json.missing @button:1"_s});
        row("a menu in a menu", "{\"menu\":\n{\"menu\":{\"button\":[{}]}}}", {u"menu.json.missing @button:2"_s});
        row("misspelt in selfmenu_info", R"({"selfmenu_info":{"buttons":[{}]}})", {u"menu.json.missing @button:1"_s});
        row("no menu on the phone", R"({"is_menu_open":0,"selfmenu_info":{}})", {});
        row("empty object", "{}", {u"menu.json.missing @button:1"_s});
        row("error of the platform", R"({"errcode":40001,"errmsg":"invalid credential"})",
            {u"menu.json.errcode @errcode:1"_s});
        row("error as text", R"({"errcode":"40001"})", {u"menu.json.errcode @errcode:1"_s});
        row("buttons no array", "{\"button\":\n{}}", {u"menu.json.type @button:2"_s});
        row("buttons null", "{\"button\":null}", {u"menu.json.type @button:1"_s});
        row("a button no object", buttons("{},\n[],\n\"x\",\n{\"name\":1}"),
            {u"menu.json.type @button[1]:3"_s, u"menu.json.type @button[2]:4"_s});
        row("sub-buttons no array", buttons("{\"sub_button\":\n\"x\"}"), {u"menu.json.type @button[0].sub_button:3"_s});
        row("sub-buttons null", buttons("{\"sub_button\":null}"), {u"menu.json.type @button[0].sub_button:2"_s});
        row("list no array", buttons("{\"sub_button\":{\"list\":{}}}"), {u"menu.json.type @button[0].sub_button:2"_s});
        row("no list", buttons("{\"sub_button\":{}}"), {u"menu.json.type @button[0].sub_button:2"_s});
        row("beside the list", buttons("{\"sub_button\":{\"list\":[],\n\"x\":1}}"),
            {u"menu.json.unknownKey @button[0].sub_button.x:3?"_s});
        row("a sub-button no object", buttons("{\"sub_button\":[{},\n7]}"),
            {u"menu.json.type @button[0].sub_button[1]:3"_s});
        row("third level", buttons("{\"sub_button\":[{\"sub_button\":\n[{}]}]}"),
            {u"menu.levels @button[0].sub_button[0].sub_button:3"_s});
        row("third level in a list", buttons("{\"sub_button\":[{\"sub_button\":{\"list\":[{}]}}]}"),
            {u"menu.levels @button[0].sub_button[0].sub_button:2"_s});
        row("empty third level", buttons("{\"sub_button\":[{\"sub_button\":[]}]}"), {});

        row("duplicate key", buttons("{\"name\":\"a\",\n\"name\":\"b\",\n\"name\":\"c\"}"),
            {u"menu.json.duplicateKey @button[0].name:3"_s, u"menu.json.duplicateKey @button[0].name:4"_s});
        row("duplicate buttons", "{\"button\":[{}],\n\"button\":[]}", {u"menu.json.duplicateKey @button:2"_s});
        row("duplicate menu", "{\"menu\":{},\n\"menu\":{}}", {u"menu.json.duplicateKey @menu:2"_s});
        row("duplicate in a rule", R"({"button":[],"matchrule":{"tag_id":1,"tag_id":2}})",
            {u"menu.json.duplicateKey @conditionalmenu[0].matchrule.tag_id:1"_s});
        row("duplicate in an unknown key", buttons("{\"x\":[{\"a\":{\"b\":1,\n\"b\":2}}]}"),
            {u"menu.json.duplicateKey @button[0].x[0].a.b:3"_s});
        row("escaped duplicate", buttons(R"({"name":"a","n\u0061me":"b"})"),
            {u"menu.json.duplicateKey @button[0].name:2"_s});
        row("number too precise", buttons("{\"x\":[\n123456789012345678901234567890]}"),
            {u"menu.json.number @button[0].x[0]:3"_s});
        row("fraction too precise", "{\"button\":[],\"x\":0.12345678901234567890}", {u"menu.json.number @x:1"_s});
        row("numbers that can be kept",
            "{\"button\":[],\"x\":[0.1,1.50,-0.0,1e3,-12.5E-3,9007199254740993,9223372036854775807,1e22]}", {});

        row("menu no object", "{\"menu\":[]}", {u"menu.json.type @menu:1"_s});
        row("conditional menus no array", "{\"menu\":{},\"conditionalmenu\":{}}",
            {u"menu.json.type @conditionalmenu:1"_s});
        row("a conditional menu no object", "{\"conditionalmenu\":[{\"button\":5},\n3]}",
            {u"menu.json.type @conditionalmenu[1]:2"_s, u"menu.json.type @conditionalmenu[0].button:1"_s});
        row("rule no object", "{\"button\":[],\n\"matchrule\":\n[]}",
            {u"menu.json.type @conditionalmenu[0].matchrule:3"_s});
        row("unknown key beside the menu", "{\"menu\":{},\n\"x\":1}", {u"menu.json.unknownKey @x:2?"_s});
        row("buttons beside the menu", "{\"menu\":{},\n\"button\":[{}]}", {u"menu.json.unknownKey @button:2"_s});
        row("selfmenu no object", "{\"is_menu_open\":1,\"selfmenu_info\":[]}", {u"menu.json.type @selfmenu_info:1"_s});
        row("open no number", "{\"is_menu_open\":{},\"selfmenu_info\":{}}", {u"menu.json.type @is_menu_open:1"_s});
    }

    void namesWhatCannotBeKept()
    {
        QFETCH(const QByteArray, json);
        const Reading reading = read(json);
        QTEST(linesOf(reading.problems), "problems");
        for (const Problem &problem : reading.problems) {
            QVERIFY(!problem.message.isEmpty());
            QVERIFY(!problem.message.contains(u"%1"_s));
            QCOMPARE(Place::parse(problem.place.toString()).value_or(Place()).toString(), problem.place.toString());
        }
        QCOMPARE(read(write(reading.menus)).menus, reading.menus);
    }

    void keepsTheRestOfABadMenu()
    {
        const Reading reading =
            read(buttons(R"({"name":"a"},5,{"name":"b","name":"c","sub_button":[7,{"name":"d"}]})"));
        const QList<Button> kept{{.name = u"a"_s}, {.name = u"c"_s, .children = {{.name = u"d"_s}}}};
        QCOMPARE(reading.menus.base.buttons, kept);
        QCOMPARE(reading.lineOf({.button = 1, .sub = 0}), 2);
    }

    void takesTheLastOfDuplicateKeys()
    {
        const Reading reading = read("{\"button\":5,\"button\":[{\"name\":\"a\",\"name\":7}]}");
        QCOMPARE(linesOf(reading.problems),
                 (QStringList{u"menu.json.duplicateKey @button:1"_s, u"menu.json.duplicateKey @button[0].name:1"_s}));
        QCOMPARE(reading.menus.base.buttons, (QList<Button>{{.extra = {{u"name"_s, 7}}}}));
    }

    void saysWhatThePlatformAnswered()
    {
        const Reading reading = read(R"({"errcode":48001,"errmsg":"api unauthorized rid: 1-2-3"})");
        QCOMPARE(reading.problems.size(), 1);
        QCOMPARE(reading.problems.first().code, 48001);
        QCOMPARE(reading.problems.first().found, QJsonValue(48001));
        QVERIFY(reading.problems.first().message.contains(u"api unauthorized"_s));
        QVERIFY(reading.menus.isEmpty());
    }

    void countsWhatItDoesNotList()
    {
        const Reading reading = read(buttons("0" + QByteArray(",0").repeated(999)));
        QCOMPARE(reading.problems.size(), 201);
        QCOMPARE(reading.problems.last().rule, u"menu.json.more"_s);
        QVERIFY(reading.problems.last().message.contains(u"800"_s));
    }

    void keepsTextsThatLookStrange_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s;
        QTest::newRow("flags and skin") << u"🇨🇳👍🏽"_s;
        QTest::newRow("variation selector") << u"❤️"_s;
        QTest::newRow("right to left") << u"\u202eשלום\u202c عربي"_s;
        QTest::newRow("combining marks") << u"e\u0301 \u0301"_s;
        QTest::newRow("beyond the BMP") << u"𠮷野家"_s;
        QTest::newRow("noncharacter") << u"\ufffe\uffff"_s;
        QTest::newRow("BOM") << u"\ufeffa\ufeff"_s;
        QTest::newRow("NUL") << u"a\0b"_s;
        QTest::newRow("controls") << u"\u0001\b\f\n\r\t\u001f\u007f\u0085"_s;
        QTest::newRow("separators") << u"\u2028\u2029"_s;
        QTest::newRow("JSON") << u"{\"a\":[\\]}/"_s;
        QTest::newRow("an escape") << u"\\u4e2d"_s;
        QTest::newRow("large") << u"退"_s.repeated(1'000'000);
    }

    void keepsTextsThatLookStrange()
    {
        QFETCH(const QString, text);
        const Menu menu{.buttons = {{.name = text, .key = text, .extra = {{text.left(100), text}}}}};
        const Reading reading = read(createBody(menu));
        QCOMPARE(linesOf(reading.problems), QStringList());
        QCOMPARE(reading.menus.base, menu);
        QCOMPARE(read(write(reading.menus)).menus.base, menu);
    }
};

QTEST_GUILESS_MAIN(TestMenuJsonBad)
#include "tst_menujsonbad.moc"
