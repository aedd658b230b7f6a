// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templatebatch/batchsender.h"

#include <QElapsedTimer>
#include <QQueue>
#include <QSet>

#include <deque>

namespace core::templatebatch {

/// What an error says about the job that met it.
enum class Meaning {
    Row, ///< this message cannot be sent, the next one may
    Later, ///< busy, or too fast: once more in a while
    Doubt, ///< nobody knows what became of the request
    Stop, ///< no message of this job can be sent now
};
[[nodiscard]] Meaning meaningOf(const Error &error);

/// One job that is being sent here.
struct BatchSender::Run
{
    BatchJob job;
    Account account;
    Pace pace;
    QQueue<BatchRow> waiting; ///< Sending in the journal, their requests have not left (of this run)
    QSet<qint64> recovered; ///< numbers of rows whose request may have left in an earlier run
    QList<BatchOutcome> outcomes; ///< not yet in the journal
    BatchCounts counts; ///< with what is not in the journal yet
    bool haveEventsCome = false; ///< the journal knows better
    qint64 countedAt = 0;
    bool isStopping = false;
    bool isPaused = false;
    std::optional<Error> error;
    double nextTurn = 0; ///< ms since 1970 at which the next message may leave
    int alike = 0; ///< rows in a row that failed with the same code
    int lastCode = 0;
    std::deque<std::pair<qint64, qint64>> speed; ///< moments (ms) and numbers of messages answered by then
    qint64 answered = 0;
    qint64 keptAt = 0;
    qint64 flushedAt = 0;
    qint64 toldAt = 0;

    void stop(const Error &why)
    {
        isStopping = true;
        if (!error)
            error = why;
    }
};

} // namespace core::templatebatch
