// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/cachedtokens.h"

#include "core/base/json.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Moments are whole milliseconds since 1970: short, so that the entry stays far below a keychain's limit.
QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QJsonObject toObject(const CachedToken &token)
{
    return {{u"value"_s, token.value},
            {u"fetchedAt"_s, token.fetchedAt.toMSecsSinceEpoch()},
            {u"expiresAt"_s, token.expiresAt.toMSecsSinceEpoch()}};
}

Result<std::optional<CachedToken>> readToken(const QJsonObject &json, QLatin1String key)
{
    if (!json.contains(key))
        return std::optional<CachedToken>();
    JsonReader reader(json.value(key).toObject());
    CachedToken token{
        .value = reader.string("value"_L1),
        .fetchedAt = moment(reader.integer("fetchedAt"_L1)),
        .expiresAt = moment(reader.integer("expiresAt"_L1)),
    };
    return reader.finish(std::optional<CachedToken>(std::move(token)));
}

std::optional<CachedToken> pick(const std::optional<CachedToken> &base, const std::optional<CachedToken> &mine,
                                const std::optional<CachedToken> &theirs)
{
    if (mine == base || (!mine && theirs != base))
        return theirs;
    const bool theirsIsLater = mine && theirs && theirs->fetchedAt > mine->fetchedAt;
    return theirsIsLater ? theirs : mine;
}

} // namespace

Result<CachedTokens> CachedTokens::fromJson(const QJsonObject &json)
{
    auto accessToken = readToken(json, "accessToken"_L1);
    auto jsapiTicket = readToken(json, "jsapiTicket"_L1);
    auto cardTicket = readToken(json, "cardTicket"_L1);
    for (const auto *token : {&accessToken, &jsapiTicket, &cardTicket}) {
        if (!*token)
            return fail(token->error());
    }
    CachedTokens tokens{
        .accessToken = *std::move(accessToken),
        .jsapiTicket = *std::move(jsapiTicket),
        .cardTicket = *std::move(cardTicket),
    };
    JsonReader reader(json);
    const QJsonArray refreshes = reader.arrayOr("forcedRefreshes"_L1);
    std::ranges::transform(refreshes, std::back_inserter(tokens.forcedRefreshes),
                           [](const QJsonValue &value) { return moment(value.toInteger()); });
    return reader.finish(std::move(tokens));
}

QJsonObject CachedTokens::toJson() const
{
    QJsonObject json;
    if (accessToken)
        json.insert(u"accessToken"_s, toObject(*accessToken));
    if (jsapiTicket)
        json.insert(u"jsapiTicket"_s, toObject(*jsapiTicket));
    if (cardTicket)
        json.insert(u"cardTicket"_s, toObject(*cardTicket));
    QJsonArray refreshes;
    for (const QDateTime &refresh : forcedRefreshes)
        refreshes.append(refresh.toMSecsSinceEpoch());
    if (!refreshes.isEmpty())
        json.insert(u"forcedRefreshes"_s, refreshes);
    return json;
}

CachedTokens merged(const CachedTokens &base, const CachedTokens &mine, const CachedTokens &theirs)
{
    CachedTokens tokens{
        .accessToken = pick(base.accessToken, mine.accessToken, theirs.accessToken),
        .jsapiTicket = pick(base.jsapiTicket, mine.jsapiTicket, theirs.jsapiTicket),
        .cardTicket = pick(base.cardTicket, mine.cardTicket, theirs.cardTicket),
        .forcedRefreshes = mine.forcedRefreshes,
    };
    for (const QDateTime &refresh : theirs.forcedRefreshes) {
        if (!base.forcedRefreshes.contains(refresh) && !tokens.forcedRefreshes.contains(refresh))
            tokens.forcedRefreshes.append(refresh);
    }
    std::ranges::sort(tokens.forcedRefreshes);
    return tokens;
}

} // namespace core
