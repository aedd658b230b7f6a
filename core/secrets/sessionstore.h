// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QHash>

namespace core {

/// Secrets in the memory of this process: for the sandbox's tour and for who wants nothing kept.
class SessionStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    [[nodiscard]] Task<std::optional<QByteArray>> read(QString key) override;
    [[nodiscard]] Task<void> write(QString key, QByteArray value) override;
    [[nodiscard]] Task<void> remove(QString key) override;

    [[nodiscard]] State state() const override { return State::Working; }
    [[nodiscard]] QString backendName() const override;
    [[nodiscard]] bool isVolatile() const override { return true; }

private:
    QHash<QString, QByteArray> m_entries;
};

} // namespace core
