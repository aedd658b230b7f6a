// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/jsonproblems.h"
#include "core/menu/menujson.h"

#include <algorithm>
#include <array>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

using Type = JsonNode::Type;

QString asText(const JsonNode *node)
{
    return node && (node->type == Type::String || node->type == Type::Number) ? node->text : QString();
}

/// The platform numbers conditional menus upwards and answers with numbers. Ids in texts are of our files, where the
/// order is the one that somebody chose.
bool isNumbered(const JsonNode *menu)
{
    const JsonNode *id = menu->member(u"menuid");
    return id && id->type == Type::Number && std::ranges::all_of(id->text, [](QChar c) { return c.isDigit(); });
}

bool isOlder(const JsonNode *a, const JsonNode *b)
{
    const QString &left = a->member(u"menuid")->text;
    const QString &right = b->member(u"menuid")->text;
    return std::pair(left.size(), left) < std::pair(right.size(), right);
}

/// Takes a MenuSet from a tree; what has no place there becomes a problem.
class MenuReader
{
public:
    [[nodiscard]] Reading take(const JsonNode &root)
    {
        m_reading.lines.insert(QString(), root.line);
        if (root.type == Type::Array) {
            m_reading.shape = Shape::Buttons;
            m_reading.menus.base.buttons = readButtons(root, {}, u"button"_s);
        } else if (root.type == Type::Object) {
            readRoot(root);
        } else {
            m_problems.addWrongType({}, root, u"object"_s);
        }
        m_reading.problems = m_problems.take();
        return std::move(m_reading);
    }

private:
    void readRoot(const JsonNode &root)
    {
        const int code = asText(root.member(u"errcode")).toInt();
        if (code == 46003) { // "no menu": an account without a menu answers like this
            m_reading.shape = Shape::Get;
            return;
        }
        if (code != 0) {
            const JsonNode &place = *root.member(u"errcode");
            m_problems.addRefusal(place, code, asText(root.member(u"errmsg")));
        }
        if (root.member(u"selfmenu_info") || root.member(u"is_menu_open"))
            readSelfMenu(root);
        else if (root.member(u"menu") || root.member(u"conditionalmenu"))
            readGet(root);
        else
            readSingle(root, code);
    }

    /// {"button":[…]}, perhaps with a "matchrule".
    void readSingle(const JsonNode &root, int code)
    {
        m_reading.shape = Shape::Menu;
        if (root.member(u"matchrule"))
            m_reading.menus.conditional.append(readConditional(root, 0));
        else if (root.member(u"button"))
            readMenu(root, {}, m_reading.menus.base);
        else if (code == 0)
            m_problems.addMissing(root, u"button"_s);
    }

    void readGet(const JsonNode &root)
    {
        m_reading.shape = Shape::Get;
        m_problems.eachMember(root, {}, {}, [this](const QString &key, const JsonNode &value) {
            if (key == "menu"_L1) {
                if (isOfType(value, Type::Object, Place{}.at(key)))
                    readMenu(value, {}, m_reading.menus.base);
            } else if (key == "conditionalmenu"_L1) {
                if (isOfType(value, Type::Array, Place{}.at(key)))
                    readConditionals(value);
            } else {
                leaveOut(key, value);
            }
        });
    }

    void readSelfMenu(const JsonNode &root)
    {
        m_reading.shape = Shape::SelfMenu;
        m_problems.eachMember(root, {}, {}, [this](const QString &key, const JsonNode &value) {
            if (key == "is_menu_open"_L1) {
                if (value.type == Type::Array || value.type == Type::Object || value.type == Type::Null)
                    m_problems.addWrongType(Place{}.at(key), value, u"number"_s);
                m_reading.isOpen = value.text != "0"_L1 && value.text != "false"_L1;
            } else if (key == "selfmenu_info"_L1) {
                if (isOfType(value, Type::Object, Place{}.at(key)))
                    readMenu(value, {}, m_reading.menus.base);
            } else {
                leaveOut(key, value);
            }
        });
    }

