// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tablefile/tablereader.h"

#include "core/tablefile/csvreader_p.h"
#include "core/tablefile/xlsxreader_p.h"

#include <QCoreApplication>

namespace core {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::TableReader)
};

} // namespace

Result<std::unique_ptr<TableReader>> openTable(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, Texts::tr("%1: %2").arg(path, file->errorString()));
    if (file->peek(4) == "PK\x03\x04")
        return XlsxReader::open(path);
    return std::unique_ptr<TableReader>(std::make_unique<CsvReader>(std::move(file)));
}

} // namespace core
