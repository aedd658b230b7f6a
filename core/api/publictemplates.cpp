// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/answers_p.h"
#include "core/api/templateapi.h"

namespace core::api {

using namespace Qt::StringLiterals;
using Consent = templates::Template::Consent;

namespace {

Result<Category> readCategory(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(Category{.id = reader.integer("id"_L1), .name = reader.string("name"_L1)});
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
    auto page = readEach(reader.arrayOr("data"_L1), readPublicTemplate);
    if (!page)
        return fail(page.error());
    read.page = *std::move(page);
    return reader.finish(std::move(read));
}

Result<PublicKeyword> readKeyword(const QJsonObject &json)
{
    JsonReader reader(json);
    return reader.finish(PublicKeyword{.kid = static_cast<int>(reader.integer("kid"_L1)),
                                       .name = reader.string("name"_L1),
                                       .example = reader.stringOr("example"_L1),
                                       .rule = reader.stringOr("rule"_L1)});
}

Result<QList<PublicKeyword>> readKeywords(const QJsonObject &json)
{
    JsonReader reader(json);
    auto all = readEach(reader.array("data"_L1), readKeyword);
    if (!all)
        return all;
    return reader.finish(*std::move(all));
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
    co_return readEach(rows, readCategory);
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
