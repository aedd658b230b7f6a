// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace ui {

/// All samples of callbacks by name, in submenus short enough for a small screen.
[[nodiscard]] QMenu *createSampleMenu(QWidget *parent, std::function<void(const QString &sample)> chosen);

} // namespace ui
