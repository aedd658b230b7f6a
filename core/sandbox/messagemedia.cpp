// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/messagemedia.h"

#include "core/sandbox/state.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

std::optional<Carried> parseCarried(QStringView text)
{
    static const QHash<QString, Carried> kinds{
        {u"image"_s, Carried::Image},
        {u"voice"_s, Carried::Voice},
        {u"video"_s, Carried::Video},
        {u"mpvideo"_s, Carried::MassVideo},
        {u"thumb"_s, Carried::Thumb},
        {u"draft"_s, Carried::Draft},
        {u"article"_s, Carried::PublishedArticle},
    };
    const auto kind = kinds.constFind(text.toString());
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

namespace {

bool serves(const MediaFile &file, Carried kind)
{
    switch (kind) {
    case Carried::Image: return file.type == MediaType::Image;
    case Carried::Voice: return file.type == MediaType::Voice;
    case Carried::Video: return file.type == MediaType::Video && !file.isForMassSends;
    case Carried::MassVideo: return file.isForMassSends;
    case Carried::Thumb: return file.type == MediaType::Thumb || file.type == MediaType::Image;
    case Carried::Draft:
    case Carried::PublishedArticle: return false; // are no files
    }
    Q_UNREACHABLE();
}

} // namespace

bool knowsMedia(const State &state, const QString &mediaId, Carried kind)
{
    if (const MediaFile *file = state.media.find(mediaId, state.now()))
        return serves(*file, kind);
    if (kind == Carried::Draft && state.drafts.find(mediaId))
        return true;
    if (kind == Carried::PublishedArticle && state.publications.has(mediaId))
        return true;
    const auto known = state.promised.known.constFind(mediaId);
    return known != state.promised.known.cend() && known->kind == kind;
}

qsizetype articlesOf(const State &state, const QString &draftId)
{
    if (const Draft *draft = state.drafts.find(draftId))
        return draft->articles.size();
    return knowsMedia(state, draftId, Carried::Draft) ? state.promised.known.value(draftId).articles : 0;
}

QList<Article> takeDraft(State &state, const QString &draftId)
{
    if (const auto draft = state.drafts.take(draftId))
        return draft->articles;
    if (knowsMedia(state, draftId, Carried::Draft))
        state.promised.known.remove(draftId);
    return {};
}

} // namespace core::sandbox
