// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"

#include <QByteArray>
#include <QList>

namespace core::menu {

/// One call of the platform.
struct PublishStep
{
    enum class Kind {
        Create,
        DeleteConditional,
        AddConditional,
        DeleteAll, ///< menu/delete; never a part of a plan
    };

    Kind kind = Kind::Create;
    int conditional = -1; ///< index in the wanted set, of AddConditional
    QString menuId; ///< of DeleteConditional
    QByteArray body; ///< exactly what is sent

    friend bool operator==(const PublishStep &, const PublishStep &) = default;
};

/// The calls that turn the live menus into the wanted ones; empty when they are the same. There is no call to edit a
/// conditional menu, and the newest wins: a changed one is deleted and added again, and so is every newer one, in
/// order. Conditional menus that must go are deleted first; the default menu is created before any is added (65303).
/// There is no call that takes the default menu away and leaves the others: nothing is planned for that.
[[nodiscard]] QList<PublishStep> publishPlan(const MenuSet &live, const MenuSet &wanted);

} // namespace core::menu
