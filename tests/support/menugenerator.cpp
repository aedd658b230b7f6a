// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/menugenerator.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace test {

using namespace core::menu;
using namespace Qt::StringLiterals;

namespace {

/// Whole characters as people see them, so that a text may end after any of them.
constexpr std::array<QStringView, 24> pieces{
    u"退款",
    u"店",
    u"𠮷",
    u"a",
    u"Z",
    u"7",
    u" ",
    u"&",
    u"/",
    u"\"",
    u"\\",
    u"<b>",
    u"'",
    u"é",
    u"e\u0301",
    u"😀",
    u"👨‍👩‍👧",
    u"🇨🇳",
    u"❤\ufe0f",
    u"שלום",
    u"\u200fعربي",
    u"％",
    u"\u2028",
    u"{}",
};

constexpr std::array<QStringView, 7> controls{
    QStringView(u"\0", 1), u"\n", u"\t", u"\u0001", u"\u007f", u"\ufeff", u"\\u4e2d"};

/// Two, so that a third may be added by spoil() and a fourth breaks the limit of conditional menus.
constexpr std::array<QStringView, 2> hosts{u"example.com", u"mp.weixin.qq.com"};

qsizetype bytesOf(QStringView text)
{
    return text.toUtf8().size();
}

} // namespace

MenuSet MenuGenerator::valid()
{
    MenuSet menus{.base = menu()};
    int id = below(1'000'000);
    if (oneIn(3))
        menus.base.menuId = QString::number(++id);
    for (int i = oneIn(2) ? below(4) : 0; i > 0; --i) {
        menus.conditional.append({.menu = menu(), .rule = rule()});
        menus.conditional.last().menu.menuId = QString::number(++id);
    }
    return menus;
}

MenuSet MenuGenerator::faulty()
{
    MenuSet menus = valid();
    for (int i = 1 + below(3); i > 0; --i)
        spoil(menus);
    return menus;
}

MenuSet MenuGenerator::any()
{
    return oneIn(2) ? valid() : faulty();
}

QString MenuGenerator::text(int bytes)
{
    QString result = QString(pieces[0].front());
    for (int i = below(30); i > 0; --i) {
        const QStringView piece = pieces[static_cast<std::size_t>(below(static_cast<int>(pieces.size())))];
        if (bytesOf(result) + bytesOf(piece) <= bytes)
            result += piece;
    }
    return result;
}

QString MenuGenerator::link(int bytes)
{
    QString result = oneIn(4) ? u"http://"_s : u"https://"_s;
    result += hosts[static_cast<std::size_t>(below(static_cast<int>(hosts.size())))] + u"/a?b=1&c="_s;
    return result + token(1 + below(bytes - static_cast<int>(result.size())));
}

QString MenuGenerator::token(int length)
{
    constexpr QStringView letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    QString result;
    for (int i = 0; i < length; ++i)
        result += letters[below(static_cast<int>(letters.size()))];
    return result;
}

QString MenuGenerator::lengthened(const QString &text, int bytes)
{
    return text + token(std::max(0, bytes - static_cast<int>(bytesOf(text))));
}

QString MenuGenerator::appId()
{
    QString result = u"wx"_s;
    for (int i = 0; i < 16; ++i)
        result += u"0123456789abcdef"[below(16)];
    return result;
}

