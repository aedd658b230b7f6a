// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpserver.h"

#include <QHash>

#include <chrono>

namespace core::sandbox {

/// The names under which the platform can be reached (api, api2, sh.api, sz.api, hk.api.weixin.qq.com): all answer
/// alike, but one may be far away or out of order. The sandbox knows them by the Host header.
class Hosts final
{
public:
    struct Way
    {
        std::chrono::milliseconds delay{}; ///< of each answer
        bool isDown = false; ///< connections end without an answer
    };

    void set(const QByteArray &name, const Way &way) { m_ways.insert(name.toLower(), way); }
    /// A name of which nothing was said is near and up, as the sandbox's own address is.
    [[nodiscard]] Way wayOf(const ServerRequest &request) const;

private:
    QHash<QByteArray, Way> m_ways;
};

} // namespace core::sandbox
