// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/publications.h"

#include "core/sandbox/state.h"

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

QList<XmlNode> eventOf(const PublishJob &job)
{
    QList<XmlNode> info{element(u"publish_id"_s, job.id),
                        element(u"publish_status"_s, static_cast<qint64>(job.outcome.status))};
    if (job.outcome.status == PublishStatus::Published) {
        XmlNode detail{.name = u"article_detail"_s, .children = {element(u"count"_s, job.articles.size())}};
        for (qsizetype i = 0; i < job.articles.size(); ++i) {
            const QString address = job.origin + QString::fromLatin1(job.articles.at(i).path);
            detail.children.append(
                {.name = u"item"_s, .children = {element(u"idx"_s, i + 1), element(u"article_url"_s, address)}});
        }
        info.append({element(u"article_id"_s, job.articleId), detail});
    }
    for (const int index : job.outcome.atFault)
        info.append(element(u"fail_idx"_s, qint64(index)));
    return {{.name = u"PublishEventInfo"_s, .children = info}};
}

void finishPublishing(State &state, qint64 id, const PublishOutcome &outcome, const QDateTime &at)
{
    PublishJob *job = state.publications.job(id);
    if (!job)
        return;
    job->outcome = outcome;
    if (outcome.status == PublishStatus::Published) {
        constexpr int idLength = 43;
        job->articleId = state.draw.urlSafe(idLength);
        for (Article &article : job->articles)
            article.path = newArticlePath(state.draw);
        state.publications.all.append(
            {.articleId = job->articleId, .articles = job->articles, .published = at, .updated = at});
        static_cast<void>(state.drafts.take(job->draftId));
    }
    state.outbox.postJobEvent(at, u"PUBLISHJOBFINISH"_s, eventOf(*job));
}

} // namespace

bool Publication::isGone() const
{
    return isBanned || std::ranges::all_of(articles, &Article::isDeleted);
}

PublishJob *Publications::job(qint64 id)
{
    const auto found = std::ranges::find(jobs, id, &PublishJob::id);
    return found == jobs.end() ? nullptr : &*found;
}

bool Publications::isOnItsWay(const QString &draftId) const
{
    return std::ranges::any_of(jobs, [&draftId](const PublishJob &job) {
        return job.draftId == draftId && job.outcome.status == PublishStatus::Publishing;
    });
}

Publication *Publications::find(const QString &articleId)
{
    const auto found = std::ranges::find(all, articleId, &Publication::articleId);
    return found == all.end() || found->isGone() ? nullptr : &*found;
}

bool Publications::has(const QString &articleId) const
{
    const auto found = std::ranges::find(all, articleId, &Publication::articleId);
    return found != all.cend() && !found->isGone();
}

const Article *Publications::at(const QByteArray &path) const
{
    for (const Publication &publication : all) {
        const auto article = std::ranges::find(publication.articles, path, &Article::path);
        if (article != publication.articles.cend())
            return article->isDeleted || publication.isBanned ? nullptr : &*article;
    }
    return nullptr;
}

QList<Publication> Publications::listed() const
{
    QList<Publication> newestFirst;
    for (auto publication = all.crbegin(); publication != all.crend(); ++publication) {
        if (!publication->isGone())
            newestFirst.append(*publication);
    }
    return newestFirst;
}

qint64 startPublishing(State &state, const Draft &draft, const QString &origin, const QDateTime &now)
{
    constexpr qint64 seconds = 3;
    const qint64 id = ++state.publications.lastJobId;
    const PublishOutcome outcome = state.publications.ordered.value_or(PublishOutcome());
    state.publications.ordered.reset();
    state.publications.jobs.append({.id = id, .draftId = draft.mediaId, .articles = draft.articles, .origin = origin});
    state.agenda.add(now.addSecs(seconds),
                     [id, outcome](State &later, const QDateTime &at) { finishPublishing(later, id, outcome, at); });
    return id;
}

PublishStatus statusOf(State &state, const PublishJob &job)
{
    if (job.outcome.status != PublishStatus::Published)
        return job.outcome.status;
    const auto publication = std::ranges::find(state.publications.all, job.articleId, &Publication::articleId);
    if (publication->isBanned)
        return PublishStatus::Banned;
    return publication->isGone() ? PublishStatus::Deleted : PublishStatus::Published;
}

} // namespace core::sandbox
