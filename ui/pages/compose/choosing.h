// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/message/message.h"

#include <QObject>

#include <optional>

class QWidget;

namespace core {
class Clock;
class MediaStore;
namespace api {
class ApiClient;
}
} // namespace core

namespace ui {

class MessageEditing;

/// Lets somebody choose the id that a field of the message needs, from wherever such ids are.
class Choosing final : public QObject
{
    Q_OBJECT

public:
    struct Desk
    {
        core::api::ApiClient &client;
        core::MediaStore &media;
        const core::Clock &clock;
        MessageEditing &editing;
    };
    /// Dialogs open over `page`.
    Choosing(const Desk &desk, QWidget *page);

    void setAccount(const std::optional<core::Account> &account) { m_account = account; }

    void start(const QString &field);
    /// Whether start() has something to choose from for this field.
    [[nodiscard]] static bool knows(core::message::Kind kind, const QString &field);

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &text);

private:
    void makeMassVideo(const QString &field, const QString &videoId);

    Desk m_desk;
    std::optional<core::Account> m_account;
    QWidget *m_page;
};

} // namespace ui
