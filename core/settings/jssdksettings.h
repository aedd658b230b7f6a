// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace core::settings {

// What only the JS-SDK page remembers, apart so that the rest of the program need not know.
inline constexpr Setting<QString> jssdkDomains{"jssdk/domains"}; ///< JSON: JS-safe domains by AppID
inline constexpr Setting<QString> jssdkState{"jssdk/state"}; ///< JSON: tab, addresses, APIs

} // namespace core::settings
