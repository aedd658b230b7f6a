// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/customerapi.h"

#include "core/api/answers_p.h"

namespace core::api {

using namespace Qt::StringLiterals;

Task<void> sendCustomMessage(ApiClient &client, Account account, message::Request request)
{
    Params params = bodyOf(request.body);
    params.whenBusy = WhenBusy::GiveUp;
    co_return done(confirmed(co_await client.call(account, request.endpointId, params)));
}

Task<void> showTyping(ApiClient &client, Account account, QString openId, Typing typing)
{
    const QString command = typing == Typing::Starts ? u"Typing"_s : u"CancelTyping"_s;
    const Params params = bodyOf(toWire({{u"touser"_s, openId}, {u"command"_s, command}}));
    co_return done(confirmed(co_await client.call(account, u"typing"_s, params)));
}

} // namespace core::api
