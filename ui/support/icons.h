// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tone.h"

#include <QIcon>

namespace ui {

/// One of our own icons (resources/icons/NAME.svg, 24 px grid), drawn in the colour that the palette gives to the tone
/// at the moment of painting: nothing has to be done when the theme changes.
[[nodiscard]] QIcon themedIcon(const QString &name, Tone tone = Tone::Normal);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon programIcon();

} // namespace ui
