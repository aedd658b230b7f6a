// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batchstore.h"

namespace core {

/// What the journal keeps of a template: the platform's own row, with its family.
[[nodiscard]] QString batchTemplateToJson(const templates::Template &subject);
[[nodiscard]] Result<templates::Template> batchTemplateFromJson(const QString &json);
/// Empty for none.
[[nodiscard]] QString batchErrorToJson(const std::optional<Error> &error);
[[nodiscard]] std::optional<Error> batchErrorFromJson(const QString &json);
[[nodiscard]] Result<BatchJob::State> parseBatchState(QStringView text);

} // namespace core
