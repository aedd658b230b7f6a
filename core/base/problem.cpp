// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

QJsonObject Problem::toJson() const
{
    QJsonObject json{
        {"path"_L1, path},   {"rule"_L1, rule},       {"severity"_L1, toString(severity)},
        {"limit"_L1, limit}, {"found"_L1, found},     {"unit"_L1, unit},
        {"code"_L1, code},   {"message"_L1, message},
    };
    if (!advice.isEmpty())
        json.insert("advice"_L1, advice);
    return json;
}

QString toString(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note: return u"note"_s;
    case Problem::Severity::Warning: return u"warning"_s;
    case Problem::Severity::Error: return u"error"_s;
    }
    Q_UNREACHABLE();
}

Error toError(const Problem &problem)
{
    return {.kind = Error::Kind::Invalid,
            .message = problem.message,
            .code = problem.code,
            .advice = problem.advice,
            .field = problem.path};
}

bool hasErrors(const QList<Problem> &problems)
{
    return std::ranges::find(problems, Problem::Severity::Error, &Problem::severity) != problems.end();
}

} // namespace core
