// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/message.h"
#include "core/message/message.h"

#include <optional>

namespace core::message {

/// What a follower sent, for showing it, as a message of ours would hold it. Kinds that we cannot send (places, links,
/// files, whatever comes next) become words; nothing for events.
[[nodiscard]] std::optional<Content> contentOf(const callback::Message &received);

/// What a passive reply says, read back from its XML; nothing where it is no message to the follower ("success", the
/// hand-over to customer service).
[[nodiscard]] std::optional<Content> contentOfReply(const XmlNode &reply);

} // namespace core::message
