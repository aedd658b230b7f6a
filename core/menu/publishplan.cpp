// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/publishplan.h"

#include "core/menu/menujson.h"

namespace core::menu {

namespace {

bool isSame(const ConditionalMenu &a, const ConditionalMenu &b)
{
    return a.rule == b.rule && a.menu == b.menu;
}

} // namespace

QList<PublishStep> publishPlan(const MenuSet &live, const MenuSet &wanted)
{
    const MenuSet before = asPublished(live);
    const MenuSet after = asPublished(wanted);
    QList<PublishStep> plan;

    // The wanted menus that stay as they are: all before the first that must be added, since what is added is newest.
    int kept = 0;
    for (int i = 0; i < before.conditional.size(); ++i) {
        if (kept < after.conditional.size() && isSame(before.conditional[i], after.conditional[kept])) {
            ++kept;
            continue;
        }
        const QString menuId = live.conditional[i].menu.menuId;
        plan.append(
            {.kind = PublishStep::Kind::DeleteConditional, .menuId = menuId, .body = deleteConditionalBody(menuId)});
    }
    if (before.base != after.base && !after.base.buttons.isEmpty())
        plan.append({.kind = PublishStep::Kind::Create, .body = createBody(wanted.base)});
    for (int i = kept; i < wanted.conditional.size(); ++i)
        plan.append({.kind = PublishStep::Kind::AddConditional,
                     .conditional = i,
                     .body = addConditionalBody(wanted.conditional[i])});
    return plan;
}

} // namespace core::menu
