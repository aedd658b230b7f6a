// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QStringList>

namespace core::answering {

/// A regular expression of a stranger's making, searched in strangers' texts: what would take too long is given up.
class Pattern final
{
public:
    /// Kind::Invalid with the position in the text, from 1; also for more than 512 characters.
    [[nodiscard]] static Result<Pattern> from(const QString &text);

    struct Found
    {
        enum class Outcome { Found, Absent, GivenUp };

        Outcome outcome = Outcome::Absent;
        QStringList groups; ///< the whole match, then the groups
    };
    /// Gives up when the deadline has passed, or at an effort that takes a few milliseconds at one place of the text.
    [[nodiscard]] Found search(const QString &text, QDeadlineTimer deadline) const;

    [[nodiscard]] int groupCount() const { return m_expression.captureCount(); }

private:
    explicit Pattern(QRegularExpression expression) : m_expression(std::move(expression)) { }

    QRegularExpression m_expression;
};

} // namespace core::answering
