// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tablefile/tablereader.h"
#include "core/tablefile/zippart_p.h"

#include <QHash>
#include <QList>

namespace core {

/// The first sheet of a workbook, row by row. Shared texts are held, since any row may need any of them; rows are not.
/// Dates and times are given as templates write them: 2026年1月1日, 2026年1月1日 15:01, 15:01.
class XlsxReader final : public TableReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString &path);

    [[nodiscard]] Result<std::optional<QStringList>> next() override;
    [[nodiscard]] QString format() const override { return QStringLiteral("XLSX"); }

private:
    enum class Show { Number, Date, Time, Both };
    /// A cell as the file has it.
    struct Cell
    {
        QString place; ///< "B2"
        QString type; ///< "s", "str", "inlineStr", "b", "e", or empty for a number
        int style = 0;
        QString value;
        bool hasValue = false;
        bool isFormula = false;
    };

    explicit XlsxReader(std::shared_ptr<ZipArchive> archive) : m_archive(std::move(archive)) { }

    [[nodiscard]] Done readWorkbook();
    [[nodiscard]] Done readTexts();
    void readStyles();
    [[nodiscard]] Result<QStringList> readRow();
    [[nodiscard]] Result<Cell> readCell();
    [[nodiscard]] Result<QString> textOf(const Cell &cell) const;
    [[nodiscard]] QString numberText(double number, Show show) const;
    [[nodiscard]] static Show showOf(int numberFormat, const QHash<int, QString> &codes);

    std::shared_ptr<ZipArchive> m_archive;
    std::unique_ptr<ZipPart> m_sheet;
    QStringList m_texts;
    QList<Show> m_styles;
    bool m_isFrom1904 = false;
};

} // namespace core
