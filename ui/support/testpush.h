// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/http/transport.h"
#include "core/sandbox/pushengine.h"
#include "core/secrets/vault.h"

#include <QObject>

namespace ui {

class InspectorSwitch;

/// Posts a sample to our own inspector as WeChat does it, signed and sealed with the account's keys. One at a time.
class TestPush final : public QObject
{
    Q_OBJECT

public:
    TestPush(core::Transport &transport, const core::Clock &clock, core::Vault &vault, InspectorSwitch &inspector,
             QObject *parent = nullptr);

    /// The inspector runs and knows this account's keys, and nothing is under way.
    [[nodiscard]] bool isPossible(const core::AppId &account) const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void push(const core::Account &account, const QString &sample);

Q_SIGNALS:
    /// A push has begun or ended, or the inspector was switched.
    void changed();
    void done(const core::sandbox::PushOutcome &outcome);
    void failed(const core::Error &error);

private:
    void post(const core::Account &account, const QString &sample, const core::Credentials &credentials);
    void giveUp(const core::Error &error);

    core::Transport &m_transport;
    const core::Clock &m_clock;
    core::Vault &m_vault;
    InspectorSwitch &m_inspector;
    bool m_busy = false;
};

} // namespace ui
