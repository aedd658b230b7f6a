// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/book/accountprobe.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ui {

class AccountEditor;
class Card;
class CopyButton;
class EmptyView;
class ErrorCard;

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

    [[nodiscard]] QWidget *createList();
    [[nodiscard]] QWidget *createForm();
    [[nodiscard]] QWidget *createVerdict();
    void fillList();
    void select(const core::AppId &appId);
    void showSelected();
    void startNew();
    void useSelected();
    void askRemove();
    void remove(const core::AppId &appId);
    void test();
    void save(Ask ask);
    void write(const core::Account &account, const core::Credentials &credentials, const QString &notice);
    void judge(const core::ProbeResult &result, const core::Account &account, const core::Credentials &credentials);
    void showVerdict(const core::ProbeResult &result);
    void showFault(const core::Error &error);
    void setBusy(const QString &text);
    void showKeychain();

    core::AccountBook &m_book;
    core::Vault &m_vault;
    Probe m_probe;
    core::AppId m_shown; ///< null: a new account

    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    Card *m_keychain = nullptr;
    QLabel *m_keychainText = nullptr;
    QPushButton *m_keychainRetry = nullptr;
    AccountEditor *m_editor = nullptr;
    ErrorCard *m_error = nullptr;
    Card *m_verdict = nullptr;
    QLabel *m_verdictText = nullptr;
    CopyButton *m_copyIp = nullptr;
    QString m_seenIp;
    QPushButton *m_saveAnyway = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
