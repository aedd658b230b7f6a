// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

#include <vector>

namespace core {

/// Everything of a delivery that is known when it is received: not its id, stages, star and note.
void appendRecord(QByteArray &out, const Delivery &delivery);
/// All that were appended; Kind::Parse when the bytes are something else.
[[nodiscard]] Result<std::vector<Delivery>> readRecords(QByteArrayView bytes);

} // namespace core
