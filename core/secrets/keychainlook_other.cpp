// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainlook.h"

namespace core {

void lookAtKeychain(QObject *, std::chrono::milliseconds, std::function<void(KeychainLook)> done)
{
    // Windows and macOS always have one, and unlock it with the log-in.
#if defined(Q_OS_WIN)
    done({.state = SecretStore::State::Working, .backend = QStringLiteral("Windows Credential Manager")});
#elif defined(Q_OS_MACOS)
    done({.state = SecretStore::State::Unknown, .backend = QStringLiteral("macOS Keychain")});
#else
    done({});
#endif
}

void unlockKeychain(QObject *, std::function<void(bool isOpen)> done)
{
    done(true); // the job itself makes the system ask
}

} // namespace core
