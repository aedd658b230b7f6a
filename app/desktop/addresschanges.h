// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {
class AccountBook;
namespace diagnosis {
class Doctor;
}
} // namespace core

namespace ui {
class MainWindow;
}

namespace app {

/// From now on the window warns, whatever it shows, when WeChat sees an account come from another address than before.
void reportAddressChanges(core::diagnosis::Doctor &doctor, const core::AccountBook &book, ui::MainWindow &window);

} // namespace app
