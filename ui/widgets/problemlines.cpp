// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlines.h"

#include "ui/support/problemtone.h"
#include "ui/widgets/labels.h"

#include <algorithm>

namespace ui {

using core::Problem;

void showProblems(ToneLabel *label, const QList<Problem> &problems)
{
    QStringList lines;
    auto worst = Problem::Severity::Note;
    for (const Problem &problem : problems) {
        lines.append(problem.advice.isEmpty() ? problem.message : QString(problem.message + u' ' + problem.advice));
        worst = std::max(worst, problem.severity);
    }
    label->setTone(toneOf(worst));
    label->setText(lines.join(u'\n'));
    label->setVisible(!lines.isEmpty());
}

} // namespace ui
