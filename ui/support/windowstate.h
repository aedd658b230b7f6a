// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

class QWidget;

namespace ui {

/// Gives a window its place of last time and keeps it when the window closes.
void rememberGeometry(core::Settings &settings, QWidget *window);

/// Does the same for every splitter, every tab and every table or tree header below `root` that has an object name.
/// `scope` keeps equal names of different pages apart. The shell calls it for each page; a page only has to name its
/// parts.
void rememberParts(core::Settings &settings, const QString &scope, QWidget *root);

} // namespace ui
