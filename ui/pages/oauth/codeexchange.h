// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/oauthapi.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class CodeView;
class Countdown;
class ErrorCard;
class GrantView;
class OauthSession;
class ToneLabel;

/// Exchanges the code of an address that came back, and looks at what was granted. All of it is gone with the account
/// or the page.
class CodeExchange final : public QWidget
{
    Q_OBJECT

public:
    explicit CodeExchange(OauthSession &session, QWidget *parent = nullptr);

    void retranslate();
    void setAddress(const QString &address);
    /// What the page's shortcut does.
    void exchange();

private:
    [[nodiscard]] QWidget *createQuestion();
    void takeAccount();
    void read();
    void showStateCheck();
    void takeGrant(const core::Result<core::api::OauthGrant> &grant);
    void refresh();
    void askForProfile();
    void check();
    void showFault(const core::Error &error);
    void setBusy(QPushButton *button);
    void setReady();
    [[nodiscard]] bool isSameAccount(const core::AppId &asked) const;

    OauthSession &m_session;
    QString m_code; ///< empty when there is none in what was pasted
    std::optional<core::api::OauthGrant> m_grant;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_stateLabel;
    QLineEdit *m_state;
    ToneLabel *m_verdict;
    QPushButton *m_exchange;
    QLabel *m_lifeLabel;
    Countdown *m_life;
    ToneLabel *m_rule;
    ErrorCard *m_error;
    ToneLabel *m_notice;
    GrantView *m_granted;
    CodeView *m_profile;
};

} // namespace ui
