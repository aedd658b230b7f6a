// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <QJsonArray>
#include <QList>

namespace core::sandbox {

class Draw;
struct State;

/// One article of a draft or a publication.
struct Article
{
    QJsonObject fields; ///< as draft/get shows them, without addresses
    QByteArray path; ///< of its page
    bool isDeleted = false; ///< published and taken back

    [[nodiscard]] bool isPicturePost() const;
};

/// The path of a page that does not exist yet.
[[nodiscard]] QByteArray newArticlePath(Draw &draw);
[[nodiscard]] QString articleAddress(const Call &call, const Article &article);

/// An article as given to draft/add and draft/update, cleaned and complete, or the code of the first rule it breaks:
///   47001 no object, or a member of the wrong type;  45162 an article_type that is neither news nor newspic;
///   40062 no title, 45003 a long one (32 chars);  45110 author (16);  45004 digest (128);
///   44004 no content, 45002 a long one (20 000 chars);  41039 content_source_url (1 KB, http or https);
///   40007 a cover or picture that is no permanent image;  41026 no pictures, 45020 more than 20;
///   45166 a picture post's content with tags;  40097 crops, comment switches and ratios that are out of bounds;
///   88000 comments for an account that has none;  53406 products: the sandbox's account sells nothing.
/// Limits marked as contradictory in the facts are the newer, mostly stricter ones.
[[nodiscard]] Result<Article> articleFrom(const State &state, const QJsonValue &given);

/// For news_item: the fields with the addresses of page and cover.
[[nodiscard]] QJsonObject shownArticle(const State &state, const Call &call, const Article &article);
/// Of several; without "content" when the request has "no_content": 1.
[[nodiscard]] QJsonArray shownArticles(const State &state, const Call &call, const QList<Article> &articles,
                                       const QJsonObject &wanted);

/// "news_item" with its times.
[[nodiscard]] QJsonObject newsContent(const QJsonArray &items, const QDateTime &created, const QDateTime &updated);

} // namespace core::sandbox
