// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliveryquery_p.h"

namespace core {

/// What leaves out the retries that stand behind their first try, where that was received since then (milliseconds
/// since the epoch).
[[nodiscard]] Clause withoutHiddenRetries(qint64 since);

/// One more column for DeliveryQuery::page(): what the row's retries are, as takeRetries() understands it.
[[nodiscard]] QString retriesColumn();
void takeRetries(DeliverySummary &first, const QVariant &column);

} // namespace core
