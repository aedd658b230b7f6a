// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace core {

/// The name that was probably meant: one that begins with the word, else the one with the fewest characters inserted,
/// removed or changed, whatever the case. Empty when there are no names.
[[nodiscard]] QString nearestName(const QString &wanted, const QStringList &names);
/// The same, where the difference can be one of typing: at most two characters, and not more than half of the word.
[[nodiscard]] QString mistypedName(const QString &wanted, const QStringList &names);

} // namespace core
