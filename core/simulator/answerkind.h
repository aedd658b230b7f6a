// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/pushengine.h"

namespace core::simulator {

/// What a server did with a message.
enum class AnswerKind {
    Success, ///< "success"
    Nothing, ///< no bytes
    Text,
    Image,
    Voice,
    Video,
    Music,
    News,
    Transfer, ///< to customer service
    Wrong, ///< 200, but nothing that the platform would take
    Status, ///< another HTTP status
    Timeout,
    Failed, ///< no connection, or cut
};
inline constexpr int answerKinds = int(AnswerKind::Failed) + 1;

[[nodiscard]] AnswerKind answerKind(const sandbox::PushOutcome &outcome);
[[nodiscard]] QString toString(AnswerKind kind); ///< "success", "empty", "text"… "wrong", "status", "timeout", "failed"
[[nodiscard]] QString title(AnswerKind kind); ///< translated, for people

} // namespace core::simulator
