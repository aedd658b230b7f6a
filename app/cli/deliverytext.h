// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

namespace app::cli {

// Deliveries for people, in the language of the program; --json has the names that never change.

/// "accepted", "rejected: signature"…
[[nodiscard]] QString stateText(const core::DeliverySummary &delivery);
/// "2nd try", "replayed"…: what is remarkable about it; empty for most.
[[nodiscard]] QStringList remarksOf(const core::DeliverySummary &delivery);
/// What decided on the reply.
[[nodiscard]] QString answeredByText(const core::DeliverySummary &delivery);
/// What came of one target.
[[nodiscard]] QString outcomeText(core::forwarding::Forwarded::Outcome outcome);
/// Prints every member that is known.
void printSheet(const core::Delivery &delivery);

} // namespace app::cli
