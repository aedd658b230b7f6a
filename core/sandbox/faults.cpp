// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/faults.h"

#include <algorithm>

namespace core::sandbox {

std::optional<Fault> Faults::take(const QByteArray &path)
{
    const auto due =
        std::ranges::find_if(m_ordered, [&](const Fault &fault) { return fault.path.isEmpty() || fault.path == path; });
    if (due == m_ordered.end())
        return std::nullopt;
    const Fault hit = *due;
    if (--due->times <= 0)
        m_ordered.erase(due);
    return hit;
}

} // namespace core::sandbox
