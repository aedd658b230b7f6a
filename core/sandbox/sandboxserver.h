// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/platform.h"

namespace core::sandbox {

/// A Platform behind a loopback port. Never listens anywhere else.
class SandboxServer final
{
public:
    SandboxServer(const Catalogue &catalogue, const Clock &clock, Options options);

    [[nodiscard]] Result<quint16> listen(quint16 port);
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] Platform &platform() { return m_platform; }

private:
    Platform m_platform;
    HttpServer m_server;
};

} // namespace core::sandbox
