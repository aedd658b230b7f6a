// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <utility>

namespace core {

/// Where one coroutine waits until somebody opens, and then goes on at once, inside open(). A signal would resume it on
/// a later turn of the event loop, which never comes when the program is on its way out.
class Gate final
{
public:
    Gate() = default;
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    void open()
    {
        m_isOpen = true;
        if (const auto waiting = std::exchange(m_waiting, nullptr))
            waiting.resume();
    }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// To be awaited: a handle by value, because QCoro 0.8 copies what it is given.
    class Opened
    {
    public:
        explicit Opened(Gate &gate) : m_gate(&gate) { }
        [[nodiscard]] bool await_ready() const noexcept { return m_gate->m_isOpen; }
        void await_suspend(std::coroutine_handle<> coroutine) noexcept { m_gate->m_waiting = coroutine; }
        void await_resume() const noexcept { }

    private:
        Gate *m_gate;
    };
    [[nodiscard]] Opened opened() { return Opened(*this); }

private:
    bool m_isOpen = false;
    std::coroutine_handle<> m_waiting;
};

} // namespace core
