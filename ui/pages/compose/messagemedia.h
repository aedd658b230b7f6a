// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/clock.h"
#include "ui/pages/compose/bubblepainter.h"

#include <optional>

class QWidget;

namespace core {
class MediaStore;
}

namespace ui {

class MessageEditing;

/// The pictures of this account that our library has, for bubbles. `store` outlives them.
[[nodiscard]] MessagePictures picturesOf(core::MediaStore &store, const std::optional<core::Account> &account);

/// Lets somebody choose the medium of a field from the library; nothing happens where it holds none for it.
void chooseMedium(core::MediaStore &store, const core::Account &account, MessageEditing &editing, const QString &field,
                  const core::Clock &clock, QWidget *parent);

} // namespace ui
