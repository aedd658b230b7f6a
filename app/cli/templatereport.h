// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batchservices.h"
#include "app/cli/invocation.h"
#include "app/cli/problemreport.h"
#include "core/template/datafile.h"
#include "core/templatebatch/batchsender.h"

namespace app::cli {

/// The template of that id in either library of the account.
[[nodiscard]] core::Result<core::templates::Template> templateNamed(const QString &id, const core::Account &account,
                                                                    Services &services);
/// {"call":…,"bytes":…,"body":…}; the body is exactly what goes over the wire.
[[nodiscard]] QJsonObject toJson(const core::templates::Request &request, const core::Catalogue &catalogue);
[[nodiscard]] QJsonObject toJson(const core::BatchJob &job, const core::BatchCounts &counts);
/// "reason" is for people; "path" says which part of the message was refused.
[[nodiscard]] QJsonObject toJson(const core::BatchRow &row, const core::templates::Template &subject);
[[nodiscard]] QJsonObject toJson(const core::templatebatch::RuleCount &count);

/// The job and how many of its messages are where.
void print(const core::BatchJob &job, const core::BatchCounts &counts);
void show(const core::BatchJob &job, const core::BatchCounts &counts, Format format);
/// Done when all went well, Failed when something was refused or is left.
[[nodiscard]] Exit exitOf(const core::BatchJob &job, const core::BatchCounts &counts);
/// Reads what the inspector knows of results; nothing when there is no log.
void catchUp(BatchServices &batches);

/// Runs the job until it ends, says where it is on standard error, and pauses it on SIGINT or SIGTERM.
[[nodiscard]] core::Result<core::BatchJob> runBatch(qint64 jobId, const core::templatebatch::Pace &pace,
                                                    BatchServices &batches);

} // namespace app::cli
