// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core::templatebatch {
class BatchSender;
}

namespace ui {
class MainWindow;
}

namespace app {

/// Says which template messages were being sent when a program ended. Nothing of them is sent by itself.
void reportInterruptedBatches(const core::templatebatch::BatchSender &sender, ui::MainWindow &window);

} // namespace app
