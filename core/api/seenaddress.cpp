// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/seenaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

/// Null for what QHostAddress would fill up ("1.2.3" is no address of this machine's network).
QHostAddress addressOf(QString text)
{
    while (text.endsWith(u'.') || (text.endsWith(u':') && !text.endsWith("::"_L1)))
        text.chop(1);
    const QHostAddress address(text);
    const bool isShort = address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() != text;
    return isShort ? QHostAddress() : plainAddress(address);
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    constexpr int zeros = 10;
    constexpr quint8 mark = 0xff;
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const bool isMapped = std::all_of(bytes.c, bytes.c + zeros, [](quint8 byte) { return byte == 0; })
        && bytes[zeros] == mark && bytes[zeros + 1] == mark;
    if (!isMapped)
        return address;
    quint32 four = 0;
    for (int i = zeros + 2; i < 16; ++i)
        four = (four << 8U) | bytes[i];
    return QHostAddress(four);
}

QList<QHostAddress> seenAddresses(const QString &errmsg)
{
    static const QRegularExpression form(u"\\bip(?:v[46])?(?:\\s+|\\s*=\\s*|:\\s+)([0-9a-fA-F.:]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QList<QHostAddress> seen;
    for (auto match = form.globalMatch(errmsg); match.hasNext();) {
        const QHostAddress address = addressOf(match.next().captured(1));
        if (!address.isNull() && !seen.contains(address))
            seen.append(address);
    }
    return seen;
}

QString networkOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        constexpr quint32 hosts = 0xff;
        return QHostAddress(address.toIPv4Address() & ~hosts).toString() + u"/24"_s;
    }
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return QHostAddress(bytes).toString() + u"/64"_s;
}

} // namespace core::api
