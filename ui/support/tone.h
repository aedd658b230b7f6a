// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// What a colour means; the palette in use decides which one it is.
enum class Tone { Normal, Muted, Accent, Good, Warning, Bad, Link };

[[nodiscard]] bool isDark(const QPalette &palette);
/// Readable as text on the palette's Window and Base.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/// A quiet background for a whole card or row of that tone.
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette);
/// Hairlines and frames.
[[nodiscard]] QColor lineColor(const QPalette &palette);
/// Background of cards: a little apart from Window.
[[nodiscard]] QColor cardColor(const QPalette &palette);

} // namespace ui
