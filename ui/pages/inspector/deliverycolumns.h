// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/filterlanguage.h"
#include "ui/support/rowmodel.h"

#include <span>

namespace ui {

/// Time, account, type, summary, from, state and duration of a delivery. Context of the titles: "InspectorPage".
[[nodiscard]] std::span<const Column<core::DeliverySummary>> deliveryColumns();

/// Accounts go by the names that the book has for them now; the AppID is in the tool tip, and stays for strangers.
void showAccountNames(RowModel<core::DeliverySummary> &model, const core::AccountBook &book);

/// By which field of a filter a column's cells can be told apart; Word = by none.
[[nodiscard]] core::FilterField fieldOfColumn(int column);
/// -1 = none.
[[nodiscard]] int columnOfField(core::FilterField field);

/// "Accepted", "Rejected: signature"…, translated.
[[nodiscard]] QString stateText(const core::DeliverySummary &delivery);

} // namespace ui
