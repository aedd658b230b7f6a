// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templatebatch/rowreasons.h"

#include "core/template/refusal.h"
#include "core/templatebatch/batchsender.h"

namespace core::templatebatch {

std::optional<Problem> refusalOf(const BatchRow &row, const templates::Template &subject)
{
    if (row.state != BatchRow::State::Failed || row.code == 0)
        return {};
    return templates::locate({.kind = Error::Kind::Api, .message = row.reason, .code = row.code}, subject);
}

QString reasonOf(const BatchRow &row, const templates::Template &subject)
{
    if (row.code == 0)
        return explainStatus(row.reason);
    const auto refusal = refusalOf(row, subject);
    return refusal ? refusal->message : row.reason;
}

} // namespace core::templatebatch