    void readConditionals(const JsonNode &list)
    {
        std::vector<const JsonNode *> menus;
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            if (isOfType(list.items[i], Type::Object, Place{}.at(u"conditionalmenu[%1]"_s.arg(i))))
                menus.push_back(&list.items[i]);
        }
        if (std::ranges::all_of(menus, isNumbered))
            std::ranges::stable_sort(menus, isOlder);
        for (const JsonNode *menu : menus)
            m_reading.menus.conditional.append(
                readConditional(*menu, static_cast<int>(m_reading.menus.conditional.size())));
    }

    ConditionalMenu readConditional(const JsonNode &node, int index)
    {
        ConditionalMenu result;
        const Place place{.conditional = index};
        note(place, node);
        readMenu(node, place, result.menu);
        if (const JsonNode *rule = node.member(u"matchrule");
            rule && isOfType(*rule, Type::Object, place.at(u"matchrule"_s)))
            result.rule = readRule(*rule, place);
        return result;
    }

    void readMenu(const JsonNode &node, const Place &place, Menu &menu)
    {
        // A default menu without buttons breaks no rule, so nobody else would notice a misspelt key.
        if (place.conditional < 0 && !node.members.empty() && !node.member(u"button"))
            m_problems.addMissing(node, u"button"_s);
        m_problems.eachMember(node, place, {}, [&](const QString &key, const JsonNode &value) {
            if (key == "button"_L1) {
                if (isOfType(value, Type::Array, place.at(key)))
                    menu.buttons = readButtons(value, place, key);
            } else if (key == "menuid"_L1 && (value.type == Type::Number || value.type == Type::String)) {
                menu.menuId = value.text;
            } else if (isOutside(key, place)) {
                return;
            } else {
                keep(key, value, place.at(key), menu.extra);
            }
        });
    }

    /// Keys beside "button" that are read elsewhere or say nothing about a menu.
    [[nodiscard]] bool isOutside(const QString &key, const Place &place) const
    {
        if (key == "matchrule"_L1)
            return place.conditional >= 0;
        return m_reading.shape == Shape::Menu && (key == "errcode"_L1 || key == "errmsg"_L1);
    }

    MatchRule readRule(const JsonNode &node, const Place &menu)
    {
        MatchRule rule;
        const QString tagKey = keyOfTag(node);
        m_problems.eachMember(node, menu, u"matchrule"_s, [&](const QString &key, const JsonNode &value) {
            const bool isTag = key == tagKey;
            const Place place = menu.at(u"matchrule."_s + (isTag ? u"tag_id"_s : key));
            QString *text = isTag ? &rule.tagId : key == "client_platform_type"_L1 ? &rule.clientPlatform : nullptr;
            if (!text || (value.type != Type::Number && value.type != Type::String))
                return keep(key, value, place, rule.extra);
            *text = value.text;
            note(place, value);
        });
        // Beside a group an empty tag says nothing.
        if (tagKey == "group_id"_L1 && rule.extra.value("tag_id"_L1).isString())
            rule.extra.remove("tag_id"_L1);
        return rule;
    }

    /// Tags were groups once; menus of that time are still shown with a group_id.
    static QString keyOfTag(const JsonNode &rule)
    {
        const JsonNode *tag = rule.member(u"tag_id");
        const bool hasTag = tag && (tag->type != Type::String || !tag->text.isEmpty());
        return !hasTag && rule.member(u"group_id") ? u"group_id"_s : u"tag_id"_s;
    }

    /// `key` names the list in places of items that are no buttons.
    QList<Button> readButtons(const JsonNode &list, const Place &owner, const QString &key)
    {
        QList<Button> buttons;
        note(owner.at(key), list);
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            const JsonNode &item = list.items[i];
            if (!isOfType(item, Type::Object, owner.at(u"%1[%2]"_s.arg(key).arg(i))))
                continue;
            Place place = owner;
            (owner.isButton() ? place.sub : place.button) = static_cast<int>(buttons.size());
            buttons.append(readButton(item, place));
        }
        return buttons;
    }

    Button readButton(const JsonNode &node, const Place &place)
    {
        Button button;
        note(place, node);
        m_problems.eachMember(node, place, {}, [&](const QString &key, const JsonNode &value) {
            note(place.at(key), value);
            if (key == "sub_button"_L1)
                button.children = readChildren(value, place);
            else if (value.type != Type::String || !setText(button, key, value.text))
                keep(key, value, place.at(key), button.extra);
        });
        return button;
    }

    static bool setText(Button &button, const QString &key, const QString &text)
    {
        if (key == "name"_L1)
            button.name = text;
        else if (key == "type"_L1)
            button.type = text;
        else if (const auto field = fieldNamed(key))
            button.setValue(*field, text);
        else
            return false;
        return true;
    }

    /// [] and [{…}] of menu/get, {"list":[…]} of get_current_selfmenu_info.
    QList<Button> readChildren(const JsonNode &value, const Place &place)
    {
        const Place at = place.at(u"sub_button"_s);
        const JsonNode *list = &value;
        if (value.type == Type::Object) {
            list = nullptr;
            m_problems.eachMember(value, place, u"sub_button"_s, [&](const QString &key, const JsonNode &member) {
                if (key == "list"_L1)
                    list = &member;
                else
                    m_problems.addLeftOut(place.at(u"sub_button."_s + key), member);
            });
        }
        if (!list || list->type != Type::Array) {
            m_problems.addWrongType(at, list ? *list : value, u"array"_s);
            return {};
        }
        if (place.isSub()) {
            if (!list->items.empty())
                m_problems.addThirdLevel(at, *list);
            return {};
        }
        return readButtons(*list, place, u"sub_button"_s);
    }

    void keep(const QString &key, const JsonNode &value, const Place &place, QJsonObject &extra)
    {
        note(place, value);
        m_problems.inspect(value, place);
        extra.insert(key, value.toValue());
    }

    void leaveOut(const QString &key, const JsonNode &value)
    {
        if (key != "errcode"_L1 && key != "errmsg"_L1)
            m_problems.addLeftOut(Place{}.at(key), value);
    }

    bool isOfType(const JsonNode &node, Type type, const Place &place)
    {
        if (node.type == type)
            return true;
        m_problems.addWrongType(place, node, type == Type::Array ? u"array"_s : u"object"_s);
        return false;
    }

    void note(const Place &place, const JsonNode &node) { m_reading.lines.insert(place.toString(), node.line); }

    Reading m_reading;
    JsonProblems m_problems;
};

} // namespace

int Reading::lineOf(const Place &place) const
{
    for (const Place &at : {place, place.owner(), Place{place.conditional, place.button}, Place{place.conditional}}) {
        if (const auto found = lines.constFind(at.toString()); found != lines.cend())
            return *found;
    }
    return lines.value(QString(), 1);
}

Reading read(const QByteArray &json)
{
    const auto tree = parseTree(json);
    if (tree)
        return MenuReader().take(*tree);
    Reading reading;
    reading.problems.append(JsonProblems::unreadable(tree.error()));
    return reading;
}

} // namespace core::menu
