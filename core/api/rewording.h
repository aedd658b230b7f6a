// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace core {
class Catalogue;
}

namespace core::api {

/// What platformError() said, in the language that the program has now; other errors as they are.
[[nodiscard]] Error reworded(const Catalogue &catalogue, Error error);

} // namespace core::api
