// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

namespace ui {

/// Look of the whole program: Fusion with our own light or dark palette, switchable while it runs.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    /// Looks at the desktop's own palette, so it must exist before anything else sets one.
    explicit Theme(QObject *parent = nullptr);

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// What the desktop prefers, learnt later than at start (portal) or changed by the user.
    void setSystemDark(bool dark);

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();
    /// The words kept in settings: "", "light", "dark".
    [[nodiscard]] static QString toString(Choice choice);
    [[nodiscard]] static Choice parse(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Choice m_choice = Choice::System;
    bool m_systemDark = false;
    bool m_dark = false;
};

} // namespace ui
