// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core {

/// Creates the file, empty and 0600, and its folder, 0700, where they are missing. True when the file is new.
[[nodiscard]] Result<bool> createPrivateFile(const QString &path);

/// Whether there is a file that can be read. It is not opened for that: whoever closes a file drops all POSIX locks
/// that the process has on it, those of its other connections to the database as well, and another program may then
/// take the write-ahead log away under them.
[[nodiscard]] Done findFile(const QString &path);

/// Copies a damaged database, with its write-ahead log, to "<name>.damaged-<yyyyMMdd-HHmmss>" beside it and says so as
/// an Error. A copy that an earlier start made of the very same file is not made again. It opens the file: nobody else
/// of this process may have a connection to it that is to go on.
[[nodiscard]] Error keepDamagedCopy(const QString &path, const QString &reason);

} // namespace core
