// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/message/message.h"
#include "core/storage/database.h"

#include <QHash>

namespace core {

/// Answers to followers that were begun and not sent, in mpdesk.db. They go with their account.
class BegunAnswers final
{
public:
    explicit BegunAnswers(Database &database) : m_database(database) { }

    /// By openid: of each kind that holds something one, that which is written in first.
    [[nodiscard]] Result<QHash<QString, QList<message::Message>>> all(const AppId &appId) const;
    /// Instead of what was there; nothing = forget it.
    [[nodiscard]] Done keep(const AppId &appId, const QString &openId, const QList<message::Message> &messages);

private:
    Database &m_database;
};

} // namespace core
