// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"
#include "ui/support/rowmodel.h"

#include <span>

namespace ui {

/// Time, account, type, summary, from, state and duration of a delivery. Context of the titles: "InspectorPage".
[[nodiscard]] std::span<const Column<core::DeliverySummary>> deliveryColumns();

/// "Accepted", "Rejected: signature"…, translated.
[[nodiscard]] QString stateText(const core::DeliverySummary &delivery);

} // namespace ui
