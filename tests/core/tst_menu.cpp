// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menu.h"
#include "core/menu/place.h"
#include "core/menu/problem.h"

#include <QTest>

using namespace core::menu;
using namespace Qt::StringLiterals;

class TestMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatEveryTypeCarries_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("fields");
        const QStringList key{u"key"_s};
        for (const QString &type : {u"click"_s, u"scancode_push"_s, u"scancode_waitmsg"_s, u"pic_sysphoto"_s,
                                    u"pic_photo_or_album"_s, u"pic_weixin"_s, u"location_select"_s})
            QTest::addRow("%s", qPrintable(type)) << type << key;
        QTest::newRow("view") << u"view"_s << QStringList{u"url"_s};
        QTest::newRow("media_id") << u"media_id"_s << QStringList{u"media_id"_s};
        QTest::newRow("view_limited") << u"view_limited"_s << QStringList{u"media_id"_s};
        QTest::newRow("article_id") << u"article_id"_s << QStringList{u"article_id"_s};
        QTest::newRow("article_view_limited") << u"article_view_limited"_s << QStringList{u"article_id"_s};
        QTest::newRow("miniprogram") << u"miniprogram"_s << QStringList{u"url"_s, u"appid"_s, u"pagepath"_s};
    }

    void knowsWhatEveryTypeCarries()
    {
        QFETCH(const QString, type);
        const ButtonType *known = buttonType(type);
        QVERIFY(known);
        QCOMPARE(known->name, type);
        QStringList fields;
        for (const Field field : known->fields)
            fields.append(toString(field));
        QTEST(fields, "fields");
        QVERIFY(!titleOf(*known).isEmpty());
        QVERIFY(!purposeOf(*known).isEmpty());
        QVERIFY(!isConsoleType(type));
    }

    void offersEachTypeOnce()
    {
        QStringList names;
        QStringList titles;
        for (const ButtonType &type : buttonTypes()) {
            names.append(type.name);
            titles.append(titleOf(type));
        }
        QCOMPARE(names.size(), 13);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 13);
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), 13);
        QVERIFY(!buttonType(u"news"));
        QVERIFY(!buttonType(u""));
        QVERIFY(isConsoleType(u"news"));
    }

    void reachesEveryFieldByName()
    {
        Button button;
        for (const Field field : allFields())
            button.setValue(field, u"<%1>"_s.arg(toString(field)));
        const Button expected{.key = u"<key>"_s,
                              .url = u"<url>"_s,
                              .mediaId = u"<media_id>"_s,
                              .articleId = u"<article_id>"_s,
                              .appId = u"<appid>"_s,
                              .pagePath = u"<pagepath>"_s};
        QCOMPARE(button, expected);
        for (const Field field : allFields())
            QCOMPARE(button.value(field), u"<%1>"_s.arg(toString(field)));
    }

    void aNewValueReplacesOneThatWasNoText()
    {
        Button button{.extra = {{u"url"_s, 5}, {u"other"_s, 6}}};
        button.setValue(Field::Url, u"https://h"_s);
        QCOMPARE(button, (Button{.url = u"https://h"_s, .extra = {{u"other"_s, 6}}}));
    }

    void changingTheTypeKeepsWhatFits_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("kept");
        const QStringList all{u"key"_s, u"url"_s, u"media_id"_s, u"article_id"_s, u"appid"_s, u"pagepath"_s};
        QTest::newRow("view") << u"view"_s << QStringList{u"url"_s};
        QTest::newRow("miniprogram") << u"miniprogram"_s << QStringList{u"url"_s, u"appid"_s, u"pagepath"_s};
        QTest::newRow("click") << u"click"_s << QStringList{u"key"_s};
        QTest::newRow("none") << QString() << QStringList();
        QTest::newRow("not known") << u"hologram"_s << all;
    }

    void changingTheTypeKeepsWhatFits()
    {
        QFETCH(const QString, type);
        QFETCH(const QStringList, kept);
        Button button{.name = u"n"_s, .type = u"old"_s, .extra = {{u"x"_s, 1}}};
        for (const Field field : allFields())
            button.setValue(field, u"v"_s);
        button.setType(type);
        QStringList rest;
        for (const Field field : allFields()) {
            if (!button.value(field).isEmpty())
                rest.append(toString(field));
        }
        QCOMPARE(rest, kept);
        QCOMPARE(button.type, type);
        QCOMPARE(button.name, u"n"_s);
        QCOMPARE(button.extra, (QJsonObject{{u"x"_s, 1}}));
    }

    void publishingDropsWhatThePlatformDoesNotKeep()
    {
        const Menu menu{.buttons = {{.name = u"a"_s,
                                     .type = u"click"_s,
                                     .key = u"k"_s,
                                     .children = {{.name = u"b"_s,
                                                   .type = u"view"_s,
                                                   .key = u"stale"_s,
                                                   .url = u"https://h"_s,
                                                   .extra = {{u"x"_s, 1}}}}},
                                    {.name = u"c"_s, .type = u"hologram"_s, .extra = {{u"x"_s, 1}}}},
                        .menuId = u"7"_s,
                        .extra = {{u"y"_s, 1}}};
        const Menu kept{
            .buttons = {{.name = u"a"_s, .children = {{.name = u"b"_s, .type = u"view"_s, .url = u"https://h"_s}}},
                        {.name = u"c"_s, .type = u"hologram"_s, .extra = {{u"x"_s, 1}}}}};
        QCOMPARE(asPublished(menu), kept);
        QCOMPARE(asPublished(kept), kept);
        const ConditionalMenu conditional{
            .menu = menu, .rule = {.tagId = u"1"_s, .clientPlatform = u"2"_s, .extra = {{u"sex"_s, u"1"_s}}}};
        const MenuSet set = asPublished(MenuSet{.base = menu, .conditional = {conditional}});
        QCOMPARE(set.base, kept);
        QCOMPARE(set.conditional.first().menu, kept);
        QCOMPARE(set.conditional.first().rule, (MatchRule{.tagId = u"1"_s, .clientPlatform = u"2"_s}));
    }

    void theFingerprintTellsOnlyWhatFollowersSee()
    {
        const MenuSet set{.base = {.buttons = {{.name = u"a"_s, .type = u"click"_s, .key = u"k"_s}}}};
        QCOMPARE(fingerprint(set).size(), 64);
        MenuSet same = set;
        same.base.menuId = u"5"_s;
        same.base.buttons[0].url = u"https://stale"_s;
        QCOMPARE(fingerprint(same), fingerprint(set));

        MenuSet renamed = set;
        renamed.base.buttons[0].name = u"b"_s;
        QVERIFY(fingerprint(renamed) != fingerprint(set));
        MenuSet more = set;
        more.conditional.append(ConditionalMenu{});
        QVERIFY(fingerprint(more) != fingerprint(set));
        MenuSet tagged = more;
        tagged.conditional[0].rule.tagId = u"1"_s;
        QVERIFY(fingerprint(tagged) != fingerprint(more));
        QVERIFY(fingerprint({}) != fingerprint(set));
    }

    void theFingerprintOfTheConsolesMenuStays_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("img") << u"img"_s << true;
        QTest::newRow("photo") << u"photo"_s << true;
        QTest::newRow("voice") << u"voice"_s << true;
        QTest::newRow("video") << u"video"_s << true;
        QTest::newRow("text") << u"text"_s << false;
        QTest::newRow("news") << u"news"_s << false;
        QTest::newRow("hologram") << u"hologram"_s << false;
    }

    void theFingerprintOfTheConsolesMenuStays()
    {
        QFETCH(const QString, type);
        QFETCH(const bool, isSame);
        const auto made = [&type](const QString &value) {
            const Button button{.name = u"n"_s, .type = type, .extra = {{u"value"_s, value}}};
            return MenuSet{.base = {.buttons = {button}}};
        };
        QCOMPARE(fingerprint(made(u"first"_s)) == fingerprint(made(u"second"_s)), isSame);
    }

    void makesConsoleButtonsPublishable_data()
    {
        QTest::addColumn<QJsonObject>("extra");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("newType");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto news = [](const QJsonArray &articles) {
            return QJsonObject{{u"value"_s, u"m"_s}, {u"news_info"_s, QJsonObject{{u"list"_s, articles}}}};
        };
        const QJsonObject first{{u"content_url"_s, u"https://h/1"_s}};
        const QJsonObject second{{u"content_url"_s, u"https://h/2"_s}};
        const QJsonObject media{{u"value"_s, u"m"_s}};
        QTest::newRow("news") << news({first, second}) << u"news"_s << u"view"_s << u"url"_s << u"https://h/1"_s;
        QTest::newRow("text") << QJsonObject{{u"value"_s, u"你好"_s}} << u"text"_s << u"click"_s << u"key"_s
                              << u"你好"_s;
        for (const QString &type : {u"img"_s, u"photo"_s, u"voice"_s, u"video"_s})
            QTest::addRow("%s", qPrintable(type)) << media << type << u"media_id"_s << u"media_id"_s << u"m"_s;
        QTest::newRow("news without articles") << news({}) << u"news"_s << u"news"_s << QString() << QString();
        QTest::newRow("image without value") << QJsonObject() << u"img"_s << u"img"_s << QString() << QString();
        QTest::newRow("video as a link") << QJsonObject{{u"value"_s, u"http://v.qq.com/1"_s}} << u"video"_s
                                         << u"video"_s << QString() << QString();
        QTest::newRow("not of the console") << media << u"hologram"_s << u"hologram"_s << QString() << QString();
    }

    void makesConsoleButtonsPublishable()
    {
        QFETCH(const QJsonObject, extra);
        QFETCH(const QString, type);
        QFETCH(const QString, field);
        const Button made{.name = u"n"_s, .type = type, .extra = extra};
        Button expected = made;
        if (!field.isEmpty()) {
            QFETCH(const QString, newType);
            QFETCH(const QString, value);
            expected = {.name = u"n"_s, .type = newType};
            for (const Field known : allFields()) {
                if (toString(known) == field)
                    expected.setValue(known, value);
            }
        }
        QCOMPARE(apiEquivalent(made), expected);
        const MenuSet set{.base = {.buttons = {{.name = u"p"_s, .children = {made}}}},
                          .conditional = {{.menu = {.buttons = {made}}}}};
        QCOMPARE(apiEquivalent(set).base.buttons.first().children.first(), expected);
        QCOMPARE(apiEquivalent(set).conditional.first().menu.buttons.first(), expected);
    }

    void namesPlaces_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("path");
        QTest::newRow("the default menu") << Place{} << QString();
        QTest::newRow("its key") << Place{}.at(u"button"_s) << u"button"_s;
        QTest::newRow("a button") << Place{.button = 0} << u"button[0]"_s;
        QTest::newRow("a field") << Place{.button = 0, .sub = 2, .field = u"url"_s} << u"button[0].sub_button[2].url"_s;
        QTest::newRow("children") << Place{.button = 12, .field = u"sub_button"_s} << u"button[12].sub_button"_s;
        QTest::newRow("a conditional menu") << Place{.conditional = 1} << u"conditionalmenu[1]"_s;
        QTest::newRow("a rule") << Place{.conditional = 1, .field = u"matchrule.tag_id"_s}
                                << u"conditionalmenu[1].matchrule.tag_id"_s;
        QTest::newRow("deep") << Place{.conditional = 0, .button = 1, .sub = 2, .field = u"news_info.list[0].title"_s}
                              << u"conditionalmenu[0].button[1].sub_button[2].news_info.list[0].title"_s;
    }

    void namesPlaces()
    {
        QFETCH(const Place, place);
        QFETCH(const QString, path);
        QCOMPARE(place.toString(), path);
        const auto parsed = Place::parse(path);
        QVERIFY(parsed);
        QCOMPARE(*parsed, place);
        QCOMPARE(place.owner().at(place.field), place);
    }

    void refusesPathsThatNameNothing_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : {u"button[]"_s, u"button[x]"_s, u"button[-1]"_s, u"button[+1]"_s, u"button[1"_s,
                                    u"button[0]url"_s, u"button[0]."_s, u"button[99999999999]"_s,
                                    u"button[0].sub_button[x].url"_s, u"conditionalmenu[].button"_s})
            QTest::addRow("%s", qPrintable(path)) << path;
    }

    void refusesPathsThatNameNothing()
    {
        QFETCH(const QString, path);
        QVERIFY(!Place::parse(path));
    }

    void describesAProblemInJson()
    {
        const Problem problem{.severity = Problem::Severity::Warning,
                              .place = {.button = 0, .field = u"name"_s},
                              .rule = u"menu.topName.bytes"_s,
                              .limit = 16,
                              .found = 18,
                              .unit = u"bytes"_s,
                              .message = u"too long"_s,
                              .code = 40018,
                              .line = 3};
        const QJsonObject expected{{u"path"_s, u"button[0].name"_s},
                                   {u"rule"_s, u"menu.topName.bytes"_s},
                                   {u"severity"_s, u"warning"_s},
                                   {u"limit"_s, 16},
                                   {u"found"_s, 18},
                                   {u"unit"_s, u"bytes"_s},
                                   {u"code"_s, 40018},
                                   {u"line"_s, 3},
                                   {u"message"_s, u"too long"_s}};
        QCOMPARE(problem.toJson(), expected);
        QVERIFY(!hasErrors({problem}));
        QVERIFY(hasErrors({problem, Problem{}}));
        QCOMPARE(Problem().toJson().value("limit"_L1), QJsonValue(QJsonValue::Null));
        QCOMPARE(toString(Problem::Severity::Note), u"note"_s);
        QCOMPARE(toString(Problem::Severity::Error), u"error"_s);
    }
};

QTEST_GUILESS_MAIN(TestMenu)
#include "tst_menu.moc"
