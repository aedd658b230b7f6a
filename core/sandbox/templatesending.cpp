// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/appid.h"
#include "core/sandbox/state.h"
#include "core/sandbox/templates.h"

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;
using templates::Family;

namespace {

/// The values of `data`; 47001 for what has not the shape {"key": {"value": "text"}}.
Result<QList<templates::Value>> valuesOf(const QJsonObject &request)
{
    const QJsonValue data = request["data"_L1];
    if (!data.isObject())
        return refuse(47001);
    QList<templates::Value> values;
    const QJsonObject fields = data.toObject();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        const QJsonValue value = field.value().toObject()["value"_L1];
        if (!field.value().isObject() || (!value.isString() && !value.isDouble() && !value.isUndefined()))
            return refuse(47001);
        values += templates::Value{.field = field.key(), .text = value.toVariant().toString()};
    }
    return values;
}

/// 47003 with the field that is at fault.
Done checkValues(const TemplateDesk::Own &own, const QJsonObject &request)
{
    const auto values = valuesOf(request);
    if (!values)
        return fail(values.error());
    const QList<Problem> problems = own.rules->checkValues(*values);
    const auto found = std::ranges::find(problems, Problem::Severity::Error, &Problem::severity);
    if (found == problems.end())
        return {};
    return refuse(47003, u"argument invalid! %1 invalid"_s.arg(found->path));
}

Done checkMiniProgram(const QJsonObject &request)
{
    const QJsonObject miniProgram = request["miniprogram"_L1].toObject();
    if (!miniProgram.isEmpty() && !AppId::parse(miniProgram["appid"_L1].toString()))
        return refuse(40013);
    return {};
}

/// What the follower sees of a request.
QJsonObject shownOf(const QJsonObject &request)
{
    QJsonObject shown;
    for (const QLatin1String key : {"template_id"_L1, "url"_L1, "page"_L1, "miniprogram"_L1, "data"_L1}) {
        if (request.contains(key))
            shown.insert(key, request[key]);
    }
    return shown;
}

struct Delivery
{
    QString openid;
    qint64 messageId = 0;
    QJsonObject shown;
};

void finish(State &state, const QDateTime &at, const Delivery &delivery)
{
    const QString status =
        state.contacts.isBlocking(delivery.openid) ? u"failed:user block"_s : state.templates.nextStatus();
    if (status == "success"_L1)
        state.receipts.add({.at = at,
                            .openid = delivery.openid,
                            .way = Receipt::Way::Template,
                            .messageId = delivery.messageId,
                            .kind = u"template"_s,
                            .content = delivery.shown});
    state.outbox.postEvent(at, delivery.openid, u"TEMPLATESENDJOBFINISH"_s,
                           {element(u"MsgID"_s, delivery.messageId), element(u"Status"_s, status)});
}

void finishNotice(State &state, const QDateTime &at, const Delivery &delivery)
{
    constexpr int userRefuses = 43101;
    const bool isBlocked = state.contacts.isBlocking(delivery.openid);
    if (!isBlocked)
        state.receipts.add({.at = at,
                            .openid = delivery.openid,
                            .way = Receipt::Way::Notice,
                            .messageId = delivery.messageId,
                            .kind = u"subscription"_s,
                            .content = delivery.shown});
    const XmlNode item{.name = u"List"_s,
                       .children = {element(u"TemplateId"_s, delivery.shown["template_id"_L1].toString()),
                                    element(u"MsgID"_s, delivery.messageId),
                                    element(u"ErrorCode"_s, isBlocked ? userRefuses : 0),
                                    element(u"ErrorStatus"_s, isBlocked ? u"user block"_s : u"success"_s)}};
    state.outbox.postEvent(at, delivery.openid, u"subscribe_msg_sent_event"_s,
                           {XmlNode{.name = u"SubscribeMsgSentEvent"_s, .children = {item}}});
}

} // namespace

Outcome sendTemplate(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    const QString openid = request->value("touser"_L1).toString();
    if (state.followers.hasLeft(openid))
        return refuse(43004);
    if (!state.followers.find(openid))
        return refuse(40003);
    const TemplateDesk::Own *own = state.templates.find(Family::Message, request->value("template_id"_L1).toString());
    if (!own)
        return refuse(40037);
    if (const Done miniProgram = checkMiniProgram(*request); !miniProgram)
        return fail(miniProgram.error());
    if (const Done values = checkValues(*own, *request); !values)
        return fail(values.error());
    const QString clientId = request->value("client_msg_id"_L1).toString();
    if (const auto same = state.templates.sameMessage(openid, clientId, call.now))
        return ok({{"msgid"_L1, *same}});
    const Delivery delivery{.openid = openid, .messageId = state.templates.newMessageId(), .shown = shownOf(*request)};
    state.templates.remember(openid, clientId, delivery.messageId, call.now);
    state.agenda.add(call.now.addSecs(1),
                     [delivery](State &later, const QDateTime &at) { finish(later, at, delivery); });
    return ok({{"msgid"_L1, delivery.messageId}});
}

Outcome sendNotice(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    const QString openid = request->value("touser"_L1).toString();
    if (!state.followers.find(openid) && !state.followers.hasLeft(openid))
        return refuse(40003);
    const TemplateDesk::Own *own =
        state.templates.find(Family::Subscription, request->value("template_id"_L1).toString());
    if (!own)
        return refuse(40037);
    if (const Done miniProgram = checkMiniProgram(*request); !miniProgram)
        return fail(miniProgram.error());
    if (const Done values = checkValues(*own, *request); !values)
        return fail(values.error());
    if (!state.templates.spendConsent(openid, own->value()))
        return refuse(43101);
    const Delivery delivery{.openid = openid, .messageId = state.templates.newMessageId(), .shown = shownOf(*request)};
    state.agenda.add(call.now.addSecs(1),
                     [delivery](State &later, const QDateTime &at) { finishNotice(later, at, delivery); });
    return ok();
}

} // namespace core::sandbox
