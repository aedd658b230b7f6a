// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/storage/batchstore.h"

#include <optional>

namespace core::templatebatch {

/// Which part of its message a row was refused for: 47003 names the field. Nothing for a row that was not refused, or
/// for something else than its message.
[[nodiscard]] std::optional<Problem> refusalOf(const BatchRow &row, const templates::Template &subject);
/// Why the row was not sent or did not arrive, for people; empty when there is nothing to say.
[[nodiscard]] QString reasonOf(const BatchRow &row, const templates::Template &subject);

} // namespace core::templatebatch
