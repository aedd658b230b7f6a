// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answering/policy.h"

namespace ui::words {

/// "text, contains “退款”" in one line; "everything" for no condition.
[[nodiscard]] QString conditions(const core::answering::Conditions &when);
/// The reply in one line.
[[nodiscard]] QString summary(const core::callback::Reply &reply);
[[nodiscard]] QString replyType(const QString &type);
/// The label of a field of a reply by its name: "content", "articles[1].url".
[[nodiscard]] QString replyField(const QString &name);
[[nodiscard]] QString comparison(core::answering::Conditions::Comparison comparison);

} // namespace ui::words
