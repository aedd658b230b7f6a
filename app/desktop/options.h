// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace app {

/// What was asked of mpdesk on its command line.
struct Options
{
    QString dataDir;
    QString language; ///< empty = as in the settings
    QString theme; ///< "light", "dark"; empty = as in the settings
    QString page; ///< empty = the one shown last
    QString screenshot; ///< PNG to draw the shown page to; then it ends
    QString renderPages; ///< folder to draw every page to; then it ends
    bool sandbox = false; ///< add the sandbox account without asking and use it

    /// Nobody sits in front of it: no second instance is looked for, nothing is asked.
    [[nodiscard]] bool isUnattended() const { return !screenshot.isEmpty() || !renderPages.isEmpty(); }
};

/// Something to print instead of opening a window.
struct Printout
{
    QString text;
    int status = 0; ///< not 0: goes to stderr
    QString language; ///< that was asked for; empty = the system's
};

/// Needs no application object, but without one its texts are English.
[[nodiscard]] std::variant<Options, Printout> readOptions(const QStringList &arguments);

} // namespace app
