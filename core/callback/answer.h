// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/envelope.h"
#include "core/callback/message.h"

namespace core::callback {

/// What a server's answer to a pushed message says, judged as the platform does: the reply's own XML, decrypted where
/// it was encrypted, or a node without a name when there is nothing to say ("success" or no bytes). Refused: what is
/// neither, a form that does not fit the mode, other addresses than those of the message.
[[nodiscard]] Result<XmlNode> judgeAnswer(Keys keys, CallbackMode mode, const XmlNode &message, const QByteArray &body);

/// Not of what nobody reads an answer to (callbacks.md section 4): the chat is closed or was not open, or the sender is
/// a system account.
[[nodiscard]] bool takesReply(const Message &message);

/// Of a text reply its content, of others their XML; empty for nothing to say.
[[nodiscard]] QString readable(const XmlNode &reply);

} // namespace core::callback
