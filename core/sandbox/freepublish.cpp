// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/freepublish.h"

#include "core/sandbox/material.h"
#include "core/sandbox/state.h"
#include "core/sandbox/webfiles.h"

#include <QCoreApplication>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts below a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

/// 53600 for what is no article_id, or none any more.
Result<Publication *> publicationNamed(State &state, const QJsonObject &body)
{
    Publication *publication = state.publications.find(body.value("article_id"_L1).toString());
    if (!publication)
        return refuse(53600);
    return publication;
}

QJsonArray newsItems(const State &state, const Call &call, const Publication &publication, const QJsonObject &wanted)
{
    QJsonArray items = shownArticles(state, call, publication.articles, wanted);
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject item = items.at(i).toObject();
        item.insert("is_deleted"_L1, publication.articles.at(i).isDeleted);
        items[i] = item;
    }
    return items;
}

QJsonObject detailOf(const Call &call, const PublishJob &job)
{
    QJsonArray items;
    for (qsizetype i = 0; i < job.articles.size(); ++i)
        items.append(QJsonObject{{"idx"_L1, i + 1}, {"article_url"_L1, articleAddress(call, job.articles.at(i))}});
    return {{"count"_L1, job.articles.size()}, {"item"_L1, items}};
}

QJsonArray toJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

} // namespace

Outcome submitDraft(State &state, const Call &call)
{
    const auto draft = draftNamed(state, call);
    if (!draft)
        return fail(draft.error());
    if (state.publications.isOnItsWay(draft->mediaId))
        return refuse(53503);
    const qint64 id = startPublishing(state, *draft, addressOf(call, WebHost::Articles, {}), call.now);
    return ok(
        {{"publish_id"_L1, QString::number(id)}, {"msg_data_id"_L1, QString::number(++state.publications.lastDataId)}});
}

Outcome publishStatus(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const PublishJob *job = state.publications.job(body->value("publish_id"_L1).toVariant().toLongLong());
    if (!job)
        return refuse(53502);
    const PublishStatus status = statusOf(state, *job);
    QJsonObject answer{{"publish_id"_L1, QString::number(job->id)},
                       {"publish_status"_L1, static_cast<int>(status)},
                       {"fail_idx"_L1, toJson(job->outcome.atFault)}};
    if (status == PublishStatus::Published) {
        answer.insert("article_id"_L1, job->articleId);
        answer.insert("article_detail"_L1, detailOf(call, *job));
    }
    return answer;
}

Outcome deletePublished(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const auto publication = publicationNamed(state, *body);
    if (!publication)
        return fail(publication.error());
    QList<Article> &articles = (*publication)->articles;
    const qint64 index = body->value("index"_L1).toInteger(body->contains("index"_L1) ? -1 : 0);
    if (index < 0 || index > articles.size())
        return refuse(40114);
    for (qsizetype i = 0; i < articles.size(); ++i)
        articles[i].isDeleted |= index == 0 || index == i + 1;
    (*publication)->updated = call.now;
    return ok();
}

Outcome getPublished(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const auto publication = publicationNamed(state, *body);
    if (!publication)
        return fail(publication.error());
    return newsContent(newsItems(state, call, **publication, {}), (*publication)->published, (*publication)->updated);
}

Outcome listPublished(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const auto wanted = pageWanted(state, *body);
    if (!wanted)
        return fail(wanted.error());
    const QList<Publication> listed = state.publications.listed();
    QJsonArray items;
    for (const Publication &publication : listed.mid(wanted->offset, wanted->count)) {
        const QJsonArray news = newsItems(state, call, publication, *body);
        items.append(QJsonObject{{"article_id"_L1, publication.articleId},
                                 {"content"_L1, newsContent(news, publication.published, publication.updated)},
                                 {"update_time"_L1, publication.updated.toSecsSinceEpoch()}});
    }
    return pageOf(listed.size(), items);
}

Done orderPublishOutcome(State &state, JsonReader &reader)
{
    const qint64 status = reader.integer("status"_L1);
    PublishOutcome outcome;
    const QJsonArray atFault = reader.arrayOr("fail_idx"_L1);
    for (const auto &value : atFault)
        outcome.atFault.append(value.toInt());
    if (reader.fault())
        return {};
    const bool isEnd = status == 0 || (status >= 2 && status <= 4);
    if (!isEnd)
        return invalid(u"status"_s, Words::tr("Publishing ends with 0, 2, 3 or 4, not %1").arg(status));
    const bool namesArticles = status == 2 || status == 4;
    if (namesArticles == outcome.atFault.isEmpty() || outcome.atFault.contains(0))
        return invalid(u"fail_idx"_s, Words::tr("\"fail_idx\" names articles from 1, for the ends 2 and 4 only"));
    outcome.status = static_cast<PublishStatus>(status);
    state.publications.ordered = outcome;
    return {};
}

Done banPublished(State &state, JsonReader &reader)
{
    const QString articleId = reader.string("article_id"_L1);
    if (reader.fault())
        return {};
    Publication *publication = state.publications.find(articleId);
    if (!publication)
        return invalid(u"article_id"_s, Words::tr("The sandbox has published no \"%1\"").arg(articleId));
    publication->isBanned = true;
    return {};
}

} // namespace core::sandbox
