// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"

#include <QStringList>

namespace core::api {

/// user/get: the openids of those who have followed the account longest, at most 10 000.
[[nodiscard]] Task<QStringList> firstFollowers(ApiClient &client, Account account);

} // namespace core::api
