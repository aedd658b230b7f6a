// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batchstore.h"

#include <QIODevice>

namespace core::templatebatch {

class BatchSender;

/// What became of the rows, as CSV (UTF-8 with a mark, so that spreadsheets read Chinese): row, openid, state, msgid,
/// errcode, reason, time; page by page. Yields how many rows.
[[nodiscard]] Result<qint64> exportRows(const BatchSender &sender, qint64 jobId, const QList<BatchRow::State> &states,
                                        QIODevice &to);

} // namespace core::templatebatch
