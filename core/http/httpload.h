// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace core {

/// Requests over some keep-alive connections, one after the other on each, for some time.
struct LoadOrder
{
    QString host;
    quint16 port = 0;
    int connections = 32;
    std::chrono::milliseconds time = std::chrono::seconds(5);
    /// The bytes of one whole HTTP/1.1 request; numbers rise from 0. On the load's own thread.
    std::function<QByteArray(qint64 number)> request;
    /// Optional, on the load's own thread, for each whole answer.
    std::function<void(qint64 number, int status)> answered;
};

/// What came of it.
struct LoadTally
{
    qint64 accepted = 0; ///< answered with 2xx
    qint64 refused = 0; ///< answered otherwise
    qint64 broken = 0; ///< not answered: the connection ended, or the time after the time was up
    std::chrono::duration<double> elapsed{};
    std::vector<std::chrono::microseconds> times; ///< of the answers, sorted

    /// Accepted ones a second.
    [[nodiscard]] double rate() const;
    /// The time within which that part (0 to 1) of the answers came; zero without answers.
    [[nodiscard]] std::chrono::microseconds percentile(double part) const;
};

/// Runs on a thread of its own. Kind::Network when not a single connection could be made. Answers still missing when
/// the time is up are waited for a few seconds.
[[nodiscard]] Task<LoadTally> load(LoadOrder order);

} // namespace core
