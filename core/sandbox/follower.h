// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace core::sandbox {

/// As client_platform_type numbers them.
enum class ClientPlatform { Ios = 1, Android = 2, Others = 3 };

struct Follower
{
    QString openid; ///< "o" and 27 characters, the first five of which all followers of the account share
    QString weChatId; ///< empty for most; the API never shows it, but menu/trymatch takes it
    ClientPlatform platform = ClientPlatform::Ios;
    qint64 subscribedAt = 0; ///< Unix seconds
    QString scene; ///< ADD_SCENE_…
    QList<int> tags; ///< as they were applied, the last one last

    /// Of several tags the one applied last chooses the conditional menu.
    [[nodiscard]] std::optional<int> decidingTag() const
    {
        return tags.isEmpty() ? std::nullopt : std::optional(tags.constLast());
    }
};

/// What a callback tells of a follower.
struct FollowerDeed
{
    QString openid;
    QString type; ///< MsgType
    QString event; ///< of type "event"
};

} // namespace core::sandbox
