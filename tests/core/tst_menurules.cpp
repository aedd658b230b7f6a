// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/menu/menurules.h"
#include "tests/support/menuvalues.h"

#include <QRegularExpression>
#include <QTest>

using namespace core::menu;
using namespace Qt::StringLiterals;
using test::menus::click;
using test::menus::conditional;
using test::menus::forTag;
using test::menus::menuOf;
using test::menus::popUp;
using test::menus::view;

namespace {

QString shown(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble()) : value.toVariant().toString();
}

/// "error button[0].name 40018 menu.topName.bytes 17/16 bytes"
QString lineOf(const Problem &problem)
{
    QString line = u"%1 %2"_s.arg(toString(problem.severity), problem.place.toString());
    if (problem.code)
        line += u' ' + QString::number(problem.code);
    line += u' ' + problem.rule;
    if (!problem.limit.isNull() && problem.limit.isDouble())
        line += u" %1/%2"_s.arg(shown(problem.found), shown(problem.limit));
    return problem.unit.isEmpty() ? line : line + u' ' + problem.unit;
}

QStringList linesOf(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(lineOf(problem));
    return lines;
}

Button leaf(const QString &type, const QList<std::pair<Field, QString>> &fields)
{
    Button button{.name = u"a"_s, .type = type};
    for (const auto &[field, text] : fields)
        button.setValue(field, text);
    return button;
}

Button withExtra(Button button, const QString &key, const QJsonValue &value)
{
    button.extra.insert(key, value);
    return button;
}

MenuSet below(const Button &child)
{
    return menuOf({popUp(u"菜单"_s, {child})});
}

QString urlOf(int bytes)
{
    const QString start = u"https://example.com/"_s;
    return start + QString(bytes - start.size(), u'a');
}

const QString wxId = u"wx286b93c14bbf93aa"_s;
const QString anyUrl = u"https://example.com/"_s;

} // namespace

class TestMenuRules : public QObject
{
    Q_OBJECT

    const core::Catalogue m_catalogue = core::Catalogue::load().value();

    void addRow(const char *name, const MenuSet &menus, const QStringList &problems = {})
    {
        QTest::newRow(name) << menus << problems;
    }

    void columns()
    {
        QTest::addColumn<MenuSet>("menus");
        QTest::addColumn<QStringList>("problems");
    }

    void compare()
    {
        QFETCH(const MenuSet, menus);
        QFETCH(const QStringList, problems);
        const QList<Problem> found = check(menus, m_catalogue);
        QCOMPARE(linesOf(found), problems);
        for (const Problem &problem : found) {
            QVERIFY(!problem.message.isEmpty());
            static const QRegularExpression unfilled(u"%[1-9](?![0-9])"_s);
            QVERIFY2(!problem.message.contains(unfilled), qPrintable(problem.message));
            QVERIFY(problem.severity != Problem::Severity::Error || problem.code != 0);
            const Place &place = problem.place;
            QCOMPARE(Place::parse(place.toString()), place);
        }
    }

private Q_SLOTS:
    void countsButtons_data()
    {
        columns();
        const QList<Button> five(5, click(u"a"_s));
        addRow("nothing at all", {});
        addRow("1", menuOf({view(u"a"_s)}));
        addRow("3", menuOf(QList<Button>(3, view(u"a"_s))));
        addRow("4", menuOf(QList<Button>(4, view(u"a"_s))), {u"error button 40016 menu.topButtons 4/3 count"_s});
        addRow("5 below", menuOf({popUp(u"a"_s, QList<Button>(5, view(u"a"_s)))}));
        addRow("6 below", menuOf({popUp(u"a"_s, QList<Button>(6, view(u"a"_s)))}),
               {u"error button[0].sub_button 40023 menu.subButtons 6/5 count"_s});
        addRow("third level", below(popUp(u"a"_s, {view(u"a"_s)})),
               {u"error button[0].sub_button[0].sub_button 40022 menu.levels 3/2 count"_s});
        addRow("does nothing", menuOf({{.name = u"a"_s}}), {u"error button[0].type 40017 menu.type.missing"_s});
        addRow("does nothing below", below({.name = u"a"_s}),
               {u"error button[0].sub_button[0].type 40024 menu.type.missing"_s});
    }
    void countsButtons() { compare(); }

