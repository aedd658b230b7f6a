// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"

namespace core::api {

/// What a code is exchanged for. The tokens are secrets of one visitor: never stored, never logged.
struct OauthGrant
{
    QString accessToken; ///< not the account's own access token
    std::chrono::seconds lifetime{};
    QString refreshToken;
    QString openid;
    QString scope;
    QString unionId; ///< empty when the account is bound to no open-platform account, or nobody was asked
    bool isSnapshotUser = false; ///< a virtual account
};

/// The visitor, as far as WeChat still tells: sex and places are empty since 2021.
struct OauthProfile
{
    QString openid;
    QString nickname;
    QUrl picture;
    QString unionId;
    QJsonObject json; ///< all of it
};

/// An OAuth token and whom it was given for.
struct OauthIdentity
{
    QString accessToken;
    QString openid;
};

// Errors have the advice of core::oauth::explained(). A busy platform (-1) is not asked again with the same code,
// which may have been used up.

[[nodiscard]] Task<OauthGrant> exchangeOauthCode(ApiClient &client, Account account, QString code);
[[nodiscard]] Task<OauthGrant> refreshOauthGrant(ApiClient &client, Account account, QString refreshToken);
/// `language` is "zh_CN", "zh_TW" or "en".
[[nodiscard]] Task<OauthProfile> oauthProfile(ApiClient &client, Account account, OauthIdentity identity,
                                              QString language = QStringLiteral("zh_CN"));
/// Whether the token still lives.
[[nodiscard]] Task<void> checkOauthToken(ApiClient &client, Account account, OauthIdentity identity);

} // namespace core::api
