// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "ui/pages/compose/bubblepainter.h"

#include <optional>

namespace core {
class MediaStore;
}

namespace ui {

/// The pictures of this account that our library has, for bubbles. `store` outlives them.
[[nodiscard]] MessagePictures picturesOf(core::MediaStore &store, const std::optional<core::Account> &account);

} // namespace ui
