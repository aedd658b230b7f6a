// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mediadesk/draftsaving.h"

#include "core/media/mediafit.h"
#include "core/mediadesk/medianeed.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::mediadesk {

using namespace Qt::StringLiterals;
using api::Draft;
using article::Article;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::mediadesk)
};

constexpr int invalidMediaId = 40007;

/// Between our clock and the platform's.
constexpr std::chrono::seconds skew = std::chrono::minutes(5);

/// The draft of these titles that came since then; Kind::NotFound when the newest are others.
Task<QString> findAdded(api::ApiClient &client, Account account, QList<Article> articles, QDateTime since)
{
    const qint64 newest = client.catalogue().limitValue(u"media.list.maxCount");
    const Result<api::DraftPage> page = co_await api::listDrafts(client, account, 0, newest, api::Content::Without);
    if (!page)
        co_return fail(page.error());
    for (const Draft &draft : page->drafts) {
        const bool isRecent = !draft.updatedAt.isValid() || draft.updatedAt.addSecs(skew.count()) >= since;
        const bool isAlike = std::ranges::equal(draft.articles, articles, {}, &Article::title, &Article::title)
            && std::ranges::equal(draft.articles, articles, {}, &Article::thumbMediaId, &Article::thumbMediaId);
        if (isRecent && isAlike)
            co_return std::as_const(draft.mediaId);
    }
    co_return fail(Error::Kind::NotFound, Texts::tr("The newest drafts of the list are others"));
}

Task<QString> added(api::ApiClient &client, Account account, QList<Article> articles, QDateTime now)
{
    const Result<QString> mediaId = co_await api::addDraft(client, account, articles);
    if (mediaId || !mediaId.error().isOutcomeUnknown || mediaId.error().kind == Error::Kind::Cancelled)
        co_return mediaId;
    const Result<QString> found = co_await findAdded(client, account, articles, now);
    if (found)
        co_return found;
    Error error = mediaId.error();
    error.isOutcomeUnknown = found.error().kind != Error::Kind::NotFound;
    error.advice = error.isOutcomeUnknown
        ? Texts::tr("Whether the draft was added is not known. Read the list before you save again: a second one would "
                    "stay.")
        : Texts::tr("The platform's list, read just now, does not have it: it was not added.");
    co_return fail(error);
}

struct Place
{
    QString path;
    QString mediaId;
};

QList<Place> placesOf(const Article &article, qsizetype index)
{
    const QString path = u"articles[%1]."_s.arg(index);
    QList<Place> places;
    if (!article.thumbMediaId.isEmpty())
        places.append({.path = path + u"thumb_media_id"_s, .mediaId = article.thumbMediaId});
    for (const QString &image : article.imageMediaIds)
        places.append({.path = path + u"image_info"_s, .mediaId = image});
    return places;
}

/// Empty when nothing is known against it.
QString reasonAgainst(const MediaStore &store, const QString &mediaId, const AppId &appId, const QDateTime &now)
{
    if (const auto lost = whyLost(store, appId, mediaId, now))
        return lost->message;
    const auto media = store.find(appId, mediaId);
    const bool isPermanent = !media || media->use.keeping == media::Keeping::Permanent;
    return isPermanent ? QString()
                       : Texts::tr("“%1” is temporary; articles need permanent images").arg(media::shortId(mediaId));
}

} // namespace

Task<SavedDraft> saveDraft(api::ApiClient &client, Account account, QString mediaId, QList<Article> articles,
                           QList<int> changed, QDateTime now)
{
    SavedDraft outcome{.mediaId = mediaId};
    if (mediaId.isEmpty()) {
        const Result<QString> fresh = co_await added(client, account, articles, now);
        if (!fresh) {
            outcome.error = fresh.error();
            co_return outcome;
        }
        outcome.mediaId = *fresh;
        for (int i = 0; i < articles.size(); ++i)
            outcome.saved.append(i);
        co_return outcome;
    }
    for (const int index : std::as_const(changed)) {
        const Article article = articles[index];
        const Done done = co_await api::updateDraft(client, account, mediaId, index, article);
        if (!done) {
            outcome.error = done.error();
            if (done.error().code != invalidMediaId)
                co_return outcome;
            // The draft's own id, or that of a cover?
            const Result<Draft> draft = co_await api::fetchDraft(client, account, mediaId);
            outcome.isGone = !draft && draft.error().code == invalidMediaId;
            co_return outcome;
        }
        outcome.saved.append(index);
    }
    co_return outcome;
}

QList<Problem> checkMedia(const QList<Article> &articles, const MediaStore &store, const AppId &appId,
                          const QDateTime &now)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const QList<Place> places = placesOf(articles[i], i);
        for (const Place &place : places) {
            const QString reason = reasonAgainst(store, place.mediaId, appId, now);
            if (!reason.isEmpty())
                problems.append({.path = place.path,
                                 .rule = u"draft.media"_s,
                                 .found = place.mediaId,
                                 .message = reason,
                                 .code = 40007});
        }
    }
    return problems;
}

} // namespace core::mediadesk
