// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace app::cli {

/// Everything that stands on standard input. On a terminal it says first what to type, and does not echo it.
[[nodiscard]] QByteArray readStandardInput(const QString &hint);
/// A JSON object from standard input; nothing at all is an empty one.
[[nodiscard]] core::Result<QJsonObject> readSecrets(const QString &hint);
/// The bytes of a file, or of standard input for "-".
[[nodiscard]] core::Result<QByteArray> readFileOrInput(const QString &name);

} // namespace app::cli
