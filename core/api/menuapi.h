// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/menu/menujson.h"

namespace core::api {

/// What an account shows right now.
struct LiveMenu
{
    menu::MenuSet menus; ///< made by the API; empty when there is none (46003)
    /// Made in the web console, as get_current_selfmenu_info shows it; empty when the live menu is the API's.
    menu::MenuSet consoleMade;
    bool isOpen = false; ///< is_menu_open: followers see a menu
    QList<menu::Problem> problems; ///< of reading; a part of the answer that we could not take up
    QByteArray raw; ///< the answer of menu/get as it came, or that of get_current_selfmenu_info for a console's menu
    QDateTime fetchedAt;

    /// What followers see, whoever made it. Its fingerprint tells whether somebody changed the live menu.
    [[nodiscard]] const menu::MenuSet &shown() const { return menus.isEmpty() ? consoleMade : menus; }
};

/// menu/get, and get_current_selfmenu_info where that says that there is none (46003) or that the account may not use
/// it (48001): neither is an error here.
[[nodiscard]] Task<LiveMenu> fetchLiveMenu(ApiClient &client, const Clock &clock, Account account);
/// menu/create with exactly these bytes.
[[nodiscard]] Task<Answer> createMenu(ApiClient &client, Account account, QByteArray body);
/// menu/addconditional; yields the menuid. Busy (-1) answers are repeated like everybody's, so that a platform that
/// lies about them could end with the menu twice; the reading back after a publication shows it.
[[nodiscard]] Task<QString> addConditionalMenu(ApiClient &client, Account account, QByteArray body);
[[nodiscard]] Task<Answer> deleteConditionalMenu(ApiClient &client, Account account, QByteArray body);
/// menu/delete: the default menu and all conditional ones.
[[nodiscard]] Task<Answer> deleteMenus(ApiClient &client, Account account);
/// menu/trymatch for an openid or a WeChat id. Kind::Protocol when the answer is not wholly a menu.
[[nodiscard]] Task<menu::Menu> tryMatch(ApiClient &client, Account account, QString userId);

} // namespace core::api
