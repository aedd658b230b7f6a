// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

/// Where the inspector is and where people want it to be seen.
struct ReachPlace
{
    QString host; ///< "127.0.0.1", "[::1]"
    int port = 0;
    QString path; ///< of the account, base path included: "/wx/wx0123456789abcdef"
    QString domain; ///< what the world sees; a stand-in where it is empty
};

/// One way to make the inspector reachable, ready to be copied.
struct ReachWay
{
    QString id; ///< "ssh", "nginx"…
    QString title;
    QString steps; ///< what to run, or what to write into which file
    QString serverUrl; ///< for WeChat's console
    QStringList caveats;
};

/// All ways, in the language of the day.
[[nodiscard]] QList<ReachWay> reachWays(const ReachPlace &place);

} // namespace ui
