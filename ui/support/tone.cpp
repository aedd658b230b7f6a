// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tone.h"

namespace ui {

namespace {
QColor blend(const QColor &over, const QColor &under, float share)
{
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}
} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Normal: return palette.color(QPalette::WindowText);
    case Tone::Muted: return dark ? QColor(0x9a, 0xa3, 0xaa) : QColor(0x5f, 0x6b, 0x73);
    case Tone::Accent: return QColor(0x07, 0xc1, 0x60);
    case Tone::Good: return dark ? QColor(0x3d, 0xd6, 0x8c) : QColor(0x05, 0x7a, 0x40);
    case Tone::Warning: return dark ? QColor(0xf2, 0xb8, 0x4b) : QColor(0x9a, 0x5b, 0x00);
    case Tone::Bad: return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28);
    case Tone::Link: return palette.color(QPalette::Link);
    }
    return {};
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return blend(toneColor(tone, palette), palette.color(QPalette::Window), isDark(palette) ? 0.16F : 0.09F);
}

QColor lineColor(const QPalette &palette)
{
    return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Window), isDark(palette) ? 0.17F : 0.14F);
}

QColor cardColor(const QPalette &palette)
{
    return palette.color(QPalette::Base);
}

} // namespace ui
