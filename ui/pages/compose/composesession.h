// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/clock.h"
#include "core/message/bodies.h"
#include "core/storage/messagestore.h"
#include "ui/pages/compose/articleshelf.h"
#include "ui/pages/compose/audience.h"
#include "ui/pages/compose/messageediting.h"
#include "ui/pages/compose/openidreader.h"

#include <QTimer>

namespace core {
class DeliveryLog;
class MediaStore;
class Settings;
namespace api {
class ApiClient;
}
namespace sending {
class CustomerSender;
class MassSender;
} // namespace sending
} // namespace core

namespace ui {

/// What the composer works with.
struct ComposeServices
{
    core::MessageStore &store;
    core::api::ApiClient &client;
    core::sending::MassSender &sender;
    core::sending::CustomerSender &customers;
    core::MediaStore &media;
    core::DeliveryLog &deliveries;
    core::Settings &settings;
    const core::Catalogue &catalogue;
    const core::Clock &clock;
};

/// What one account is writing, to whom, and the messages that were saved: all of it kept on disk while it changes.
class ComposeSession final : public QObject
{
    Q_OBJECT

public:
    explicit ComposeSession(ComposeServices services, QObject *parent = nullptr);
    ~ComposeSession() override;
    Q_DISABLE_COPY_MOVE(ComposeSession)

    /// Keeps what was written for the account before and brings back what is this one's.
    void setAccount(const std::optional<core::Account> &account);
    [[nodiscard]] const std::optional<core::Account> &account() const { return m_account; }
    [[nodiscard]] const ComposeServices &services() const { return m_services; }
    [[nodiscard]] MessageEditing &editing() { return m_editing; }
    /// What is known of the articles that messages name.
    [[nodiscard]] ArticleShelf &articles() { return m_articles; }
    [[nodiscard]] const Audience &audience() const { return m_audience; }
    void setAudience(const Audience &audience);

    /// The openids of the list; nothing while a long one is being read.
    [[nodiscard]] const core::message::OpenIdList &openIds() const { return m_openIds.list(); }
    [[nodiscard]] bool isReadingOpenIds() const { return m_openIds.isReading(); }
    /// As a file had them: with what was wrong in it.
    void setOpenIds(const core::message::OpenIdList &list);
    /// One that is surely a follower of this account: whoever's begins differently is another account's.
    void setKnownOpenId(const QString &openId);
    [[nodiscard]] const QString &knownOpenId() const { return m_knownOpenId; }
    /// Of a mass send.
    [[nodiscard]] core::message::Target target() const { return m_audience.target(openIds().ids); }

    /// Everything that is wrong with message and audience.
    [[nodiscard]] QList<core::Problem> problems() const;
    /// Exactly what would be sent; the first problem when it is wrong. A passive reply has no endpoint.
    [[nodiscard]] core::Result<core::message::Request> request() const;

    [[nodiscard]] const QList<core::SavedMessage> &saved() const { return m_saved; }
    /// The saved message that the editor came from; nothing when it was none.
    [[nodiscard]] std::optional<core::SavedMessage> origin() const;
    /// The editor says something else than the saved message that it came from, or was never saved.
    [[nodiscard]] bool hasUnsaved() const;
    void openSaved(qint64 id);
    /// A new saved message, which the editor comes from now.
    [[nodiscard]] core::Done saveAs(const QString &name);
    /// Over the saved message that the editor came from.
    [[nodiscard]] core::Done save();
    [[nodiscard]] core::Done rename(qint64 id, const QString &name);
    [[nodiscard]] core::Done removeSaved(qint64 id);
    /// What was removed last comes back.
    [[nodiscard]] core::Done restoreRemoved();
    /// An empty message.
    void startAnew();
    void takeUp(const core::message::Message &message, const Audience &audience);

    void keepNow();

Q_SIGNALS:
    void audienceChanged(); ///< or the openids of its list
    void accountSwitched();
    void savedChanged();
    void storeFailed(const core::Error &error);

private:
    [[nodiscard]] QList<core::Problem> targetProblems() const;
    /// What the library knows against the media that the message names, now, and the platform against its article.
    [[nodiscard]] QList<core::Problem> mediaProblems(const core::message::Message &message,
                                                     core::message::Operation operation) const;
    [[nodiscard]] core::Result<core::message::Request> reply() const;
    void readSaved();
    void restore();
    void changeSoon();

    ComposeServices m_services;
    MessageEditing m_editing;
    ArticleShelf m_articles;
    std::optional<core::Account> m_account;
    Audience m_audience;
    OpenIdReader m_openIds;
    QString m_knownOpenId;
    QList<core::SavedMessage> m_saved;
    std::optional<core::SavedMessage> m_removed;
    qint64 m_savedId = 0;
    QTimer m_keeping;
    bool m_isToKeep = false; ///< something changed since it was kept
    bool m_restoring = false;
};

} // namespace ui
