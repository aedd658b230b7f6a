// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace core::oauth {

/// An errcode of /sns/… means something else than one of /cgi-bin/…: the error with advice that fits.
[[nodiscard]] Error explained(Error error);

} // namespace core::oauth
