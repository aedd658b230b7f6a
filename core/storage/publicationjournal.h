// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace core {

/// That a draft is to be published, written down before the platform is asked.
struct PublicationRequest
{
    enum class State {
        Asked, ///< its answer is not known
        TakenOn, ///< it has a publishId
        Refused,
        Published, ///< found in the list of what is published, without a publishId
        NotPublished, ///< the platform has the draft still
    };

    qint64 id = 0; ///< of the row
    AppId appId;
    QString draftId;
    QStringList titles;
    QStringList before; ///< article ids that were published already
    QDateTime askedAt;
    State state = State::Asked;
    QString publishId;
    QString articleId;

    friend bool operator==(const PublicationRequest &, const PublicationRequest &) = default;
};

/// What was handed in to be published, in mpdesk.db; goes with its account.
class PublicationJournal final
{
public:
    explicit PublicationJournal(Database &database);

    /// Yields its id.
    [[nodiscard]] Result<qint64> add(const PublicationRequest &request);
    /// State, publishId and articleId.
    [[nodiscard]] Done keep(const PublicationRequest &request);
    /// The newest whose answer is not known.
    [[nodiscard]] Result<std::optional<PublicationRequest>> unanswered(const AppId &appId) const;

private:
    Database &m_database;
};

} // namespace core
