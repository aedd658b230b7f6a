// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <qcorotask.h>

namespace core {

/// A Result later. Rules for writing one: CONTRIBUTING.md, "Coroutines"; ui meets it only through ui::whenDone.
template <typename T>
using Task = QCoro::Task<Result<T>>;

} // namespace core
