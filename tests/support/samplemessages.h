// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/message.h"

namespace test {

/// A full message of that kind, with signs that other programs escape.
[[nodiscard]] core::message::Message sampleMessage(core::message::Kind kind);

} // namespace test
