// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/pattern.h"

#include "core/answering/texts.h"

namespace core::answering {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPattern = 512;
/// A text of so many characters cannot use up more effort in one go than a long one at a single place.
constexpr qsizetype shortText = 32;

/// Compiled code does not count every step back, so that its limit would not hold; the interpreter does.
constexpr auto bounds = "(*NO_JIT)(*LIMIT_MATCH=5000)(*LIMIT_DEPTH=5000)"_L1;

Pattern::Found foundBy(const QRegularExpressionMatch &match)
{
    using enum Pattern::Found::Outcome;
    if (match.hasMatch())
        return {.outcome = Found, .groups = match.capturedTexts()};
    return {.outcome = match.isValid() ? Absent : GivenUp};
}

} // namespace

Result<Pattern> Pattern::from(const QString &text)
{
    if (text.isEmpty())
        return invalid({}, Texts::tr("The regular expression is empty"));
    if (text.size() > longestPattern)
        return invalid({},
                       Texts::tr("A regular expression may have %1 characters; this one has %2")
                           .arg(longestPattern)
                           .arg(text.size()));
    // Such options could lift our bounds.
    if (text.startsWith("(*"_L1))
        return invalid({}, Texts::tr("Regular expression, position 1: it may not begin with (*"),
                       Texts::tr("(?i) makes it ignore case."));
    QRegularExpression expression(bounds + text, QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return invalid({},
                       Texts::tr("Regular expression, position %1: %2")
                           .arg(std::max<qsizetype>(expression.patternErrorOffset() - bounds.size(), 0) + 1)
                           .arg(expression.errorString()));
    return Pattern(std::move(expression));
}

Pattern::Found Pattern::search(const QString &text, QDeadlineTimer deadline) const
{
    if (text.size() <= shortText && !deadline.hasExpired())
        return foundBy(m_expression.match(text));
    // The limit holds for each place at which a match may begin; the deadline for all of them.
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (deadline.hasExpired())
            return {.outcome = Found::Outcome::GivenUp};
        if (at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate())
            continue;
        Found found = foundBy(m_expression.match(text, at, QRegularExpression::NormalMatch,
                                                 QRegularExpression::AnchorAtOffsetMatchOption));
        if (found.outcome != Found::Outcome::Absent)
            return found;
    }
    return {};
}

} // namespace core::answering
