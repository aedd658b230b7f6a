// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/drafts.h"

#include "core/sandbox/articlehtml.h"
#include "core/sandbox/material.h"
#include "core/sandbox/state.h"

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int mediaIdLength = 64;

/// So many characters; one outside of the basic plane is one.
QString beginOf(const QString &text, qint64 chars)
{
    qsizetype end = 0;
    for (; chars > 0 && end < text.size(); --chars)
        end += text.at(end).isHighSurrogate() ? 2 : 1;
    return text.left(end);
}

/// A draft of one article without a digest gets the beginning of its text.
void completeDigest(const Catalogue &catalogue, QList<Article> &articles)
{
    if (articles.size() != 1 || articles.constFirst().isPicturePost())
        return;
    QJsonObject &fields = articles.first().fields;
    if (!fields.value("digest"_L1).toString().isEmpty())
        return;
    const QString text = textOfHtml(fields.value("content"_L1).toString());
    fields.insert("digest"_L1, beginOf(text, catalogue.limitValue(u"draft.digest.defaultChars")));
}

} // namespace

Draft Drafts::add(QList<Article> articles, const QDateTime &now, Draw &draw)
{
    Draft draft{
        .mediaId = draw.urlSafe(mediaIdLength), .articles = std::move(articles), .created = now, .updated = now};
    for (Article &article : draft.articles)
        article.path = newArticlePath(draw);
    m_drafts.append(draft);
    return draft;
}

const Draft *Drafts::find(const QString &mediaId) const
{
    const auto draft = std::ranges::find(m_drafts, mediaId, &Draft::mediaId);
    return draft == m_drafts.cend() ? nullptr : &*draft;
}

std::optional<Draft> Drafts::take(const QString &mediaId)
{
    const auto draft = std::ranges::find(m_drafts, mediaId, &Draft::mediaId);
    if (draft == m_drafts.end())
        return std::nullopt;
    const Draft taken = *draft;
    m_drafts.removeAt(draft - m_drafts.begin());
    return taken;
}

Done Drafts::replace(const QString &mediaId, qint64 index, Article article, const QDateTime &now)
{
    const Draft *known = find(mediaId);
    if (!known)
        return refuse(40007);
    if (index < 0 || index >= known->articles.size())
        return refuse(40114);
    Draft draft = *take(mediaId);
    article.path = draft.articles.at(index).path;
    draft.articles[index] = std::move(article);
    draft.updated = now;
    m_drafts.append(draft);
    return {};
}

QList<Draft> Drafts::page(qsizetype offset, qsizetype count) const
{
    QList<Draft> drafts;
    for (auto draft = m_drafts.crbegin(); draft != m_drafts.crend() && drafts.size() < count; ++draft) {
        if (offset-- <= 0)
            drafts.append(*draft);
    }
    return drafts;
}

const Article *Drafts::at(const QByteArray &path) const
{
    for (const Draft &draft : m_drafts) {
        const auto article = std::ranges::find(draft.articles, path, &Article::path);
        if (article != draft.articles.cend())
            return &*article;
    }
    return nullptr;
}

Result<Draft> draftNamed(const State &state, const QJsonObject &body)
{
    const QString mediaId = body.value("media_id"_L1).toString();
    if (mediaId.isEmpty())
        return refuse(41006);
    const Draft *draft = state.drafts.find(mediaId);
    if (!draft)
        return refuse(40007);
    return *draft;
}

Result<Draft> draftNamed(const State &state, const Call &call)
{
    return call.json().and_then([&state](const QJsonObject &body) { return draftNamed(state, body); });
}

Outcome addDraft(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const QJsonArray given = body->value("articles"_L1).toArray();
    if (given.size() < state.catalogue.limitValue(u"draft.minArticles"))
        return refuse(44003);
    if (given.size() > state.catalogue.limitValue(u"draft.articles"))
        return refuse(45008);
    QList<Article> articles;
    for (const auto &value : given) {
        const auto article = articleFrom(state, value);
        if (!article)
            return fail(article.error());
        articles.append(*article);
    }
    if (state.drafts.count() >= state.catalogue.limitValue(u"media.permanent.news"))
        return refuse(45074);
    completeDigest(state.catalogue, articles);
    const Draft draft = state.drafts.add(articles, call.now, state.draw);
    return QJsonObject{{"media_id"_L1, draft.mediaId}};
}

Outcome getDraft(State &state, const Call &call)
{
    const auto draft = draftNamed(state, call);
    if (!draft)
        return fail(draft.error());
    return newsContent(shownArticles(state, call, draft->articles, {}), draft->created, draft->updated);
}

Outcome updateDraft(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const auto draft = draftNamed(state, *body);
    if (!draft)
        return fail(draft.error());
    const qint64 index = body->value("index"_L1).toInteger(-1);
    if (index < 0 || index >= draft->articles.size())
        return refuse(40114);
    const auto article = articleFrom(state, body->value("articles"_L1));
    if (!article)
        return fail(article.error());
    QList<Article> articles = draft->articles;
    articles[index] = *article;
    completeDigest(state.catalogue, articles);
    return state.drafts.replace(draft->mediaId, index, articles.at(index), call.now).map([] { return ok(); });
}

Outcome deleteDraft(State &state, const Call &call)
{
    const auto draft = draftNamed(state, call);
    if (!draft)
        return fail(draft.error());
    static_cast<void>(state.drafts.take(draft->mediaId));
    return ok();
}

Outcome countDrafts(State &state, const Call &)
{
    return QJsonObject{{"total_count"_L1, state.drafts.count()}};
}

Outcome listDrafts(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const auto wanted = pageWanted(state, *body);
    if (!wanted)
        return fail(wanted.error());
    QJsonArray items;
    for (const Draft &draft : state.drafts.page(wanted->offset, wanted->count)) {
        const QJsonArray news = shownArticles(state, call, draft.articles, *body);
        items.append(QJsonObject{{"media_id"_L1, draft.mediaId},
                                 {"content"_L1, newsContent(news, draft.created, draft.updated)},
                                 {"update_time"_L1, draft.updated.toSecsSinceEpoch()}});
    }
    return pageOf(state.drafts.count(), items);
}

Outcome switchDrafts(State &, const Call &)
{
    return ok({{"is_open"_L1, 1}});
}

} // namespace core::sandbox
