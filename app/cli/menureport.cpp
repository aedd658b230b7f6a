// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/menureport.h"

#include "app/cli/accounttext.h"
#include "app/cli/texts.h"
#include "core/base/json.h"
#include "core/menu/menujson.h"

namespace app::cli {

using namespace Qt::StringLiterals;
using core::menu::Change;
using core::menu::Problem;
using core::menu::PublishStep;
using core::publishing::Publication;
using core::publishing::StepReport;
using Outcome = Publication::Outcome;

namespace {

QLatin1String pathOf(PublishStep::Kind kind)
{
    switch (kind) {
    case PublishStep::Kind::Create: return "/cgi-bin/menu/create"_L1;
    case PublishStep::Kind::DeleteConditional: return "/cgi-bin/menu/delconditional"_L1;
    case PublishStep::Kind::AddConditional: return "/cgi-bin/menu/addconditional"_L1;
    case PublishStep::Kind::DeleteAll: return "/cgi-bin/menu/delete"_L1;
    }
    Q_UNREACHABLE();
}

QString toString(StepReport::State state)
{
    switch (state) {
    case StepReport::State::NotSent: return u"notSent"_s;
    case StepReport::State::Accepted: return u"accepted"_s;
    case StepReport::State::Refused: return u"refused"_s;
    case StepReport::State::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString describe(StepReport::State state)
{
    switch (state) {
    case StepReport::State::NotSent: return Cli::tr("not sent");
    case StepReport::State::Accepted: return Cli::tr("accepted");
    case StepReport::State::Refused: return Cli::tr("refused");
    case StepReport::State::Unknown: return Cli::tr("sent, but no answer came");
    }
    Q_UNREACHABLE();
}

QString toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NothingToDo: return u"nothingToDo"_s;
    case Outcome::Published: return u"published"_s;
    case Outcome::Differs: return u"differs"_s;
    case Outcome::Refused: return u"refused"_s;
    case Outcome::Unsure: return u"unsure"_s;
    case Outcome::ChangedMeanwhile: return u"changedMeanwhile"_s;
    }
    Q_UNREACHABLE();
}

QString summaryOf(const Publication &publication, const core::Account &account)
{
    const QString whose = u"%1 (%2)"_s.arg(account.name, reach(account));
    switch (publication.outcome) {
    case Outcome::NothingToDo: return Cli::tr("Nothing to do: the live menu of %1 is already so.").arg(whose);
    case Outcome::Published:
        return Cli::tr("Done on %1, and read back: version %2. Followers see it within five minutes.")
            .arg(whose)
            .arg(publication.publishedVersion);
    case Outcome::Differs: return Cli::tr("The platform took it, but what is live on %1 is not the same:").arg(whose);
    case Outcome::Refused: return Cli::tr("The platform refused:");
    case Outcome::Unsure: return Cli::tr("It is not certain what is live on %1 now:").arg(whose);
    case Outcome::ChangedMeanwhile:
        return Cli::tr("Somebody else has changed the live menu of %1 meanwhile. Nothing was sent.").arg(whose);
    }
    Q_UNREACHABLE();
}

QLatin1String markOf(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added: return "+ "_L1;
    case Change::Kind::Removed: return "- "_L1;
    case Change::Kind::Renamed:
    case Change::Kind::Moved:
    case Change::Kind::Changed: return "~ "_L1;
    }
    Q_UNREACHABLE();
}

QString titleOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Note: return Cli::tr("note");
    case Problem::Severity::Warning: return Cli::tr("warning");
    case Problem::Severity::Error: return Cli::tr("error");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const core::Error &error)
{
    return {{u"kind"_s, core::toString(error.kind)},
            {u"message"_s, error.message},
            {u"code"_s, error.code},
            {u"rid"_s, error.rid},
            {u"advice"_s, error.advice}};
}

} // namespace

void sayWhose(const core::Account &account)
{
    note(u"%1 (%2): %3"_s.arg(account.name, account.appId.toString(), reach(account)));
}

