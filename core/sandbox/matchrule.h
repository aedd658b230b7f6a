// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/followers.h"

#include <QJsonValue>

namespace core::sandbox {

class Tags;

/// Which followers see a conditional menu. An unset field matches everybody.
struct MatchRule
{
    std::optional<int> tag;
    std::optional<ClientPlatform> platform;

    /// As menu/addconditional gets it, numbers as such or as text, "" and null as unset: 65304 when nothing is set,
    /// 65320 for a field that is retired for privacy. Facts name no code for an unknown tag and for an unknown
    /// platform: 45159 and 40035 here. Unknown keys are dropped.
    [[nodiscard]] static Result<MatchRule> parse(const QJsonValue &given, const Tags &tags);
    /// As menu/get answers it. Several people have seen that the real one answers text, and the tag under its old name
    /// "group_id", whatever was sent (binarywang/WxJava 136 and 365, chanxuehong/wechat 215).
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] bool matches(const Follower &follower) const;
};

} // namespace core::sandbox
