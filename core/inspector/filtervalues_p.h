// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/filterscanner_p.h"

#include <QCoreApplication>

namespace core {

/// The value of a condition; what is wrong with it comes without its place.
[[nodiscard]] Result<FilterValue> parseFilterValue(FilterField field, const FilterToken &token,
                                                   const QList<Account> &accounts);
[[nodiscard]] QString filterValueText(FilterField field, const FilterValue &value);

/// "500ms", "1.5s", "5m", "1h", "7d", "2w".
[[nodiscard]] Result<std::chrono::microseconds> parseFilterDuration(const QString &text);
[[nodiscard]] QString filterDurationText(std::chrono::microseconds duration);

/// Under whose name the texts about filters are translated.
class FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryFilter)
};

} // namespace core
