// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

namespace core {

std::span<const Migration> callbackSchema()
{
    return {};
}

} // namespace core
