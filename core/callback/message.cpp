// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/message.h"

#include "core/callback/body.h"
#include "core/callback/texts.h"

namespace core::callback {

using namespace Qt::StringLiterals;

QString Message::dedupeKey() const
{
    if (event.isEmpty() && !id.isEmpty())
        return id;
    QStringList parts{from, xml.textOf(u"CreateTime"), event.isEmpty() ? type : event, xml.textOf(u"EventKey")};
    // Two jobs may end within one second; a retry carries the same job id, so it may only help to tell them apart.
    if (!id.isEmpty())
        parts += id;
    return parts.join(u'|');
}

Result<Message> decode(const XmlNode &root)
{
    const QString type = root.textOf(u"MsgType").trimmed();
    if (type.isEmpty())
        return invalid(u"MsgType"_s, Texts::tr("This is no callback of the platform: there is no MsgType"));

    Message message{
        .to = root.textOf(u"ToUserName").trimmed(),
        .from = root.textOf(u"FromUserName").trimmed(),
        .type = type,
        .event = type == "event"_L1 ? root.textOf(u"Event").trimmed() : QString(),
        .id = (root.child(u"MsgId") ? root.textOf(u"MsgId") : root.textOf(u"MsgID")).trimmed(),
        .xml = root,
    };
    bool isNumber = false;
    const qint64 seconds = root.textOf(u"CreateTime").trimmed().toLongLong(&isNumber);
    if (isNumber)
        message.createdAt = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    message.body = decodeBody(message.type, message.event, root);
    return message;
}

} // namespace core::callback
