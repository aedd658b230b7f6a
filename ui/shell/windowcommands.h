// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/page.h"

namespace ui {

class Language;

// What Ctrl+K offers, from what the window has.
[[nodiscard]] QList<Command> pageCommands(const QList<PageSpec> &pages, const Language &language,
                                          const std::function<void(QString)> &show);
[[nodiscard]] QList<Command> accountCommands(const QList<core::Account> &accounts,
                                             const std::function<void(core::AppId)> &use);
/// Only those that can be done now.
[[nodiscard]] QList<Command> actionCommands(const QList<QAction *> &actions, const Language &language);

} // namespace ui
