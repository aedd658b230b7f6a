// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/outbox.h"

#include "core/sandbox/draw.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 ownStream = 0x6f7574626f78; // draws nothing that other parts of the sandbox draw

} // namespace

Outbox::Outbox(const QString &accountId, quint64 seed)
    : m_accountId(accountId)
    , m_systemOpenid(u'o' + Draw(seed ^ ownStream).urlSafe(27))
{ }

void Outbox::postJobEvent(const QDateTime &at, const QString &event, const QList<XmlNode> &elements)
{
    postEvent(at, m_systemOpenid, event, elements);
}

void Outbox::postEvent(const QDateTime &at, const QString &openid, const QString &event, const QList<XmlNode> &elements)
{
    XmlNode root{.name = u"xml"_s,
                 .children = {element(u"ToUserName"_s, m_accountId), element(u"FromUserName"_s, openid),
                              element(u"CreateTime"_s, at.toSecsSinceEpoch()), element(u"MsgType"_s, u"event"_s),
                              element(u"Event"_s, event)}};
    root.children += elements;
    post(writeXml(root));
}

void Outbox::post(const QByteArray &xml)
{
    constexpr qsizetype most = 10'000; // a bound for us when nobody takes them
    if (m_waiting.size() >= most)
        m_waiting.removeFirst();
    m_waiting.append(xml);
}

XmlNode element(const QString &name, const QString &text)
{
    return {.name = name, .text = text};
}

XmlNode element(const QString &name, qint64 number)
{
    return {.name = name, .text = QString::number(number)};
}

} // namespace core::sandbox
