// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/begunanswers.h"

#include "core/base/json.h"
#include "core/message/messagefile.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;
using message::Message;

namespace {

QString written(const QList<Message> &messages)
{
    QByteArray files;
    for (const Message &message : messages)
        files += (files.isEmpty() ? QByteArray() : QByteArray(",")) + message::write(message);
    return QString::fromUtf8('[' + files + ']');
}

QList<Message> read(const QString &text)
{
    QList<Message> messages;
    const QJsonArray files = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue file : files)
        messages += message::read(toWire(file.toObject())).message;
    return messages;
}

} // namespace

Result<QHash<QString, QList<Message>>> BegunAnswers::all(const AppId &appId) const
{
    auto row = execute(m_database.connection(), u"SELECT openid, messages FROM begun_answers WHERE appid = ?"_s,
                       {appId.toString()});
    if (!row)
        return fail(row.error());
    QHash<QString, QList<Message>> all;
    while (row->next())
        all.insert(row->value(0).toString(), read(row->value(1).toString()));
    return all;
}

Done BegunAnswers::keep(const AppId &appId, const QString &openId, const QList<Message> &messages)
{
    if (messages.isEmpty())
        return change(m_database.connection(), u"DELETE FROM begun_answers WHERE appid = ? AND openid = ?"_s,
                      {appId.toString(), openId});
    return change(m_database.connection(),
                  u"INSERT INTO begun_answers (appid, openid, messages) VALUES (?, ?, ?)"
                  " ON CONFLICT (appid, openid) DO UPDATE SET messages = excluded.messages"_s,
                  {appId.toString(), openId, written(messages)});
}

} // namespace core
