// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menujson.h"

#include <functional>

class QWidget;

namespace ui {

/// Asks for a file and writes these bytes; `done` gets the path, or what went wrong, and nothing when the person
/// changes their mind.
void saveMenuFile(QWidget *parent, const QByteArray &json, const QString &name,
                  std::function<void(const core::Result<QString> &)> done);
/// Asks for a file and reads it, in any shape that the platform or people use.
void openMenuFile(QWidget *parent, std::function<void(const core::Result<core::menu::Reading> &)> done);

/// The same without asking, for files of at most 16 MB.
[[nodiscard]] core::Result<core::menu::Reading> readMenuFile(const QString &path);

} // namespace ui
