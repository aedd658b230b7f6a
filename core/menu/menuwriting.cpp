// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"
#include "core/menu/menujson.h"

#include <algorithm>
#include <array>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

/// Keys that make a reader take {"button":[…]} for another shape.
constexpr std::array shapeKeys{"menu"_L1,      "conditionalmenu"_L1, "selfmenu_info"_L1, "is_menu_open"_L1,
                               "matchrule"_L1, "errcode"_L1,         "errmsg"_L1};

class MenuWriter
{
public:
    explicit MenuWriter(JsonWriter::Layout layout) : m_json(layout) { }

    [[nodiscard]] const QByteArray &bytes() const { return m_json.bytes(); }

    void beginMenu(const Menu &menu)
    {
        m_json.beginObject();
        m_json.key(u"button");
        writeButtons(menu.buttons);
    }

    void writeRule(const MatchRule &rule)
    {
        m_json.key(u"matchrule");
        m_json.beginObject();
        write("tag_id"_L1, rule.tagId);
        write("client_platform_type"_L1, rule.clientPlatform);
        const auto isWritten = [&rule](const QString &key) {
            return (key == "tag_id"_L1 && !rule.tagId.isEmpty())
                || (key == "client_platform_type"_L1 && !rule.clientPlatform.isEmpty());
        };
        writeExtra(rule.extra, isWritten);
        m_json.endObject();
    }

    enum class MenuId { Left, Written };
    enum class Kind { Default, Conditional };

    void endMenu(const Menu &menu, Kind kind, MenuId id)
    {
        const bool hasId = id == MenuId::Written && !menu.menuId.isEmpty();
        writeExtra(menu.extra, [kind, hasId](const QString &key) {
            return key == "button"_L1 || (key == "matchrule"_L1 && kind == Kind::Conditional)
                || (key == "menuid"_L1 && hasId);
        });
        if (hasId)
            write("menuid"_L1, menu.menuId);
        m_json.endObject();
    }

    void writeSet(const MenuSet &menus)
    {
        m_json.beginObject();
        if (menus.base != Menu()) {
            m_json.key(u"menu");
            beginMenu(menus.base);
            endMenu(menus.base, Kind::Default, MenuId::Written);
        }
        m_json.key(u"conditionalmenu");
        m_json.beginArray();
        for (const ConditionalMenu &conditional : menus.conditional) {
            beginMenu(conditional.menu);
            writeRule(conditional.rule);
            endMenu(conditional.menu, Kind::Conditional, MenuId::Written);
        }
        m_json.endArray();
        m_json.endObject();
    }

private:
    void writeButtons(const QList<Button> &buttons)
    {
        m_json.beginArray();
        for (const Button &button : buttons)
            writeButton(button);
        m_json.endArray();
    }

    void writeButton(const Button &button)
    {
        m_json.beginObject();
        write("name"_L1, button.name);
        write("type"_L1, button.type);
        for (const Field field : allFields())
            write(toString(field), button.value(field));
        writeExtra(button.extra, [&button](const QString &key) { return isWritten(button, key); });
        if (!button.children.isEmpty()) {
            m_json.key(u"sub_button");
            writeButtons(button.children);
        }
        m_json.endObject();
    }

    /// A key must not come twice: what stands in a member wins over a value that could not be taken up.
    static bool isWritten(const Button &button, const QString &key)
    {
        if (key == "name"_L1)
            return !button.name.isEmpty();
        if (key == "type"_L1)
            return !button.type.isEmpty();
        if (key == "sub_button"_L1)
            return !button.children.isEmpty();
        const auto field = fieldNamed(key);
        return field && !button.value(*field).isEmpty();
    }

    void write(QLatin1String key, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_json.key(QString(key));
        m_json.text(text);
    }

    template <typename IsWritten>
    void writeExtra(const QJsonObject &extra, const IsWritten &isWritten)
    {
        for (auto it = extra.begin(); it != extra.end(); ++it) {
            if (isWritten(it.key()))
                continue;
            m_json.key(it.key());
            m_json.value(it.value());
        }
    }

    JsonWriter m_json;
};

bool looksLikeAnotherShape(const Menu &menu)
{
    return std::ranges::any_of(shapeKeys, [&menu](QLatin1String key) { return menu.extra.contains(key); });
}

} // namespace

QByteArray createBody(const Menu &menu)
{
    MenuWriter writer(JsonWriter::Layout::Compact);
    writer.beginMenu(menu);
    writer.endMenu(menu, MenuWriter::Kind::Default, MenuWriter::MenuId::Left);
    return writer.bytes();
}

QByteArray addConditionalBody(const ConditionalMenu &menu)
{
    MenuWriter writer(JsonWriter::Layout::Compact);
    writer.beginMenu(menu.menu);
    writer.writeRule(menu.rule);
    writer.endMenu(menu.menu, MenuWriter::Kind::Conditional, MenuWriter::MenuId::Left);
    return writer.bytes();
}

QByteArray deleteConditionalBody(const QString &menuId)
{
    JsonWriter json(JsonWriter::Layout::Compact);
    json.beginObject();
    json.key(u"menuid");
    json.text(menuId);
    json.endObject();
    return json.bytes();
}

QByteArray write(const MenuSet &menus)
{
    MenuWriter writer(JsonWriter::Layout::Indented);
    if (menus.conditional.isEmpty() && !looksLikeAnotherShape(menus.base)) {
        writer.beginMenu(menus.base);
        writer.endMenu(menus.base, MenuWriter::Kind::Default, MenuWriter::MenuId::Written);
    } else {
        writer.writeSet(menus);
    }
    return writer.bytes() + '\n';
}

} // namespace core::menu
