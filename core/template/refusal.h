// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/template/template.h"

#include <optional>

namespace core::templates {

/// What a refusal of the platform says about a field of the message: 47003 names it ("data.thing1.value invalid"),
/// other codes mean one. Nothing when it is not about the message.
[[nodiscard]] std::optional<Problem> locate(const Error &refusal, const Template &subject);

} // namespace core::templates
