// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace core::menu {

/// What a button carries besides its name; the wire names are in toString().
enum class Field { Key, Url, MediaId, ArticleId, AppId, PagePath };
[[nodiscard]] QLatin1String toString(Field field); ///< "key", "url", "media_id", "article_id", "appid", "pagepath"
/// The field with that wire name.
[[nodiscard]] std::optional<Field> fieldNamed(QStringView name);
/// In the order of the platform's documentation.
[[nodiscard]] std::span<const Field> allFields();

/// One type of the platform's documentation of custom menus.
struct ButtonType
{
    QLatin1String name; ///< on the wire: "click", "view"…
    std::span<const Field> fields; ///< all of them required
    const char *title; ///< English, for translate("core::menu", …): "Send an event"
    const char *purpose; ///< one sentence: what happens when a follower presses it
};

/// The 13 types that menu/create takes, in the order in which people need them.
[[nodiscard]] std::span<const ButtonType> buttonTypes();
/// nullptr for a type of the web console ("text", "img"…) or an unknown one.
[[nodiscard]] const ButtonType *buttonType(QStringView name);
/// Types that only the web console makes, and that the API shows but does not take: text, img, photo, video, voice,
/// news.
[[nodiscard]] bool isConsoleType(QStringView name);

/// Translated.
[[nodiscard]] QString titleOf(const ButtonType &type);
[[nodiscard]] QString purposeOf(const ButtonType &type);

} // namespace core::menu
