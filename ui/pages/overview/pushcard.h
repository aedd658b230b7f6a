// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/http/transport.h"
#include "core/sandbox/pushengine.h"
#include "core/secrets/vault.h"
#include "ui/widgets/section.h"

class QComboBox;
class QPushButton;

namespace ui {

class InspectorSwitch;
class ToneLabel;

/// For sandbox accounts: lets the simulated platform push a callback to the inspector, as WeChat does. Hidden for
/// others.
class PushCard final : public Section
{
    Q_OBJECT

public:
    PushCard(core::Transport &transport, const core::Clock &clock, core::Vault &vault, InspectorSwitch &inspector,
             QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;

private:
    void readKeys();
    void push(const core::Credentials &credentials);
    void finish(const core::Result<core::sandbox::PushOutcome> &outcome);
    void giveUp(const core::Error &error);
    void showState();

    core::Transport &m_transport;
    const core::Clock &m_clock;
    core::Vault &m_vault;
    InspectorSwitch &m_inspector;
    std::optional<core::Account> m_account;
    QLabel *m_sampleLabel;
    QComboBox *m_sample;
    QPushButton *m_push;
    ToneLabel *m_result;
    bool m_busy = false;
};

} // namespace ui