    void measuresNames_data()
    {
        columns();
        addRow("top empty", menuOf({view({})}), {u"error button[0].name 40018 menu.name.missing 0/1 bytes"_s});
        addRow("top blank", menuOf({view(u" \u3000"_s)}),
               {u"error button[0].name 40018 menu.name.missing 4/1 bytes"_s});
        addRow("top 16", menuOf({view(u"一二三四abcd"_s)}),
               {u"note button[0].name menu.topName.shownChars 6/4 chars"_s});
        addRow("top 17", menuOf({view(u"一二三四五ab"_s)}),
               {u"error button[0].name 40018 menu.topName.bytes 17/16 bytes"_s});
        addRow("pop-up 18", menuOf({popUp(u"一二三四五六"_s, {view(u"a"_s)})}),
               {u"error button[0].name 40018 menu.topName.bytes 18/16 bytes"_s});
        addRow("emoji sequence 18", menuOf({view(u"👨\u200d👩\u200d👧"_s)}),
               {u"error button[0].name 40018 menu.topName.bytes 18/16 bytes"_s});
        addRow("sub empty", below(view({})),
               {u"error button[0].sub_button[0].name 40025 menu.name.missing 0/1 bytes"_s});
        addRow("sub 40", below(view(u"一二三四五六abcd"_s + QString(9, QChar(0x301)))),
               {u"note button[0].sub_button[0].name menu.subName.shownChars 8/7 chars"_s});
        addRow("sub 7 wide", below(view(u"一"_s.repeated(7))));
        addRow("sub 8 wide", below(view(u"一"_s.repeated(8))),
               {u"note button[0].sub_button[0].name menu.subName.shownChars 8/7 chars"_s});
        addRow("sub 41", below(view(u"一"_s.repeated(13) + u"ab"_s)),
               {u"warning button[0].sub_button[0].name 40025 menu.subName.bytes 41/40 bytes"_s,
                u"note button[0].sub_button[0].name menu.subName.shownChars 14/8 chars"_s});
        addRow("sub 61", below(view(u"一"_s.repeated(20) + u'a')),
               {u"error button[0].sub_button[0].name 40025 menu.subName.bytes 61/60 bytes"_s});
        addRow("control character", menuOf({view(u"a\tb"_s)}), {u"error button[0].name 40018 menu.text.characters"_s});
        addRow("only as escape on the wire", below(view(u"a\x01"_s)),
               {u"error button[0].sub_button[0].name 40033 menu.text.characters"_s});
        addRow("DEL", menuOf({view(u"a\x7f"_s)}), {u"error button[0].name 40018 menu.text.characters"_s});
        addRow("half a character", menuOf({view(u"a"_s + QChar(0xd83d))}),
               {u"error button[0].name 40018 menu.text.characters"_s});
        addRow("blanks around", menuOf({view(u" a"_s)}), {u"warning button[0].name menu.text.blanks"_s});
        addRow("escaped twice", menuOf({view(u"\\u4e2d"_s)}), {u"warning button[0].name menu.name.jsonEscape"_s});
        addRow("nothing to see", menuOf({view(u"\u200b"_s)}), {u"warning button[0].name menu.name.invisible chars"_s});
    }
    void measuresNames() { compare(); }

