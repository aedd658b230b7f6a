// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/batchsigning.h"

namespace core {

/// The URLs of a file: the column "url" of a table (CSV, XLSX), else each line of the text. Kind::Invalid with the
/// field "file" when there are none, or too many.
[[nodiscard]] Result<QList<jssdk::UrlLine>> readUrlFile(const QString &path);

} // namespace core
