// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accesstokens.h"
#include "ui/widgets/section.h"

class QPushButton;
class QSpinBox;

namespace ui {

class SecretEdit;
class ToneLabel;

/// For accounts whose access token comes from elsewhere: takes the token with its remaining time. Hidden for others.
class TokenPaste final : public Section
{
    Q_OBJECT

public:
    TokenPaste(core::api::AccessTokens &tokens, const core::Clock &clock, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;

private:
    void keep();
    void showState();

    core::api::AccessTokens &m_tokens;
    const core::Clock &m_clock;
    std::optional<core::Account> m_account;
    QLabel *m_tokenLabel;
    SecretEdit *m_token;
    QLabel *m_secondsLabel;
    QSpinBox *m_seconds;
    QPushButton *m_keep;
    ToneLabel *m_fault;
    ToneLabel *m_state;
};

} // namespace ui
