// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/tickets.h"
#include "core/jssdk/jssdk.h"
#include "ui/shell/page.h"

class QCheckBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace ui {

class CodeView;
class CopyButton;
class ErrorCard;
class SecretEdit;

/// Signs a page's URL for the JS-SDK, with the account's live ticket or one typed in, and shows every part of it.
class JsSdkPage final : public Page
{
    Q_OBJECT

public:
    JsSdkPage(core::api::Tickets &tickets, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createResult();
    [[nodiscard]] QStringList apiList() const;
    void chooseTicketSource();
    void renewNonce();
    void renewTimestamp();
    void sign();
    void signWith(const QString &ticket);
    void showSigned(const core::jssdk::Signed &result);
    void showFault(const core::Error &error);

    core::api::Tickets &m_tickets;
    std::optional<core::Account> m_account;
    std::optional<core::jssdk::Signed> m_signed;

    QLabel *m_intro = nullptr;
    QLabel *m_urlLabel = nullptr;
    QLineEdit *m_url = nullptr;
    QLabel *m_ticketLabel = nullptr;
    QRadioButton *m_liveTicket = nullptr;
    QRadioButton *m_ownTicket = nullptr;
    SecretEdit *m_ticket = nullptr;
    QLabel *m_nonceLabel = nullptr;
    QLineEdit *m_nonce = nullptr;
    QPushButton *m_newNonce = nullptr;
    QLabel *m_timestampLabel = nullptr;
    QLineEdit *m_timestamp = nullptr;
    QPushButton *m_now = nullptr;
    QLabel *m_apisLabel = nullptr;
    QPlainTextEdit *m_apis = nullptr;
    QPushButton *m_sign = nullptr;

    ErrorCard *m_error = nullptr;
    QLabel *m_notice = nullptr;
    QWidget *m_result = nullptr;
    QLabel *m_signatureLabel = nullptr;
    QLineEdit *m_signature = nullptr;
    CopyButton *m_copySignature = nullptr;
    QLabel *m_signedUrlLabel = nullptr;
    QLineEdit *m_signedUrl = nullptr;
    CopyButton *m_copyUrl = nullptr;
    QLabel *m_string1Label = nullptr;
    QPlainTextEdit *m_string1 = nullptr;
    CopyButton *m_copyString1 = nullptr;
    QLabel *m_configLabel = nullptr;
    CodeView *m_config = nullptr;
    CopyButton *m_copyConfig = nullptr;
};

} // namespace ui
