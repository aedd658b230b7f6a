// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/filterlanguage.h"

#include <QMap>

#include <functional>

namespace core {

/// What is to be deleted for good.
struct Purge
{
    enum class Marked {
        Keep, ///< stars and notes protect
        Remove,
    };

    DeliveryFilter filter; ///< empty = everything
    Marked marked = Marked::Keep;
    /// After each step, in the thread of the log; false stops.
    std::function<bool(qint64 removed)> progress = {};
};

struct Purged
{
    qint64 removed = 0;
    qint64 kept = 0; ///< would have gone but for their marks
    friend bool operator==(const Purged &, const Purged &) = default;
};

/// How much is kept; 0 = no bound. What is marked stays in any case.
struct LogBounds
{
    int days = 0;
    qint64 rows = 0; ///< the newest; rejected ones go first
    qint64 bytes = 0; ///< of the pages in use; rejected ones go first
    qint64 rejectedRows = 0; ///< the newest
    friend bool operator==(const LogBounds &, const LogBounds &) = default;
};

/// What the log holds.
struct LogUse
{
    struct Account
    {
        QString appId; ///< empty = of no account
        qint64 rows = 0;
    };

    qint64 rows = 0;
    QMap<QString, qint64> states; ///< by toString(Delivery::State)
    QList<Account> accounts; ///< the largest first
    qint64 marked = 0;
    qint64 turnedAway = 0; ///< rejected and not even kept, since too many came
    QDateTime oldest; ///< invalid when there is nothing
    QDateTime newest;
    qint64 usedBytes = 0; ///< pages in use; deleting makes it smaller at once
    qint64 freeBytes = 0; ///< pages that will be used again, or given back by vacuum()
    qint64 fileBytes = 0; ///< on the disk, with what has not been worked in yet
    bool canShrink = false; ///< in small steps; a log of an older version cannot
};

enum class Which { Rejected, Any };

/// What vacuum() did.
struct Vacuumed
{
    qint64 gainedBytes = 0;
    bool isComplete = true;
};

} // namespace core
