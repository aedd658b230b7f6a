// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/spoolfile_p.h"

#include <QSqlDatabase>

namespace core {

class DeliveryWriting;

/// How far a log has what was spooled for it.
struct SpoolMark
{
    qint64 log = 0; ///< tells one log from another
    qint64 last = 0; ///< the number of the last row that it has
    qint64 brought = 0; ///< so many it got just now
};

/// In the transaction of the rows.
[[nodiscard]] Done writeSpoolMark(const QSqlDatabase &database, qint64 last);

/// Brings in what a crash has left. In a transaction of the caller's, which has to be on the disk before the file is
/// written again.
[[nodiscard]] Result<SpoolMark> replaySpool(const SpoolFile &file, DeliveryWriting &writing);

} // namespace core
