// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace ui {

class ToneLabel;

/// Its messages, one a line, in the tone of the worst; hides the label when there are none.
void showProblems(ToneLabel *label, const QList<core::Problem> &problems);

} // namespace ui
