// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"

#include <QStringList>

namespace core::api {

/// So many calls in so many seconds.
struct CallRate
{
    qint64 calls = 0;
    qint64 seconds = 0;

    friend bool operator==(const CallRate &, const CallRate &) = default;
};

/// What the platform says of one call's quota. It leaves out what it does not count.
struct ApiQuota
{
    struct Day
    {
        qint64 limit = 0;
        qint64 used = 0;
        qint64 left = 0;

        friend bool operator==(const Day &, const Day &) = default;
    };
    std::optional<Day> day;
    std::optional<CallRate> rate;
    std::optional<CallRate> componentRate; ///< of a third-party platform

    [[nodiscard]] static Result<ApiQuota> fromJson(const QJsonObject &json);
    friend bool operator==(const ApiQuota &, const ApiQuota &) = default;
};

/// The platform's own record of a request, as long as it keeps it (7 days). Redacted: the URL carries a token.
struct RidRecord
{
    QDateTime invokedAt; ///< UTC
    qint64 costInMs = 0;
    QString url; ///< what it keeps of it, mostly the query
    QString requestBody;
    QString responseBody;
    QString clientIp;

    [[nodiscard]] static Result<RidRecord> fromJson(const QJsonObject &json);
};

/// What the platform found on the way to the callback URL.
struct CallbackReach
{
    struct Resolved
    {
        QString ip;
        QString network; ///< "CHINANET", "UNICOM"…
    };
    struct Ping
    {
        QString ip;
        QString network; ///< from where
        QString loss; ///< "0%"
        QString time; ///< "23.079ms"
    };
    QList<Resolved> resolved;
    QList<Ping> pings;

    [[nodiscard]] static Result<CallbackReach> fromJson(const QJsonObject &json);
};

/// openapi/quota/get. `path` is "/cgi-bin/menu/create"; 76021 when there is none such, 76022 for what it does not tell.
[[nodiscard]] Task<ApiQuota> quotaOf(ApiClient &client, Account account, QString path);

/// With what clear_quota proves who asks.
enum class ClearBy {
    AccessToken,
    AppSecret, ///< clear_quota/v2, which works when no token can be had any more
};
/// Sets the day's counters of all calls back: 10 times a month together with the console and v2, then 48006.
[[nodiscard]] Task<void> clearQuota(ApiClient &client, Account account, ClearBy by = ClearBy::AccessToken);
/// Sets back the counter of one call: 50 times a month.
[[nodiscard]] Task<void> clearQuotaOf(ApiClient &client, Account account, QString path);

/// openapi/rid/get: 76001 unknown, 76002 no rid, 76003 another account's, 76004 too old.
[[nodiscard]] Task<RidRecord> ridRecord(ApiClient &client, Account account, QString rid);

/// callback/check: DNS and ping from the platform to the callback URL that is configured; 40201 when there is none.
[[nodiscard]] Task<CallbackReach> checkCallback(ApiClient &client, Account account);

/// Where callbacks come from.
[[nodiscard]] Task<QStringList> callbackAddresses(ApiClient &client, Account account);

/// "xxxxxxxx-xxxxxxxx-xxxxxxxx" anywhere in the text, or nothing.
[[nodiscard]] QString ridIn(const QString &text);

} // namespace core::api
