// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::sending {

/// A name for somebody in this process who works on jobs: "computer/process/…".
[[nodiscard]] QString newOwner();
/// Its process ran on this computer and does not any more. Where that cannot be told: false.
[[nodiscard]] bool isDead(const QString &owner);

} // namespace core::sending
