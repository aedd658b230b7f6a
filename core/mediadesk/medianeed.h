// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/callback/reply.h"
#include "core/menu/menu.h"
#include "core/menu/problem.h"
#include "core/storage/mediastore.h"

#include <optional>

namespace core::mediadesk {

/// What a field takes in which a media id stands.
struct MediaNeed
{
    enum class Lasting {
        Indifferent, ///< a message leaves now
        Wished, ///< an answer by rule: temporary media do for three days
        Required, ///< a menu button or a cover: the platform takes permanent media only
    };

    QList<media::Kind> kinds;
    Lasting lasting = Lasting::Indifferent;

    friend bool operator==(const MediaNeed &, const MediaNeed &) = default;
};

/// Of a field of a reply by its name in JSON; nothing where no media id stands.
[[nodiscard]] std::optional<MediaNeed> needOf(const callback::Reply &reply, const QString &field);
/// Of a button's media_id; nothing for types that have none, or whose media are retired (view_limited).
[[nodiscard]] std::optional<MediaNeed> needOf(const menu::Button &button);

/// What the library knows against these media wherever they are to stand: "media.otherAccount", "media.expired".
[[nodiscard]] std::optional<Problem> whyLost(const MediaStore &store, const AppId &appId, const QString &mediaId,
                                             const QDateTime &now);
/// What the library knows against these media in such a place: "media.otherAccount", "media.expired", "media.kind",
/// "media.temporary" (a warning where lasting is only wished). Ids that it does not know may be of another program:
/// nothing is said.
[[nodiscard]] std::optional<Problem> problemOf(const MediaStore &store, const AppId &appId, const QString &mediaId,
                                               const MediaNeed &need, const QDateTime &now);
/// The same for all buttons of these menus.
[[nodiscard]] QList<menu::Problem> mediaProblems(const MediaStore &store, const AppId &appId,
                                                 const menu::MenuSet &menus, const QDateTime &now);

} // namespace core::mediadesk
