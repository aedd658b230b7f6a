// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::jssdk {

/// A JavaScript string literal. JSON's escapes are JavaScript's, but for the two line separators and for "</script>",
/// since the code is pasted into pages.
[[nodiscard]] QString literal(const QString &text);

} // namespace core::jssdk
