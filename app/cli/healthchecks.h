// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/diagnosis/check.h"

namespace app::cli {

/// Data folder, both databases, catalogue and crypto, then all that stands between this machine and the platform; each
/// is tried even if one before it failed. `callbackUrl` may be empty.
[[nodiscard]] QList<core::diagnosis::Check> checkHealth(Invocation &run, const QUrl &callbackUrl);

} // namespace app::cli
