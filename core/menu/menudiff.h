// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"
#include "core/menu/place.h"

namespace core::menu {

/// One difference between two menus, as a person would say it.
struct Change
{
    enum class Kind { Added, Removed, Renamed, Moved, Changed };

    Kind kind = Kind::Changed;
    Place before; ///< in the first set; not a button when Added
    Place after; ///< in the second set; not a button when Removed
    QString
        name; ///< of the button ("Shop › Sale"), or of the conditional menu ("tag 101, Android"); new but of Renamed
    QString field; ///< wire name, of Changed ("url", "type", "matchrule.tag_id")
    /// Of Renamed and Changed. Of Moved: the name of the parent, empty in the chat bar. Of Added and Removed: the link,
    /// key or id, or the names of the buttons in the pop-up, which have no changes of their own then.
    QString oldValue;
    QString newValue;
    QString menu; ///< the conditional menu that the button is in, in words; empty in the default menu

    friend bool operator==(const Change &, const Change &) = default;
};

/// What turns `from` into `to`; empty when asPublished() of both is the same. A button that was moved, or renamed, or
/// both, is recognised by its fields; so is a conditional menu by its rule.
[[nodiscard]] QList<Change> diff(const MenuSet &from, const MenuSet &to);

/// Who sees a conditional menu, in words: "tag 101, Android".
[[nodiscard]] QString nameOf(const MatchRule &rule);
[[nodiscard]] QString toString(Change::Kind kind); ///< "added", "removed", "renamed", "moved", "changed"
/// One translated line: “Shop › Sale”: link changed from … to …
[[nodiscard]] QString describe(const Change &change);
/// {"kind":…,"name":…,"before":path,"after":path,"field":…,"old":…,"new":…}; a path where there is none is null.
[[nodiscard]] QJsonObject toJson(const Change &change);

} // namespace core::menu
