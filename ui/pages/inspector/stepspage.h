// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/steps.h"
#include "core/inspector/delivery.h"

#include <QPalette>

namespace ui {

/// The verification as a page to read: a heading per step with its mark, and the values under it.
[[nodiscard]] QString stepsAsHtml(const QList<core::callback::VerificationStep> &steps, const QPalette &palette);

/// What can be told of a delivery when the account's keys are not known.
[[nodiscard]] QString stepsWithoutKeys(const core::Delivery &delivery, const QPalette &palette);

} // namespace ui
