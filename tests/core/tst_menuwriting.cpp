// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menujson.h"
#include "tests/support/apiworld.h"

#include <QFile>
#include <QTest>

using namespace core::menu;
using namespace Qt::StringLiterals;

namespace {

/// Every type that menu/create takes, with signs that other programs escape.
Menu everyType()
{
    const Button scan{.name = u"扫一扫"_s,
                      .children = {{.name = u"扫码推事件"_s, .type = u"scancode_push"_s, .key = u"SCAN/1"_s},
                                   {.name = u"扫码带提示"_s, .type = u"scancode_waitmsg"_s, .key = u"SCAN&2"_s},
                                   {.name = u"拍照"_s, .type = u"pic_sysphoto"_s, .key = u"<PIC>"_s},
                                   {.name = u"拍照或相册"_s, .type = u"pic_photo_or_album"_s, .key = u"PIC'2"_s},
                                   {.name = u"相册"_s, .type = u"pic_weixin"_s, .key = u"PIC\"3\\"_s}}};
    const Button shop{.name = u"商城😀"_s,
                      .children = {{.name = u"首页"_s, .type = u"view"_s, .url = u"https://example.com/a/?b=1&c=2#d"_s},
                                   {.name = u"小程序"_s,
                                    .type = u"miniprogram"_s,
                                    .url = u"http://mp.weixin.qq.com"_s,
                                    .appId = u"wx0123456789abcdef"_s,
                                    .pagePath = u"pages/index/index?from=menu&x=1"_s},
                                   {.name = u"问答"_s, .type = u"click"_s, .key = u"问"_s},
                                   {.name = u"到店"_s, .type = u"location_select"_s, .key = u"WHERE"_s}}};
    const Button read{
        .name = u"阅读"_s,
        .children = {{.name = u"图片"_s, .type = u"media_id"_s, .mediaId = u"MEDIA_ID-1"_s},
                     {.name = u"图文"_s, .type = u"view_limited"_s, .mediaId = u"MEDIA_ID-2"_s},
                     {.name = u"文章"_s, .type = u"article_id"_s, .articleId = u"ARTICLE-1"_s},
                     {.name = u"打开"_s, .type = u"article_view_limited"_s, .articleId = u"ARTICLE-2"_s}}};
    return {.buttons = {scan, shop, read}, .menuId = u"208396938"_s};
}

} // namespace

class TestMenuWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheBytesOfTheGoldenFiles_data()
    {
        QTest::addColumn<QByteArray>("body");
        const MatchRule rule{.tagId = u"101"_s, .clientPlatform = u"2"_s};
        const MatchRule odd{.tagId = u"101"_s, .extra = {{u"sex"_s, u"1"_s}, {u"city"_s, u"广州"_s}}};
        const Menu small{.buttons = {{.name = u"会员"_s,
                                      .type = u"click"_s,
                                      .key = u"VIP"_s,
                                      .extra = {{u"z"_s, 1.5}, {u"a"_s, QJsonArray{u"退/款"_s, QJsonValue()}}}}},
                         .menuId = u"7"_s,
                         .extra = {{u"note"_s, u"第一版"_s}}};
        QTest::newRow("menu_create_every_type") << createBody(everyType());
        QTest::newRow("menu_create_unknown_keys") << createBody(small);
        QTest::newRow("menu_create_empty") << createBody({});
        QTest::newRow("menu_addconditional") << addConditionalBody({.menu = everyType(), .rule = rule});
        QTest::newRow("menu_addconditional_unknown_keys") << addConditionalBody({.menu = small, .rule = odd});
        QTest::newRow("menu_delconditional") << deleteConditionalBody(u"208396938"_s);
    }

    void sendsTheBytesOfTheGoldenFiles()
    {
        QFETCH(const QByteArray, body);
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".json";
        if (qEnvironmentVariableIsSet("MPDESK_UPDATE_GOLDEN")) {
            QFile data(QStringLiteral(MPDESK_TEST_DATA "/golden/") + name);
            QVERIFY(data.open(QIODevice::WriteOnly));
            data.write(body);
        }
        QCOMPARE(QString::fromUtf8(body), QString::fromUtf8(test::golden(name)));
        QCOMPARE(body, test::golden(name));
        QVERIFY(!body.contains("\\u") && !body.contains("\\/"));
        QVERIFY(!body.startsWith("\xef\xbb\xbf") && body.isValidUtf8());
    }

    void writesAKeyOnlyOnce()
    {
        const Button button{
            .name = u"a"_s,
            .type = u"view"_s,
            .url = u"https://h"_s,
            .children = {{.name = u"b"_s}},
            .extra = {{u"name"_s, 1}, {u"type"_s, 2}, {u"url"_s, 3}, {u"sub_button"_s, 4}, {u"key"_s, 5}}};
        const ConditionalMenu menu{
            .menu = {.buttons = {button}, .extra = {{u"button"_s, 6}, {u"matchrule"_s, 7}}},
            .rule = {.tagId = u"1"_s, .extra = {{u"tag_id"_s, 8}, {u"client_platform_type"_s, 9}}}};
        QCOMPARE(addConditionalBody(menu),
                 R"({"button":[{"name":"a","type":"view","url":"https://h","key":5,"sub_button":[{"name":"b"}]}],)"
                 R"("matchrule":{"tag_id":"1","client_platform_type":9}})");
    }

    void survivesHalfACharacter()
    {
        const Menu menu{.buttons = {{.name = u"a"_s + QChar(0xd83d)}}};
        QCOMPARE(createBody(menu), u"{\"button\":[{\"name\":\"a\ufffd\"}]}"_s.toUtf8());
    }

    void savesInTheSimplestShapeThatKeepsAll_data()
    {
        QTest::addColumn<MenuSet>("menus");
        QTest::addColumn<Shape>("shape");
        const Menu menu{.buttons = {{.name = u"a"_s}}, .menuId = u"5"_s};
        QTest::newRow("empty") << MenuSet() << Shape::Menu;
        QTest::newRow("default") << MenuSet{.base = menu} << Shape::Menu;
        QTest::newRow("both") << MenuSet{.base = menu, .conditional = {{.menu = menu}}} << Shape::Get;
        QTest::newRow("only conditional") << MenuSet{.conditional = {{}, {.menu = menu}}} << Shape::Get;
        for (const QString &key : {u"menu"_s, u"conditionalmenu"_s, u"selfmenu_info"_s, u"is_menu_open"_s,
                                   u"matchrule"_s, u"errcode"_s, u"errmsg"_s})
            QTest::addRow("unknown key %s", qPrintable(key))
                << MenuSet{.base = {.buttons = menu.buttons, .extra = {{key, QJsonObject{{u"x"_s, 1}}}}}} << Shape::Get;
    }

    void savesInTheSimplestShapeThatKeepsAll()
    {
        QFETCH(const MenuSet, menus);
        const Reading reading = read(write(menus));
        QVERIFY(reading.problems.isEmpty());
        QTEST(reading.shape, "shape");
        QCOMPARE(reading.menus, menus);
    }
};

QTEST_GUILESS_MAIN(TestMenuWriting)
#include "tst_menuwriting.moc"
