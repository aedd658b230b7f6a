// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace core {

/// A message that somebody keeps under a name. `json` is what core::message::write() gave.
struct SavedMessage
{
    qint64 id = 0;
    QString name;
    QByteArray json;
    QDateTime savedAt;

    friend bool operator==(const SavedMessage &, const SavedMessage &) = default;
};

/// What the composer shows: the message, whom it is for, and the saved message that it came from.
struct ComposerState
{
    QByteArray json;
    QByteArray target; ///< the composer's own words
    qint64 savedId = 0; ///< 0 = none
    QDateTime savedAt;
};

/// Saved messages and what is being written, in mpdesk.db. Both go with their account.
class MessageStore final
{
    Q_DECLARE_TR_FUNCTIONS(core::MessageStore)

public:
    explicit MessageStore(Database &database);

    /// By name.
    [[nodiscard]] Result<QList<SavedMessage>> all(const AppId &appId) const;
    /// Gives the new one's id. Kind::Invalid for a name that is empty, longer than 64 characters or taken.
    [[nodiscard]] Result<qint64> add(const AppId &appId, const SavedMessage &message);
    /// Content and name of the one with that id. Kind::NotFound when it is gone, Kind::Invalid as add().
    [[nodiscard]] Done update(const AppId &appId, const SavedMessage &message);
    [[nodiscard]] Done remove(const AppId &appId, qint64 id);

    [[nodiscard]] Result<std::optional<ComposerState>> state(const AppId &appId) const;
    [[nodiscard]] Done saveState(const AppId &appId, const ComposerState &state);

private:
    [[nodiscard]] Done checkName(const AppId &appId, const SavedMessage &message) const;

    Database &m_database;
};

} // namespace core
