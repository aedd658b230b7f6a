// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace ui {

/// How well typed letters fit a text: every blank-separated word of `needle` must be found in order, letters next to
/// each other and at the starts of words count more. nullopt when it does not fit; higher is better.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView needle, QStringView text);

} // namespace ui
