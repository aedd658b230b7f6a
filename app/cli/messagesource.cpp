// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messagesource.h"

#include "app/cli/output.h"
#include "app/cli/problemreport.h"
#include "app/cli/standardinput.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::Problem;

core::Result<core::message::MessageFile> readMessage(const QString &name)
{
    const auto bytes = readFileOrInput(name);
    if (!bytes)
        return core::fail(bytes.error());
    auto file = core::message::read(*bytes);
    if (file.problems.isEmpty())
        return file;
    print(name, file, file.problems);
    return core::invalid(u"file"_s,
                         Cli::tr("%n problem(s) in %1", nullptr, static_cast<int>(file.problems.size())).arg(name));
}

void print(const QString &name, const core::message::MessageFile &file, const QList<Problem> &problems,
           const QString &what)
{
    for (const Problem &problem : problems) {
        const auto position = file.positionOf(problem.path);
        const QString severity =
            what.isEmpty() ? wordFor(problem.severity) : u"%1 (%2)"_s.arg(wordFor(problem.severity), what);
        const QString place = problem.path.isEmpty() ? QString() : QString(problem.path + u": "_s);
        note(u"%1:%2:%3: %4: "_s.arg(name).arg(position.line).arg(position.column).arg(severity) + place
             + problem.message);
        if (!problem.advice.isEmpty())
            note(u"    "_s + problem.advice);
    }
}

QJsonArray toJson(const core::message::MessageFile &file, const QList<Problem> &problems)
{
    QJsonArray all;
    for (const Problem &problem : problems) {
        const auto position = file.positionOf(problem.path);
        QJsonObject json = problem.toJson();
        json.insert(u"line"_s, position.line);
        json.insert(u"column"_s, position.column);
        all += json;
    }
    return all;
}

} // namespace app::cli
