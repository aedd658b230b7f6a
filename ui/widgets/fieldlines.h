// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>

namespace ui {

/// Fields of a message as lines "Field=value"; a line break in a value is written \n, a backslash \\.
[[nodiscard]] QString fieldLines(const QMap<QString, QString> &fields);
/// The other way; empty lines count for nothing. The error names the line.
[[nodiscard]] core::Result<QMap<QString, QString>> fieldsFromLines(const QString &text);

} // namespace ui
