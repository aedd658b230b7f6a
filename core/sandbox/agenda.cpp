// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/agenda.h"

namespace core::sandbox {

std::optional<QDateTime> Agenda::next() const
{
    return m_deeds.empty() ? std::nullopt : std::optional(m_deeds.cbegin()->first);
}

void Agenda::run(State &state, const QDateTime &now)
{
    while (!m_deeds.empty() && m_deeds.cbegin()->first <= now) {
        const auto due = m_deeds.extract(m_deeds.begin()); // out of the list first: a deed may add others
        due.mapped()(state, due.key());
    }
}

} // namespace core::sandbox
