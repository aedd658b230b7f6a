// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/articles.h"

#include <QDateTime>

#include <optional>

namespace core::sandbox {

struct Draft;

/// What publish_status says.
enum class PublishStatus {
    Published = 0,
    Publishing = 1,
    NotOriginal = 2, ///< names the articles at fault
    Failed = 3,
    Rejected = 4, ///< by the platform; names the articles at fault
    Deleted = 5, ///< afterwards, by the account
    Banned = 6, ///< afterwards, by the platform
};

/// Articles that are out, under one article_id.
struct Publication
{
    QString articleId;
    QList<Article> articles;
    QDateTime published;
    QDateTime updated;
    bool isBanned = false;

    [[nodiscard]] bool isGone() const; ///< all its articles are deleted, or it is banned
};

/// How a publishing ends, ordered in advance.
struct PublishOutcome
{
    PublishStatus status = PublishStatus::Published;
    QList<int> atFault; ///< articles, from 1
};

struct PublishJob
{
    qint64 id = 0;
    QString draftId;
    QList<Article> articles; ///< as they were when they were handed in
    QString origin; ///< of the server that it was handed in at, for the event's addresses
    PublishOutcome outcome{.status = PublishStatus::Publishing};
    QString articleId;
};

/// What freepublish made of drafts.
///
/// Where the facts leave a choice: publishing takes three seconds; it publishes what the draft was when it was handed
/// in; a draft that is on its way is refused with 53503 when it is handed in again; deleting all articles one by one is
/// deleting all; what is wholly deleted or banned has no article_id any more (53600) and is not listed.
struct Publications
{
    [[nodiscard]] PublishJob *job(qint64 id);
    [[nodiscard]] bool isOnItsWay(const QString &draftId) const;
    [[nodiscard]] Publication *find(const QString &articleId); ///< null for what is gone, too
    [[nodiscard]] bool has(const QString &articleId) const; ///< and it is not gone
    [[nodiscard]] const Article *at(const QByteArray &path) const;
    /// Those that are not gone, the newest first.
    [[nodiscard]] QList<Publication> listed() const;

    QList<PublishJob> jobs;
    QList<Publication> all; ///< oldest first
    std::optional<PublishOutcome> ordered; ///< for the next job
    qint64 lastJobId = 2'247'503'050;
    qint64 lastDataId = 2'247'480'000;
};

/// Takes a draft on; yields the id of the job, which ends by itself with the event PUBLISHJOBFINISH.
[[nodiscard]] qint64 startPublishing(State &state, const Draft &draft, const QString &origin, const QDateTime &now);
/// What a job has come to, with what became of its articles since.
[[nodiscard]] PublishStatus statusOf(State &state, const PublishJob &job);

} // namespace core::sandbox
