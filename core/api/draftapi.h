// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/article/article.h"

namespace core::api {

/// A draft with its articles. Published or sent to all, it vanishes, and its media id is dead.
struct Draft
{
    QString mediaId;
    QList<article::Article> articles;
    QDateTime createdAt; ///< invalid where the answer does not tell
    QDateTime updatedAt;
};

struct DraftPage
{
    qint64 total = 0;
    QList<Draft> drafts; ///< newest first
};

enum class Content { Full, Without };

/// draft/add; yields the media id. Does not check the articles: article::check() does. Never tried
/// twice: after -1 its outcome is unknown.
[[nodiscard]] Task<QString> addDraft(ApiClient &client, Account account, QList<article::Article> articles);
/// draft/update: replaces the article at this index, from 0.
[[nodiscard]] Task<void> updateDraft(ApiClient &client, Account account, QString mediaId, int index,
                                     article::Article article);
/// draft/get
[[nodiscard]] Task<Draft> fetchDraft(ApiClient &client, Account account, QString mediaId);
/// draft/delete: cannot be undone.
[[nodiscard]] Task<void> deleteDraft(ApiClient &client, Account account, QString mediaId);
/// draft/count
[[nodiscard]] Task<qint64> countDrafts(ApiClient &client, Account account);
/// draft/batchget: at most 20 at a time.
[[nodiscard]] Task<DraftPage> listDrafts(ApiClient &client, Account account, qint64 offset, qint64 count,
                                         Content content);

enum class DraftBox { Ask, Open };
/// draft/switch: whether the account has a draft box; opening it cannot be undone. All accounts have one by now.
[[nodiscard]] Task<bool> switchDraftBox(ApiClient &client, Account account, DraftBox what);

} // namespace core::api
