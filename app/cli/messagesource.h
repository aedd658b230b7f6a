// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problemreport.h"
#include "core/base/result.h"
#include "core/message/messagefile.h"

namespace app::cli {

/// A message file that can be read as one; its mistakes are shown on standard error otherwise.
[[nodiscard]] core::Result<core::message::MessageFile> readMessage(const QString &name);

} // namespace app::cli
