// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/message/message.h"
#include "core/message/operation.h"
#include "core/storage/mediastore.h"

namespace core::sending {

/// What the library knows against the media of a message that leaves at that moment: "media.expired",
/// "media.otherAccount", "media.kind", at the field of each. Ids that it does not know may be of another program:
/// nothing is said.
[[nodiscard]] QList<Problem> mediaProblems(const MediaStore &store, const AppId &appId, const message::Message &message,
                                           message::Operation operation, const QDateTime &at);
/// The first of them.
[[nodiscard]] Done checkMedia(const MediaStore &store, const AppId &appId, const message::Message &message,
                              message::Operation operation, const QDateTime &at);

} // namespace core::sending
