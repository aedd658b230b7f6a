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
class TestPush;
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
    void showOutcome(const core::sandbox::PushOutcome &outcome);
    void showState();

    InspectorSwitch &m_inspector;
    TestPush *m_testPush;
    std::optional<core::Account> m_account;
    QLabel *m_sampleLabel;
    QComboBox *m_sample;
    QPushButton *m_push;
    ToneLabel *m_result;
};

} // namespace ui
