// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/hosts.h"

namespace core::sandbox {

Hosts::Way Hosts::wayOf(const ServerRequest &request) const
{
    const QByteArray host = request.header("Host").toLower();
    return m_ways.value(host.left(host.indexOf(':')));
}

} // namespace core::sandbox
