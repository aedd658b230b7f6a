// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/followers.h"

#include <QSqlDatabase>

#include <chrono>

namespace core {

/// After that a look is over, and what it has found by then is the answer.
inline constexpr std::chrono::milliseconds budgetOfALook{30};

/// For DeliveryLog::followers.
[[nodiscard]] Result<FollowersFound> readFollowers(const QSqlDatabase &database, const AppId &account,
                                                   DeliveryId before, int limit,
                                                   std::chrono::milliseconds budget = budgetOfALook);
/// For DeliveryLog::openIds.
[[nodiscard]] Result<QStringList> readOpenIds(const QSqlDatabase &database, const AppId &account,
                                              const QString &beginning, int limit,
                                              std::chrono::milliseconds budget = budgetOfALook);
/// For DeliveryLog::unseen.
[[nodiscard]] Result<OpenIdsUnseen> readUnseen(const QSqlDatabase &database, const AppId &account,
                                               const QStringList &openIds,
                                               std::chrono::milliseconds budget = 2 * budgetOfALook);

} // namespace core
