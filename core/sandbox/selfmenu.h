// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"

#include <QJsonArray>

namespace core::sandbox {

struct State;

/// get_current_selfmenu_info: the live menu, whoever made it, with {"list":[…]} for submenus; only {"is_menu_open":0}
/// when there is none. Conditional menus are not shown. Members of buttons made by the API stay as menu/get has them
/// (facts name only key and url). Pictures and voices of the console's buttons are temporary media: each call answers a
/// new media_id, as the real one does.
[[nodiscard]] Outcome currentMenu(State &state, const Call &call);

/// What an operator publishes in the web console, as get_current_selfmenu_info shows it: {"type", "name"} with
///   text, video: "value", the text or a link;  view: "url";
///   img, photo, voice: nothing (a "value" is replaced);  news: "news_info": {"list":[{"title", "content_url"…}]};
/// or {"name", "sub_button":{"list":[…]}}. No buttons: the operator deletes the menu. The fault names the button.
[[nodiscard]] Done publishInConsole(State &state, const QJsonArray &buttons);

} // namespace core::sandbox
