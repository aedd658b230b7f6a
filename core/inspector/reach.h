// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/clientaddress.h"

namespace core {

/// How the inspector is reached from outside: behind which proxies, and below which path.
struct Reach
{
    TrustedProxies proxies;
    QString basePath; ///< "/wx", or empty; before the path of every account and of healthz

    /// Kind::Invalid with field "trustedProxies" or "basePath". Slashes around the path make no difference.
    [[nodiscard]] static Result<Reach> from(const QString &basePath, const QString &trustedProxies);

    friend bool operator==(const Reach &, const Reach &) = default;
};

} // namespace core
