// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/elsewhere.h"
#include "core/storage/batchstore.h"

#include <functional>

namespace core::templatebatch {

template <typename T>
using JournalDeed = std::function<Result<T>(BatchStore &)>;

/// Does what takes long in another thread, over a connection of its own.
template <typename T>
QFuture<Result<T>> onJournal(QThreadPool &threads, const QString &file, Database::Access access,
                             const JournalDeed<T> &deed)
{
    return elsewhere(threads, [file, access, deed]() -> Result<T> {
        const auto database = Database::open(file, bookSchema(), access);
        if (!database)
            return fail(database.error());
        BatchStore store(**database);
        return deed(store);
    });
}

} // namespace core::templatebatch
