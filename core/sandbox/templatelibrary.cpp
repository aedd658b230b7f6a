// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/templatelibrary.h"

#include "core/base/json.h"

#include <QFile>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;
using templates::Family;
using templates::Template;

namespace {

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue value : array)
        texts += value.toString();
    return texts;
}

LibraryTemplate readTemplate(const QJsonObject &json)
{
    LibraryTemplate read{.tid = json["tid"_L1].toInt(),
                         .title = json["title"_L1].toString(),
                         .type = json["type"_L1].toInt(),
                         .category = json["category"_L1].toInt()};
    for (const QJsonValue row : json["keywords"_L1].toArray())
        read.keywords += LibraryKeyword{.kid = row["kid"_L1].toInt(),
                                        .name = row["name"_L1].toString(),
                                        .example = row["example"_L1].toString(),
                                        .rule = row["rule"_L1].toString(),
                                        .values = textsOf(row["values"_L1].toArray())};
    return read;
}

QList<std::pair<int, int>> readPairs(const QJsonArray &array)
{
    QList<std::pair<int, int>> pairs;
    for (const QJsonValue pair : array)
        pairs += std::pair(pair[0].toInt(), pair[1].toInt());
    return pairs;
}

TemplateLibrary load()
{
    QFile file(u":/template/sandboxtemplates.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const auto json = parseObject(isOpen ? file.readAll() : QByteArray());
    Q_ASSERT(json);
    TemplateLibrary library{.own = readPairs(json->value("own"_L1).toArray()),
                            .ownNotices = readPairs(json->value("ownNotices"_L1).toArray())};
    for (const QJsonValue row : json->value("categories"_L1).toArray())
        library.categories += LibraryCategory{
            .id = row["id"_L1].toInt(), .parent = row["parent"_L1].toString(), .name = row["name"_L1].toString()};
    for (const QJsonValue row : json->value("templates"_L1).toArray())
        library.templates += readTemplate(row.toObject());
    for (const QJsonValue row : json->value("old"_L1).toArray())
        library.old += OldTemplate{.industry = row["industry"_L1].toInt(),
                                   .value = {.title = row["title"_L1].toString(),
                                             .content = row["content"_L1].toString(),
                                             .example = row["example"_L1].toString()}};
    return library;
}

} // namespace

const LibraryTemplate *TemplateLibrary::find(int tid) const
{
    const auto found = std::ranges::find(templates, tid, &LibraryTemplate::tid);
    return found == templates.end() ? nullptr : &*found;
}

const LibraryCategory *TemplateLibrary::category(int id) const
{
    const auto found = std::ranges::find(categories, id, &LibraryCategory::id);
    return found == categories.end() ? nullptr : &*found;
}

const TemplateLibrary &templateLibrary()
{
    static const TemplateLibrary library = load();
    return library;
}

Template takenOver(const LibraryTemplate &from, const QList<LibraryKeyword> &keywords, Family family, const QString &id)
{
    Template made{.family = family, .id = id, .title = from.title};
    for (const LibraryKeyword &keyword : keywords) {
        const QString field = keyword.rule + QString::number(keyword.kid);
        made.content += keyword.name + u":{{" + field + u".DATA}}\n";
        made.example += keyword.name + u':' + keyword.example + u'\n';
        if (!keyword.values.isEmpty())
            made.choices += templates::Choices{.field = field, .values = keyword.values};
    }
    if (family == Family::Subscription)
        made.consent = from.type == 3 ? Template::Consent::LongTerm : Template::Consent::Once;
    else if (const LibraryCategory *category = templateLibrary().category(from.category)) {
        made.primaryIndustry = category->parent;
        made.deputyIndustry = category->name;
    }
    return made;
}

} // namespace core::sandbox
