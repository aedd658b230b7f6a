// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace core {

/// Does one part after the other, until a part has found nothing to do (0), or `goOn`, which hears how much there was
/// so far, ends it. Yields how much there was. Others who write look every few milliseconds whether they can: it rests
/// as long as each part took. For a thread of its own.
[[nodiscard]] Result<qint64> inParts(const std::function<Result<qint64>()> &part,
                                     const std::function<bool(qint64 done)> &goOn);

} // namespace core
