// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/book/accountprobe.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace ui {

class AccountEditor;
class AccountList;
class ErrorCard;
class KeychainCard;
class VerdictCard;

/// Adds, changes, tests and removes accounts. What the platform refuses is not saved; what could not be asked is.
class AccountsPage final : public Page
{
    Q_OBJECT

public:
    /// Asks the platform about AppID and secret without keeping anything.
    using Probe = std::function<core::Task<core::ProbeResult>(core::Account account, QString appSecret)>;

    AccountsPage(core::AccountBook &book, core::Vault &vault, Probe probe, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    /// "new": an empty form; an AppID: that account.
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    enum class Ask { Platform, Nobody };

    void createForm(QWidget *pane);
    void connectParts();
    void select(const core::AppId &appId);
    void showAccount(const core::AppId &appId);
    void startNew();
    void adaptUse();
    void useSelected();
    void askRemove();
    void remove(const core::AppId &appId);
    void test();
    void save(Ask ask);
    void write(const core::Account &account, const core::Credentials &credentials, const QString &notice);
    void judge(const core::ProbeResult &result, const core::Account &account, const core::Credentials &credentials);
    void showFault(const core::Error &error);
    void setBusy(const QString &text);

    core::AccountBook &m_book;
    core::Vault &m_vault;
    Probe m_probe;
    core::AppId m_shown; ///< null: a new account

    AccountList *m_list;
    KeychainCard *m_keychain;
    AccountEditor *m_editor;
    ErrorCard *m_error;
    VerdictCard *m_verdict;
    QLabel *m_progress;
    QPushButton *m_use;
    QPushButton *m_test;
    QPushButton *m_save;
};

} // namespace ui
