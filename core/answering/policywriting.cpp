// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answering/policy.h"
#include "core/answering/replyfields.h"

#include <QJsonArray>

namespace core::answering {

using namespace Qt::StringLiterals;

namespace {

void insertIfAny(QJsonObject &object, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject toJson(const Conditions &when)
{
    QJsonObject json;
    insertIfAny(json, "type"_L1, when.type);
    insertIfAny(json, "event"_L1, when.event);
    insertIfAny(json, "eventKey"_L1, when.eventKey);
    if (when.comparison != Conditions::Comparison::Any)
        json.insert(toString(when.comparison), when.content);
    return json;
}

QJsonObject toJson(const Rule &rule)
{
    return {{u"name"_s, rule.name},
            {u"on"_s, rule.isOn},
            {u"when"_s, toJson(rule.when)},
            {u"reply"_s, answering::toJson(rule.reply)}};
}

QJsonObject toJson(const callback::NewsReply::Article &article)
{
    QJsonObject json;
    insertIfAny(json, "title"_L1, article.title);
    insertIfAny(json, "description"_L1, article.description);
    insertIfAny(json, "picUrl"_L1, article.picUrl);
    insertIfAny(json, "url"_L1, article.url);
    return json;
}

} // namespace

QString toString(Policy::Kind kind)
{
    switch (kind) {
    case Policy::Kind::Success: return u"success"_s;
    case Policy::Kind::Empty: return u"empty"_s;
    case Policy::Kind::Fixed: return u"fixed"_s;
    case Policy::Kind::Rules: return u"rules"_s;
    }
    Q_UNREACHABLE();
}

QString toString(Conditions::Comparison comparison)
{
    switch (comparison) {
    case Conditions::Comparison::Any: return {};
    case Conditions::Comparison::Equals: return u"equals"_s;
    case Conditions::Comparison::Contains: return u"contains"_s;
    case Conditions::Comparison::Matches: return u"matches"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const callback::Reply &reply)
{
    QJsonObject json{{u"type"_s, typeOf(reply)}};
    if (const auto *news = std::get_if<callback::NewsReply>(&reply)) {
        QJsonArray articles;
        for (const auto &article : news->articles)
            articles += toJson(article);
        json.insert(u"articles"_s, articles);
        return json;
    }
    callback::Reply copy = reply;
    for (const ReplyField &field : fieldsOf(copy)) {
        if (!field.text->isEmpty())
            json.insert(field.name, *field.text);
    }
    return json;
}

QJsonObject toJson(const Policy &policy)
{
    QJsonObject json{{u"kind"_s, toString(policy.kind)}};
    // What is not in use now is kept too: whoever tries "success" for a while wants the rules back.
    if (policy.kind == Policy::Kind::Fixed || policy.fixed != callback::Reply(callback::TextReply{}))
        json.insert(u"fixed"_s, toJson(policy.fixed));
    if (policy.kind == Policy::Kind::Rules || !policy.rules.isEmpty()) {
        QJsonArray rules;
        for (const Rule &rule : policy.rules)
            rules += toJson(rule);
        json.insert(u"rules"_s, rules);
    }
    return json;
}

} // namespace core::answering