    void wantsTheFieldsOfTheType_data()
    {
        columns();
        for (const QString &type : {u"scancode_push"_s, u"scancode_waitmsg"_s, u"pic_sysphoto"_s,
                                    u"pic_photo_or_album"_s, u"pic_weixin"_s, u"location_select"_s}) {
            addRow(qPrintable(type), menuOf({leaf(type, {{Field::Key, u"k"_s}})}),
                   {u"note button[0].type menu.type.newer"_s});
            addRow(qPrintable(type + u" without key"_s), below(leaf(type, {})),
                   {u"note button[0].sub_button[0].type menu.type.newer"_s,
                    u"error button[0].sub_button[0].key 40026 menu.key.missing 0/1 bytes"_s});
        }
        addRow("no key", menuOf({click(u"a"_s, {})}), {u"error button[0].key 40019 menu.key.missing 0/1 bytes"_s});
        addRow("key 128", menuOf({click(u"a"_s, QString(128, u'k'))}));
        addRow("key 129", menuOf({click(u"a"_s, QString(129, u'k'))}),
               {u"error button[0].key 40019 menu.key.bytes 129/128 bytes"_s});
        addRow("sub key 129", below(click(u"a"_s, u"中"_s.repeated(43))),
               {u"error button[0].sub_button[0].key 40026 menu.key.bytes 129/128 bytes"_s});
        addRow("key with a line break", below(click(u"a"_s, u"k\n"_s)),
               {u"error button[0].sub_button[0].key 40026 menu.text.characters"_s});
        addRow("key with blanks", menuOf({click(u"a"_s, u" k"_s)}), {u"warning button[0].key menu.text.blanks"_s});
        addRow("media_id", menuOf({leaf(u"media_id"_s, {{Field::MediaId, u"m"_s}})}),
               {u"warning button[0].type menu.type.retired"_s});
        addRow("view_limited without material", menuOf({leaf(u"view_limited"_s, {})}),
               {u"warning button[0].type menu.type.retired"_s,
                u"error button[0].media_id 40007 menu.media_id.missing 0/1 bytes"_s});
        addRow("article_id", menuOf({leaf(u"article_id"_s, {{Field::ArticleId, u"m"_s}})}));
        addRow("article_view_limited without article", below(leaf(u"article_view_limited"_s, {})),
               {u"error button[0].sub_button[0].article_id 53600 menu.article_id.missing 0/1 bytes"_s});
        addRow("unknown type", menuOf({leaf(u"clik"_s, {})}), {u"error button[0].type 40017 menu.type.unknown"_s});
        addRow("unknown type below", below(leaf(u"clik"_s, {})),
               {u"error button[0].sub_button[0].type 40024 menu.type.unknown"_s});
        addRow("console's type", menuOf({leaf(u"news"_s, {})}), {u"error button[0].type 40017 menu.type.console"_s});
        addRow("console's type below", below(withExtra(leaf(u"text"_s, {}), u"value"_s, u"Hi"_s)),
               {u"error button[0].sub_button[0].type 40024 menu.type.console"_s});
    }
    void wantsTheFieldsOfTheType() { compare(); }

    void looksAtLinks_data()
    {
        columns();
        addRow("missing", menuOf({view(u"a"_s, {})}), {u"error button[0].url 40020 menu.url.missing 0/1 bytes"_s});
        addRow("missing below", below(view(u"a"_s, {})),
               {u"error button[0].sub_button[0].url 40027 menu.url.missing 0/1 bytes"_s});
        addRow("256", menuOf({view(u"a"_s, urlOf(256))}));
        addRow("257", menuOf({view(u"a"_s, urlOf(257))}),
               {u"warning button[0].url 40020 menu.url.bytes 257/256 bytes"_s});
        addRow("1024", below(view(u"a"_s, urlOf(1024))),
               {u"warning button[0].sub_button[0].url 40027 menu.url.bytes 1024/256 bytes"_s});
        addRow("1025", below(view(u"a"_s, urlOf(1025))),
               {u"error button[0].sub_button[0].url 40027 menu.url.bytes 1025/1024 bytes"_s});
        for (const QString &url :
             {u"www.example.com"_s, u"//example.com"_s, u"ftp://example.com/"_s, u"https://"_s, u"http:///x"_s,
              u"http:/example.com"_s, u"https://exam ple.com/"_s, u"https://example.com:port/"_s,
              u"javascript:alert(1)"_s, u" https://example.com/"_s, u"weixin://dl/business"_s, u"中文"_s}) {
            addRow(qPrintable(url), menuOf({view(u"a"_s, url)}), {u"error button[0].url 40055 menu.url.form"_s});
            addRow(qPrintable(u"below: "_s + url), below(view(u"a"_s, url)),
                   {u"error button[0].sub_button[0].url 40054 menu.url.form"_s});
        }
        for (const QString &url : {u"HTTPS://Example.com"_s, u"https://例子.中国/?a=1&b=2#c"_s,
                                   u"https://[::1]:8080/"_s, u"https://example.com/%E4%BD%A0?x=好"_s})
            addRow(qPrintable(url), menuOf({view(u"a"_s, url)}));
        addRow("http", menuOf({view(u"a"_s, u"http://example.com/"_s)}), {u"note button[0].url menu.url.plainHttp"_s});
        addRow("copied from HTML", menuOf({view(u"a"_s, u"https://example.com/?a=1&amp;b=2"_s)}),
               {u"warning button[0].url menu.url.htmlEscape"_s});
        addRow("blank inside", menuOf({view(u"a"_s, u"https://example.com/a b"_s)}),
               {u"warning button[0].url menu.url.blanks"_s});
        addRow("line break", menuOf({view(u"a"_s, u"https://example.com/\n"_s)}),
               {u"error button[0].url 40020 menu.text.characters"_s});
    }
    void looksAtLinks() { compare(); }

