// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/book/accountprobe.h"
#include "ui/shell/page.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

class AccountEditor;
class ErrorCard;
class KeychainNotice;
class ProbeVerdict;
class TokenPaste;

/// Adds, changes, tests and removes accounts. What the platform refuses is not saved; what could not be asked is.
class AccountsPage final : public Page
{
    Q_OBJECT

public:
    /// Asks the platform about AppID and secret without keeping anything.
    using Probe = std::function<core::Task<core::ProbeResult>(core::Account account, QString appSecret)>;

    /// `tokenPaste` becomes a part of the page.
    AccountsPage(core::AccountBook &book, core::Vault &vault, Probe probe, TokenPaste *tokenPaste,
                 QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    /// "new": an empty form; an AppID: that account. Asks before it drops what was typed.
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    enum class Ask { Platform, Nobody };
    struct Typed
    {
        core::Account account;
        core::Credentials credentials;
    };

    [[nodiscard]] QWidget *createList();
    [[nodiscard]] QWidget *createForm();
    void fillList();
    void markShown();
    void followSelection(int row);
    void afterLeaving(std::function<void()> next);
    void showAccount(const core::AppId &appId);
    void showCurrent();
    void startNew();
    void useSelected();
    void askRemove();
    void remove(const core::AppId &appId);
    /// Takes away what was said of the last try; shows what is wrong with this one.
    [[nodiscard]] std::optional<Typed> readForm();
    void test();
    void save(Ask ask);
    void write(const core::Account &account, const core::Credentials &credentials, const QString &notice);
    void judge(const core::ProbeResult &result, const core::Account &account, const core::Credentials &credentials);
    void showFault(const core::Error &error);
    void setBusy(const QString &text);
    void showButtons();

    core::AccountBook &m_book;
    core::Vault &m_vault;
    Probe m_probe;
    TokenPaste *m_tokenPaste;
    core::AppId m_shown; ///< null: a new account
    bool m_busy = false;

    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    KeychainNotice *m_keychain = nullptr;
    AccountEditor *m_editor = nullptr;
    ErrorCard *m_error = nullptr;
    ProbeVerdict *m_verdict = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ui
