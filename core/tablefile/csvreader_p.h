// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tablefile/tablereader.h"

#include <QFile>
#include <QStringDecoder>

namespace core {

class CsvReader final : public TableReader
{
public:
    /// The file is open.
    explicit CsvReader(std::unique_ptr<QFile> file);

    [[nodiscard]] Result<std::optional<QStringList>> next() override;
    [[nodiscard]] QString format() const override { return m_format; }

private:
    void chooseDecoder(const QByteArray &start);
    void chooseSeparator();
    [[nodiscard]] Done fill();
    /// A whole row, or nothing when more of the file is needed.
    [[nodiscard]] Result<std::optional<QStringList>> takeRow();

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QStringDecoder> m_decoder;
    QString m_format;
    QString m_text; ///< decoded and not yet given
    qsizetype m_at = 0; ///< up to here it was given
    qint64 m_row = 1; ///< that comes next
    QChar m_separator;
};

} // namespace core
