// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace core {

/// Reads a table row by row, holding no more of the file than it needs.
class TableReader
{
public:
    TableReader() = default;
    virtual ~TableReader() = default;
    Q_DISABLE_COPY_MOVE(TableReader)

    /// The next row that is not empty, the header first; nothing at the end.
    [[nodiscard]] virtual Result<std::optional<QStringList>> next() = 0;
    /// "UTF-8", "GB18030", "XLSX"…
    [[nodiscard]] virtual QString format() const = 0;
};

/// CSV (with commas, semicolons or tabs; UTF-8, UTF-16 with a mark, or GB18030, which contains GBK) or the first sheet
/// of an XLSX file, whatever the name says. Kind::Storage when it cannot be read, Kind::Invalid when it is neither.
[[nodiscard]] Result<std::unique_ptr<TableReader>> openTable(const QString &path);

} // namespace core
