// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/book/accountbook.h"
#include "core/book/accountprobe.h"

#include <QJsonObject>

namespace app::cli {

enum class InUse { No, Yes };

[[nodiscard]] InUse inUse(const core::AccountBook &book, const core::Account &account);
/// The account as `account list --json` shows it; no secret in it.
[[nodiscard]] QJsonObject toJson(const core::Account &account, InUse inUse);
/// "production", "test account" or "sandbox", translated: what an action on this account would reach.
[[nodiscard]] QString reach(const core::Account &account);

/// Stable name of a verdict: "good", "wrongSecret"…
[[nodiscard]] QString toString(core::ProbeResult::Verdict verdict);
[[nodiscard]] QJsonObject toJson(const core::ProbeResult &result);
/// One or two sentences for people: what the platform said and what to do.
[[nodiscard]] QString describe(const core::ProbeResult &result);

} // namespace app::cli
