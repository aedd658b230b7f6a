// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QJsonArray>

namespace app::cli {

/// Translated: "error".
[[nodiscard]] QString wordFor(core::Problem::Severity severity);
[[nodiscard]] QJsonArray toJson(const QList<core::Problem> &problems);
/// "error: title: The title is missing", and what to do.
void noteAll(const QList<core::Problem> &problems);

} // namespace app::cli
