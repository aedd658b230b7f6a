// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"

#include <QStringList>

namespace core::api {

/// How the list of those who follow the account begins.
struct FollowerPage
{
    qint64 total = 0; ///< of all
    QStringList openIds; ///< those who have followed longest, at most 10 000
};
/// user/get
[[nodiscard]] Task<FollowerPage> followerPage(ApiClient &client, Account account);
/// user/get: the openids of those who have followed the account longest, at most 10 000.
[[nodiscard]] Task<QStringList> firstFollowers(ApiClient &client, Account account);

} // namespace core::api
