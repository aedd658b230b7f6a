// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/templatereport.h"

#include "app/cli/stopsignal.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/api/templateapi.h"
#include "core/base/durationtext.h"
#include "core/templatebatch/rowreasons.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;
namespace batch = core::templatebatch;
namespace templates = core::templates;
using core::BatchCounts;
using core::BatchJob;
using core::BatchRow;

namespace {

QString iso(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const BatchCounts &counts)
{
    return {{u"total"_s, counts.total()},   {u"faulty"_s, counts.faulty},   {u"queued"_s, counts.queued},
            {u"sending"_s, counts.sending}, {u"sent"_s, counts.sent},       {u"delivered"_s, counts.delivered},
            {u"failed"_s, counts.failed},   {u"unknown"_s, counts.unknown}, {u"cancelled"_s, counts.cancelled}};
}

/// "sent 120, failed 3": only what there is.
QString describe(const BatchCounts &counts)
{
    const std::pair<BatchRow::State, qint64> all[] = {
        {BatchRow::State::Faulty, counts.faulty},       {BatchRow::State::Queued, counts.queued},
        {BatchRow::State::Sending, counts.sending},     {BatchRow::State::Sent, counts.sent},
        {BatchRow::State::Delivered, counts.delivered}, {BatchRow::State::Failed, counts.failed},
        {BatchRow::State::Unknown, counts.unknown},     {BatchRow::State::Cancelled, counts.cancelled}};
    QStringList parts;
    for (const auto &[state, count] : all) {
        if (count > 0)
            parts += u"%1: %2"_s.arg(batch::nameOf(state)).arg(count);
    }
    return parts.join(u", "_s);
}

} // namespace

core::Result<templates::Template> templateNamed(const QString &id, const core::Account &account, Services &services)
{
    const auto messages = wait(core::api::listTemplates(services.client(), account));
    if (!messages)
        return core::fail(messages.error());
    if (const auto found = std::ranges::find(*messages, id, &templates::Template::id); found != messages->end())
        return *found;
    const auto notices = wait(core::api::listNotices(services.client(), account));
    if (!notices)
        return core::fail(notices.error());
    if (const auto found = std::ranges::find(*notices, id, &templates::Template::id); found != notices->end())
        return *found;
    return core::fail(core::Error{.kind = core::Error::Kind::NotFound,
                                  .message = Cli::tr("The account has no template \"%1\"").arg(id.left(64)),
                                  .advice = Cli::tr("\"mpdeskctl template list\" lists the templates."),
                                  .field = u"id"_s});
}

QJsonObject toJson(const templates::Request &request, const core::Catalogue &catalogue)
{
    const core::Endpoint *const endpoint = catalogue.endpoint(request.endpointId);
    return {{u"call"_s, endpoint ? endpoint->path : request.endpointId},
            {u"bytes"_s, request.body.size()},
            {u"body"_s, QString::fromUtf8(request.body)}};
}

QJsonObject toJson(const BatchJob &job, const BatchCounts &counts)
{
    QJsonObject json{{u"job"_s, job.id},
                     {u"appid"_s, job.appId.toString()},
                     {u"template"_s, job.subject.id},
                     {u"title"_s, job.subject.title},
                     {u"source"_s, job.source},
                     {u"state"_s, core::toString(job.state)},
                     {u"createdAt"_s, iso(job.createdAt)},
                     {u"counts"_s, toJson(counts)}};
    if (job.startedAt.isValid())
        json.insert(u"startedAt"_s, iso(job.startedAt));
    if (job.endedAt.isValid())
        json.insert(u"endedAt"_s, iso(job.endedAt));
    if (job.error)
        json.insert(u"error"_s,
                    QJsonObject{{u"code"_s, job.error->code},
                                {u"message"_s, job.error->message},
                                {u"advice"_s, job.error->advice}});
    return json;
}

QJsonObject toJson(const BatchRow &row, const templates::Template &subject)
{
    QJsonObject json{{u"row"_s, row.number},  {u"openid"_s, row.openId}, {u"state"_s, core::toString(row.state)},
                     {u"msgid"_s, row.msgId}, {u"code"_s, row.code},     {u"reason"_s, batch::reasonOf(row, subject)}};
    if (const auto refusal = batch::refusalOf(row, subject))
        json.insert(u"path"_s, refusal->path);
    return json;
}

QJsonObject toJson(const batch::RuleCount &count)
{
    return {{u"rule"_s, count.rule},
            {u"severity"_s, core::toString(count.severity)},
            {u"rows"_s, count.rows},
            {u"firstRow"_s, count.firstRow},
            {u"message"_s, count.message}};
}

void print(const BatchJob &job, const BatchCounts &counts)
{
    Sheet sheet;
    sheet.add(Cli::tr("Job"), QString::number(job.id));
    sheet.add(Cli::tr("Template"), u"%1 (%2)"_s.arg(job.subject.title, job.subject.id));
    if (!job.source.isEmpty())
        sheet.add(Cli::tr("File"), printable(job.source));
    sheet.add(Cli::tr("State"), batch::nameOf(job.state));
    sheet.add(Cli::tr("Messages"), describe(counts));
    sheet.print();
    if (job.error)
        note(core::describe(*job.error));
}

void show(const BatchJob &job, const BatchCounts &counts, Format format)
{
    if (format == Format::Json)
        writeJson(toJson(job, counts), format);
    else
        print(job, counts);
}

Exit exitOf(const BatchJob &job, const BatchCounts &counts)
{
    const bool isAllRight = counts.failed == 0 && counts.unknown == 0 && counts.faulty == 0 && counts.queued == 0
        && counts.sending == 0 && job.state == BatchJob::State::Finished;
    return isAllRight ? Exit::Done : Exit::Failed;
}

void catchUp(BatchServices &batches)
{
    static_cast<void>(wait(batches.sender().finishChanges())); // one that fails says so when it is asked for
    static_cast<void>(wait(batches.catchUp())); // without a log there are no results, no more
}

core::Result<BatchJob> runBatch(qint64 jobId, const batch::Pace &pace, BatchServices &batches)
{
    constexpr qint64 tellMs = 2000;
    batch::BatchSender &sender = batches.sender();
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::stopped, &sender, [&sender, jobId] { sender.pause(jobId); });
    qint64 toldAt = QDateTime::currentMSecsSinceEpoch();
    const auto tell = [&](qint64 changed) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (changed != jobId || now - toldAt < tellMs)
            return;
        toldAt = now;
        if (const auto progress = sender.progress(jobId)) {
            QString line = Cli::tr("%1; %2 a second").arg(describe(progress->counts)).arg(progress->rate, 0, 'f', 1);
            if (progress->left)
                line += Cli::tr("; about %1 left").arg(core::durationText(*progress->left));
            note(line);
        }
    };
    const auto telling = QObject::connect(&sender, &batch::BatchSender::changed, &stop, tell);
    auto job = wait(sender.run(jobId, pace));
    QObject::disconnect(telling);
    return job;
}

} // namespace app::cli
