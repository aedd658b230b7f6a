// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/article/article.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <optional>

namespace core {

/// The draft that somebody is writing, and the publication whose result is awaited.
struct DraftState
{
    QString mediaId; ///< empty: it is not on the platform yet
    QList<article::Article> articles;
    QList<article::Article> saved; ///< as the platform has them; empty when it has none
    QString folder; ///< of the file that it was imported from
    QString publishId; ///< empty: none is under way
    QDateTime keptAt;

    friend bool operator==(const DraftState &, const DraftState &) = default;
};

/// What is being written in the page of drafts, in mpdesk.db; one for each account, with which it goes.
class DraftStore final
{
public:
    explicit DraftStore(Database &database);

    [[nodiscard]] Result<std::optional<DraftState>> state(const AppId &appId) const;
    [[nodiscard]] Done keep(const AppId &appId, const DraftState &state);

private:
    Database &m_database;
};

} // namespace core
