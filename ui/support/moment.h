// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;

namespace ui {

/// "14:05", with the day when it is not today.
[[nodiscard]] QString momentText(const QDateTime &at, const QDateTime &now);

} // namespace ui
