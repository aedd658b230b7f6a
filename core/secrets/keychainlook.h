// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <chrono>
#include <functional>

namespace core {

/// What can be said of the system's keychain without asking it for an entry, and so without it asking for a password.
struct KeychainLook
{
    SecretStore::State state = SecretStore::State::Unknown; ///< Unknown: only a job will tell
    QString backend; ///< for people
};

/// Calls `done` once, maybe before it returns, unless `context` is gone by then. Each question has `timeout`.
void lookAtKeychain(QObject *context, std::chrono::milliseconds timeout, std::function<void(KeychainLook)> done);

/// Has the desktop ask the user for the password of a locked keychain. Calls `done` when the user has answered, which
/// may be never; true when the keychain is open now.
void unlockKeychain(QObject *context, std::function<void(bool isOpen)> done);

} // namespace core