QJsonValue MenuGenerator::json(int depth)
{
    switch (below(depth > 0 ? 9 : 7)) {
    case 0: return QJsonValue::Null;
    case 1: return oneIn(2);
    case 2: return below(1000);
    case 3: return static_cast<qint64>(m_random.generate64());
    case 4: return m_random.generateDouble() * 1e6;
    case 5: return -m_random.generateDouble() * 1e-9;
    case 6: return text(200);
    case 7: {
        QJsonArray array;
        for (int i = below(4); i > 0; --i)
            array.append(json(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = below(4); i > 0; --i)
            object.insert(text(20), json(depth - 1));
        return object;
    }
    }
}

Button MenuGenerator::button(int nameBytes)
{
    const auto types = buttonTypes();
    // Links have the most rules.
    const ButtonType *withLink = buttonType(oneIn(2) ? u"view" : u"miniprogram");
    const ButtonType &type =
        oneIn(3) && withLink ? *withLink : types[static_cast<std::size_t>(below(static_cast<int>(types.size())))];
    Button result{.name = text(nameBytes), .type = type.name};
    for (const Field field : type.fields) {
        switch (field) {
        case Field::Key: result.key = text(128); break;
        case Field::Url: result.url = link(256); break;
        case Field::MediaId: result.mediaId = token(43); break;
        case Field::ArticleId: result.articleId = token(44); break;
        case Field::AppId: result.appId = appId(); break;
        case Field::PagePath: result.pagePath = u"pages/"_s + token(10) + u"/index?x=1&y="_s + token(3); break;
        }
    }
    return result;
}

Menu MenuGenerator::menu()
{
    Menu result;
    for (int i = 1 + below(3); i > 0; --i) {
        Button top = button(16);
        if (oneIn(2)) {
            top = {.name = top.name};
            for (int j = 1 + below(5); j > 0; --j)
                top.children.append(button(40));
        }
        result.buttons.append(top);
    }
    return result;
}

MatchRule MenuGenerator::rule()
{
    MatchRule result;
    if (!oneIn(3))
        result.tagId = QString::number(100 + below(20));
    if (result.tagId.isEmpty() || oneIn(2))
        result.clientPlatform = QString::number(1 + below(3));
    return result;
}

Menu &MenuGenerator::anyMenu(MenuSet &menus)
{
    const int which = below(static_cast<int>(menus.conditional.size()) + 1);
    return which == 0 ? menus.base : menus.conditional[which - 1].menu;
}

Button &MenuGenerator::anyButton(Menu &menu)
{
    if (menu.buttons.isEmpty())
        menu.buttons.append(button(16));
    Button &top = menu.buttons[below(static_cast<int>(menu.buttons.size()))];
    return top.children.isEmpty() || oneIn(3) ? top : top.children[below(static_cast<int>(top.children.size()))];
}

void MenuGenerator::spoil(MenuSet &menus)
{
    switch (below(4)) {
    case 0: return spoilMenu(anyMenu(menus));
    case 1: return spoilButton(anyButton(anyMenu(menus)));
    case 2: return spoilField(anyButton(anyMenu(menus)));
    default: return spoilConditional(menus);
    }
}

void MenuGenerator::spoilMenu(Menu &menu)
{
    switch (below(4)) {
    case 0: menu.buttons.clear(); break;
    case 1:
        for (int i = 1 + below(3); i > 0; --i)
            menu.buttons.append(button(16));
        break;
    case 2: {
        if (menu.buttons.isEmpty())
            menu.buttons.append(button(16));
        Button &top = menu.buttons.first();
        for (int i = 6 + below(3); i > 0; --i)
            top.children.append(button(60)); // the type and fields of `top` stay, which mean nothing then
        break;
    }
    default: menu.extra.insert(u"x_"_s + token(5), json(3)); break;
    }
}

void MenuGenerator::spoilButton(Button &button)
{
    const auto rename = [&button](const QString &name) {
        button.name = name;
        button.extra.remove("name"_L1);
    };
    switch (below(9)) {
    case 0: rename({}); break;
    case 1: rename(lengthened(text(16), QList{16, 17, 40, 41, 60, 61, 200}.at(below(7)))); break;
    case 2:
        rename(button.name + controls[static_cast<std::size_t>(below(static_cast<int>(controls.size())))] + u"x"_s);
        break;
    case 3: button.type.clear(); break;
    case 4: button.type = QList{u"hologram"_s, u"news"_s, u"text"_s, u"VIEW"_s, u" view"_s}.at(below(5)); break;
    case 5: button.extra.insert(u"x_"_s + token(5), json(3)); break;
    case 6:
        rename({});
        button.extra.insert(u"name"_s, 5);
        break;
    case 7:
        button.type = u"news"_s;
        button.extra = {{u"value"_s, token(20)}, {u"news_info"_s, QJsonObject{{u"list"_s, QJsonArray{json(2)}}}}};
        break;
    default: button.setValue(allFields()[static_cast<std::size_t>(below(6))], text(60)); break;
    }
}

void MenuGenerator::spoilField(Button &button)
{
    const ButtonType *type = buttonType(button.type);
    if (!type)
        return spoilButton(button);
    const Field field = type->fields[static_cast<std::size_t>(below(static_cast<int>(type->fields.size())))];
    switch (below(5)) {
    case 0: button.setValue(field, {}); break;
    case 1:
        button.setValue(field, {});
        button.extra.insert(toString(field), QJsonValue(below(100)));
        break;
    case 2:
        button.setValue(field,
                        lengthened(button.value(field), QList{128, 129, 256, 257, 512, 1024, 1025, 2000}.at(below(8))));
        break;
    case 3:
        button.setValue(
            field, controls[static_cast<std::size_t>(below(static_cast<int>(controls.size())))] + button.value(field));
        break;
    default:
        button.setValue(field,
                        QList{u"www.example.com"_s, u"ftp://example.com/a"_s, u"https://"_s, u"https:// /a"_s,
                              u"https://例子.cn/路径?词=值"_s, u"javascript:alert(1)"_s, u"WX0123456789abcdef"_s,
                              u"https://example.com:99999/"_s, text(90)}
                            .at(below(9)));
        break;
    }
}

void MenuGenerator::spoilConditional(MenuSet &menus)
{
    if (menus.conditional.isEmpty() || oneIn(4))
        menus.conditional.append({.menu = menu(), .rule = rule()});
    ConditionalMenu &conditional = menus.conditional[below(static_cast<int>(menus.conditional.size()))];
    switch (below(8)) {
    case 0: conditional.rule = {}; break;
    case 1: conditional.rule.clientPlatform = QList{u"0"_s, u"4"_s, u"iOS"_s, u" 1"_s}.at(below(4)); break;
    case 2: conditional.rule.tagId = QList{u"-1"_s, u"VIP"_s, u"99999999999"_s, text(30)}.at(below(4)); break;
    case 3: conditional.rule.extra.insert(QList{u"sex"_s, u"country"_s, u"language"_s}.at(below(3)), u"1"_s); break;
    case 4: conditional.rule.extra.insert(u"x_"_s + token(5), json(2)); break;
    case 5:
        conditional.menu.buttons = {{.name = text(16),
                                     .children = {{.name = u"a"_s, .type = u"view"_s, .url = u"https://a.cn/"_s},
                                                  {.name = u"b"_s, .type = u"view"_s, .url = u"https://b.cn/"_s},
                                                  {.name = u"c"_s, .type = u"view"_s, .url = u"https://c.b.cn/"_s},
                                                  {.name = u"d"_s, .type = u"view"_s, .url = link(100)}}}};
        break;
    case 6: std::ranges::reverse(menus.conditional); break;
    default: menus.base = {}; break;
    }
}

} // namespace test
