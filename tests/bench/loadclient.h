// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace bench {

struct Load
{
    quint16 port = 0;
    int connections = 32;
    int requests = 0; ///< all connections together
    QList<QByteArray> texts; ///< whole requests, sent in turn
};

struct LoadResult
{
    int answered = 0; ///< with status 200
    std::chrono::duration<double> elapsed{};
};

/// Sends the requests over keep-alive connections from one thread of its own, each connection one at a time.
[[nodiscard]] LoadResult run(const Load &load);

} // namespace bench
