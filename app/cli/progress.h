// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/stopsignal.h"

#include <QElapsedTimer>

namespace app::cli {

/// Tells on standard error how far something long has come, every other second at most, and notices Ctrl+C.
class Progress final
{
public:
    Progress();

    /// False once it was asked to stop.
    [[nodiscard]] bool tell(const QString &text);

private:
    StopSignal m_stop;
    QElapsedTimer m_sinceTold;
    bool m_isStopping = false;
};

} // namespace app::cli
