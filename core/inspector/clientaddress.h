// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/http/transport.h"

#include <QHostAddress>

namespace core {

/// The reverse proxies and tunnels whose word on where a request came from is taken.
class TrustedProxies final
{
public:
    TrustedProxies() = default; ///< nobody
    /// Addresses and nets ("10.0.0.0/8", "fd00::/8"), separated by commas or blanks. Kind::Invalid with field
    /// "trustedProxies" and the part that is neither.
    [[nodiscard]] static Result<TrustedProxies> parse(const QString &list);

    [[nodiscard]] bool contains(const QHostAddress &address) const;
    [[nodiscard]] bool isEmpty() const { return m_nets.isEmpty(); }

    friend bool operator==(const TrustedProxies &, const TrustedProxies &) = default;

private:
    QList<QPair<QHostAddress, int>> m_nets;
};

/// Who sent a request: the peer, unless that is trusted and X-Forwarded-For or Forwarded name somebody else. Each proxy
/// adds the address that it saw at the right, so it is the right-most that is not trusted; what stands left of it may
/// be invented. Where both headers are there and disagree, one of them comes from the sender, so neither is believed.
[[nodiscard]] QHostAddress clientAddress(const QHostAddress &peer, const QList<HttpHeader> &headers,
                                         const TrustedProxies &proxies);

} // namespace core
