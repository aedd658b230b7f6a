// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menurules.h"

namespace core::menu {

/// Whether the rule of the conditional menu at `place` names followers, and only by what the platform still takes.
void checkMatchRule(const MatchRule &rule, const Place &place, QList<Problem> &problems);
/// All conditional menus together lead to a few domains only.
void checkDomains(const MenuSet &menus, const Catalogue &catalogue, QList<Problem> &problems);

} // namespace core::menu
