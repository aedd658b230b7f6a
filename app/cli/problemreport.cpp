// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problemreport.h"

#include "app/cli/output.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::Problem;

QString wordFor(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note: return Cli::tr("note");
    case Problem::Severity::Warning: return Cli::tr("warning");
    case Problem::Severity::Error: return Cli::tr("error");
    }
    Q_UNREACHABLE();
}

QJsonArray toJson(const QList<Problem> &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems)
        list += problem.toJson();
    return list;
}

void noteAll(const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        const QString place = problem.path.isEmpty() ? QString() : QString(problem.path + u": "_s);
        note(wordFor(problem.severity) + u": "_s + place + printable(problem.message));
        if (!problem.advice.isEmpty())
            note(u"    "_s + problem.advice);
    }
}

void noteAt(const core::JsonNode &place, const QString &name, const Problem &problem, const QString &what)
{
    const QString severity =
        what.isEmpty() ? wordFor(problem.severity) : u"%1 (%2)"_s.arg(wordFor(problem.severity), what);
    const QString path = problem.path.isEmpty() ? QString() : QString(problem.path + u": "_s);
    note(u"%1:%2:%3: %4: "_s.arg(name).arg(place.line).arg(place.column).arg(severity) + path + problem.message);
    if (!problem.advice.isEmpty())
        note(u"    "_s + problem.advice);
}

QJsonObject toJson(const Problem &problem, const core::JsonNode &place)
{
    QJsonObject json = problem.toJson();
    json.insert(u"line"_s, place.line);
    json.insert(u"column"_s, place.column);
    return json;
}

} // namespace app::cli
