// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/storage/database.h"
#include "core/template/template.h"
#include "core/template/templatemessage.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace core {

/// The templates of an account as they were read last.
struct KeptLibrary
{
    QList<templates::Template> all; ///< of both families
    QDateTime readAt;
    QString chosen; ///< the id of the one that was worked on last; empty = none

    friend bool operator==(const KeptLibrary &, const KeptLibrary &) = default;
};

/// What is being written for one template.
struct KeptMessage
{
    templates::TemplateMessage message;
    QString text; ///< JSON that could not be read yet; empty when there is none

    friend bool operator==(const KeptMessage &, const KeptMessage &) = default;
};

/// What the page of templates shows before it has asked the platform, and what is being written there, in mpdesk.db.
/// Goes with its account.
class TemplateStore final
{
public:
    explicit TemplateStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::optional<KeptLibrary>> library(const AppId &appId) const;
    /// Instead of what was there; the one that was chosen stays so.
    [[nodiscard]] Done keepLibrary(const AppId &appId, const QList<templates::Template> &all, const QDateTime &readAt);
    /// Once there is a library.
    [[nodiscard]] Done keepChosen(const AppId &appId, const QString &templateId);

    [[nodiscard]] Result<std::optional<KeptMessage>> message(const AppId &appId, const QString &templateId) const;
    [[nodiscard]] Done keepMessage(const AppId &appId, const templates::Template &subject, const KeptMessage &kept,
                                   const QDateTime &now);

private:
    Database &m_database;
};

} // namespace core
