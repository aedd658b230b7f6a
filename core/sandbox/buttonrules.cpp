// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/buttonrules.h"

#include "core/catalogue/catalogue.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

struct ButtonRules::Level
{
    qint64 nameBytes;
    int nameCode;
    int typeCode;
    int keyCode;
    int urlCode;
    int domainCode;
};

namespace {

constexpr QLatin1String keyOnly[] = {"click"_L1,      "scancode_push"_L1,   "scancode_waitmsg"_L1,  "pic_sysphoto"_L1,
                                     "pic_weixin"_L1, "location_select"_L1, "pic_photo_or_album"_L1};

/// Go programs write null where they have nothing; every other type must be the right one.
bool isGiven(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

/// Neither half of a surrogate pair nor a control character.
bool isClean(const QString &text)
{
    return text.isValidUtf16()
        && std::ranges::none_of(text, [](QChar c) { return c < QChar::Space || c == QChar(0x7f); });
}

/// What a type needs besides its name; empty for an unknown type.
QList<QLatin1String> membersOf(const QString &type)
{
    if (std::ranges::find(keyOnly, type) != std::end(keyOnly))
        return {"key"_L1};
    if (type == "view"_L1)
        return {"url"_L1};
    if (type == "miniprogram"_L1)
        return {"url"_L1, "appid"_L1, "pagepath"_L1};
    if (type == "media_id"_L1 || type == "view_limited"_L1)
        return {"media_id"_L1};
    if (type == "article_id"_L1 || type == "article_view_limited"_L1)
        return {"article_id"_L1};
    return {};
}

} // namespace

ButtonRules::ButtonRules(const Catalogue &catalogue, QStringList linkedMiniPrograms)
    : m_catalogue(catalogue)
    , m_linkedMiniPrograms(std::move(linkedMiniPrograms))
{ }

ButtonRules::Level ButtonRules::top() const
{
    return {.nameBytes = m_catalogue.limitValue(u"menu.topName.bytes"),
            .nameCode = 40018,
            .typeCode = 40017,
            .keyCode = 40019,
            .urlCode = 40020,
            .domainCode = 40055};
}

ButtonRules::Level ButtonRules::sub() const
{
    return {.nameBytes = m_catalogue.limitValue(u"menu.subName.bytes"),
            .nameCode = 40025,
            .typeCode = 40024,
            .keyCode = 40026,
            .urlCode = 40027,
            .domainCode = 40054};
}

Result<QJsonArray> ButtonRules::topLevel(const QJsonValue &buttons) const
{
    const QJsonArray given = buttons.toArray();
    if (given.size() < m_catalogue.limitValue(u"menu.minButtons")
        || given.size() > m_catalogue.limitValue(u"menu.topButtons"))
        return refuse(40016);
    QJsonArray accepted;
    for (const QJsonValue value : given) {
        if (!value.isObject())
            return refuse(top().typeCode);
        const auto button = topButton(value.toObject());
        if (!button)
            return fail(button.error());
        accepted.append(*button);
    }
    return accepted;
}

Result<QJsonObject> ButtonRules::topButton(const QJsonObject &button) const
{
    const QJsonValue children = button.value("sub_button"_L1);
    if (isGiven(children) && !children.isArray())
        return refuse(40023);
    // menu/get gives every button an empty sub_button; sent back as it came, it is a button without a submenu.
    if (children.toArray().isEmpty())
        return leaf(button, top());
    if (const Done name = checkName(button, top()); !name)
        return fail(name.error());
    const auto accepted = subButtons(children.toArray());
    if (!accepted)
        return fail(accepted.error());
    // A type beside a submenu means nothing and is dropped.
    return QJsonObject{{"name"_L1, button.value("name"_L1)}, {"sub_button"_L1, *accepted}};
}

Result<QJsonArray> ButtonRules::subButtons(const QJsonArray &buttons) const
{
    if (buttons.size() > m_catalogue.limitValue(u"menu.subButtons"))
        return refuse(40023);
    QJsonArray accepted;
    for (const QJsonValue value : buttons) {
        if (!value.isObject())
            return refuse(sub().typeCode);
        const QJsonObject button = value.toObject();
        const QJsonValue children = button.value("sub_button"_L1);
        if (isGiven(children) && !(children.isArray() && children.toArray().isEmpty()))
            return refuse(40022);
        const auto child = leaf(button, sub());
        if (!child)
            return fail(child.error());
        accepted.append(*child);
    }
    return accepted;
}

Result<QJsonObject> ButtonRules::leaf(const QJsonObject &button, const Level &level) const
{
    const QList<QLatin1String> members = membersOf(button.value("type"_L1).toString());
    if (members.isEmpty())
        return refuse(level.typeCode);
    if (const Done name = checkName(button, level); !name)
        return fail(name.error());
    // What the type does not know is dropped, as the platform does.
    QJsonObject accepted{
        {"type"_L1, button.value("type"_L1)}, {"name"_L1, button.value("name"_L1)}, {"sub_button"_L1, QJsonArray()}};
    for (const QLatin1String member : members) {
        if (const Done valid = checkMember(member, button, level); !valid)
            return fail(valid.error());
        accepted.insert(member, button.value(member));
    }
    return accepted;
}

Done ButtonRules::checkName(const QJsonObject &button, const Level &level) const
{
    const QString name = button.value("name"_L1).toString();
    if (name.trimmed().isEmpty() || name.toUtf8().size() > level.nameBytes || !isClean(name))
        return refuse(level.nameCode);
    return {};
}

Done ButtonRules::checkKey(const QString &key, const Level &level) const
{
    if (key.isEmpty() || key.toUtf8().size() > m_catalogue.limitValue(u"menu.key.bytes") || !isClean(key))
        return refuse(level.keyCode);
    return {};
}

Done ButtonRules::checkMember(QLatin1String member, const QJsonObject &button, const Level &level) const
{
    const QString value = button.value(member).toString();
    if (member == "url"_L1)
        return checkUrl(value, level);
    if (member == "key"_L1)
        return checkKey(value, level);
    if (member == "appid"_L1)
        return checkMiniProgram(value);
    if (!value.isEmpty() && isClean(value))
        return {};
    if (member == "media_id"_L1)
        return refuse(40007);
    if (member == "article_id"_L1)
        return refuse(53600);
    return refuse(41011); // pagepath
}

Done ButtonRules::checkMiniProgram(const QString &appId) const
{
    static const QRegularExpression form(u"\\Awx[0-9a-f]{16}\\z"_s);
    if (!form.match(appId).hasMatch())
        return refuse(40166);
    if (!m_linkedMiniPrograms.isEmpty() && !m_linkedMiniPrograms.contains(appId))
        return refuse(45064);
    return {};
}

Done ButtonRules::checkUrl(const QString &url, const Level &level) const
{
    const qsizetype bytes = url.toUtf8().size();
    if (bytes == 0 || bytes > m_catalogue.limitValue(u"menu.url.bytes") || !isClean(url))
        return refuse(level.urlCode);
    const QUrl parsed(url);
    const bool isWeb = parsed.scheme() == "http"_L1 || parsed.scheme() == "https"_L1;
    if (!parsed.isValid() || !isWeb || parsed.host().isEmpty())
        return refuse(level.domainCode);
    return {};
}

} // namespace core::sandbox
