// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menudiff.h"

#include "core/menu/buttonmatching_p.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

using Kind = Change::Kind;

QString textOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

/// What a button is about, in a few words: its link, key or id, or the names in its pop-up.
QString gist(const Button &button)
{
    QStringList parts;
    for (const Button &child : button.children)
        parts.append(child.name);
    for (const Field field : allFields()) {
        if (const QString text = button.value(field); !text.isEmpty())
            parts.append(text);
    }
    return parts.isEmpty() ? button.type : parts.join(u", "_s);
}

/// The differences of one menu and another that is the same menu to a person.
class MenuComparison
{
public:
    MenuComparison(const Menu &before, const Menu &after, Change origin, QList<Change> &changes)
        : m_matching(matchButtons(before, after))
        , m_origin(std::move(origin))
        , m_changes(changes)
    { }

    void run()
    {
        for (const ButtonSpot &spot : m_matching.before) {
            if (spot.partner < 0 && !isLostWithParent(m_matching.before, spot))
                add({.kind = Kind::Removed, .name = pathOf(m_matching.before, spot), .oldValue = gist(*spot.button)},
                    &spot, nullptr);
        }
        const std::vector<bool> stays = whatStays();
        for (std::size_t i = 0; i < m_matching.after.size(); ++i) {
            const ButtonSpot &spot = m_matching.after[i];
            if (spot.partner >= 0)
                compare(m_matching.before[static_cast<std::size_t>(spot.partner)], spot, stays[i]);
            else if (!isLostWithParent(m_matching.after, spot))
                add({.kind = Kind::Added, .name = pathOf(m_matching.after, spot), .newValue = gist(*spot.button)},
                    nullptr, &spot);
        }
    }

private:
    using Spots = std::vector<ButtonSpot>;

    /// A pop-up that goes or comes takes its buttons along: they are in its own line.
    static bool isLostWithParent(const Spots &spots, const ButtonSpot &spot)
    {
        return spot.parent >= 0 && spots[static_cast<std::size_t>(spot.parent)].partner < 0;
    }

    static QString parentName(const Spots &spots, const ButtonSpot &spot)
    {
        return spot.parent < 0 ? QString() : spots[static_cast<std::size_t>(spot.parent)].button->name;
    }

    static QString pathOf(const Spots &spots, const ButtonSpot &spot)
    {
        return spot.parent < 0 ? spot.button->name : parentName(spots, spot) + u" › "_s + spot.button->name;
    }

    [[nodiscard]] bool isInSameParent(const ButtonSpot &after) const
    {
        const ButtonSpot &before = m_matching.before[static_cast<std::size_t>(after.partner)];
        if (before.parent < 0 || after.parent < 0)
            return before.parent == after.parent;
        return m_matching.before[static_cast<std::size_t>(before.parent)].partner == after.parent;
    }

    /// Which buttons of the second menu keep their place among those that are in both.
    [[nodiscard]] std::vector<bool> whatStays() const
    {
        std::map<int, std::vector<std::size_t>> siblings; // by parent
        for (std::size_t i = 0; i < m_matching.after.size(); ++i) {
            const ButtonSpot &spot = m_matching.after[i];
            if (spot.partner >= 0 && isInSameParent(spot))
                siblings[spot.parent].push_back(i);
        }
        std::vector<bool> result(m_matching.after.size(), false);
        for (const auto &[parent, group] : siblings) {
            std::vector<int> partners;
            for (const std::size_t i : group)
                partners.push_back(m_matching.after[i].partner);
            const std::vector<bool> rise = longestRise(partners);
            for (std::size_t i = 0; i < group.size(); ++i)
                result[group[i]] = rise[i];
        }
        return result;
    }

    void compare(const ButtonSpot &before, const ButtonSpot &after, bool stays)
    {
        const Button &a = *before.button;
        const Button &b = *after.button;
        const QString name = pathOf(m_matching.after, after);
        if (a.name != b.name)
            add({.kind = Kind::Renamed,
                 .name = pathOf(m_matching.before, before),
                 .field = u"name"_s,
                 .oldValue = a.name,
                 .newValue = b.name},
                &before, &after);
        if (!stays)
            add({.kind = Kind::Moved,
                 .name = name,
                 .oldValue = parentName(m_matching.before, before),
                 .newValue = parentName(m_matching.after, after)},
                &before, &after);
        const auto changed = [&](const QString &field, const QString &oldValue, const QString &newValue) {
            add({.name = name, .field = field, .oldValue = oldValue, .newValue = newValue}, &before, &after);
        };
        if (a.type != b.type)
            changed(u"type"_s, a.type, b.type);
        for (const Field field : allFields()) {
            const QString value = b.value(field);
            const bool isGoneWithType = a.type != b.type && value.isEmpty();
            if (a.value(field) != value && !isGoneWithType)
                changed(toString(field), a.value(field), value);
        }
        QStringList keys = a.extra.keys() + b.extra.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString &key : keys) {
            if (a.extra.value(key) != b.extra.value(key))
                changed(key, textOf(a.extra.value(key)), textOf(b.extra.value(key)));
        }
    }

    void add(Change change, const ButtonSpot *before, const ButtonSpot *after)
    {
        const auto placeOf = [](Place menu, const ButtonSpot *spot) {
            if (spot) {
                menu.button = spot->top;
                menu.sub = spot->sub;
            }
            return menu;
        };
        change.before = placeOf(m_origin.before, before);
        change.after = placeOf(m_origin.after, after);
        change.menu = m_origin.menu;
        m_changes.append(std::move(change));
    }

    ButtonMatching m_matching;
    Change m_origin; ///< the menu in both sets, and its name
    QList<Change> &m_changes;
};

