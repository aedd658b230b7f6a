// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secretstore.h"

#include <QMap>

namespace test {

/// A SecretStore in memory that can be told to lock or to be absent, and counts what is asked of it.
class MemoryStore final : public core::SecretStore
{
    Q_OBJECT

public:
    [[nodiscard]] core::Task<std::optional<QByteArray>> read(QString key) override;
    [[nodiscard]] core::Task<void> write(QString key, QByteArray value) override;
    [[nodiscard]] core::Task<void> remove(QString key) override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString backendName() const override { return QStringLiteral("memory"); }
    [[nodiscard]] bool isVolatile() const override { return false; }

    void setState(State state);

    QMap<QString, QByteArray> entries;
    int reads = 0;
    int writes = 0;

private:
    State m_state = State::Working;
};

} // namespace test
