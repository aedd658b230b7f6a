// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/buttonmatching_p.h"

#include <algorithm>
#include <tuple>

namespace core::menu {

namespace {

// Fields weigh more than the name, the name more than every hint at the place; a pair needs fields or name.
constexpr int sameFields = 100;
constexpr int sameName = 60;
constexpr int sameParent = 8;
constexpr int sameIndex = 4;
constexpr int sameLevel = 2;
constexpr int fewSharedChildren = sameFields / 2;

/// Far beyond every menu that can be published, and still quick.
constexpr std::size_t mostPairs = 250'000;

bool isPopUp(const Button &button)
{
    return !button.children.isEmpty();
}

int similarityOfChildren(const QList<Button> &a, const QList<Button> &b)
{
    QList<Button> left = b;
    for (const Button &child : a)
        left.removeOne(child);
    const auto shared = b.size() - left.size();
    return static_cast<int>(2 * sameFields * shared / (a.size() + b.size()));
}

int similarityOfFields(const Button &a, const Button &b)
{
    if (isPopUp(a) != isPopUp(b))
        return 0;
    if (isPopUp(a))
        return similarityOfChildren(a.children, b.children);
    Button renamed = a;
    renamed.name = b.name;
    return !a.type.isEmpty() && renamed == b ? sameFields : 0;
}

struct Pair
{
    int score = 0;
    int before = 0;
    int after = 0;
};

class Matcher
{
public:
    Matcher(const Menu &before, const Menu &after) : m_result{spotsOf(before), spotsOf(after)} { }

    [[nodiscard]] ButtonMatching match()
    {
        if (m_result.before.size() * m_result.after.size() <= mostPairs) {
            matchBySimilarity(Scope::ChatBar);
            matchBySimilarity(Scope::Everything);
        }
        matchByPlace(Scope::ChatBar);
        matchByPlace(Scope::Everything);
        return std::move(m_result);
    }

private:
    /// Buttons of the chat bar first: whether two children have the same parent is known only then.
    enum class Scope { ChatBar, Everything };

    static std::vector<ButtonSpot> spotsOf(const Menu &menu)
    {
        std::vector<ButtonSpot> spots;
        for (int top = 0; top < menu.buttons.size(); ++top) {
            const int parent = static_cast<int>(spots.size());
            spots.push_back({.button = &menu.buttons[top], .top = top});
            for (int sub = 0; sub < menu.buttons[top].children.size(); ++sub)
                spots.push_back({.button = &menu.buttons[top].children[sub], .top = top, .sub = sub, .parent = parent});
        }
        return spots;
    }

    static bool isOpen(const ButtonSpot &spot, Scope scope)
    {
        return spot.partner < 0 && (scope == Scope::Everything || spot.parent < 0);
    }

    [[nodiscard]] bool haveSameParent(const ButtonSpot &a, const ButtonSpot &b) const
    {
        if (a.parent < 0 || b.parent < 0)
            return a.parent == b.parent;
        return m_result.before[static_cast<std::size_t>(a.parent)].partner == b.parent;
    }

    static bool haveSameIndex(const ButtonSpot &a, const ButtonSpot &b)
    {
        return a.parent < 0 ? a.top == b.top : a.sub == b.sub;
    }

    [[nodiscard]] int scoreOf(const ButtonSpot &a, const ButtonSpot &b) const
    {
        const int fields = similarityOfFields(*a.button, *b.button);
        const bool isNamesake = !a.button->name.isEmpty() && a.button->name == b.button->name;
        if (fields < fewSharedChildren && !isNamesake)
            return 0;
        const bool isLevel = (a.parent < 0) == (b.parent < 0);
        const bool isSibling = haveSameParent(a, b);
        return fields + (isNamesake ? sameName : 0) + (isLevel ? sameLevel : 0) + (isSibling ? sameParent : 0)
            + (isSibling && haveSameIndex(a, b) ? sameIndex : 0);
    }

    void matchBySimilarity(Scope scope)
    {
        std::vector<Pair> pairs;
        for (int i = 0; i < static_cast<int>(m_result.before.size()); ++i) {
            const ButtonSpot &before = m_result.before[static_cast<std::size_t>(i)];
            for (int j = 0; j < static_cast<int>(m_result.after.size()) && isOpen(before, scope); ++j) {
                const ButtonSpot &after = m_result.after[static_cast<std::size_t>(j)];
                const int score = isOpen(after, scope) ? scoreOf(before, after) : 0;
                if (score > 0)
                    pairs.push_back({.score = score, .before = i, .after = j});
            }
        }
        std::ranges::sort(pairs, {}, [](const Pair &pair) { return std::tuple(-pair.score, pair.before, pair.after); });
        for (const Pair &pair : pairs)
            join(pair.before, pair.after);
    }

    void matchByPlace(Scope scope)
    {
        std::size_t j = 0;
        for (int i = 0; i < static_cast<int>(m_result.before.size()); ++i) {
            const ButtonSpot &before = m_result.before[static_cast<std::size_t>(i)];
            if (!isOpen(before, scope))
                continue;
            const int after = sameSpot(before, j);
            if (after >= 0
                && isPopUp(*before.button) == isPopUp(*m_result.after[static_cast<std::size_t>(after)].button))
                join(i, after);
        }
    }

    /// Where the button with the same index below the same parent stands; `from` is where to look first.
    [[nodiscard]] int sameSpot(const ButtonSpot &spot, std::size_t &from) const
    {
        const auto &after = m_result.after;
        if (spot.parent >= 0) {
            const int parent = m_result.before[static_cast<std::size_t>(spot.parent)].partner;
            const auto at = static_cast<std::size_t>(parent + 1 + spot.sub);
            return parent >= 0 && at < after.size() && after[at].parent == parent ? static_cast<int>(at) : -1;
        }
        while (from < after.size() && (after[from].parent >= 0 || after[from].top < spot.top))
            ++from;
        return from < after.size() && after[from].top == spot.top ? static_cast<int>(from) : -1;
    }

    void join(int before, int after)
    {
        ButtonSpot &a = m_result.before[static_cast<std::size_t>(before)];
        ButtonSpot &b = m_result.after[static_cast<std::size_t>(after)];
        if (a.partner >= 0 || b.partner >= 0)
            return;
        a.partner = after;
        b.partner = before;
    }

    ButtonMatching m_result;
};

} // namespace

ButtonMatching matchButtons(const Menu &before, const Menu &after)
{
    return Matcher(before, after).match();
}

std::vector<bool> longestRise(const std::vector<int> &numbers)
{
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> ends; // ends[n] = where the rise of n + 1 numbers with the smallest last number ends
    std::vector<std::size_t> previous(numbers.size(), none);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto end = std::ranges::lower_bound(ends, numbers[i], {}, [&](std::size_t at) { return numbers[at]; });
        previous[i] = end == ends.begin() ? none : *std::prev(end);
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    std::vector<bool> stays(numbers.size(), false);
    for (std::size_t at = ends.empty() ? none : ends.back(); at != none; at = previous[at])
        stays[at] = true;
    return stays;
}

} // namespace core::menu
