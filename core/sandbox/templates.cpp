// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/templates.h"

#include "core/sandbox/state.h"
#include "core/sandbox/templatelibrary.h"

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;
using templates::Family;

namespace {

constexpr int badTemplate = 40037;
constexpr int badTid = 200014;

QJsonArray listOf(const State &state, Family family)
{
    QJsonArray rows;
    for (const TemplateDesk::Own &own : state.templates.all(family))
        rows += own.value().toJson();
    return rows;
}

/// The keywords of these names, in their order; nothing when one is not there or there twice.
std::optional<QList<LibraryKeyword>> namedKeywords(const LibraryTemplate &from, const QJsonArray &names)
{
    constexpr qsizetype most = 5;
    QList<LibraryKeyword> keywords;
    for (const QJsonValue name : names) {
        const auto found = std::ranges::find(from.keywords, name.toString(), &LibraryKeyword::name);
        const bool isTwice = std::count(names.begin(), names.end(), name) > 1;
        if (found == from.keywords.end() || isTwice)
            return {};
        keywords += *found;
    }
    return keywords.isEmpty() || keywords.size() > most ? std::nullopt : std::optional(keywords);
}

std::optional<QList<LibraryKeyword>> numberedKeywords(const State &state, const LibraryTemplate &from,
                                                      const QJsonArray &kids)
{
    QList<LibraryKeyword> keywords;
    for (const QJsonValue kid : kids) {
        const auto found = std::ranges::find(from.keywords, kid.toInt(), &LibraryKeyword::kid);
        if (found == from.keywords.end() || std::count(kids.begin(), kids.end(), kid) > 1)
            return {};
        keywords += *found;
    }
    const bool isEnough = keywords.size() >= state.catalogue.limitValue(u"subscription.keywords.min")
        && keywords.size() <= state.catalogue.limitValue(u"subscription.keywords.max");
    return isEnough ? std::optional(keywords) : std::nullopt;
}

/// A number, or one in a text, as programs send it.
int numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt();
}

const LibraryTemplate *offered(const State &state, int tid)
{
    const LibraryTemplate *from = templateLibrary().find(tid);
    return from && state.templates.categories().contains(from->category) ? from : nullptr;
}

QJsonObject toJson(const templates::Industry &industry)
{
    return {{"first_class"_L1, industry.firstClass}, {"second_class"_L1, industry.secondClass}};
}

} // namespace

Outcome listTemplates(State &state, const Call &)
{
    return QJsonObject{{"template_list"_L1, listOf(state, Family::Message)}};
}

Outcome addTemplate(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    const QString shortId = request->value("template_id_short"_L1).toVariant().toString();
    if (shortId.startsWith("TM"_L1) || shortId.startsWith("OPENTM"_L1))
        return refuse(40247);
    const LibraryTemplate *from = offered(state, shortId.toInt());
    if (!from)
        return refuse(badTemplate);
    const auto keywords = namedKeywords(*from, request->value("keyword_name_list"_L1).toArray());
    if (!keywords)
        return refuse(40246);
    if (state.templates.all(Family::Message).size() >= state.catalogue.limitValue(u"template.count"))
        return refuse(45026);
    const QString id = state.templates.add(takenOver(*from, *keywords, Family::Message, {}), from->category);
    return ok({{"template_id"_L1, id}});
}

Outcome deleteTemplate(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    if (!state.templates.remove(Family::Message, request->value("template_id"_L1).toString()))
        return refuse(badTemplate);
    return ok();
}

Outcome getIndustry(State &state, const Call &)
{
    const templates::Industries &now = state.templates.industries();
    return QJsonObject{{"primary_industry"_L1, toJson(now.primary)}, {"secondary_industry"_L1, toJson(now.secondary)}};
}

Outcome setIndustry(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    const auto primary = templates::industryOf(numberOf(request->value("industry_id1"_L1)));
    const auto secondary = templates::industryOf(numberOf(request->value("industry_id2"_L1)));
    if (!primary || !secondary)
        return refuse(40102);
    return state.templates.change({.primary = *primary, .secondary = *secondary}, call.now).map([] { return ok(); });
}

Outcome listNotices(State &state, const Call &)
{
    return ok({{"data"_L1, listOf(state, Family::Subscription)}});
}

Outcome addNotice(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    const LibraryTemplate *from = offered(state, numberOf(request->value("tid"_L1)));
    if (!from)
        return refuse(badTid);
    const auto keywords = numberedKeywords(state, *from, request->value("kidList"_L1).toArray());
    if (!keywords)
        return refuse(200020);
    if (request->value("sceneDesc"_L1).toString().toUcs4().size()
        > state.catalogue.limitValue(u"subscription.scene.chars"))
        return refuse(200021);
    if (state.templates.all(Family::Subscription).size() >= state.catalogue.limitValue(u"subscription.templates"))
        return refuse(200012);
    const QString id = state.templates.add(takenOver(*from, *keywords, Family::Subscription, {}), from->category);
    return ok({{"priTmplId"_L1, id}});
}

Outcome deleteNotice(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    if (!state.templates.remove(Family::Subscription, request->value("priTmplId"_L1).toString()))
        return refuse(badTid);
    return ok();
}

Outcome listCategories(State &state, const Call &)
{
    QJsonArray rows;
    for (const int id : state.templates.categories()) {
        if (const LibraryCategory *category = templateLibrary().category(id))
            rows += QJsonObject{{"id"_L1, id}, {"name"_L1, category->name}};
    }
    return ok({{"data"_L1, rows}});
}

Outcome listPublicTemplates(State &state, const Call &call)
{
    constexpr int most = 30;
    QList<int> wanted;
    for (const QString &id : call.parameter(u"ids"_s).split(u',', Qt::SkipEmptyParts))
        wanted += id.toInt();
    if (wanted.isEmpty())
        return refuse(200018);
    bool isStart = false;
    bool isLimit = false;
    const int start = call.parameter(u"start"_s).toInt(&isStart);
    const int limit = call.parameter(u"limit"_s).toInt(&isLimit);
    if (!isStart || start < 0)
        return refuse(200016);
    if (!isLimit || limit < 1 || limit > most)
        return refuse(200017);
    QJsonArray found;
    for (const LibraryTemplate &row : templateLibrary().templates) {
        if (wanted.contains(row.category) && state.templates.categories().contains(row.category))
            found += QJsonObject{{"tid"_L1, row.tid},
                                 {"title"_L1, row.title},
                                 {"type"_L1, row.type},
                                 {"categoryId"_L1, QString::number(row.category)}};
    }
    QJsonArray page;
    for (qsizetype i = start; i < found.size() && page.size() < limit; ++i)
        page += found.at(i);
    return ok({{"count"_L1, found.size()}, {"data"_L1, page}});
}

Outcome listPublicKeywords(State &state, const Call &call)
{
    const LibraryTemplate *from = offered(state, call.parameter(u"tid"_s).toInt());
    if (!from)
        return refuse(badTid);
    QJsonArray rows;
    for (const LibraryKeyword &keyword : from->keywords)
        rows += QJsonObject{{"kid"_L1, keyword.kid},
                            {"name"_L1, keyword.name},
                            {"example"_L1, keyword.example},
                            {"rule"_L1, keyword.rule}};
    return ok({{"count"_L1, rows.size()}, {"data"_L1, rows}});
}

} // namespace core::sandbox
