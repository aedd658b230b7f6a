// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/result.h"
#include "core/template/industry.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace core::api {
class ApiClient;
}

namespace ui {

class AccountHead;
class ErrorCard;
class TemplateLibrary;
class ToneLabel;

/// The two industries of the account, and what would be deleted if they were others: said before it is done.
class IndustryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The account of the library.
    IndustryDialog(core::api::ApiClient &client, TemplateLibrary &library, QWidget *parent = nullptr);

Q_SIGNALS:
    void set(); ///< the industries are others now

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QComboBox *createBox(const QString &name);
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createButtons();
    [[nodiscard]] core::templates::Industries wanted() const;
    void showCurrent(const core::Result<core::templates::Industries> &read);
    void follow();
    /// What the platform would delete, in words; empty when that is not known.
    [[nodiscard]] QString lostText() const;
    void ask();
    void change();
    void retranslate();

    core::api::ApiClient &m_client;
    TemplateLibrary &m_library;
    core::Account m_account;
    std::optional<core::templates::Industries> m_current;
    bool m_isChanging = false;
    AccountHead *m_head;
    QLabel *m_primaryLabel;
    QLabel *m_secondaryLabel;
    QComboBox *m_primary;
    QComboBox *m_secondary;
    ToneLabel *m_note;
    ToneLabel *m_lost;
    ErrorCard *m_error;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_deed = nullptr;
};

} // namespace ui
