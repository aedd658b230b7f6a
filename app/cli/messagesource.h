// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/message/messagefile.h"

#include <QJsonArray>

namespace app::cli {

/// A message file that can be read as one; its mistakes are shown on standard error otherwise.
[[nodiscard]] core::Result<core::message::MessageFile> readMessage(const QString &name);

/// "FILE:12:3: error: content: …", as compilers do; `what` stands in brackets after the severity.
void print(const QString &name, const core::message::MessageFile &file, const QList<core::Problem> &problems,
           const QString &what = {});
/// Each with its "line" and "column".
[[nodiscard]] QJsonArray toJson(const core::message::MessageFile &file, const QList<core::Problem> &problems);

} // namespace app::cli