/// The conditional menus of two sets, and which are the same.
class ConditionalComparison
{
public:
    ConditionalComparison(const MenuSet &before, const MenuSet &after, const MenuSet &beforeWithIds,
                          const MenuSet &afterWithIds, QList<Change> &changes)
        : m_before(before.conditional)
        , m_after(after.conditional)
        , m_partners(static_cast<std::size_t>(m_after.size()), -1)
        , m_isTaken(static_cast<std::size_t>(m_before.size()), false)
        , m_changes(changes)
    {
        match(beforeWithIds.conditional, afterWithIds.conditional,
              [](const ConditionalMenu &c) { return QByteArray(c.menu.menuId.toUtf8()); });
        match(m_before, m_after, [](const ConditionalMenu &c) {
            return QByteArray(c.rule.tagId.toUtf8() + '\n' + c.rule.clientPlatform.toUtf8());
        });
        match(m_before, m_after, [](const ConditionalMenu &c) { return fingerprint({.base = c.menu}); });
    }

    void run()
    {
        for (int i = 0; i < m_before.size(); ++i) {
            if (!m_isTaken[static_cast<std::size_t>(i)])
                m_changes.append({.kind = Kind::Removed,
                                  .before = {.conditional = i},
                                  .after = {.conditional = -1},
                                  .name = nameOf(m_before[i].rule),
                                  .oldValue = gist({.children = m_before[i].menu.buttons})});
        }
        const std::vector<bool> stays = whatStays();
        for (int i = 0; i < m_after.size(); ++i) {
            const int partner = m_partners[static_cast<std::size_t>(i)];
            if (partner >= 0)
                compare(partner, i, stays[static_cast<std::size_t>(i)]);
            else
                m_changes.append({.kind = Kind::Added,
                                  .before = {.conditional = -1},
                                  .after = {.conditional = i},
                                  .name = nameOf(m_after[i].rule),
                                  .newValue = gist({.children = m_after[i].menu.buttons})});
        }
    }

private:
    /// Joins those that have the same key, the first with the first; an empty key is none.
    template <typename KeyOf>
    void match(const QList<ConditionalMenu> &before, const QList<ConditionalMenu> &after, KeyOf keyOf)
    {
        std::multimap<QByteArray, int> byKey;
        for (int i = 0; i < before.size(); ++i) {
            if (!m_isTaken[static_cast<std::size_t>(i)])
                byKey.emplace(keyOf(before[i]), i);
        }
        for (int i = 0; i < after.size(); ++i) {
            if (m_partners[static_cast<std::size_t>(i)] >= 0)
                continue;
            const QByteArray key = keyOf(after[i]);
            const auto found = byKey.lower_bound(key); // of equals the first
            if (key.isEmpty() || found == byKey.end() || found->first != key)
                continue;
            m_partners[static_cast<std::size_t>(i)] = found->second;
            m_isTaken[static_cast<std::size_t>(found->second)] = true;
            byKey.erase(found);
        }
    }

    [[nodiscard]] std::vector<bool> whatStays() const
    {
        std::vector<int> partners;
        for (const int partner : m_partners) {
            if (partner >= 0)
                partners.push_back(partner);
        }
        const std::vector<bool> rise = longestRise(partners);
        std::vector<bool> result(m_partners.size(), false);
        std::size_t next = 0;
        for (std::size_t i = 0; i < m_partners.size(); ++i) {
            if (m_partners[i] >= 0)
                result[i] = rise[next++];
        }
        return result;
    }

    void compare(int before, int after, bool stays)
    {
        const ConditionalMenu &a = m_before[before];
        const ConditionalMenu &b = m_after[after];
        const Change origin{.before = {.conditional = before}, .after = {.conditional = after}, .menu = nameOf(b.rule)};
        Change change = origin;
        change.name = origin.menu;
        change.menu.clear();
        if (!stays) {
            change.kind = Kind::Moved;
            m_changes.append(change);
        }
        change.kind = Kind::Changed;
        const auto compareField = [&](const QString &field, const QString &oldValue, const QString &newValue) {
            change.field = field;
            change.oldValue = oldValue;
            change.newValue = newValue;
            if (oldValue != newValue)
                m_changes.append(change);
        };
        compareField(u"matchrule.tag_id"_s, a.rule.tagId, b.rule.tagId);
        compareField(u"matchrule.client_platform_type"_s, a.rule.clientPlatform, b.rule.clientPlatform);
        MenuComparison(a.menu, b.menu, origin, m_changes).run();
    }

    const QList<ConditionalMenu> &m_before;
    const QList<ConditionalMenu> &m_after;
    std::vector<int> m_partners; ///< of the second set, in the first
    std::vector<bool> m_isTaken; ///< of the first set
    QList<Change> &m_changes;
};

} // namespace

QList<Change> diff(const MenuSet &from, const MenuSet &to)
{
    const MenuSet before = asPublished(from);
    const MenuSet after = asPublished(to);
    QList<Change> changes;
    MenuComparison(before.base, after.base, {}, changes).run();
    ConditionalComparison(before, after, from, to, changes).run();
    return changes;
}

} // namespace core::menu
