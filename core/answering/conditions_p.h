// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answering/policy.h"

namespace core::answering {

/// What came of a rule's conditions for one message.
struct Verdict
{
    enum class Why { Applies, Off, Type, Event, EventKey, NoText, Text, GivenUp };

    Why why = Why::Applies;
    QStringList groups; ///< of the regular expression
};

/// The pattern is that of the conditions, if they have one.
[[nodiscard]] Verdict judge(const Conditions &conditions, const std::optional<Pattern> &pattern,
                            const callback::Message &message, QDeadlineTimer deadline);
/// Why the rule applies or not, with what the message has instead; translated.
[[nodiscard]] QString reasonText(Verdict::Why why, const Conditions &conditions, const callback::Message &message);

/// What a comparison looks at; nothing for messages that have no such text.
[[nodiscard]] std::optional<QString> contentOf(const callback::Message &message);

} // namespace core::answering
