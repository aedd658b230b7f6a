// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace core::callback {

/// Recomputes the shipped known-answer vectors for signatures and the AES envelope (:/samples/vectors.json), so that a
/// broken OpenSSL shows before a callback is lost. How many were checked, or which one does not come out.
[[nodiscard]] Result<int> selfTest();

} // namespace core::callback
