// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace core {

/// With two or three digits that matter: "0.8 ms", "12 ms", "4.52 s", "7 min 3 s", "2 h 5 min", "3 d 4 h". Without its
/// sign.
[[nodiscard]] QString durationText(std::chrono::microseconds duration);

} // namespace core
