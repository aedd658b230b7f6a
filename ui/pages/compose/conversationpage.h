// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compose/answereditor.h"
#include "ui/shell/page.h"

class QAction;
class QLabel;

namespace core {
class Vault;
}

namespace ui {

class CopyButton;
class FollowerList;
class ThreadModel;
class ThreadView;

/// What conversations are read from and answered with.
struct ConversationServices
{
    core::DeliveryLog &deliveries;
    core::sending::CustomerSender &customers;
    core::BegunAnswers &begun;
    core::api::ApiClient &client;
    core::MediaStore &media;
    core::Vault &vault;
    const core::Catalogue &catalogue;
    const core::Clock &clock;
};

/// Followers who wrote, what passed between them and the account, and the answer. Opens at a follower: open() takes a
/// map of "appid" and "openid".
class ConversationPage final : public Page
{
    Q_OBJECT

public:
    explicit ConversationPage(const ConversationServices &services, QWidget *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account) override;
    void open(const QVariant &subject) override;

protected:
    void retranslate() override;

private:
    void createActions();
    [[nodiscard]] QWidget *createThread();
    [[nodiscard]] QWidget *createHeader();
    void choose(const QString &openId);
    void showThread();
    void followLine();
    void showLine();
    void copyLine();
    void sendAgain();
    void showMenu(const QPoint &at);

    ConversationServices m_services;
    std::optional<core::Account> m_account;
    std::optional<core::callback::Keys> m_keys;
    quint64 m_turn = 0; ///< rises when keys on their way are another account's
    FollowerList *m_followers;
    ThreadModel *m_model;
    ThreadView *m_thread;
    AnswerEditor *m_editor;
    QLabel *m_name = nullptr;
    CopyButton *m_copyName = nullptr;
    QAction *m_find = nullptr;
    QAction *m_next = nullptr;
    QAction *m_write = nullptr;
    QAction *m_show = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_again = nullptr;
};

} // namespace ui
