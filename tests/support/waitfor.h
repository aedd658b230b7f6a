// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <QCoroTask>
#include <QTest>

namespace test {

/// Runs the event loop until the task is done.
template <typename T>
[[nodiscard]] core::Result<T> waitFor(core::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// A finished task, for fakes.
template <typename T>
core::Task<T> ready(core::Result<T> result)
{
    co_return result;
}

} // namespace test

/// Fails the test with the error's own words; yields nothing otherwise.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        if (!(result))                                                                                                 \
            QFAIL(qPrintable(core::describe((result).error())));                                                       \
    } while (false)
