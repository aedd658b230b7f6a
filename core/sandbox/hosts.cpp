// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/hosts.h"

namespace core::sandbox {

Hosts::Way Hosts::wayOf(const ServerRequest &request) const
{
    const QByteArray host = request.header("Host").toLower();
    const auto colon = host.indexOf(':');
    return m_ways.value(colon < 0 ? host : host.left(colon));
}

} // namespace core::sandbox
