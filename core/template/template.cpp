// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/template.h"

#include "core/base/json.h"
#include "core/template/texts.h"

#include <QJsonArray>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 onceType = 2;
constexpr qint64 longTermType = 3;

/// "{{thing1.DATA}}", "thing1.DATA" and "thing1" name the same.
QString bareField(QString name)
{
    name.remove(u'{').remove(u'}');
    name = name.trimmed();
    if (name.endsWith(".DATA"_L1))
        name.chop(5);
    return name;
}

QList<Choices> readChoices(JsonReader &reader)
{
    QList<Choices> all;
    for (const QJsonValue row : reader.arrayOr("keywordEnumValueList"_L1)) {
        JsonReader item(row.toObject());
        Choices choices{.field = bareField(item.stringOr("keywordCode"_L1))};
        for (const QJsonValue value : item.arrayOr("enumValueList"_L1))
            choices.values += value.toString();
        if (!choices.field.isEmpty() && !choices.values.isEmpty())
            all += choices;
    }
    return all;
}

QJsonArray toJson(const QList<Choices> &choices)
{
    QJsonArray all;
    for (const Choices &item : choices)
        all += QJsonObject{{u"keywordCode"_s, QString(item.field + u".DATA")},
                           {u"enumValueList"_s, QJsonArray::fromStringList(item.values)}};
    return all;
}

Template::Consent consentOf(qint64 type)
{
    return type == longTermType ? Template::Consent::LongTerm
        : type == onceType      ? Template::Consent::Once
                                : Template::Consent::None;
}

} // namespace

QString toString(Family family)
{
    return family == Family::Message ? u"message"_s : u"subscription"_s;
}

Result<Template> Template::fromMessageList(const QJsonObject &json)
{
    JsonReader reader(json);
    Template read{
        .family = Family::Message,
        .id = reader.string("template_id"_L1),
        .title = reader.stringOr("title"_L1),
        .content = reader.string("content"_L1),
        .example = reader.stringOr("example"_L1),
        .primaryIndustry = reader.stringOr("primary_industry"_L1),
        .deputyIndustry = reader.stringOr("deputy_industry"_L1),
        .choices = readChoices(reader),
    };
    return reader.finish(std::move(read));
}

Result<Template> Template::fromSubscriptionList(const QJsonObject &json)
{
    JsonReader reader(json);
    Template read{
        .family = Family::Subscription,
        .id = reader.string("priTmplId"_L1),
        .title = reader.stringOr("title"_L1),
        .content = reader.string("content"_L1),
        .example = reader.stringOr("example"_L1),
        .consent = consentOf(reader.integerOr("type"_L1, 0)),
        .choices = readChoices(reader),
    };
    return reader.finish(std::move(read));
}

QJsonObject Template::toJson() const
{
    QJsonObject json{{u"title"_s, title}, {u"content"_s, content}, {u"example"_s, example}};
    if (family == Family::Message) {
        json.insert(u"template_id"_s, id);
        json.insert(u"primary_industry"_s, primaryIndustry);
        json.insert(u"deputy_industry"_s, deputyIndustry);
    } else {
        json.insert(u"priTmplId"_s, id);
        if (consent != Consent::None)
            json.insert(u"type"_s, consent == Consent::LongTerm ? longTermType : onceType);
    }
    if (!choices.isEmpty())
        json.insert(u"keywordEnumValueList"_s, templates::toJson(choices));
    return json;
}

} // namespace core::templates
