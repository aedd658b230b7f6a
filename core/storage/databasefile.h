// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core {

/// Creates the file, empty and 0600, and its folder, 0700, where they are missing. True when the file is new.
[[nodiscard]] Result<bool> createPrivateFile(const QString &path);

/// False for a file that is neither empty nor begins as every SQLite database does.
[[nodiscard]] Result<bool> looksLikeDatabase(const QString &path);

/// Copies a damaged database, with its write-ahead log, to "<name>.damaged-<yyyyMMdd-HHmmss>" beside it and says so as
/// an Error. A copy that an earlier start made of the very same file is not made again.
[[nodiscard]] Error keepDamagedCopy(const QString &path, const QString &reason);

} // namespace core
