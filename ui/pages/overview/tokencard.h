// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/accesstokens.h"
#include "ui/widgets/section.h"

class QLabel;
class QPushButton;

namespace ui {

class CopyButton;
class Countdown;
class ToneLabel;

/// The access token of the account in use: time left, where it came from, fetch and forced refresh with their rules.
class TokenCard final : public Section
{
    Q_OBJECT

public:
    TokenCard(core::api::AccessTokens &tokens, const core::Clock &clock, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    void fetch();
    void askForForce();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void force();
    void finish(const core::Result<core::api::Token> &token, const QString &notice);
    void showState();
    void showRules();
    void showForeignFetch(const core::AppId &appId, const QDateTime &noticedAt);

    core::api::AccessTokens &m_tokens;
    const core::Clock &m_clock;
    std::optional<core::Account> m_account;
    Countdown *m_left;
    ToneLabel *m_state;
    ToneLabel *m_rules;
    ToneLabel *m_warning;
    QPushButton *m_fetch;
    QPushButton *m_force;
    CopyButton *m_copy;
    QHash<core::AppId, QDateTime> m_foreign;
    bool m_busy = false;
};

} // namespace ui
