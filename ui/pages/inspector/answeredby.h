// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What decided on a reply, for people: of Delivery::answeredBy, "rule:Refund" → "rule “Refund”".
[[nodiscard]] QString answeredByText(const QString &answeredBy);

} // namespace ui
