// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/jssdk.h"
#include "ui/pages/jssdk/jssdkview.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class CodeView;
class CopyButton;
class ErrorCard;
class ToneLabel;

/// Signs the address of a page and shows every part of it; for an application of one page also what iOS needs.
class SignView final : public JsSdkView
{
    Q_OBJECT

public:
    explicit SignView(JsSdkDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString url() const;
    [[nodiscard]] QStringList apiList() const;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

Q_SIGNALS:
    void urlChanged(const QString &url);
    void apisChanged();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createResult();
    void connectForm();
    void renewNonce();
    void renewTimestamp();
    void pickApis();
    void remarkOnApis();
    void sign();
    void signWith(const QString &ticket);
    void showSigned(const core::jssdk::Signed &result);
    void showEntry(const QString &ticket);
    void showFault(const core::Error &error);

    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QLabel *m_entryLabel;
    QLineEdit *m_entry;
    QLabel *m_nonceLabel;
    QLineEdit *m_nonce;
    QPushButton *m_newNonce;
    QLabel *m_timestampLabel;
    QLineEdit *m_timestamp;
    QPushButton *m_now;
    QLabel *m_apisLabel;
    QPlainTextEdit *m_apis;
    QPushButton *m_pick;
    ToneLabel *m_apiRemarks;
    QPushButton *m_sign;

    ErrorCard *m_error;
    ToneLabel *m_notice;
    QWidget *m_result;
    QLabel *m_signatureLabel;
    QLineEdit *m_signature;
    CopyButton *m_copySignature;
    QWidget *m_iosPart;
    QLabel *m_iosLabel;
    QLineEdit *m_iosSignature;
    CopyButton *m_copyIos;
    ToneLabel *m_iosAdvice;
    QLabel *m_signedUrlLabel;
    QLineEdit *m_signedUrl;
    CopyButton *m_copyUrl;
    QLabel *m_string1Label;
    QPlainTextEdit *m_string1;
    CopyButton *m_copyString1;
    QLabel *m_configLabel;
    CodeView *m_config;
    CopyButton *m_copyConfig;
};

} // namespace ui
