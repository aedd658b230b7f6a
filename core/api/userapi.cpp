// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/userapi.h"

#include "core/api/answers_p.h"

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> readOpenIds(const Answer &answer)
{
    JsonReader reader(answer.json);
    JsonReader page(reader.objectOr("data"_L1)); // left out where nobody follows
    QStringList openIds;
    for (const QJsonValue openId : page.arrayOr("openid"_L1))
        openIds.append(openId.toString());
    return reader.fault() ? Result<QStringList>(fail(*reader.fault())) : page.finish(std::move(openIds));
}

} // namespace

Task<QStringList> firstFollowers(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getFans"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    co_return readOpenIds(*answer);
}

} // namespace core::api
