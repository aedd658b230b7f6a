// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/massreport.h"

#include "app/cli/problemreport.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "core/catalogue/catalogue.h"
#include "core/message/messagefile.h"

namespace app::cli {

using namespace Qt::StringLiterals;
namespace sending = core::sending;
using core::MassJob;

namespace {

QString iso(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString local(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QJsonObject targetJson(const core::message::Target &target)
{
    if (const auto *tag = std::get_if<core::message::TagTarget>(&target))
        return {{u"tag"_s, tag->id}};
    if (const auto *list = std::get_if<core::message::OpenIds>(&target))
        return {{u"openids"_s, list->ids.size()}};
    return {{u"everyone"_s, true}};
}

QJsonObject toJson(const sending::MassQuota &quota)
{
    return {{u"period"_s, quota.period == sending::MassQuota::Period::Day ? u"day"_s : u"month"_s},
            {u"date"_s, quota.date.toString(Qt::ISODate)},
            {u"limit"_s, quota.limit},
            {u"used"_s, quota.used},
            {u"planned"_s, quota.planned},
            {u"left"_s, quota.left()},
            {u"source"_s, quota.source}};
}

QJsonObject toJson(const core::Error &error)
{
    return {{u"kind"_s, toString(error.kind)},
            {u"code"_s, error.code},
            {u"message"_s, error.message},
            {u"advice"_s, error.advice},
            {u"rid"_s, error.rid}};
}

void addMoments(QJsonObject &json, const MassJob &job)
{
    const std::pair<QString, QDateTime> moments[] = {
        {u"createdAt"_s, job.createdAt},
        {u"scheduledFor"_s, job.scheduledFor},
        {u"requestedAt"_s, job.requestedAt},
        {u"acceptedAt"_s, job.acceptedAt},
        {u"administratorUntil"_s, job.administratorUntil},
        {u"endedAt"_s, job.endedAt},
        {u"nextAt"_s, job.nextAt},
    };
    for (const auto &[key, moment] : moments) {
        if (moment.isValid())
            json.insert(key, iso(moment));
    }
}

void addOutcome(QJsonObject &json, const MassJob &job)
{
    if (job.error)
        json.insert(u"error"_s, toJson(*job.error));
    if (job.totals)
        json.insert(u"totals"_s,
                    QJsonObject{{u"total"_s, job.totals->total},
                                {u"filtered"_s, job.totals->filtered},
                                {u"sent"_s, job.totals->sent},
                                {u"failed"_s, job.totals->failed}});
    QJsonArray copyright;
    for (const core::callback::CopyrightItem &item : job.copyright)
        copyright.append(QJsonObject{{u"article"_s, item.articleIndex},
                                     {u"auditState"_s, item.auditState},
                                     {u"originalUrl"_s, item.originalUrl},
                                     {u"meaning"_s, sending::describe(item, job.state)}});
    json.insert(u"copyright"_s, copyright);
    QJsonArray articles;
    for (const core::callback::ArticleUrl &article : job.articles)
        articles.append(QJsonObject{{u"article"_s, article.index}, {u"url"_s, article.url}});
    json.insert(u"articles"_s, articles);
}

} // namespace

QJsonObject toJson(const MassJob &job, const QDateTime &now)
{
    QJsonObject json{{u"job"_s, job.id},
                     {u"appid"_s, job.appId.toString()},
                     {u"type"_s, toString(job.message.kind())},
                     {u"titles"_s, QJsonArray::fromStringList(job.titles)},
                     {u"target"_s, targetJson(job.target)},
                     {u"ignoreReprint"_s, job.reprint == core::message::Reprint::Continue},
                     {u"attempt"_s, job.attempt},
                     {u"clientMsgId"_s, job.clientMsgId},
                     {u"state"_s, toString(job.state)},
                     {u"isEnded"_s, isEnded(job.state)},
                     {u"isUntold"_s, sending::isUntold(job, now)},
                     {u"isSettledByHand"_s, sending::isSettled(job)},
                     {u"explanation"_s, sending::explain(job, now)},
                     {u"requests"_s, job.requests},
                     {u"wasThereAlready"_s, job.wasThereAlready},
                     {u"verdict"_s, job.verdict}};
    if (job.msgId != 0)
        json.insert(u"msgId"_s, job.msgId);
    if (job.msgDataId != 0)
        json.insert(u"msgDataId"_s, job.msgDataId);
    addMoments(json, job);
    addOutcome(json, job);
    return json;
}

QJsonObject toJson(const core::message::Request &request, const core::Catalogue &catalogue)
{
    const core::Endpoint *const endpoint = catalogue.endpoint(request.endpointId);
    return {{u"call"_s, endpoint ? endpoint->path : request.endpointId},
            {u"bytes"_s, request.body.size()},
            {u"body"_s, QString::fromUtf8(request.body)}};
}

QJsonObject toJson(const sending::Preflight &preflight, const core::Catalogue &catalogue)
{
    QJsonObject json{{u"maySend"_s, preflight.maySend()},
                     {u"problems"_s, toJson(preflight.problems)},
                     {u"articles"_s, QJsonArray::fromStringList(preflight.articles)},
                     {u"attempt"_s, preflight.attempt},
                     {u"clientMsgId"_s, preflight.clientMsgId}};
    QJsonObject audience{{u"source"_s, preflight.audience.source}};
    if (preflight.audience.size)
        audience.insert(u"size"_s, *preflight.audience.size);
    json.insert(u"audience"_s, audience);
    if (!preflight.offer.isAllowed)
        json.insert(u"notAllowed"_s, preflight.offer.reason);
    if (preflight.quota)
        json.insert(u"quota"_s, toJson(*preflight.quota));
    if (preflight.preview)
        json.insert(u"previewSentAt"_s, iso(preflight.preview->at));
    if (preflight.same)
        json.insert(u"sameAsJob"_s, preflight.same->id);
    if (preflight.isSameUntold)
        json.insert(u"isSameUntold"_s, true);
    if (preflight.request)
        json.insert(u"wouldSend"_s, toJson(*preflight.request, catalogue));
    return json;
}

void print(const MassJob &job, const QDateTime &now)
{
    Sheet sheet;
    sheet.add(Cli::tr("Send"), QString::number(job.id));
    sheet.add(Cli::tr("State"), sending::nameOf(job.state));
    sheet.add(Cli::tr("Message"), nameOf(job.message.kind()));
    for (const QString &title : job.titles)
        sheet.add(Cli::tr("Article"), printable(title));
    sheet.add(Cli::tr("To"), sending::describe(job.target));
    if (job.msgId != 0)
        sheet.add(Cli::tr("Number"), QString::number(job.msgId));
    sheet.add(Cli::tr("Made"), local(job.createdAt));
    sheet.print();
    writeLine(sending::explain(job, now).toUtf8());
    for (const sending::ArticleOutcome &article : sending::articlesOf(job)) {
        writeLine(article.words.toUtf8());
        if (!article.asSent.isEmpty())
            writeLine(printable(u"    "_s + Cli::tr("As sent: %1").arg(article.asSent)).toUtf8());
        if (!article.original.isEmpty())
            writeLine(printable(u"    "_s + Cli::tr("The original: %1").arg(article.original)).toUtf8());
    }
    if (job.error)
        note(core::describe(*job.error));
    if (sending::isUntold(job, now))
        note(Cli::tr("\"mpdeskctl message status %1\" with --was-sent or --was-not-sent ends it with what you found.")
                 .arg(job.id));
}

void print(const sending::Preflight &preflight, const core::Catalogue &catalogue)
{
    Sheet sheet;
    const QString size = preflight.audience.size ? QString::number(*preflight.audience.size) : Cli::tr("not known");
    sheet.add(Cli::tr("Audience"), u"%1 (%2)"_s.arg(size, preflight.audience.source));
    if (preflight.quota)
        sheet.add(Cli::tr("Quota"), sending::describe(*preflight.quota));
    for (const QString &title : preflight.articles)
        sheet.add(Cli::tr("Article"), printable(title));
    if (!preflight.reprint.isEmpty())
        sheet.add(Cli::tr("Reprints"), preflight.reprint);
    sheet.add(Cli::tr("Preview"),
              preflight.preview
                  ? Cli::tr("sent to %1 at %2").arg(preflight.preview->receiver, local(preflight.preview->at))
                  : Cli::tr("none was sent from here"));
    sheet.add(Cli::tr("Attempt"), QString::number(preflight.attempt));
    sheet.print();
    if (!preflight.offer.isAllowed)
        note(preflight.offer.reason);
    noteAll(preflight.problems);
    if (preflight.request && preflight.maySend())
        print(*preflight.request, catalogue);
}

void print(const core::message::Request &request, const core::Catalogue &catalogue)
{
    const core::Endpoint *const endpoint = catalogue.endpoint(request.endpointId);
    note(Cli::tr("Would call %1 with %n byte(s):", nullptr, static_cast<int>(request.body.size()))
             .arg(endpoint ? endpoint->path : request.endpointId));
    writeLine(request.body);
}

Exit exitOf(MassJob::State state)
{
    const bool isOpen = state == MassJob::State::Unknown || state == MassJob::State::Requested;
    return isOpen || core::wasNotSent(state) ? Exit::Failed : Exit::Done;
}

} // namespace app::cli