    void looksAtMiniPrograms_data()
    {
        columns();
        const auto mini = [](const QString &appId, const QString &page = u"pages/a"_s, const QString &url = anyUrl) {
            return leaf(u"miniprogram"_s, {{Field::Url, url}, {Field::AppId, appId}, {Field::PagePath, page}});
        };
        addRow("good", menuOf({mini(wxId)}));
        addRow("no AppID", menuOf({mini({})}), {u"error button[0].appid 40166 menu.appid.missing 0/1 bytes"_s});
        for (const QString &appId : {u"gh_0a1b2c3d4e5f"_s, u"wx286B93C14BBF93AA"_s, u"wx286b93c14bbf93a"_s,
                                     u"wx286b93c14bbf93aaa"_s, u" wx286b93c14bbf93aa"_s, u"wx286b93c14bbf93ag"_s})
            addRow(qPrintable(appId), below(mini(appId)),
                   {u"error button[0].sub_button[0].appid 40166 menu.appid.form"_s});
        addRow("no page", menuOf({mini(wxId, {})}),
               {u"error button[0].pagepath 41011 menu.pagepath.missing 0/1 bytes"_s});
        addRow("no url", menuOf({mini(wxId, u"p"_s, {})}), {u"error button[0].url 40020 menu.url.missing 0/1 bytes"_s});
        addRow("url below", below(mini(wxId, u"p"_s, u"x"_s)),
               {u"error button[0].sub_button[0].url 40054 menu.url.form"_s});
    }
    void looksAtMiniPrograms() { compare(); }

    void judgesWhatHasAnotherJsonType_data()
    {
        columns();
        addRow("name", menuOf({withExtra(view({}), u"name"_s, 5)}), {u"error button[0].name 40018 menu.json.type"_s});
        addRow("name below", below(withExtra(view({}), u"name"_s, true)),
               {u"error button[0].sub_button[0].name 40025 menu.json.type"_s});
        addRow("type", menuOf({withExtra({.name = u"a"_s}, u"type"_s, 5)}),
               {u"error button[0].type 40017 menu.json.type"_s});
        addRow("key", menuOf({withExtra(click(u"a"_s, {}), u"key"_s, 1001)}),
               {u"error button[0].key 40019 menu.json.type"_s});
        addRow("url", below(withExtra(view(u"a"_s, {}), u"url"_s, QJsonArray{anyUrl})),
               {u"error button[0].sub_button[0].url 40027 menu.json.type"_s});
        addRow("sub_button", menuOf({withExtra({.name = u"a"_s}, u"sub_button"_s, 5)}),
               {u"error button[0].sub_button 40023 menu.json.type"_s});
        addRow("sub_button below", below(withExtra(view(u"a"_s), u"sub_button"_s, u"x"_s)),
               {u"error button[0].sub_button[0].sub_button 40022 menu.json.type"_s});
        addRow("null is nothing", menuOf({withExtra(view(u"a"_s), u"sub_button"_s, QJsonValue::Null)}));
        addRow("null where text must be", menuOf({withExtra(click(u"a"_s, {}), u"key"_s, QJsonValue::Null)}),
               {u"error button[0].key 40019 menu.key.missing 0/1 bytes"_s});
        addRow("outdone by a text", menuOf({withExtra(view(u"a"_s), u"name"_s, 5)}));
        addRow("outdone by buttons", menuOf({withExtra(popUp(u"a"_s, {view(u"a"_s)}), u"sub_button"_s, 5)}));
        addRow("empty list", menuOf({withExtra(view(u"a"_s), u"sub_button"_s, QJsonArray())}));
        addRow("of no use", menuOf({withExtra(view(u"a"_s), u"key"_s, 5)}), {u"note button[0].key menu.extra"_s});
        addRow("unknown", menuOf({withExtra(view(u"a"_s), u"color"_s, u"red"_s)}),
               {u"note button[0].color menu.extra"_s});
        addRow("a type on a pop-up", menuOf({withExtra(popUp(u"a"_s, {view(u"a"_s)}), u"type"_s, 5)}),
               {u"note button[0].type menu.extra"_s});
    }
    void judgesWhatHasAnotherJsonType() { compare(); }

