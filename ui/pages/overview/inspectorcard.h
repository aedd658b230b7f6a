// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/section.h"

class QLabel;
class QPushButton;

namespace core {
class DeliveryLog;
}

namespace ui {

class ConsoleMenuHint;
class CopyButton;
class InspectorSwitch;
class ToneLabel;

/// The callback endpoint: on or off, and the URL of the account in use.
class InspectorCard final : public Section
{
    Q_OBJECT

public:
    InspectorCard(InspectorSwitch &inspector, const core::DeliveryLog &deliveries, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;

private:
    void toggle();
    void showState();

    InspectorSwitch &m_inspector;
    const core::DeliveryLog &m_deliveries;
    std::optional<core::Account> m_account;
    ToneLabel *m_state;
    QLabel *m_url;
    CopyButton *m_copy;
    ConsoleMenuHint *m_menuHint;
    ToneLabel *m_hint;
    QPushButton *m_toggle;
    QPushButton *m_show;
};

} // namespace ui
