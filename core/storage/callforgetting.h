// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <functional>

namespace core {

/// Deletes the calls that are to go: of accounts that were removed, and where CallHistory::clear() was ended. A hundred
/// thousand take many seconds; a part at a time, so that others who write never wait for long. `goOn` may end it; the
/// rest is left for the next time. Yields how many.
[[nodiscard]] Result<qint64> forgetCalls(Database &database, const std::function<bool()> &goOn);

} // namespace core
