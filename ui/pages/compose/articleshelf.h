// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/article/article.h"
#include "core/message/message.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace core {
class MediaStore;
namespace api {
class ApiClient;
}
} // namespace core

namespace ui {

/// What the platform tells about drafts and published articles that a message names, and their covers. Asks for each
/// once, when nobody has typed for a moment.
class ArticleShelf final : public QObject
{
    Q_OBJECT

public:
    struct Shown
    {
        QList<core::article::Article> articles;
        std::optional<core::Error> error; ///< they could not be read
        bool isDraft = false; ///< found among the drafts
    };

    ArticleShelf(core::api::ApiClient &client, core::MediaStore &media, QObject *parent = nullptr);

    void setAccount(const std::optional<core::Account> &account);
    /// Nothing for other contents, for those without an id, and as long as it is not known; then changed() follows.
    [[nodiscard]] const Shown *look(const core::message::Content &content);
    /// Whether it was looked at and names a draft where a published article should be.
    [[nodiscard]] bool knowsAsDraft(const core::message::Content &content) const;
    /// Null while there is none; changed() follows when one comes.
    [[nodiscard]] QImage picture(const QString &mediaId);
    /// What is known was used up or has another content now.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void fetch();
    enum class Where { Named, Drafts };
    void put(const QString &key, const core::Result<QList<core::article::Article>> &articles,
             Where where = Where::Named);
    /// Nothing is published under this id: a draft may have it.
    void lookAmongDrafts(const QString &key, const QString &id, const core::Error &error);
    void fetchCover(const QString &mediaId);

    core::api::ApiClient &m_client;
    core::MediaStore &m_media;
    std::optional<core::Account> m_account;
    QHash<QString, Shown> m_shown; ///< by kind and id
    QHash<QString, QImage> m_pictures; ///< null ones are not to be had
    QSet<QString> m_covers; ///< that articles have: others are not fetched
    core::message::Content m_wanted;
    QTimer m_typing;
    quint64 m_turn = 0; ///< rises when answers under way lose their meaning
};

} // namespace ui
