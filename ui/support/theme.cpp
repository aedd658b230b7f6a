// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/style.h"
#include "ui/support/tone.h"

#include <QApplication>
#include <QFont>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
struct Shades
{
    QRgb window, base, alternate, button, text, muted, disabled, highlight, highlightedText, link, toolTip, mid;
};

// Contrast of text on window and base is above 7:1, of muted above 4.5:1.
constexpr Shades lightShades{0xfff3f5f6, 0xffffffff, 0xfff7f9fa, 0xfffbfcfc, 0xff1b2226, 0xff5f6b73,
                             0xffa3adb3, 0xffbfe6d0, 0xff1b2226, 0xff0b6bcb, 0xff2a3237, 0xffc3cbd0};
constexpr Shades darkShades{0xff1d2124, 0xff16191c, 0xff1a1e21, 0xff2a2f33, 0xffe6eaec, 0xff9aa3aa,
                            0xff626b71, 0xff1f5a3e, 0xffe6eaec, 0xff6cb6ff, 0xff3a4248, 0xff3a4147};

QPalette paletteOf(const Shades &shades)
{
    const QColor window = QColor::fromRgb(shades.window);
    const QColor text = QColor::fromRgb(shades.text);
    QPalette palette(text, QColor::fromRgb(shades.button), QColor::fromRgb(shades.button).lighter(115),
                     QColor::fromRgb(shades.mid).darker(130), QColor::fromRgb(shades.mid), text,
                     QColor::fromRgb(0xffffffff), QColor::fromRgb(shades.base), window);
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(shades.alternate));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Highlight, QColor::fromRgb(shades.highlight));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(shades.highlightedText));
    palette.setColor(QPalette::Link, QColor::fromRgb(shades.link));
    palette.setColor(QPalette::LinkVisited, QColor::fromRgb(shades.link));
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(shades.muted));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(shades.toolTip));
    palette.setColor(QPalette::ToolTipText, QColor::fromRgb(0xffffffff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(shades.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(shades.mid));
    return palette;
}
} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_systemDark(ui::isDark(QApplication::palette()))
{
    QApplication::setStyle(new Style);
    // Chinese glyphs, not Japanese ones, whatever the locale says.
    QFont font = QApplication::font();
    font.setFamilies({font.family(), u"Noto Sans CJK SC"_s, u"Microsoft YaHei UI"_s, u"PingFang SC"_s});
    QApplication::setFont(font);
    apply();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    apply();
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemDark);
    m_dark = dark;
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    Q_EMIT changed();
}

QPalette Theme::lightPalette()
{
    return paletteOf(lightShades);
}

QPalette Theme::darkPalette()
{
    return paletteOf(darkShades);
}

QString Theme::toString(Choice choice)
{
    switch (choice) {
    case Choice::System: return {};
    case Choice::Light: return u"light"_s;
    case Choice::Dark: return u"dark"_s;
    }
    return {};
}

Theme::Choice Theme::parse(const QString &text)
{
    return text == "light"_L1 ? Choice::Light : text == "dark"_L1 ? Choice::Dark : Choice::System;
}

} // namespace ui
