// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"

#include <QRandomGenerator>

namespace test {

/// Makes menus at random, the same ones for the same seed. Knows the platform's documentation, not our rules.
class MenuGenerator
{
public:
    explicit MenuGenerator(quint32 seed) : m_random(seed) { }

    /// What the platform should accept: within every limit that the sources agree on.
    [[nodiscard]] core::menu::MenuSet valid();
    /// A valid set with one to three faults: too many buttons, names, keys and links that are too long, missing or
    /// surplus fields, foreign types, links and appids of wrong form, retired or empty match rules, a fourth domain,
    /// unknown keys, values that are no text, control characters.
    [[nodiscard]] core::menu::MenuSet faulty();
    /// Either.
    [[nodiscard]] core::menu::MenuSet any();

private:
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }
    [[nodiscard]] bool oneIn(int chances) { return below(chances) == 0; }
    /// Up to so many bytes of UTF-8: Chinese, emoji sequences, right-to-left text, quotes, slashes…
    [[nodiscard]] QString text(int bytes);
    [[nodiscard]] QString link(int bytes);
    [[nodiscard]] QString token(int length);
    /// To exactly so many bytes, if it was shorter: faults hide next to the limits.
    [[nodiscard]] QString lengthened(const QString &text, int bytes);
    [[nodiscard]] QString appId();
    [[nodiscard]] QJsonValue json(int depth);
    [[nodiscard]] core::menu::Button button(int nameBytes);
    [[nodiscard]] core::menu::Menu menu();
    [[nodiscard]] core::menu::MatchRule rule();
    [[nodiscard]] core::menu::Menu &anyMenu(core::menu::MenuSet &menus);
    [[nodiscard]] core::menu::Button &anyButton(core::menu::Menu &menu);
    void spoil(core::menu::MenuSet &menus);
    void spoilMenu(core::menu::Menu &menu);
    void spoilButton(core::menu::Button &button);
    void spoilField(core::menu::Button &button);
    void spoilConditional(core::menu::MenuSet &menus);

    QRandomGenerator m_random;
};

} // namespace test
