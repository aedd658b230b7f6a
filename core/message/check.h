// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/message/message.h"
#include "core/message/operation.h"

namespace core {
class Catalogue;
}

namespace core::message {

// A problem's path is a field of a message file: "content", "articles[1].url"; "type" for the kind itself.

/// Everything that can be known about a message before it is sent that way, with the limits of limits.json.
[[nodiscard]] QList<Problem> check(const Message &message, Operation operation, const Catalogue &catalogue);
[[nodiscard]] QList<Problem> check(const Target &target, const Catalogue &catalogue);
[[nodiscard]] QList<Problem> check(const PreviewTarget &target);

/// How much of its limit the field of a message uses, for counters.
struct Usage
{
    qint64 bytes = 0; ///< of UTF-8
    qint64 chars = 0; ///< code points
    qint64 byteLimit = 0; ///< 0 = none
    qint64 charLimit = 0; ///< 0 = none; beyond it is worth a warning
};
[[nodiscard]] Usage textUsage(const QString &content, Operation operation, const Catalogue &catalogue);

} // namespace core::message
