// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/tagging.h"

#include "core/sandbox/state.h"

#include <QJsonArray>

#include <functional>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Does to each openid of the list what `deed` does to one.
Outcome forEach(State &state, const Call &call, const std::function<Done(const QString &openid, int tag)> &deed)
{
    auto body = call.json();
    if (!body)
        return body;
    const QJsonArray openids = body->value("openid_list"_L1).toArray();
    if (openids.isEmpty() || openids.size() > state.catalogue.limitValue(u"user.tagging.openids"))
        return refuse(40032);
    const int tag = body->value("tagid"_L1).toInt();
    if (!state.tags.find(tag))
        return refuse(45159);

    QJsonArray failed;
    std::optional<Error> first;
    for (const QJsonValue value : openids) {
        const QString openid = value.toString();
        Done done = state.followers.check(openid);
        if (done)
            done = deed(openid, tag);
        if (done)
            continue;
        failed.append(value);
        if (!first)
            first = done.error();
    }
    if (!first)
        return ok();
    if (failed.size() == openids.size())
        return fail(*first);
    constexpr int someFailed = 45171;
    return QJsonObject{{"errcode"_L1, someFailed},
                       {"errmsg"_L1, state.catalogue.error(someFailed)->en},
                       {"fail_openid_list"_L1, failed}};
}

} // namespace

Outcome tagFollowers(State &state, const Call &call)
{
    const qint64 most = state.catalogue.limitValue(u"user.tagsPerUser");
    return forEach(state, call, [&](const QString &openid, int tag) -> Done {
        const QList<int> &tags = state.followers.find(openid)->tags;
        if (tags.size() >= most && !tags.contains(tag))
            return refuse(45059);
        state.followers.tag(openid, tag);
        return {};
    });
}

Outcome untagFollowers(State &state, const Call &call)
{
    return forEach(state, call, [&](const QString &openid, int tag) -> Done {
        state.followers.untag(openid, tag);
        return {};
    });
}

Outcome tagsOfFollower(State &state, const Call &call)
{
    auto body = call.json();
    if (!body)
        return body;
    const QString openid = body->value("openid"_L1).toString();
    if (const Done known = state.followers.check(openid); !known)
        return fail(known.error());
    QJsonArray tags;
    for (const int tag : state.followers.find(openid)->tags)
        tags.append(tag);
    return QJsonObject{{"tagid_list"_L1, tags}};
}

} // namespace core::sandbox
