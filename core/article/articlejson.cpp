// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/article.h"
#include "core/article/texts_p.h"
#include "core/base/json.h"
#include "core/base/jsonwriter.h"

#include <algorithm>

namespace core::article {

using namespace Qt::StringLiterals;

namespace {

/// The keys that we read; all others are kept as they came.
bool isOurs(const QString &key)
{
    static const QStringList keys{
        u"article_type"_s,
        u"title"_s,
        u"author"_s,
        u"digest"_s,
        u"content"_s,
        u"content_source_url"_s,
        u"thumb_media_id"_s,
        u"need_open_comment"_s,
        u"pic_crop_235_1"_s,
        u"pic_crop_1_1"_s,
        u"image_info"_s,
        u"only_fans_can_comment"_s,
        u"url"_s,
        u"is_deleted"_s,
        u"show_cover_pic"_s,
        u"thumb_url"_s, // of answers, refused by draft/add
    };
    return keys.contains(key);
}

void writeText(JsonWriter &json, QStringView key, const QString &text)
{
    if (text.isEmpty())
        return;
    json.key(key);
    json.text(text);
}

void writeImages(JsonWriter &json, const QStringList &mediaIds)
{
    json.key(u"image_info");
    json.beginObject();
    json.key(u"image_list");
    json.beginArray();
    for (const QString &id : mediaIds) {
        json.beginObject();
        json.key(u"image_media_id");
        json.text(id);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void write(JsonWriter &json, const Article &article)
{
    json.beginObject();
    json.key(u"article_type");
    json.text(article.type == Type::NewsPic ? u"newspic" : u"news");
    json.key(u"title");
    json.text(article.title);
    writeText(json, u"author", article.author);
    writeText(json, u"digest", article.digest);
    json.key(u"content");
    json.text(article.content);
    writeText(json, u"content_source_url", article.sourceUrl);
    writeText(json, u"thumb_media_id", article.thumbMediaId);
    json.key(u"need_open_comment");
    json.value(article.comments == Comments::Closed ? 0 : 1);
    json.key(u"only_fans_can_comment");
    json.value(article.comments == Comments::Fans ? 1 : 0);
    writeText(json, u"pic_crop_235_1", article.crop235);
    writeText(json, u"pic_crop_1_1", article.crop11);
    if (article.type == Type::NewsPic)
        writeImages(json, article.imageMediaIds);
    for (auto member = article.extra.begin(); member != article.extra.end(); ++member) {
        json.key(member.key());
        json.value(member.value());
    }
    json.endObject();
}

QByteArray writeAll(const QList<Article> &articles, JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    json.beginObject();
    json.key(u"articles");
    json.beginArray();
    for (const Article &article : articles)
        write(json, article);
    json.endArray();
    json.endObject();
    return json.bytes();
}

Comments commentsOf(JsonReader &reader)
{
    const bool isOpen = reader.integerOr("need_open_comment"_L1, 0) != 0;
    const bool isForFans = reader.integerOr("only_fans_can_comment"_L1, 0) != 0;
    if (!isOpen)
        return Comments::Closed;
    return isForFans ? Comments::Fans : Comments::Everyone;
}

QStringList imagesOf(JsonReader &reader)
{
    QStringList ids;
    JsonReader info(reader.objectOr("image_info"_L1));
    for (const QJsonValue image : info.arrayOr("image_list"_L1))
        ids += image["image_media_id"_L1].toString();
    return ids;
}

Result<Type> typeOf(const QString &text)
{
    if (text.isEmpty() || text == "news"_L1)
        return Type::News;
    if (text == "newspic"_L1)
        return Type::NewsPic;
    return invalid(u"article_type"_s, Texts::tr("“%1” is no type of article; there are news and newspic").arg(text));
}

} // namespace

QByteArray addBody(const QList<Article> &articles)
{
    return writeAll(articles, JsonWriter::Layout::Compact);
}

QByteArray updateBody(const QString &mediaId, int index, const Article &article)
{
    JsonWriter json(JsonWriter::Layout::Compact);
    json.beginObject();
    json.key(u"media_id");
    json.text(mediaId);
    json.key(u"index");
    json.value(index);
    json.key(u"articles");
    write(json, article);
    json.endObject();
    return json.bytes();
}

QByteArray toFile(const QList<Article> &articles)
{
    return writeAll(articles, JsonWriter::Layout::Indented);
}

Result<Article> fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const Result<Type> type = typeOf(reader.stringOr("article_type"_L1));
    Article article{
        .type = type.value_or(Type::News),
        .title = reader.stringOr("title"_L1),
        .author = reader.stringOr("author"_L1),
        .digest = reader.stringOr("digest"_L1),
        .content = reader.stringOr("content"_L1),
        .sourceUrl = reader.stringOr("content_source_url"_L1),
        .thumbMediaId = reader.stringOr("thumb_media_id"_L1),
        .comments = commentsOf(reader),
        .crop235 = reader.stringOr("pic_crop_235_1"_L1),
        .crop11 = reader.stringOr("pic_crop_1_1"_L1),
        .imageMediaIds = imagesOf(reader),
        .url = QUrl(reader.stringOr("url"_L1)),
        .isDeleted = json.value("is_deleted"_L1).toBool(),
    };
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (!isOurs(member.key()))
            article.extra.insert(member.key(), member.value());
    }
    if (!reader.fault() && !type)
        return fail(type.error());
    return reader.finish(std::move(article));
}

Result<QList<Article>> readArticles(const QByteArray &json)
{
    const Result<QJsonObject> object = parseObject(json);
    if (!object)
        return fail(object.error());
    QJsonArray rows;
    if (object->contains("articles"_L1))
        rows = object->value("articles"_L1).toArray();
    else if (object->contains("news_item"_L1))
        rows = object->value("news_item"_L1).toArray();
    else if (object->contains("title"_L1) || object->contains("content"_L1))
        rows = {*object};
    if (rows.isEmpty())
        return invalid(u"articles"_s,
                       Texts::tr("There is no article in the file; it needs {\"articles\": [{\"title\": …}]}"));
    QList<Article> articles;
    for (const QJsonValue row : rows) {
        Result<Article> article = fromJson(row.toObject());
        if (!article) {
            Error error = article.error();
            error.field = u"articles[%1].%2"_s.arg(articles.size()).arg(error.field);
            return fail(error);
        }
        articles.append(*std::move(article));
    }
    return articles;
}

} // namespace core::article
