// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"
#include "ui/support/tone.h"

namespace ui {

/// Something remarkable about a row, in one or two words.
struct DeliveryBadge
{
    QString text;
    Tone tone = Tone::Warning;
    QString explanation; ///< one sentence
};

/// Which try it is, or how many came, and what is flagged; translated.
[[nodiscard]] QList<DeliveryBadge> badgesOf(const core::DeliverySummary &delivery);

} // namespace ui
