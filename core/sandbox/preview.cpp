// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/preview.h"

#include "core/sandbox/messagecontent.h"
#include "core/sandbox/state.h"

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

Result<QString> receiverOf(const State &state, const QJsonObject &request)
{
    const QString weChatId = request.value("towxname"_L1).toString();
    const QList<Follower> &all = state.followers.all();
    if (!weChatId.isEmpty()) {
        const auto named = std::ranges::find(all, weChatId, &Follower::weChatId);
        if (named == all.cend())
            return refuse(40132);
        return named->openid;
    }
    const QString openid = request.value("touser"_L1).toString();
    if (!Followers::isWellFormed(openid))
        return refuse(40003);
    if (!state.followers.find(openid))
        return refuse(43004);
    return openid;
}

} // namespace

Outcome massPreview(State &state, const Call &call)
{
    // The catalogue's quota of this path is in words, so it was only counted.
    if (state.quotas.usedToday(call.request.path, call.now) > state.catalogue.limitValue(u"quota.massPreview.perDay"))
        return refuse(45009);
    const auto request = call.json();
    if (!request)
        return request;
    const auto receiver = receiverOf(state, *request);
    if (!receiver)
        return fail(receiver.error());
    const auto content = readContent(state, Operation::Preview, *request);
    if (!content)
        return fail(content.error());
    const qint64 id = state.mass.newId();
    state.receipts.add({.at = call.now,
                        .openid = *receiver,
                        .way = Receipt::Way::Preview,
                        .messageId = id,
                        .kind = content->kind,
                        .content = content->body});
    return QJsonObject{{"errcode"_L1, 0}, {"errmsg"_L1, "preview success"_L1}, {"msg_id"_L1, id}};
}

} // namespace core::sandbox
