// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/storage/errorjson_p.h"
#include "core/storage/massjobjson_p.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Moment
{
    QLatin1String key;
    QDateTime MassJob::*member;
};
constexpr Moment moments[] = {
    {"requestedAt"_L1, &MassJob::requestedAt},
    {"acceptedAt"_L1, &MassJob::acceptedAt},
    {"administratorUntil"_L1, &MassJob::administratorUntil},
    {"endedAt"_L1, &MassJob::endedAt},
};

QJsonObject toJson(const MassJob::Totals &totals)
{
    return {{u"total"_s, totals.total},
            {u"filtered"_s, totals.filtered},
            {u"sent"_s, totals.sent},
            {u"failed"_s, totals.failed}};
}

MassJob::Totals readTotals(JsonReader reader)
{
    return {.total = reader.integerOr("total"_L1, 0),
            .filtered = reader.integerOr("filtered"_L1, 0),
            .sent = reader.integerOr("sent"_L1, 0),
            .failed = reader.integerOr("failed"_L1, 0)};
}

QJsonObject toJson(const callback::CopyrightItem &item)
{
    return {{u"article"_s, item.articleIndex},
            {u"declared"_s, item.userDeclareState},
            {u"audit"_s, item.auditState},
            {u"originalUrl"_s, item.originalUrl},
            {u"originalType"_s, item.originalType},
            {u"canReprint"_s, item.canReprint},
            {u"replaces"_s, item.needReplaceContent},
            {u"showsSource"_s, item.needShowSource}};
}

callback::CopyrightItem readCopyright(JsonReader reader)
{
    return {.articleIndex = static_cast<int>(reader.integerOr("article"_L1, 0)),
            .userDeclareState = static_cast<int>(reader.integerOr("declared"_L1, 0)),
            .auditState = static_cast<int>(reader.integerOr("audit"_L1, 0)),
            .originalUrl = reader.stringOr("originalUrl"_L1),
            .originalType = static_cast<int>(reader.integerOr("originalType"_L1, 0)),
            .canReprint = reader.booleanOr("canReprint"_L1, false),
            .needReplaceContent = reader.booleanOr("replaces"_L1, false),
            .needShowSource = reader.booleanOr("showsSource"_L1, false)};
}

void writeArticles(QJsonObject &json, const MassJob &job)
{
    QJsonArray copyright;
    for (const callback::CopyrightItem &item : job.copyright)
        copyright.append(toJson(item));
    QJsonArray articles;
    for (const callback::ArticleUrl &article : job.articles)
        articles.append(QJsonObject{{u"article"_s, article.index}, {u"url"_s, article.url}});
    QJsonArray deleted;
    for (const int article : job.deletedArticles)
        deleted.append(article);
    json.insert(u"copyright"_s, copyright);
    json.insert(u"articles"_s, articles);
    json.insert(u"deletedArticles"_s, deleted);
}

void readArticles(JsonReader &reader, MassJob &job)
{
    for (const QJsonValue item : reader.arrayOr("copyright"_L1))
        job.copyright.append(readCopyright(JsonReader(item.toObject())));
    for (const QJsonValue item : reader.arrayOr("articles"_L1)) {
        const QJsonObject article = item.toObject();
        job.articles.append({.index = article.value("article"_L1).toInt(), .url = article.value("url"_L1).toString()});
    }
    for (const QJsonValue item : reader.arrayOr("deletedArticles"_L1))
        job.deletedArticles.append(item.toInt());
}

} // namespace

QByteArray targetToJson(const message::Target &target)
{
    if (const auto *tag = std::get_if<message::TagTarget>(&target))
        return toWire({{u"tag"_s, tag->id}});
    if (const auto *list = std::get_if<message::OpenIds>(&target))
        return toWire({{u"openids"_s, QJsonArray::fromStringList(list->ids)}});
    return toWire({{u"everyone"_s, true}});
}

Result<message::Target> targetFromJson(const QByteArray &json)
{
    const Result<QJsonObject> object = parseObject(json);
    if (!object)
        return fail(object.error());
    JsonReader reader(*object);
    if (object->contains("tag"_L1))
        return reader.finish(message::Target(message::TagTarget{.id = reader.integer("tag"_L1)}));
    if (!object->contains("openids"_L1))
        return message::Target(message::Everyone());
    QStringList ids;
    for (const QJsonValue id : reader.array("openids"_L1))
        ids.append(id.toString());
    return reader.finish(message::Target(message::OpenIds{.ids = ids}));
}

QByteArray courseToJson(const MassJob &job)
{
    QJsonObject json{
        {u"requests"_s, job.requests},   {u"looks"_s, job.looks},     {u"wasThereAlready"_s, job.wasThereAlready},
        {u"msgDataId"_s, job.msgDataId}, {u"verdict"_s, job.verdict}, {u"checkState"_s, job.checkState}};
    for (const Moment &moment : moments) {
        if ((job.*moment.member).isValid())
            json.insert(moment.key, (job.*moment.member).toMSecsSinceEpoch());
    }
    if (job.error)
        json.insert(u"error"_s, errorToJson(*job.error));
    if (job.totals)
        json.insert(u"totals"_s, toJson(*job.totals));
    writeArticles(json, job);
    return toWire(json);
}

Done readCourse(const QByteArray &json, MassJob &job)
{
    const Result<QJsonObject> object = parseObject(json);
    if (!object)
        return fail(object.error());
    JsonReader reader(*object);
    job.requests = static_cast<int>(reader.integerOr("requests"_L1, 0));
    job.looks = static_cast<int>(reader.integerOr("looks"_L1, 0));
    job.wasThereAlready = reader.booleanOr("wasThereAlready"_L1, false);
    job.msgDataId = reader.integerOr("msgDataId"_L1, 0);
    job.verdict = reader.stringOr("verdict"_L1);
    job.checkState = static_cast<int>(reader.integerOr("checkState"_L1, 0));
    for (const Moment &moment : moments) {
        if (object->contains(moment.key))
            job.*moment.member = QDateTime::fromMSecsSinceEpoch(reader.integer(moment.key), Qt::UTC);
    }
    if (object->contains("error"_L1))
        job.error = errorFromJson(JsonReader(reader.object("error"_L1)));
    if (object->contains("totals"_L1))
        job.totals = readTotals(JsonReader(reader.object("totals"_L1)));
    readArticles(reader, job);
    if (reader.fault())
        return fail(*reader.fault());
    return {};
}

} // namespace core
