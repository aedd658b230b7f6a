// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace core {

// Why something was refused, as part of a JSON column. The field of a form is not kept.

[[nodiscard]] QJsonObject errorToJson(const Error &error);
[[nodiscard]] Error errorFromJson(JsonReader reader);

} // namespace core