QJsonObject whose(const core::Account &account, const QJsonObject &more)
{
    QJsonObject json{{u"account"_s, account.name},
                     {u"appid"_s, account.appId.toString()},
                     {u"type"_s, core::toString(account.type)},
                     {u"sandbox"_s, account.isSandbox()}};
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject toJson(const core::menu::MenuSet &menus)
{
    return core::parseObject(core::menu::write(menus)).value_or(QJsonObject());
}

QJsonArray toJson(const QList<Change> &changes)
{
    QJsonArray array;
    for (const Change &change : changes)
        array += core::menu::toJson(change);
    return array;
}

QJsonArray toJson(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array += problem.toJson();
    return array;
}

QJsonObject toJson(const PublishStep &step)
{
    return {{u"call"_s, pathOf(step.kind)}, {u"bytes"_s, step.body.size()}, {u"body"_s, QString::fromUtf8(step.body)}};
}

QString describe(const PublishStep &step)
{
    return Cli::tr("Would call %1 with %n byte(s)", nullptr, static_cast<int>(step.body.size())).arg(pathOf(step.kind));
}

QJsonObject toJson(const Publication &publication)
{
    QJsonArray steps;
    for (const StepReport &report : publication.steps) {
        QJsonObject step = toJson(report.step);
        step.insert(u"state"_s, toString(report.state));
        if (report.error)
            step.insert(u"error"_s, toJson(*report.error));
        steps += step;
    }
    QJsonObject json{{u"outcome"_s, toString(publication.outcome)},
                     {u"steps"_s, steps},
                     {u"differences"_s, toJson(publication.differences)},
                     {u"problems"_s, toJson(publication.problems)},
                     {u"backup"_s, publication.backupVersion},
                     {u"version"_s, publication.publishedVersion},
                     {u"readBack"_s, publication.live.has_value()}};
    if (publication.at.isValid())
        json.insert(u"at"_s, publication.at.toUTC().toString(Qt::ISODate));
    if (publication.error)
        json.insert(u"error"_s, toJson(*publication.error));
    return json;
}

QJsonObject toJson(const core::MenuVersion &version)
{
    return {{u"version"_s, version.id},
            {u"at"_s, version.takenAt.toUTC().toString(Qt::ISODate)},
            {u"origin"_s, core::toString(version.origin)},
            {u"note"_s, version.note},
            {u"fingerprint"_s, QString::fromLatin1(version.fingerprint)}};
}

QString describe(const Problem &problem)
{
    const QString path = problem.place.toString();
    return path.isEmpty() ? problem.message : QString(path + u": "_s + problem.message);
}

void print(const QList<Change> &changes)
{
    for (const Change &change : changes)
        writeLine(printable(markOf(change.kind) + core::menu::describe(change)).toUtf8());
}

void print(const QString &file, const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        QString line = file;
        if (problem.line > 0)
            line += u':' + QString::number(problem.line);
        line += u": "_s + titleOf(problem.severity) + u": "_s + describe(problem);
        writeLine(printable(line).toUtf8());
    }
}

void print(const Publication &publication, const core::Account &account)
{
    writeLine(printable(summaryOf(publication, account)).toUtf8());
    const bool isWhole = publication.outcome == Outcome::Published || publication.outcome == Outcome::NothingToDo;
    for (const StepReport &report : publication.steps) {
        if (!isWhole)
            writeLine(u"%1: %2"_s.arg(pathOf(report.step.kind), describe(report.state)).toUtf8());
    }
    print(Cli::tr("platform"), publication.problems);
    print(publication.differences);
    if (publication.error)
        note(core::describe(*publication.error));
    if (publication.backupVersion > 0)
        note(Cli::tr("What was live before is version %1; \"mpdeskctl menu restore %1\" brings it back.")
                 .arg(publication.backupVersion));
    if (publication.outcome == Outcome::Unsure)
        note(Cli::tr("\"mpdeskctl menu get\" shows what is live."));
}

Exit exitOf(Outcome outcome)
{
    return outcome == Outcome::Published || outcome == Outcome::NothingToDo ? Exit::Done : Exit::Failed;
}

} // namespace app::cli
