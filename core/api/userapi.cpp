// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/userapi.h"

#include "core/api/answers_p.h"

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

Result<FollowerPage> readFollowers(const Answer &answer)
{
    JsonReader reader(answer.json);
    JsonReader page(reader.objectOr("data"_L1)); // left out where nobody follows
    FollowerPage followers{.total = reader.integer("total"_L1)};
    for (const QJsonValue openId : page.arrayOr("openid"_L1))
        followers.openIds.append(openId.toString());
    return reader.fault() ? Result<FollowerPage>(fail(*reader.fault())) : page.finish(std::move(followers));
}

} // namespace

Task<FollowerPage> followerPage(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getFans"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    co_return readFollowers(*answer);
}

Task<QStringList> firstFollowers(ApiClient &client, Account account)
{
    const Result<FollowerPage> page = co_await followerPage(client, account);
    if (!page)
        co_return fail(page.error());
    co_return std::as_const(page->openIds);
}

} // namespace core::api
