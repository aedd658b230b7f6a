// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"

namespace core::api {

/// One request to the platform on behalf of an account.
struct PlatformCall
{
    AppId appId;
    QString endpointId;
    HttpRequest request;
    QList<int> expectedErrors; ///< as in Params
    QList<int> tellingErrors;
    WhenBusy whenBusy = WhenBusy::TryAgain;
    std::shared_ptr<HttpReply> heard; ///< as in Params
};

/// Where a call goes. The catalogue's "https://api.weixin.qq.com" stands for the account's own API host; any other host
/// is as it is, and never for the sandbox. Kind::Unsupported when a sandbox account would leave this computer.
[[nodiscard]] Result<QUrl> platformUrl(const Account &account, const QString &host, const QString &path);

/// Sets the query so that the server reads each value as it is here ('+', '&', '%' and all).
void setQuery(QUrl &url, const QUrlQuery &query);

/// What an answer means: JSON is recognised by its content, whatever its type says; an errcode other than 0, a redirect
/// and a web page are errors.
[[nodiscard]] Result<Answer> readAnswer(const Catalogue &catalogue, const HttpReply &reply);

/// Sends, records and reads. "Busy" (-1) is tried three times in all, after pauses of 1 s and 2 s, unless the call says
/// otherwise.
[[nodiscard]] Task<Answer> perform(Transport &transport, const Catalogue &catalogue, ExchangeLog &log,
                                   PlatformCall call);

/// A request for an access token as the account's source has it; `force` only means something to stable_token.
enum class TokenFetch { Normal, Forced };
[[nodiscard]] Result<PlatformCall> tokenCall(const Account &account, const QString &appSecret, TokenFetch fetch);

/// {"<key>": "…", "expires_in": 7200}; Kind::Protocol when it is something else.
[[nodiscard]] Result<CachedToken> readToken(const QJsonObject &json, QLatin1String key, const QDateTime &now);

} // namespace core::api
