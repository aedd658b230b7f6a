// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/message.h"
#include "core/message/operation.h"

namespace core::message {

/// A piece of media that a message names.
struct MediaId
{
    QString field; ///< as in a message file: "mediaIds[1]", "thumbMediaId"
    QString id; ///< never empty

    friend bool operator==(const MediaId &, const MediaId &) = default;
};

/// Those that go over the wire in this operation; what is written in fields of another one is left out.
[[nodiscard]] QList<MediaId> mediaIds(const Message &message, Operation operation);

} // namespace core::message
