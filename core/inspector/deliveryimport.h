// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"

class QIODevice;

namespace core {

struct ImportOrder
{
    enum class Faults {
        Skip, ///< bad lines are told about and left out
        RefuseAll, ///< one bad line, and nothing is stored; the file is read twice
    };

    Faults faults = Faults::Skip;
    std::function<void(qint64 line, const Error &reason)> bad;
    /// Told now and then; false stops the import.
    std::function<bool(qint64 lines)> progress;
};

struct ImportTally
{
    qint64 stored = 0;
    qint64 known = 0; ///< were in the log before, byte by byte
    qint64 bad = 0;
    std::optional<Error> failure; ///< why it ended early; what had been stored before stays
};

/// Reads JSON Lines as exported, a few hundred at a time. Times stay what they were, ids are new. What was in the log
/// before the import is not stored again.
[[nodiscard]] Task<ImportTally> importDeliveries(DeliveryLog &log, QIODevice &device, ImportOrder order);

} // namespace core
