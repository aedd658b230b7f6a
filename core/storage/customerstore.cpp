// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/customerstore.h"

#include "core/message/messagefile.h"
#include "core/storage/errorjson_p.h"

#include <QSqlQuery>

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

/// A text column is never NULL.
QString textOf(const std::optional<Error> &error)
{
    return error ? QString::fromUtf8(toWire(errorToJson(*error))) : u""_s;
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
    QSqlQuery query(m_database.connection());
    query.prepare(u"INSERT INTO customer_messages (appid, openid, message, state, at, owner, error)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(message.appId.toString());
    query.addBindValue(message.openId);
    query.addBindValue(QString::fromUtf8(message::write(message.message)));
    query.addBindValue(toString(message.state));
    query.addBindValue(message.at.toMSecsSinceEpoch());
    query.addBindValue(QString(u""_s + message.owner));
    query.addBindValue(textOf(message.error));
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    return query.lastInsertId().toLongLong();
}

Done CustomerStore::save(const CustomerMessage &message)
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"UPDATE customer_messages SET state = ?, error = ? WHERE id = ?"_s);
    query.addBindValue(toString(message.state));
    query.addBindValue(textOf(message.error));
    query.addBindValue(message.id);
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    return {};
}

Result<QList<CustomerMessage>> CustomerStore::to(const AppId &appId, const QString &openId, qint64 before,
                                                 int limit) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"SELECT id, message, state, at, owner, error FROM customer_messages"
                  " WHERE appid = ? AND openid = ? AND id < ? ORDER BY id DESC LIMIT ?"_s);
    query.addBindValue(appId.toString());
    query.addBindValue(QString(u""_s + openId));
    query.addBindValue(before > 0 ? before : std::numeric_limits<qint64>::max());
    query.addBindValue(limit);
    if (!query.exec())
        return fail(storageError(m_database.connection(), query.lastError()));
    QList<CustomerMessage> found;
    while (query.next())
        found.append({.id = query.value(0).toLongLong(),
                      .appId = appId,
                      .openId = openId,
                      .message = message::read(query.value(1).toString().toUtf8()).message,
                      .state = stateOf(query.value(2).toString()),
                      .at = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
                      .owner = query.value(4).toString(),
                      .error = errorOf(query.value(5).toString())});
    return found;
}

} // namespace core
