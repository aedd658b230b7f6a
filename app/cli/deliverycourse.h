// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"

#include <QJsonObject>

namespace app::cli {

/// What became of a delivery, for `callback show`: "stages" in milliseconds from its receipt, "tries" of the same
/// message with the gap to the one before, "forwards" with each target's answer. What is not known is left out.
[[nodiscard]] core::Result<QJsonObject> courseOf(const core::Delivery &delivery, core::DeliveryLog &log);
/// The same for people.
void printCourse(const QJsonObject &course);

} // namespace app::cli
