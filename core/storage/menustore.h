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

/// A menu as it was at one moment. `json` is what core::menu::write() gave.
struct MenuVersion
{
    enum class Origin {
        Fetched, ///< found live, and different from what we knew
        Backup, ///< live just before we published over it or deleted it
        Published, ///< by us, read back
        Deleted, ///< by us: nothing was live afterwards
    };

    qint64 id = 0; ///< rises over all accounts
    AppId appId;
    QDateTime takenAt;
    Origin origin = Origin::Fetched;
    QString note;
    QByteArray fingerprint; ///< core::menu::fingerprint()
    QByteArray json;
};

[[nodiscard]] QString toString(MenuVersion::Origin origin); ///< "fetched", "backup", "published", "deleted"

/// What somebody was editing and has not published.
struct MenuDraft
{
    QByteArray json;
    QByteArray baseFingerprint; ///< of the live menu that the edit started from; empty = none was known
    QDateTime savedAt;
};

/// History and drafts of menus in mpdesk.db. Both go with their account when it is removed from the book.
class MenuStore final
{
    Q_DECLARE_TR_FUNCTIONS(core::MenuStore)

public:
    explicit MenuStore(Database &database);

    /// Adds a version and gives its id. A Fetched or Backup one that equals the newest version of the account adds
    /// nothing and gives that one's id.
    [[nodiscard]] Result<qint64> add(const MenuVersion &version);
    /// Newest first.
    [[nodiscard]] Result<QList<MenuVersion>> versions(const AppId &appId, int limit = 200, qint64 before = 0) const;
    /// Kind::NotFound when there is none of that id for this account.
    [[nodiscard]] Result<MenuVersion> version(const AppId &appId, qint64 id) const;
    [[nodiscard]] Done setNote(const AppId &appId, qint64 id, const QString &note);

    [[nodiscard]] Result<std::optional<MenuDraft>> draft(const AppId &appId) const;
    [[nodiscard]] Done saveDraft(const AppId &appId, const MenuDraft &draft);
    [[nodiscard]] Done dropDraft(const AppId &appId);

private:
    Database &m_database;
};

} // namespace core
