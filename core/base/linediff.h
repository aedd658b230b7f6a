// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// One row of two texts side by side. A line that is not there has the number 0.
struct LinePair
{
    enum class Kind { Same, Changed, OnlyLeft, OnlyRight };

    Kind kind = Kind::Same;
    QString left;
    QString right;
    int leftNumber = 0; ///< from 1
    int rightNumber = 0;

    friend bool operator==(const LinePair &, const LinePair &) = default;
};

/// The rows in which two texts stand side by side with as many equal lines as possible. Of texts that differ in very
/// many lines (their product beyond four millions) the lines are paired as they come.
[[nodiscard]] QList<LinePair> diffLines(const QString &left, const QString &right);

} // namespace core
