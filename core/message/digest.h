// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/message.h"
#include "core/message/operation.h"

namespace core::message {

/// A fingerprint of what is said to whom: 32 hexadecimal digits that do not change from one version of MpDesk to the
/// next. The order of a list of openids does not matter.
[[nodiscard]] QString digest(const Message &message, const Target &target);

/// The clientmsgid of one attempt to send it, at most 32 bytes: the same for the same three, so that a repeated request
/// is recognised (45065), and another one for whoever sends the same on purpose.
[[nodiscard]] QString clientMsgId(const Message &message, const Target &target, const QString &attempt);

} // namespace core::message
