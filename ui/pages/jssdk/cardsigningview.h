// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/cardsigning.h"
#include "ui/pages/jssdk/jssdkview.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class CodeView;
class CopyButton;
class ErrorCard;

/// Signs wx.addCard's cardExt and wx.chooseCard with the ticket for cards.
class CardSigningView final : public JsSdkView
{
    Q_OBJECT

public:
    explicit CardSigningView(JsSdkDesk &desk, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    [[nodiscard]] QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

protected:
    void retranslate() override;

private:
    struct Field
    {
        QString name;
        const char *label; ///< marked for translation
        QLabel *text = nullptr;
        QLineEdit *edit = nullptr;
        bool isForExt = false;
        bool isForChoice = false;
    };

    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createResult();
    [[nodiscard]] bool isChoice() const;
    [[nodiscard]] QString value(const QString &name) const;
    [[nodiscard]] core::Result<core::jssdk::SignedCard> signedWith(const QString &ticket) const;
    void follow();
    void renew();
    void sign();
    void show(const core::Result<core::jssdk::SignedCard> &card);

    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QList<Field> m_fields;
    QPushButton *m_renew;
    QPushButton *m_sign;
    ErrorCard *m_error;
    QWidget *m_result;
    QLabel *m_signatureLabel;
    QLineEdit *m_signature;
    CopyButton *m_copySignature;
    QLabel *m_string1Label;
    QPlainTextEdit *m_string1;
    CopyButton *m_copyString1;
    QLabel *m_snippetLabel;
    CodeView *m_snippet;
    CopyButton *m_copySnippet;
};

} // namespace ui
