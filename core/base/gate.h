// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <coroutine>
#include <optional>
#include <utility>
#include <vector>

namespace core {

/// A result that any number of coroutines wait for with `co_await gate->opened()` (hold the gate in a shared_ptr).
/// Opening it resumes them all, in order, before open() returns; a QFuture would do so on a later turn of the event
/// loop, which at the end of the program never comes.
template <typename T>
class Gate final
{
public:
    Gate() = default;
    ~Gate() = default;
    Q_DISABLE_COPY_MOVE(Gate)

    /// Only the first call counts.
    void open(Result<T> result)
    {
        if (m_result)
            return;
        m_result.emplace(std::move(result));
        for (const std::coroutine_handle<> waiting : std::exchange(m_waiting, {}))
            waiting.resume();
    }

    /// Trivial, so that it does not matter how often g++ 12 copies it.
    struct Waiter
    {
        Gate *gate;

        // NOLINTBEGIN(readability-identifier-naming): the language's names
        [[nodiscard]] bool await_ready() const noexcept { return gate->m_result.has_value(); }
        void await_suspend(std::coroutine_handle<> waiting) const { gate->m_waiting.push_back(waiting); }
        [[nodiscard]] Result<T> await_resume() const { return *gate->m_result; }
        // NOLINTEND(readability-identifier-naming)
    };

    [[nodiscard]] Waiter opened() { return Waiter{this}; }

private:
    std::optional<Result<T>> m_result;
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace core
