// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menujson.h"

#include <QFile>
#include <QTest>

using namespace core::menu;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(core::menu::Shape)

namespace {

QByteArray file(const QString &name)
{
    QFile data(QStringLiteral(MPDESK_TEST_DATA "/menu/") + name);
    return data.open(QIODevice::ReadOnly) ? data.readAll() : QByteArray();
}

QStringList rulesOf(const QList<Problem> &problems)
{
    QStringList rules;
    for (const Problem &problem : problems)
        rules.append(problem.rule + u" @" + problem.place.toString());
    return rules;
}

} // namespace

class TestMenuJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryShape_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<QStringList>("problems");
        const QStringList none;
        QTest::newRow("get_default") << Shape::Get << none;
        QTest::newRow("get_conditional") << Shape::Get << none;
        QTest::newRow("get_every_type") << Shape::Get << none;
        QTest::newRow("get_none") << Shape::Get << none;
        QTest::newRow("selfmenu_console") << Shape::SelfMenu << none;
        QTest::newRow("selfmenu_api") << Shape::SelfMenu << none;
        QTest::newRow("selfmenu_closed") << Shape::SelfMenu << none;
        QTest::newRow("file_create") << Shape::Menu << none;
        QTest::newRow("file_addconditional") << Shape::Menu << none;
        QTest::newRow("file_buttons") << Shape::Buttons << none;
    }

    /// The files in written/ say what is understood of those beside it. MPDESK_UPDATE_GOLDEN=1 writes them.
    void readsEveryShape()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray text = file(name + u".json");
        QVERIFY(!text.isEmpty());
        const Reading reading = read(text);
        QTEST(reading.shape, "shape");
        QTEST(rulesOf(reading.problems), "problems");
        QCOMPARE(reading.isOpen, name != "selfmenu_closed"_L1);

        const QByteArray written = write(reading.menus);
        const QString golden = u"written/%1.json"_s.arg(name);
        if (qEnvironmentVariableIsSet("MPDESK_UPDATE_GOLDEN")) {
            QFile data(QStringLiteral(MPDESK_TEST_DATA "/menu/") + golden);
            QVERIFY(data.open(QIODevice::WriteOnly));
            data.write(written);
        }
        QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(file(golden)));
        const Reading again = read(written);
        QCOMPARE(rulesOf(again.problems), QStringList());
        QCOMPARE(again.menus, reading.menus);
    }

    void ordersConditionalMenusFromOldestToNewest()
    {
        const Reading reading = read(file(u"get_conditional.json"_s));
        QStringList names;
        for (const ConditionalMenu &menu : reading.menus.conditional)
            names.append(menu.menu.menuId + u' ' + menu.menu.buttons.first().name);
        QCOMPARE(names, (QStringList{u"99396993 最早"_s, u"208396994 居中"_s, u"208396995 最新"_s}));
    }

    void leavesTheOrderOfMenusWithoutNumbers_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("one has none") << QByteArray(R"("menuid":9)") << QByteArray(R"("x":1)");
        QTest::newRow("texts") << QByteArray(R"("menuid":"9")") << QByteArray(R"("menuid":"1")");
        QTest::newRow("no whole number") << QByteArray(R"("menuid":9)") << QByteArray(R"("menuid":1.5)");
    }

    void leavesTheOrderOfMenusWithoutNumbers()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        const Reading reading = read("{\"conditionalmenu\":[{" + first + "},{" + second + "}]}");
        QCOMPARE(reading.menus.conditional.size(), 2);
        QCOMPARE(reading.menus.conditional.first().menu.menuId, u"9"_s);
        QCOMPARE(read(write(reading.menus)).menus, reading.menus);
    }

    void readsMatchRules_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("tagId");
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QJsonObject>("extra");
        const QJsonObject none;
        QTest::newRow("texts") << QByteArray(R"({"tag_id":"101","client_platform_type":"2"})") << u"101"_s << u"2"_s
                               << none;
        QTest::newRow("numbers") << QByteArray(R"({"tag_id":101,"client_platform_type":2})") << u"101"_s << u"2"_s
                                 << none;
        QTest::newRow("group") << QByteArray(R"({"group_id":2})") << u"2"_s << QString() << none;
        QTest::newRow("group and empty tag")
            << QByteArray(R"({"tag_id":"","group_id":"2"})") << u"2"_s << QString() << none;
        QTest::newRow("empty tag after the group")
            << QByteArray(R"({"group_id":"2","tag_id":""})") << u"2"_s << QString() << none;
        QTest::newRow("group and tag") << QByteArray(R"({"group_id":2,"tag_id":"101"})") << u"101"_s << QString()
                                       << QJsonObject{{u"group_id"_s, 2}};
        QTest::newRow("group and a tag of another type")
            << QByteArray(R"({"group_id":2,"tag_id":null})") << QString() << QString()
            << QJsonObject{{u"group_id"_s, 2}, {u"tag_id"_s, QJsonValue()}};
        QTest::newRow("retired") << QByteArray(R"({"sex":"1","country":"中国"})") << QString() << QString()
                                 << QJsonObject{{u"sex"_s, u"1"_s}, {u"country"_s, u"中国"_s}};
        QTest::newRow("wrong types") << QByteArray(R"({"client_platform_type":[1]})") << QString() << QString()
                                     << QJsonObject{{u"client_platform_type"_s, QJsonArray{1}}};
    }

    void readsMatchRules()
    {
        QFETCH(const QByteArray, json);
        const Reading reading = read("{\"button\":[],\"matchrule\":" + json + '}');
        QCOMPARE(reading.shape, Shape::Menu);
        QCOMPARE(rulesOf(reading.problems), QStringList());
        QCOMPARE(reading.menus.conditional.size(), 1);
        const MatchRule &rule = reading.menus.conditional.first().rule;
        QTEST(rule.tagId, "tagId");
        QTEST(rule.clientPlatform, "platform");
        QTEST(rule.extra, "extra");
        QCOMPARE(read(write(reading.menus)).menus, reading.menus);
    }

    void keepsWhatItDoesNotKnow()
    {
        const QByteArray button =
            R"({"name":5,"key":null,"url":["https://h"],"menu":{"menu":[1.5,"/",{}]},"type":"view"})";
        const Reading reading = read("{\"button\":[" + button + "],\"matchrules\":{\"tag_id\":1},\"menuid\":{}}");
        QCOMPARE(rulesOf(reading.problems), QStringList());
        const QJsonObject extra{{u"name"_s, 5},
                                {u"key"_s, QJsonValue()},
                                {u"url"_s, QJsonArray{u"https://h"_s}},
                                {u"menu"_s, QJsonObject{{u"menu"_s, QJsonArray{1.5, u"/"_s, QJsonObject()}}}}};
        QCOMPARE(reading.menus.base.buttons, (QList<Button>{{.type = u"view"_s, .extra = extra}}));
        QCOMPARE(reading.menus.base.extra,
                 (QJsonObject{{u"matchrules"_s, QJsonObject{{u"tag_id"_s, 1}}}, {u"menuid"_s, QJsonObject()}}));
        QCOMPARE(read(write(reading.menus)).menus, reading.menus);
        QCOMPARE(createBody(reading.menus.base),
                 R"({"button":[{"type":"view","key":null,"menu":{"menu":[1.5,"/",{}]},"name":5,"url":["https://h"]}],)"
                 R"("matchrules":{"tag_id":1},"menuid":{}})");
    }

    void tellsLinesOfPlaces_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::newRow("the default menu") << QString() << 1;
        QTest::newRow("its button") << u"button[0]"_s << 4;
        QTest::newRow("its name") << u"button[0].name"_s << 6;
        QTest::newRow("a field that is missing") << u"button[0].url"_s << 4;
        QTest::newRow("the oldest menu") << u"conditionalmenu[0]"_s << 29;
        QTest::newRow("a number") << u"conditionalmenu[0].matchrule.client_platform_type"_s << 44;
        QTest::newRow("a group") << u"conditionalmenu[0].matchrule.tag_id"_s << 39;
        QTest::newRow("a link") << u"conditionalmenu[1].button[0].sub_button[0].url"_s << 57;
        QTest::newRow("a sub-button that is missing") << u"conditionalmenu[1].button[0].sub_button[4].url"_s << 51;
        QTest::newRow("the newest menu") << u"conditionalmenu[2].button[0].key"_s << 19;
        QTest::newRow("a menu that is missing") << u"conditionalmenu[7].button[0].key"_s << 1;
    }

    void tellsLinesOfPlaces()
    {
        QFETCH(const QString, path);
        const Reading reading = read(file(u"get_conditional.json"_s));
        QTEST(reading.lineOf(Place::parse(path).value_or(Place())), "line");
    }
};

QTEST_GUILESS_MAIN(TestMenuJson)
#include "tst_menujson.moc"
