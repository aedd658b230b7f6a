// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menurules.h"

#include <QStringView>

namespace core::menu {

/// What differs between a button of the chat bar and one in a pop-up.
struct LevelFacts
{
    Level level;
    const char16_t *nameBytes; ///< ids in limits.json
    const char16_t *shownChars;
    int nameCode;
    int typeCode;
    int keyCode;
    int urlCode;
    int domainCode;
};

[[nodiscard]] const LevelFacts &factsOf(Level level);

/// The errcode for a field that is missing or malformed, by its wire name.
[[nodiscard]] int codeOf(const QString &field, const LevelFacts &level);

/// The field in words, translated, to stand inside a sentence: "name", "link", "mini program's AppID".
[[nodiscard]] QString wordFor(const QString &field);

} // namespace core::menu
