// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/customer.h"

#include "core/sandbox/messagecontent.h"
#include "core/sandbox/state.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// 45015 covers those who have left, too.
Result<QString> customerOf(const State &state, const QJsonObject &request)
{
    const QString openid = request.value("touser"_L1).toString();
    if (state.followers.hasLeft(openid))
        return refuse(45015);
    if (!state.followers.find(openid))
        return refuse(40003);
    return openid;
}

Result<QString> agentOf(const State &state, const QJsonObject &request)
{
    if (!request.contains("customservice"_L1))
        return QString();
    const QString account = request.value("customservice"_L1).toObject().value("kf_account"_L1).toString();
    if (!state.agents.find(account))
        return refuse(65401);
    return account;
}

} // namespace

Outcome sendToCustomer(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    const auto openid = customerOf(state, *request);
    if (!openid)
        return fail(openid.error());
    const auto content = readContent(state, Operation::Customer, *request);
    if (!content)
        return fail(content.error());
    const auto agent = agentOf(state, *request);
    if (!agent)
        return fail(agent.error());
    if (state.contacts.isBlocking(*openid))
        return refuse(48002);
    if (const Done allowed = state.contacts.spend(*openid, call.now); !allowed)
        return fail(allowed.error());
    state.receipts.add({.at = call.now,
                        .openid = *openid,
                        .way = Receipt::Way::Customer,
                        .kind = content->kind,
                        .content = content->body,
                        .agent = *agent});
    return ok();
}

Outcome showTyping(State &state, const Call &call)
{
    const auto request = call.json();
    if (!request)
        return request;
    const auto openid = customerOf(state, *request);
    if (!openid)
        return fail(openid.error());
    const QString command = request->value("command"_L1).toString();
    if (command == "CancelTyping"_L1) {
        state.contacts.stopTyping(*openid);
        return ok();
    }
    if (command != "Typing"_L1)
        return refuse(45072);
    return state.contacts.type(*openid, call.now).map([] { return ok(); });
}

} // namespace core::sandbox
