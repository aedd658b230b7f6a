// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/template/keyword.h"

#include <optional>

namespace core::templates {

/// The errcode with which the platform refuses a value.
inline constexpr int badArgument = 47003;

/// What a value has to keep to, beside its kind.
struct ValueLimits
{
    qint64 most = 0; ///< of characters or digits; 0 = none
    qint64 mostLatin = 0; ///< of a name without Chinese in it
};

/// Whether the text has the form that the kind asks for. Emoji, line breaks and what is cut are not its business.
[[nodiscard]] std::optional<Problem> checkForm(KeywordKind kind, const QString &field, const QString &text,
                                               const ValueLimits &limits);
/// Times and dates, alone or two with ~ between.
[[nodiscard]] std::optional<Problem> checkMoment(KeywordKind kind, const QString &field, const QString &text);

/// "data.thing1.value"
[[nodiscard]] QString pathOf(const QString &field);
/// That the value has another form than its kind asks for.
[[nodiscard]] Problem formProblem(KeywordKind kind, const QString &field, const QString &text, const QString &what);

} // namespace core::templates
