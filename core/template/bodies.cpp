// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/bodies.h"

#include "core/base/jsonwriter.h"

#include <algorithm>

namespace core::templates {

using namespace Qt::StringLiterals;

namespace {

void writeText(JsonWriter &json, QStringView key, const QString &text)
{
    if (text.isEmpty())
        return;
    json.key(key);
    json.text(text);
}

void writeValues(JsonWriter &json, const TemplateMessage &message, const QStringList &fields)
{
    json.key(u"data");
    json.beginObject();
    for (const QString &field : fields) {
        const Value *value = message.find(field);
        if (!value)
            continue;
        json.key(field);
        json.beginObject();
        json.key(u"value");
        json.text(value->text);
        json.endObject();
    }
    json.endObject();
}

} // namespace

const Value *TemplateMessage::find(QStringView field) const
{
    const auto found = std::ranges::find_if(values, [field](const Value &value) { return value.field == field; });
    return found == values.end() ? nullptr : &*found;
}

Result<Request> bodyOf(const TemplateMessage &message, const Rules &rules)
{
    const QList<Problem> problems = rules.check(message);
    const auto error = std::ranges::find(problems, Problem::Severity::Error, &Problem::severity);
    if (error != problems.end())
        return fail(toError(*error));
    const bool isSubscription = rules.subject().family == Family::Subscription;
    JsonWriter json(JsonWriter::Layout::Compact);
    json.beginObject();
    writeText(json, u"touser", message.toUser);
    writeText(json, u"template_id", message.templateId);
    writeText(json, isSubscription ? u"page" : u"url", message.url);
    if (!message.miniProgram.isEmpty()) {
        json.key(u"miniprogram");
        json.beginObject();
        writeText(json, u"appid", message.miniProgram.appId);
        writeText(json, u"pagepath", message.miniProgram.pagePath);
        json.endObject();
    }
    if (!isSubscription)
        writeText(json, u"client_msg_id", message.clientMsgId);
    writeValues(json, message, rules.fields());
    json.endObject();
    return Request{.endpointId = isSubscription ? u"sendNewSubscribeMsg"_s : u"sendTemplateMessage"_s,
                   .body = json.bytes()};
}

} // namespace core::templates
