// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"
#include "core/menu/problem.h"

namespace core {
class Catalogue;
}

namespace core::menu {

/// Everything that the platform checks when a menu is published (limits.md section 3), with the limits of limits.json.
/// Where two limits are known: a warning between them, an error above both. An empty set has no problems.
[[nodiscard]] QList<Problem> check(const MenuSet &menus, const Catalogue &catalogue);

enum class Level { Top, Sub };

/// A name as the client shows it: cut after so many Chinese characters (two narrow ones count as one), with "…".
[[nodiscard]] QString shownName(const QString &name, Level level, const Catalogue &catalogue);
/// In half Chinese characters: 中 is 2, a is 1, an emoji 2, a combining mark 0.
[[nodiscard]] int displayWidth(QStringView text);

/// A text field's use of its limit, for counters: bytes in UTF-8 and the limit(s).
struct Usage
{
    qint64 bytes = 0;
    qint64 limit = 0; ///< 0 = none
    std::optional<qint64> olderLimit; ///< smaller, from older documentation
};
/// `field` is a wire name: "name", "key", "url".
[[nodiscard]] Usage usageOf(const QString &field, const QString &text, Level level, const Catalogue &catalogue);

} // namespace core::menu
