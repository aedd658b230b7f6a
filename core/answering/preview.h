// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answering/policy.h"

namespace core::answering {

/// The reply with its placeholders filled from a message, whether the rule applies to it or not and whatever limits it
/// breaks: for looking at while it is being written.
[[nodiscard]] callback::Reply previewOf(const callback::Reply &reply, const Conditions &when,
                                        const callback::Message &message);

} // namespace core::answering
