// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <chrono>
#include <deque>

namespace core {

/// Values by key for a while, of which the oldest are forgotten when there are too many. Moments are milliseconds since
/// the epoch and need not rise.
template <typename Value>
class RecentMemory final
{
public:
    RecentMemory(std::size_t most, std::chrono::milliseconds age) : m_most(most), m_age(age.count()) { }

    /// Unless it is too old by now.
    [[nodiscard]] Value *find(quint64 key, qint64 now)
    {
        const auto found = m_values.find(key);
        return found != m_values.end() && found->at + m_age >= now ? &found->value : nullptr;
    }

    Value &insert(quint64 key, Value value, qint64 at)
    {
        while (m_order.size() >= m_most)
            forgetOldest();
        m_order.push_back({key, at});
        return m_values.insert(key, Entry{std::move(value), at})->value;
    }

private:
    struct Entry
    {
        Value value;
        qint64 at;
    };
    struct Place
    {
        quint64 key;
        qint64 at;
    };

    void forgetOldest()
    {
        const Place oldest = m_order.front();
        m_order.pop_front();
        const auto found = m_values.constFind(oldest.key);
        if (found != m_values.constEnd() && found->at == oldest.at) // else it came again since
            m_values.erase(found);
    }

    std::size_t m_most;
    qint64 m_age;
    QHash<quint64, Entry> m_values;
    std::deque<Place> m_order;
};

} // namespace core
