// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menu.h"

#include "core/menu/menujson.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

QString Button::*memberOf(Field field)
{
    switch (field) {
    case Field::Key: return &Button::key;
    case Field::Url: return &Button::url;
    case Field::MediaId: return &Button::mediaId;
    case Field::ArticleId: return &Button::articleId;
    case Field::AppId: return &Button::appId;
    case Field::PagePath: return &Button::pagePath;
    }
    Q_UNREACHABLE();
}

QList<Button> mapped(const QList<Button> &buttons, Button (*change)(const Button &))
{
    QList<Button> result;
    result.reserve(buttons.size());
    for (const Button &button : buttons)
        result.append(change(button));
    return result;
}

/// Which keys belong to a type of the console, or to one that came after this program, is not known: all may matter.
/// But the platform names pictures, voices and videos of the console anew each time it is asked.
Button lasting(Button button)
{
    if (isConsoleType(button.type) && button.type != "text"_L1 && button.type != "news"_L1)
        button.extra.remove("value"_L1);
    return button;
}

Button published(const Button &button)
{
    if (!button.children.isEmpty())
        return {.name = button.name, .children = mapped(button.children, published)};
    const ButtonType *type = buttonType(button.type);
    if (!type)
        return lasting(button);
    Button result{.name = button.name, .type = button.type};
    for (const Field field : type->fields)
        result.setValue(field, button.value(field));
    return result;
}

MatchRule published(const MatchRule &rule)
{
    return {.tagId = rule.tagId, .clientPlatform = rule.clientPlatform};
}

/// The link of the first article of a button of the type "news".
QString firstArticle(const Button &button)
{
    const QJsonArray articles = button.extra.value("news_info"_L1).toObject().value("list"_L1).toArray();
    return articles.isEmpty() ? QString() : articles.first().toObject().value("content_url"_L1).toString();
}

bool isLink(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/// `consoleMade` as a button of another type that carries `text` in its only field.
Button remade(const Button &consoleMade, const QString &type, Field field, const QString &text)
{
    if (text.isEmpty())
        return consoleMade;
    Button button = consoleMade;
    button.extra.remove("value"_L1);
    button.extra.remove("news_info"_L1);
    button.setType(type);
    button.setValue(field, text);
    return button;
}

} // namespace

QString Button::value(Field field) const
{
    return this->*memberOf(field);
}

void Button::setValue(Field field, const QString &text)
{
    this->*memberOf(field) = text;
    extra.remove(toString(field));
}

void Button::setType(const QString &newType)
{
    type = newType;
    extra.remove("type"_L1);
    const ButtonType *known = buttonType(newType);
    if (!known && !newType.isEmpty())
        return; // what belongs to it is not known
    for (const Field field : allFields()) {
        if (!known || std::ranges::find(known->fields, field) == known->fields.end())
            setValue(field, {});
    }
}

bool operator==(const Button &a, const Button &b)
{
    const auto all = [](const Button &button) {
        const auto &[name, type, key, url, mediaId, articleId, appId, pagePath, children, extra] = button;
        return std::tie(name, type, key, url, mediaId, articleId, appId, pagePath, children, extra);
    };
    return all(a) == all(b);
}

Menu asPublished(const Menu &menu)
{
    return {.buttons = mapped(menu.buttons, published)};
}

MenuSet asPublished(const MenuSet &menus)
{
    MenuSet result{.base = asPublished(menus.base)};
    for (const ConditionalMenu &conditional : menus.conditional)
        result.conditional.append({.menu = asPublished(conditional.menu), .rule = published(conditional.rule)});
    return result;
}

QByteArray fingerprint(const MenuSet &menus)
{
    const MenuSet kept = asPublished(menus);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(createBody(kept.base));
    for (const ConditionalMenu &conditional : kept.conditional) {
        hash.addData("\n");
        hash.addData(addConditionalBody(conditional));
    }
    return hash.result().toHex();
}

Button apiEquivalent(const Button &consoleMade)
{
    if (!consoleMade.children.isEmpty()) {
        Button button = consoleMade;
        button.children = mapped(consoleMade.children, apiEquivalent);
        return button;
    }
    const QString value = consoleMade.extra.value("value"_L1).toString();
    if (consoleMade.type == "news"_L1)
        return remade(consoleMade, u"view"_s, Field::Url, firstArticle(consoleMade));
    if (consoleMade.type == "text"_L1)
        return remade(consoleMade, u"click"_s, Field::Key, value);
    if (isConsoleType(consoleMade.type) && !isLink(value)) // a video may come as a link that expires
        return remade(consoleMade, u"media_id"_s, Field::MediaId, value);
    return consoleMade;
}

MenuSet apiEquivalent(const MenuSet &consoleMade)
{
    MenuSet result = consoleMade;
    result.base.buttons = mapped(consoleMade.base.buttons, apiEquivalent);
    for (ConditionalMenu &conditional : result.conditional)
        conditional.menu.buttons = mapped(conditional.menu.buttons, apiEquivalent);
    return result;
}

} // namespace core::menu
