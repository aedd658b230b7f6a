// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QDateTime>
#include <QList>

namespace core::api {

/// Forced refreshes of a stable token that are left today, and the moment from which the next is possible.
struct ForceBudget
{
    int left = 20;
    QDateTime possibleAt; ///< UTC; not later than now when it is possible at once
};

/// By the platform's rule: so many a day, where a day is a natural one in Beijing, and some seconds between two.
[[nodiscard]] ForceBudget forceBudget(const Catalogue &catalogue, const QList<QDateTime> &forced, const QDateTime &now);

} // namespace core::api
