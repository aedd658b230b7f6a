// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/customerstore.h"

#include "core/message/messagefile.h"
#include "core/storage/errorjson_p.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

namespace {

using State = CustomerMessage::State;

struct StateName
{
    State state;
    QLatin1String name;
};
constexpr StateName stateNames[] = {
    {State::Requested, "requested"_L1},
    {State::Sent, "sent"_L1},
    {State::Refused, "refused"_L1},
    {State::Unknown, "unknown"_L1},
};

QString textOf(const std::optional<Error> &error)
{
    return error ? QString::fromUtf8(toWire(errorToJson(*error))) : QString();
}

std::optional<Error> errorOf(const QString &text)
{
    const auto json = parseObject(text.toUtf8());
    return json ? std::optional(errorFromJson(JsonReader(*json))) : std::nullopt;
}

/// A state that a later MpDesk wrote and this one does not understand is one that is not known.
State stateOf(const QString &text)
{
    const auto known = std::ranges::find(stateNames, text, &StateName::name);
    return known == std::end(stateNames) ? State::Unknown : known->state;
}

} // namespace

QString toString(State state)
{
    return std::ranges::find(stateNames, state, &StateName::state)->name;
}

CustomerStore::CustomerStore(Database &database) : m_database(database) { }

Result<qint64> CustomerStore::add(const CustomerMessage &message)
{
    const auto added =
        execute(m_database.connection(),
                u"INSERT INTO customer_messages (appid, openid, message, state, at, owner, error)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {message.appId.toString(), message.openId, QString::fromUtf8(message::write(message.message)),
                 toString(message.state), message.at.toMSecsSinceEpoch(), message.owner, textOf(message.error)});
    if (!added)
        return fail(added.error());
    return added->lastInsertId().toLongLong();
}

Done CustomerStore::save(const CustomerMessage &message)
{
    return change(m_database.connection(), u"UPDATE customer_messages SET state = ?, error = ? WHERE id = ?"_s,
                  {toString(message.state), textOf(message.error), message.id});
}

Result<QList<CustomerMessage>> CustomerStore::to(const AppId &appId, const QString &openId, qint64 before,
                                                 int limit) const
{
    auto row = execute(m_database.connection(),
                       u"SELECT id, message, state, at, owner, error FROM customer_messages"
                       " WHERE appid = ? AND openid = ? AND id < ? ORDER BY id DESC LIMIT ?"_s,
                       {appId.toString(), openId, before > 0 ? before : std::numeric_limits<qint64>::max(), limit});
    if (!row)
        return fail(row.error());
    QList<CustomerMessage> found;
    while (row->next())
        found.append({.id = row->value(0).toLongLong(),
                      .appId = appId,
                      .openId = openId,
                      .message = message::read(row->value(1).toString().toUtf8()).message,
                      .state = stateOf(row->value(2).toString()),
                      .at = momentOf(row->value(3)),
                      .owner = row->value(4).toString(),
                      .error = errorOf(row->value(5).toString())});
    return found;
}

} // namespace core
