// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace core {

/// Runs `work` in a thread of the pool, for a coroutine to wait for. `work` has everything that it needs in itself.
template <typename Work>
[[nodiscard]] QFuture<std::invoke_result_t<Work>> elsewhere(QThreadPool &pool, Work work)
{
    using Value = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    pool.start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// The same in the pool of the application.
template <typename Work>
[[nodiscard]] QFuture<std::invoke_result_t<Work>> elsewhere(Work work)
{
    return elsewhere(*QThreadPool::globalInstance(), std::move(work));
}

} // namespace core