    void saysWhatThePlatformDrops_data()
    {
        columns();
        Button parent = popUp(u"a"_s, {view(u"b"_s)});
        parent.type = u"click"_s;
        parent.key = u"k"_s;
        addRow("type and key of a pop-up", menuOf({parent}),
               {u"note button[0].type menu.field.unused"_s, u"note button[0].key menu.field.unused"_s});
        Button both = click(u"a"_s);
        both.url = anyUrl;
        addRow("link of an event", menuOf({both}), {u"note button[0].url menu.field.unused"_s});
        MenuSet menus = menuOf({view(u"a"_s)});
        menus.base.extra.insert(u"remark"_s, u"x"_s);
        addRow("beside the buttons", menus, {u"note remark menu.extra"_s});
        addRow("an escape in what is dropped", menuOf({withExtra(view(u"a"_s), u"x"_s, QJsonArray{u"\x01"_s})}),
               {u"error button[0].x 40033 menu.text.characters"_s});
        addRow("an escape in a field that the type has not", menuOf({[&] {
                   Button button = view(u"a"_s);
                   button.key = u"\x02"_s;
                   return button;
               }()}),
               {u"error button[0].key 40033 menu.text.characters"_s});
        addRow("two bad characters", menuOf({view(u"a\n\x03"_s)}),
               {u"error button[0].name 40033 menu.text.characters"_s});
        addRow("same key twice", menuOf({click(u"a"_s, u"k"_s), popUp(u"b"_s, {click(u"c"_s, u"k"_s)})}),
               {u"note button[1].sub_button[0].key menu.key.duplicate"_s});
    }
    void saysWhatThePlatformDrops() { compare(); }

