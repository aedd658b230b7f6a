// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

namespace core::api {

/// The addresses that WeChat names when it refuses one (40164), each once, in the order of the text. All forms of the
/// wire: "invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist" names one address, 1.2.3.4.
[[nodiscard]] QList<QHostAddress> seenAddresses(const QString &errmsg);

/// An IPv4 address that is written as IPv6 ("::ffff:1.2.3.4", "::ffff:102:304") as IPv4; others as they are.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress &address);

/// The network around an address, for an allow-list: "1.2.3.0/24", "2001:db8:1:2::/64".
[[nodiscard]] QString networkOf(const QHostAddress &address);

} // namespace core::api
