// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/articles.h"

#include <QHash>
#include <QJsonArray>
#include <QString>

#include <optional>

namespace core::sandbox {

struct State;

/// What a message may carry by id.
enum class Carried { Image, Voice, Video, MassVideo, Thumb, Draft, PublishedArticle };

/// What is told to be there without being kept anywhere: by the control "media".
struct MessageMedia
{
    struct Known
    {
        Carried kind = Carried::Image;
        qsizetype articles = 1; ///< of a draft
    };
    QHash<QString, Known> known;
};

/// "image", "voice", "video", "mpvideo", "thumb", "draft", "article".
[[nodiscard]] std::optional<Carried> parseCarried(QStringView text);
[[nodiscard]] bool knowsMedia(const State &state, const QString &mediaId, Carried kind);
/// How many articles a draft has; 0 when there is none of that id.
[[nodiscard]] qsizetype articlesOf(const State &state, const QString &draftId);
/// A draft is gone once it was sent; yields its articles, none of one that was only promised.
[[nodiscard]] QList<Article> takeDraft(State &state, const QString &draftId);

} // namespace core::sandbox
