// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include "app/cli/output.h"

namespace app::cli {

Progress::Progress()
{
    QObject::connect(&m_stop, &StopSignal::stopped, &m_stop, [this] { m_isStopping = true; });
    m_sinceTold.start();
}

bool Progress::tell(const QString &text)
{
    constexpr qint64 pause = 2000;
    if (m_sinceTold.hasExpired(pause)) {
        note(text);
        m_sinceTold.start();
    }
    return !m_isStopping && !m_stop.isPending();
}

} // namespace app::cli
