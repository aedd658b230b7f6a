// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xmltree.h"

#include <QDateTime>

namespace core::sandbox {

/// What the platform tells the account's server, waiting to be pushed.
class Outbox
{
public:
    Outbox(const QString &accountId, quint64 seed);

    /// A job's event: it comes from an openid of the platform's own, not from a follower.
    void postJobEvent(const QDateTime &at, const QString &event, const QList<XmlNode> &elements);
    /// An event that comes from a follower.
    void postEvent(const QDateTime &at, const QString &openid, const QString &event, const QList<XmlNode> &elements);
    /// Anything else, ready as it is.
    void post(const QByteArray &xml);
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }
    /// Oldest first; they are not here any more.
    [[nodiscard]] QList<QByteArray> take() { return std::exchange(m_waiting, {}); }

private:
    QString m_accountId;
    QString m_systemOpenid;
    QList<QByteArray> m_waiting;
};

/// For building events: an element with a text or a whole number.
[[nodiscard]] XmlNode element(const QString &name, const QString &text);
[[nodiscard]] XmlNode element(const QString &name, qint64 number);

} // namespace core::sandbox
