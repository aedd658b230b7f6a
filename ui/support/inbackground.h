// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/elsewhere.h"

#include <QFutureWatcher>

namespace ui {

/// Runs `work` in a thread of the pool and hands what it gives to `then`, in this thread. `work` has everything that it
/// needs in itself; `then` is not called when `context` has gone by then.
template <typename Work, typename Then>
void inBackground(QThreadPool &pool, QObject *context, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(core::elsewhere(pool, std::move(work)));
}

template <typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    inBackground(*QThreadPool::globalInstance(), context, std::move(work), std::move(then));
}

} // namespace ui
