// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace app {

/// A window that says why there is no other one, until it is closed.
void showStartupFailure(const core::Error &error);

} // namespace app
