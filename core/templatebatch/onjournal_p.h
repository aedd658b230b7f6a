// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/batchstore.h"

#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace core::templatebatch {

template <typename T>
using JournalDeed = std::function<Result<T>(BatchStore &)>;

/// Does what takes long in another thread, over a connection of its own.
template <typename T>
QFuture<Result<T>> onJournal(QThreadPool &threads, const QString &file, Database::Access access,
                             const JournalDeed<T> &deed)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    threads.start([promise, file, access, deed] {
        const auto database = Database::open(file, bookSchema(), access);
        if (database) {
            BatchStore store(**database);
            promise->addResult(deed(store));
        } else {
            promise->addResult(Result<T>(fail(database.error())));
        }
        promise->finish();
    });
    return future;
}

} // namespace core::templatebatch
