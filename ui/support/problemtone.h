// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/support/tone.h"

namespace ui {

/// In which colour a problem is said.
[[nodiscard]] inline Tone toneOf(core::Problem::Severity severity)
{
    switch (severity) {
    case core::Problem::Severity::Note: return Tone::Muted;
    case core::Problem::Severity::Warning: return Tone::Warning;
    case core::Problem::Severity::Error: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace ui
