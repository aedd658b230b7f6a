// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

#include <chrono>

namespace app::cli {

/// One thing that MpDesk needs, and how it was found.
struct HealthCheck
{
    enum class State {
        Ok,
        Warning, ///< something does not work that one can do without
        Failed,
    };

    QString id; ///< for scripts
    QString title; ///< translated
    State state = State::Ok;
    QString detail; ///< translated
    QString advice; ///< translated; may be empty
    std::chrono::milliseconds elapsed{};
};

/// Data folder, both databases, catalogue, crypto, TLS, keychain, the account's host and the clock; each is tried even
/// if one before it failed.
[[nodiscard]] QList<HealthCheck> checkHealth(Invocation &run);

} // namespace app::cli
