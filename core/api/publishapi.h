// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/article/article.h"

namespace core::api {

/// A publication that was taken on: nothing is public yet.
struct SubmittedPublication
{
    QString publishId;
    QString msgDataId; ///< for comments; may be empty
};

/// Where a publication stands.
struct PublicationStatus
{
    enum class Stage {
        Done = 0,
        UnderWay = 1,
        NotOriginal = 2,
        Failed = 3,
        Rejected = 4, ///< by the platform's check
        DeletedLater = 5,
        BannedLater = 6,
        Unknown = 7, ///< a number that is not documented
    };

    Stage stage = Stage::UnderWay;
    QString articleId; ///< once it is done
    QList<QUrl> urls; ///< of its articles, in their order
    QList<int> failed; ///< articles that were refused, from 1

    [[nodiscard]] bool isFinal() const { return stage != Stage::UnderWay; }
};
[[nodiscard]] QString titleOf(PublicationStatus::Stage stage); ///< translated

/// freepublish/submit: makes a draft public without telling the followers; the draft vanishes. 48001 for accounts that
/// are not verified, since July 2025. Never tried twice: after -1 its outcome is unknown.
[[nodiscard]] Task<SubmittedPublication> submitPublication(ApiClient &client, Account account, QString draftMediaId);
/// freepublish/get
[[nodiscard]] Task<PublicationStatus> publicationStatus(ApiClient &client, Account account, QString publishId);
/// Asks until the stage is final, with growing pauses, for about two minutes; then what was last known.
[[nodiscard]] Task<PublicationStatus> awaitPublication(ApiClient &client, Transport &transport, Account account,
                                                       QString publishId);
/// freepublish/delete: cannot be undone. Index from 1; 0 = all articles.
[[nodiscard]] Task<void> deletePublication(ApiClient &client, Account account, QString articleId, int index);

/// One row of the published.
struct Published
{
    QString articleId;
    QList<article::Article> articles;
    QDateTime updatedAt;
};
struct PublishedPage
{
    qint64 total = 0;
    QList<Published> items;
};
/// freepublish/batchget, without contents; at most 20 at a time.
[[nodiscard]] Task<PublishedPage> listPublished(ApiClient &client, Account account, qint64 offset, qint64 count = 20);
/// freepublish/getarticle
[[nodiscard]] Task<QList<article::Article>> fetchPublished(ApiClient &client, Account account, QString articleId);

} // namespace core::api