    void looksAtConditionalMenus_data()
    {
        columns();
        const auto with = [](const QList<ConditionalMenu> &menus) {
            return MenuSet{.base = menuOf({view(u"a"_s)}).base, .conditional = menus};
        };
        const auto ruled = [&](const MatchRule &rule) { return with({conditional(rule, {view(u"a"_s)})}); };
        const auto onHost = [](const QString &tag, const QStringList &hosts) {
            QList<Button> buttons;
            for (const QString &host : hosts)
                buttons.append(view(u"a"_s, u"https://%1/"_s.arg(host)));
            return forTag(tag, {popUp(u"p"_s, buttons)});
        };
        addRow("tag", ruled({.tagId = u"101"_s}));
        addRow("platform", ruled({.clientPlatform = u"3"_s}));
        addRow("no default menu", {.conditional = {forTag(u"2"_s, {view(u"a"_s)})}},
               {u"error  65303 menu.conditional.base 0/1 count"_s});
        addRow("for nobody", ruled({}), {u"error conditionalmenu[0].matchrule 65304 menu.match.empty"_s});
        addRow("platform 4", ruled({.clientPlatform = u"4"_s}),
               {u"error conditionalmenu[0].matchrule.client_platform_type 40035 menu.match.platform"_s});
        for (const QString &tag : {u"0"_s, u"-1"_s, u"1.5"_s, u"vip"_s, u"99999999999"_s, u"١"_s})
            addRow(qPrintable(u"tag "_s + tag), ruled({.tagId = tag}),
                   {u"error conditionalmenu[0].matchrule.tag_id 45159 menu.match.tag"_s});
        for (const QString &field : {u"sex"_s, u"country"_s, u"province"_s, u"city"_s, u"language"_s}) {
            addRow(qPrintable(field), ruled({.tagId = u"2"_s, .extra = {{field, u"1"_s}}}),
                   {u"error conditionalmenu[0].matchrule.%1 65320 menu.match.retired"_s.arg(field)});
            addRow(qPrintable(field + u", empty"_s), ruled({.tagId = u"2"_s, .extra = {{field, u""_s}}}));
        }
        addRow("tag of another JSON type", ruled({.extra = {{u"tag_id"_s, true}}}),
               {u"error conditionalmenu[0].matchrule.tag_id 45159 menu.match.tag"_s});
        addRow("unknown", ruled({.tagId = u"2"_s, .extra = {{u"age"_s, 5}}}),
               {u"note conditionalmenu[0].matchrule.age menu.extra"_s});
        addRow("no button", with({forTag(u"2"_s, {})}),
               {u"error conditionalmenu[0].button 40016 menu.minButtons 0/1 count"_s});
        addRow("3 domains", with({onHost(u"2"_s, {u"a.cn"_s, u"b.cn"_s}), onHost(u"3"_s, {u"B.CN"_s, u"c.cn:81"_s})}));
        addRow("5 domains",
               with({onHost(u"2"_s, {u"a.cn"_s, u"b.cn"_s, u"c.cn"_s}), onHost(u"3"_s, {u"d.cn"_s, u"e.cn"_s})}),
               {u"error conditionalmenu[1].button[0].sub_button[0].url 65316 menu.conditional.domains 5/3 count"_s});
        addRow("wrong button", with({forTag(u"2"_s, {view(u"a"_s)}), forTag(u"3"_s, {popUp(u"a"_s, {view({})})})}),
               {u"error conditionalmenu[1].button[0].sub_button[0].name 40025 menu.name.missing 0/1 bytes"_s});
    }
    void looksAtConditionalMenus() { compare(); }

    void saysFieldLimitAndValueInOneSentence_data()
    {
        QTest::addColumn<MenuSet>("menus");
        QTest::addColumn<QString>("message");
        QTest::newRow("too long") << menuOf({view(u"一二三四五六"_s)})
                                  << u"The name has 18 bytes in UTF-8; at most 16 are allowed"_s;
        QTest::newRow("missing") << menuOf({click(u"a"_s, {})}) << u"A button of the type “click” needs the key"_s;
        QTest::newRow("scheme") << menuOf({view(u"a"_s, u"ftp://a.cn"_s)})
                                << u"The link must be http or https, not ftp: “ftp://a.cn”"_s;
        QTest::newRow("no scheme") << menuOf({view(u"a"_s, u"a.cn"_s)})
                                   << u"The link must begin with http:// or https://; found “a.cn”"_s;
        QTest::newRow("blanks") << menuOf({view(u"a"_s, u" https://a.cn"_s)})
                                << u"The link has blanks around it: “ https://a.cn”"_s;
        QTest::newRow("domains are named")
            << MenuSet{.base = menuOf({view(u"a"_s)}).base,
                       .conditional = {forTag(
                           u"2"_s,
                           {popUp(u"a"_s,
                                  {view(u"a"_s, u"https://a.cn"_s), view(u"a"_s, u"https://b.cn"_s),
                                   view(u"a"_s, u"https://c.cn"_s), view(u"a"_s, u"https://d.cn"_s)})})}}
            << u"All conditional menus together lead to 4 domains; at most 3 are allowed: a.cn, b.cn, c.cn, d.cn"_s;
    }

    void saysFieldLimitAndValueInOneSentence()
    {
        QFETCH(const MenuSet, menus);
        const QList<Problem> problems = check(menus, m_catalogue);
        QCOMPARE(problems.size(), 1);
        QTEST(problems.first().message, "message");
    }

    void survivesAHugeMenu()
    {
        const Button child = popUp(QString(1000, u'x'), QList<Button>(1000, click(u"a"_s)));
        const QList<Problem> problems = check(menuOf(QList<Button>(100, child)), m_catalogue);
        QVERIFY(hasErrors(problems));
    }
};

QTEST_GUILESS_MAIN(TestMenuRules)
#include "tst_menurules.moc"
