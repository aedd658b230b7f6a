// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace ui {
class InspectorSwitch;
class Language;
class MainWindow;
class Theme;
} // namespace ui

namespace app {

/// What can be done from every page, through Ctrl+K and its shortcuts.
void addWindowActions(ui::MainWindow &window, ui::Theme &theme, ui::Language &language, ui::InspectorSwitch &inspector,
                      core::Settings &settings);

} // namespace app
