// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {
class Clock;
namespace sending {
class MassSender;
}
} // namespace core

namespace ui {
class MainWindow;
}

namespace app {

/// From now on the window says, whatever it shows, when a scheduled send turns out to have been missed.
void reportMissedSends(core::sending::MassSender &sender, const core::Clock &clock, ui::MainWindow &window);

} // namespace app
