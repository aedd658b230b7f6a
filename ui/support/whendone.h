// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QPointer>

#include <functional>

namespace ui {

namespace impl {
template <typename T, typename Fn>
QCoro::Task<> deliver(core::Task<T> task, QPointer<QObject> context, Fn fn)
{
    core::Result<T> result = co_await task;
    if (context)
        std::invoke(fn, std::move(result));
}
} // namespace impl

/// Hands the result of a task to `fn(core::Result<T>)`, in this thread. Nothing happens when `context` has gone by
/// then. A task that needs not wait is handed over before this returns.
template <typename T, typename Fn>
void whenDone(core::Task<T> task, QObject *context, Fn fn)
{
    impl::deliver<T, Fn>(std::move(task), QPointer<QObject>(context), std::move(fn));
}

} // namespace ui
