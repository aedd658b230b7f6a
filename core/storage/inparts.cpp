// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/inparts.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace core {

Result<qint64> inParts(const std::function<Result<qint64>()> &part, const std::function<bool(qint64 done)> &goOn)
{
    constexpr qint64 leastRestMs = 1;
    for (qint64 done = 0;;) {
        QElapsedTimer working;
        working.start();
        const Result<qint64> some = part();
        if (!some)
            return some;
        done += *some;
        if (*some == 0 || !goOn(done))
            return done;
        QThread::msleep(static_cast<unsigned long>(std::max(leastRestMs, working.elapsed())));
    }
}

} // namespace core
