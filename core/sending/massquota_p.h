// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/masssender.h"

namespace core::sending {

/// What is left for an order that leaves `at` that moment, by what the journal has: `jobs` are those of the account.
[[nodiscard]] MassQuota quotaAt(const QDateTime &at, const QDateTime &now, const MassOrder &order,
                                const QList<MassJob> &jobs, const Catalogue &catalogue);
/// Nothing is left: an error where that is certain, else a warning.
[[nodiscard]] Problem usedUp(const MassQuota &quota, const MassOrder &order);

} // namespace core::sending
