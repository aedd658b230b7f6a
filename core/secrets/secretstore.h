// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace core {

/// Where secrets are kept. Implementations: KeychainStore (the OS keychain), SessionStore (memory, this run only).
class SecretStore : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown, ///< not asked yet: start-up never asks
        Working,
        Locked, ///< there is a keychain, but it does not let us in (locked, or access denied)
        Absent, ///< no keychain service answers
    };

    using QObject::QObject;

    /// nullopt when the store works and has no such entry; Kind::Secret when it cannot tell.
    [[nodiscard]] virtual Task<std::optional<QByteArray>> read(QString key) = 0;
    [[nodiscard]] virtual Task<void> write(QString key, QByteArray value) = 0;
    /// Removing what is not there succeeds.
    [[nodiscard]] virtual Task<void> remove(QString key) = 0;

    [[nodiscard]] virtual State state() const = 0;
    /// For people: "gnome-keyring (libsecret)", "memory of this session"…
    [[nodiscard]] virtual QString backendName() const = 0;
    /// True when what is written is gone after this run.
    [[nodiscard]] virtual bool isVolatile() const = 0;

Q_SIGNALS:
    void stateChanged(core::SecretStore::State state);
};

[[nodiscard]] QString toString(SecretStore::State state);

} // namespace core
