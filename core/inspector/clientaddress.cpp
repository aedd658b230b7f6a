// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/clientaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// An IPv4 address in IPv6 clothes is the IPv4 address ("::" is not, whatever Qt says).
QHostAddress plainForm(const QHostAddress &address)
{
    static const QHostAddress mapped(u"::ffff:0:0"_s);
    constexpr int mappedLength = 96;
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.isInSubnet(mapped, mappedLength)
        ? QHostAddress(address.toIPv4Address())
        : address;
}

/// QHostAddress takes "1", "1.2" and scopes for addresses too.
QHostAddress addressFrom(const QString &text)
{
    const QHostAddress address(text);
    const bool isWhole = address.protocol() == QAbstractSocket::IPv6Protocol || text.count(u'.') == 3;
    return isWhole && !text.contains(u'%') ? plainForm(address) : QHostAddress();
}

/// "192.0.2.1", "192.0.2.1:80", "2001:db8::1", "[2001:db8::1]:80"; null for "unknown" and for names.
QHostAddress hopFrom(QString text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QString port = end < 0 ? QString() : text.sliced(end + 1);
        const bool isPort = port.isEmpty() || port.startsWith(u':');
        return end > 0 && isPort ? addressFrom(text.sliced(1, end - 1)) : QHostAddress();
    }
    if (text.count(u':') == 1)
        text = text.left(text.indexOf(u':'));
    return addressFrom(text);
}

/// All headers of that name as one list, as HTTP reads them.
std::optional<QStringList> listOf(const QList<HttpHeader> &headers, QByteArrayView name)
{
    std::optional<QStringList> all;
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            all = all.value_or(QStringList()) + QString::fromLatin1(header.value).split(u',');
    }
    return all;
}

QHostAddress hopOfForwarded(const QString &element)
{
    const QStringList pairs = element.split(u';');
    for (const QString &pair : pairs) {
        const QString trimmed = pair.trimmed();
        if (trimmed.startsWith("for="_L1, Qt::CaseInsensitive))
            return hopFrom(trimmed.sliced(4));
    }
    return {};
}

QHostAddress rightmostUntrusted(const QHostAddress &peer, const QList<QHostAddress> &hops,
                                const TrustedProxies &proxies)
{
    QHostAddress last = peer;
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        if (hop->isNull())
            return last;
        last = *hop;
        if (!proxies.contains(last))
            return last;
    }
    return last;
}

Result<QPair<QHostAddress, int>> netFrom(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QHostAddress address = addressFrom(slash < 0 ? text : text.left(slash));
    const int longest = address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    bool isNumber = true;
    const int length = slash < 0 ? longest : text.sliced(slash + 1).toInt(&isNumber);
    if (address.isNull() || !isNumber || length < 0 || length > longest)
        return invalid(
            u"trustedProxies"_s,
            QCoreApplication::translate("Inspector", "“%1” is neither an IP address nor a net").arg(text.left(60)),
            QCoreApplication::translate("Inspector", "Such as 127.0.0.1, 10.0.0.0/8 or fd00::/8."));
    return std::pair(address, length);
}

} // namespace

Result<TrustedProxies> TrustedProxies::parse(const QString &list)
{
    static const QRegularExpression gaps(u"[,\\s]+"_s);
    TrustedProxies proxies;
    const QStringList parts = list.split(gaps, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto net = netFrom(part);
        if (!net)
            return fail(net.error());
        proxies.m_nets.append(*net);
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    const QHostAddress plain = plainForm(address);
    return std::ranges::any_of(m_nets, [&plain](const auto &net) {
        return plain.protocol() == net.first.protocol() && plain.isInSubnet(net.first, net.second);
    });
}

QHostAddress clientAddress(const QHostAddress &peer, const QList<HttpHeader> &headers, const TrustedProxies &proxies)
{
    if (proxies.isEmpty() || !proxies.contains(peer))
        return peer;
    std::optional<QHostAddress> byList;
    if (const auto list = listOf(headers, "X-Forwarded-For")) {
        QList<QHostAddress> hops;
        for (const QString &hop : *list)
            hops.append(hopFrom(hop));
        byList = rightmostUntrusted(peer, hops, proxies);
    }
    std::optional<QHostAddress> byForwarded;
    if (const auto list = listOf(headers, "Forwarded")) {
        QList<QHostAddress> hops;
        for (const QString &element : *list)
            hops.append(hopOfForwarded(element));
        byForwarded = rightmostUntrusted(peer, hops, proxies);
    }
    if (byList && byForwarded && *byList != *byForwarded)
        return peer;
    return byList.value_or(byForwarded.value_or(peer));
}

} // namespace core
