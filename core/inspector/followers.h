// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

#include <QSet>

namespace core {

/// Who did something that lets the account answer, as far as a look into the log came at once.
struct FollowersFound
{
    QList<DeliverySummary> newest; ///< of each one delivery, newest first
    /// All that is not older has been looked at: what `before` has to be to go on. Invalid = there is no more.
    DeliveryId reached;
};

/// Of a list of openids those that the log holds nothing of.
struct OpenIdsUnseen
{
    QStringList openIds;
    bool isCertain = true; ///< else only the newest part of the log was looked at
};

} // namespace core
