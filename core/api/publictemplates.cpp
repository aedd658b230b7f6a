// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/answers_p.h"
#include "core/api/templateapi.h"

namespace core::api {

using namespace Qt::StringLiterals;
using Consent = templates::Template::Consent;

namespace {

Result<QList<Category>> readCategories(const QJsonArray &rows)
{
    QList<Category> all;
    for (const QJsonValue row : rows) {
        JsonReader reader(row.toObject());
        const Result<Category> one =
            reader.finish(Category{.id = reader.integer("id"_L1), .name = reader.string("name"_L1)});
        if (!one)
            return fail(one.error());
        all += *one;
    }
    return all;
}

Result<PublicTemplate> readPublicTemplate(const QJsonObject &json)
{
    constexpr qint64 onceType = 2;
    constexpr qint64 longTermType = 3;
    JsonReader reader(json);
    const qint64 type = reader.integerOr("type"_L1, 0);
    PublicTemplate read{.tid = QString::number(reader.integer("tid"_L1)),
                        .title = reader.string("title"_L1),
                        .consent = type == longTermType ? Consent::LongTerm
                            : type == onceType          ? Consent::Once
                                                        : Consent::None,
                        .categoryId = reader.integerOr("categoryId"_L1, 0)};
    return reader.finish(std::move(read));
}

Result<PublicTemplates> readPublicTemplates(const QJsonObject &json)
{
    JsonReader reader(json);
    PublicTemplates read{.count = reader.integer("count"_L1)};
    for (const QJsonValue row : reader.arrayOr("data"_L1)) {
        const Result<PublicTemplate> one = readPublicTemplate(row.toObject());
        if (!one)
            return fail(one.error());
        read.page += *one;
    }
    return reader.finish(std::move(read));
}

Result<QList<PublicKeyword>> readKeywords(const QJsonObject &json)
{
    JsonReader reader(json);
    QList<PublicKeyword> all;
    for (const QJsonValue row : reader.array("data"_L1)) {
        JsonReader item(row.toObject());
        const Result<PublicKeyword> one = item.finish(PublicKeyword{.kid = static_cast<int>(item.integer("kid"_L1)),
                                                                    .name = item.string("name"_L1),
                                                                    .example = item.stringOr("example"_L1),
                                                                    .rule = item.stringOr("rule"_L1)});
        if (!one)
            return fail(one.error());
        all += *one;
    }
    return reader.finish(std::move(all));
}

} // namespace

Task<QList<Category>> listCategories(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getCategory"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    JsonReader reader(answer->json);
    const QJsonArray rows = reader.array("data"_L1);
    if (reader.fault())
        co_return fail(*reader.fault());
    co_return readCategories(rows);
}

Task<PublicTemplates> listPublicTemplates(ApiClient &client, Account account, QList<qint64> categories, qint64 start,
                                          qint64 limit)
{
    QStringList ids;
    for (const qint64 category : categories)
        ids += QString::number(category);
    Params params;
    params.query.addQueryItem(u"ids"_s, ids.join(u','));
    params.query.addQueryItem(u"start"_s, QString::number(start));
    params.query.addQueryItem(u"limit"_s, QString::number(limit));
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getPubNewTemplateTitles"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readPublicTemplates(answer->json);
}

Task<QList<PublicKeyword>> listPublicKeywords(ApiClient &client, Account account, QString tid)
{
    Params params;
    params.query.addQueryItem(u"tid"_s, tid);
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getPubNewTemplateKeywords"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return readKeywords(answer->json);
}

} // namespace core::api
