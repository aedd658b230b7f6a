// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/jssdk/diagnosis.h"

namespace app::cli {

/// For people, on standard output; without tickets.
void print(const core::jssdk::Diagnosis &diagnosis);
/// Done when it is right, Denied when it is wrong, Failed when something is missing.
[[nodiscard]] Exit exitOf(const core::jssdk::Diagnosis &diagnosis);

} // namespace app::cli
