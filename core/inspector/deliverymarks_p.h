// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"

#include <QSqlDatabase>

namespace core {

/// What people say about one delivery.
struct Mark
{
    bool isStarred = false;
    QString note;
};

// For the thread of the connection; transactions are the caller's.

/// Nothing when there is no such delivery.
[[nodiscard]] Result<std::optional<Mark>> readMark(const QSqlDatabase &database, DeliveryId id);
/// A mark that says nothing is no row.
[[nodiscard]] Done writeMark(const QSqlDatabase &database, DeliveryId id, const Mark &mark);
/// How many of these are there and were not so before.
[[nodiscard]] Result<qint64> starAll(const QSqlDatabase &database, const QList<DeliveryId> &ids, Starred starred);
/// Leaves the star as it is. Kind::NotFound when there is no such delivery.
[[nodiscard]] Done writeNote(const QSqlDatabase &database, DeliveryId id, const QString &note);

} // namespace core
