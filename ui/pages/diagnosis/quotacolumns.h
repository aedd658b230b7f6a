// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/quotalist.h"
#include "ui/support/rowmodel.h"

namespace ui {

/// What is told of each call's quota; their context is ui::QuotaTab.
[[nodiscard]] std::span<const Column<core::diagnosis::QuotaRow>> quotaColumns();
constexpr int quotaShareColumn = 5;

} // namespace ui
