// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace core::article {

enum class Type {
    News, ///< an article with a cover and HTML
    NewsPic, ///< up to 20 pictures with a plain text
};

enum class Comments { Closed, Everyone, Fans };

/// One article of a draft, with the fields of draft/add.
struct Article
{
    Type type = Type::News;
    QString title;
    QString author;
    QString digest; ///< empty: the first characters of the text
    QString content; ///< HTML; plain text of a NewsPic
    QString sourceUrl; ///< behind "read more"
    QString thumbMediaId; ///< the cover: a permanent image
    Comments comments = Comments::Closed;
    QString crop235; ///< "X1_Y1_X2_Y2" of the wide cover, from 0 to 1; empty: the middle
    QString crop11; ///< of the square one
    QStringList imageMediaIds; ///< of a NewsPic; the first is its cover
    QJsonObject extra; ///< what we do not edit (cover_info, product_info); goes back as it came

    QUrl url; ///< of answers: where it can be read; for drafts a link that ends after a while
    bool isDeleted = false; ///< of answers about published articles

    friend bool operator==(const Article &, const Article &) = default;
};

/// The body of draft/add: raw UTF-8, {"articles":[…]}.
[[nodiscard]] QByteArray addBody(const QList<Article> &articles);
/// The body of draft/update: the article at this index, from 0, is replaced; "articles" is an object there.
[[nodiscard]] QByteArray updateBody(const QString &mediaId, int index, const Article &article);
/// {"articles":[…]}, indented, for files; readArticles() gives the same back.
[[nodiscard]] QByteArray toFile(const QList<Article> &articles);

/// One article as the platform answers it or a file holds it. Kind::Protocol names the member that has another type.
[[nodiscard]] Result<Article> fromJson(const QJsonObject &json);
/// A file: {"articles":[…]} as for draft/add, {"news_item":[…]} as draft/get answers, or one article.
[[nodiscard]] Result<QList<Article>> readArticles(const QByteArray &json);

} // namespace core::article
