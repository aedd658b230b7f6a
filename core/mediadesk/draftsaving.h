// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/draftapi.h"
#include "core/base/problem.h"
#include "core/storage/mediastore.h"

namespace core::mediadesk {

/// How far saving came.
struct SavedDraft
{
    QString mediaId; ///< empty: the platform has none of it, as far as we know
    QList<int> saved; ///< articles that it has now
    std::optional<Error> error; ///< at which it stopped
    bool isGone = false; ///< published, sent or deleted meanwhile
};

/// A new draft is added, of one that is there these articles are replaced, one call each. Stops at the first that
/// fails. When nobody answers whether a new one was added, looks for it in the list (titles, moment) before it says so:
/// a second one would stay.
[[nodiscard]] Task<SavedDraft> saveDraft(api::ApiClient &client, Account account, QString mediaId,
                                         QList<article::Article> articles, QList<int> changed, QDateTime now);

/// What is wrong with the covers and pictures of these articles as far as the library knows: gone, another account's,
/// or temporary, which the platform refuses with 40007.
[[nodiscard]] QList<Problem> checkMedia(const QList<article::Article> &articles, const MediaStore &store,
                                        const AppId &appId, const QDateTime &now);

} // namespace core::mediadesk
