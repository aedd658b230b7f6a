// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/message.h"
#include "core/message/operation.h"

/// What fields and kinds of a message are called in the composer.
namespace ui::composing {

/// "Title"; of a field of a list without its number.
[[nodiscard]] QString fieldTitle(const QString &field);
/// What an empty field shows; may be empty.
[[nodiscard]] QString fieldHint(const QString &field, core::message::Operation operation);
/// Whether a message of that operation has it at all.
[[nodiscard]] bool isFieldOf(const QString &field, core::message::Operation operation);
/// Short, for a tab.
[[nodiscard]] QString kindTab(core::message::Kind kind);

} // namespace ui::composing
