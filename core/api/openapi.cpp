// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/openapi.h"

#include "core/api/answers_p.h"
#include "core/base/redact.h"

#include <QRegularExpression>

namespace core::api {

using namespace Qt::StringLiterals;

namespace {

std::optional<CallRate> rateIn(JsonReader &reader, QLatin1String key)
{
    const QJsonObject rate = reader.objectOr(key);
    if (rate.isEmpty())
        return std::nullopt;
    return CallRate{.calls = rate["call_count"_L1].toInteger(), .seconds = rate["refresh_second"_L1].toInteger()};
}

Params jsonOf(QJsonObject json)
{
    Params params;
    params.json = std::move(json);
    return params;
}

Result<QStringList> readAddresses(const Answer &answer)
{
    JsonReader reader(answer.json);
    QStringList addresses;
    for (const QJsonValue address : reader.array("ip_list"_L1))
        addresses.append(address.toString());
    return reader.finish(std::move(addresses));
}

} // namespace

Result<ApiQuota> ApiQuota::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ApiQuota quota;
    if (const QJsonObject day = reader.objectOr("quota"_L1); !day.isEmpty()) {
        JsonReader counted(day);
        quota.day = Day{.limit = counted.integer("daily_limit"_L1),
                        .used = counted.integerOr("used"_L1, 0),
                        .left = counted.integerOr("remain"_L1, 0)};
        if (counted.fault())
            return fail(*counted.fault());
    }
    quota.rate = rateIn(reader, "rate_limit"_L1);
    quota.componentRate = rateIn(reader, "component_rate_limit"_L1);
    return reader.finish(std::move(quota));
}

Result<RidRecord> RidRecord::fromJson(const QJsonObject &json)
{
    JsonReader outer(json);
    JsonReader reader(outer.object("request"_L1));
    if (outer.fault())
        return fail(*outer.fault());
    RidRecord record{
        .invokedAt = momentAt(reader, "invoke_time"_L1),
        .costInMs = reader.integerOr("cost_in_ms"_L1, 0),
        .url = redactText(reader.stringOr("request_url"_L1)),
        .requestBody = redactText(reader.stringOr("request_body"_L1)),
        .responseBody = redactText(reader.stringOr("response_body"_L1)),
        .clientIp = reader.stringOr("client_ip"_L1),
    };
    return reader.finish(std::move(record));
}

Result<CallbackReach> CallbackReach::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    CallbackReach reach;
    for (const QJsonValue row : reader.arrayOr("dns"_L1))
        reach.resolved.append({.ip = row["ip"_L1].toString(), .network = row["real_operator"_L1].toString()});
    for (const QJsonValue row : reader.arrayOr("ping"_L1))
        reach.pings.append({.ip = row["ip"_L1].toString(),
                            .network = row["from_operator"_L1].toString(),
                            .loss = row["package_loss"_L1].toString(),
                            .time = row["time"_L1].toString()});
    return reader.finish(std::move(reach));
}

Task<ApiQuota> quotaOf(ApiClient &client, Account account, QString path)
{
    const Params params = jsonOf({{u"cgi_path"_s, path}});
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getApiQuota"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return ApiQuota::fromJson(answer->json);
}

Task<void> clearQuota(ApiClient &client, Account account, ClearBy by)
{
    Params params;
    params.whenBusy = WhenBusy::GiveUp; // each try may cost one of ten
    if (by == ClearBy::AccessToken)
        params.json.insert(u"appid"_s, account.appId.toString());
    const QString call = by == ClearBy::AccessToken ? u"clearQuota"_s : u"clearQuotaByAppSecret"_s;
    co_return done(confirmed(co_await client.call(account, call, params)));
}

Task<void> clearQuotaOf(ApiClient &client, Account account, QString path)
{
    Params params = jsonOf({{u"cgi_path"_s, path}});
    params.whenBusy = WhenBusy::GiveUp;
    co_return done(confirmed(co_await client.call(account, u"clearApiQuota"_s, params)));
}

Task<RidRecord> ridRecord(ApiClient &client, Account account, QString rid)
{
    const Params params = jsonOf({{u"rid"_s, rid}});
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getRidInfo"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return RidRecord::fromJson(answer->json);
}

Task<CallbackReach> checkCallback(ApiClient &client, Account account)
{
    Params params = jsonOf({{u"action"_s, u"all"_s}, {u"check_operator"_s, u"DEFAULT"_s}});
    constexpr int noUrl = 40201;
    params.expectedErrors = {noUrl};
    const Result<Answer> answer = confirmed(co_await client.call(account, u"callbackCheck"_s, params));
    if (!answer)
        co_return fail(answer.error());
    co_return CallbackReach::fromJson(answer->json);
}

Task<QStringList> callbackAddresses(ApiClient &client, Account account)
{
    const Params nothing;
    const Result<Answer> answer = confirmed(co_await client.call(account, u"getCallbackIp"_s, nothing));
    if (!answer)
        co_return fail(answer.error());
    co_return readAddresses(*answer);
}

QString ridIn(const QString &text)
{
    static const QRegularExpression form(u"(?<![0-9A-Za-z-])[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}(?![0-9A-Za-z-])"_s);
    return form.match(text).captured();
}

} // namespace core::api
