// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/envelope.h"
#include "core/simulator/form.h"

#include <QUrl>

namespace core::simulator {

/// Whose messages go where, and how.
struct Target
{
    QUrl url;
    callback::Keys keys;
    CallbackMode mode = CallbackMode::Safe;
    Parties parties;
    std::chrono::milliseconds timeout = std::chrono::seconds(5); ///< as the platform
    int attempts = 3; ///< likewise; 1–3
    QUrl platform; ///< that hears of what the follower does, see sandbox::Push; bursts are not told
};

} // namespace core::simulator
