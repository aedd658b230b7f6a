// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <optional>

namespace core::sandbox {

struct State;

/// Controls that have to do with templates, see Platform; as obeyForMessages.
[[nodiscard]] std::optional<Result<QJsonObject>> obeyForTemplates(State &state, QByteArrayView deed,
                                                                  JsonReader &reader);

} // namespace core::sandbox
