// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batchstore.h"

#include <functional>

namespace core::templatebatch {

/// CSV is UTF-8 with a mark, so that spreadsheets read Chinese: row, openid, state, msgid, errcode, reason, time. JSON
/// Lines is an object for each row, with the same keys, the part of the message that was
/// refused ("path"), and the message that was sent.
enum class RowFormat { Csv, JsonLines };
/// By the end of a file's name: ".jsonl" or ".ndjson", else CSV.
[[nodiscard]] RowFormat rowFormatOf(QStringView fileName);

/// Which rows go into which file.
struct ExportOrder
{
    QString path;
    RowFormat format = RowFormat::Csv;
    QList<BatchRow::State> states; ///< empty = all
};

/// Those that did not arrive, or of which nobody knows.
[[nodiscard]] QList<BatchRow::State> unsuccessfulStates();

/// Writes what became of the rows, page by page; the file is there when all of it is. Yields how many rows. `goOn`
/// hears of the rows so far and may end it (Kind::Cancelled).
[[nodiscard]] Result<qint64> exportRows(const BatchStore &store, qint64 jobId, const ExportOrder &order,
                                        const std::function<bool(qint64 rows)> &goOn);

} // namespace core::templatebatch
