// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QUrl;

namespace core {

/// What people are told before a message goes to another machine in plain http, as the platform itself sends it to
/// port 80; empty for https and for this machine.
[[nodiscard]] QString plainWayWarning(const QUrl &to);

} // namespace core
