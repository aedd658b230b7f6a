// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/message/message.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace core {

/// One customer message of ours and what became of it.
struct CustomerMessage
{
    enum class State {
        Requested, ///< on its way
        Sent,
        Refused, ///< by the platform, or it never left us
        Unknown, ///< nobody answered what became of it, and nobody can be asked: it may have arrived
    };

    qint64 id = 0; ///< rises over all accounts
    AppId appId;
    QString openId;
    message::Message message;
    State state = State::Requested;
    QDateTime at; ///< when it left us
    QString owner; ///< who sends it
    std::optional<Error> error; ///< why it was refused, or why it is not known
};

[[nodiscard]] QString toString(CustomerMessage::State state); ///< "requested"

/// The journal of customer messages in mpdesk.db. Goes with its account when that is removed from the book.
class CustomerStore final
{
public:
    explicit CustomerStore(Database &database);

    /// Durable when it returns; gives the new row's id.
    [[nodiscard]] Result<qint64> add(const CustomerMessage &message);
    /// State and error of the row with that id.
    [[nodiscard]] Done save(const CustomerMessage &message);

    /// To one follower, newest first; `before` is an id, 0 = from the newest.
    [[nodiscard]] Result<QList<CustomerMessage>> to(const AppId &appId, const QString &openId, qint64 before,
                                                    int limit) const;

private:
    Database &m_database;
};

} // namespace core
