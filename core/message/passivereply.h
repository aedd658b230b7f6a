// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/reply.h"
#include "core/message/check.h"

namespace core::message {

/// The same message as callback::buildReply() takes it; refused where no passive reply has such a kind.
[[nodiscard]] Result<callback::Reply> toReply(const Message &message);
[[nodiscard]] Message fromReply(const callback::Reply &reply);

/// The XML that answers `received`.
[[nodiscard]] Result<QByteArray> passiveReply(const Message &message, const callback::Message &received,
                                              const QDateTime &now, const Catalogue &catalogue);

} // namespace core::message
