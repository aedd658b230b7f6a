// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>
#include <map>
#include <optional>

namespace core::sandbox {

struct State;

/// What the platform does later and by itself, by the simulation's clock: jobs that end, confirmations that expire.
class Agenda
{
public:
    /// Gets the moment for which it was planned, which is now or a little earlier.
    using Deed = std::function<void(State &, const QDateTime &)>;

    void add(const QDateTime &due, Deed deed) { m_deeds.emplace(due, std::move(deed)); }
    [[nodiscard]] std::optional<QDateTime> next() const;
    /// Does what is due, oldest first, and what becomes due by that.
    void run(State &state, const QDateTime &now);

private:
    std::multimap<QDateTime, Deed> m_deeds;
};

} // namespace core::sandbox
