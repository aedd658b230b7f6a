// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/menu.h"
#include "core/storage/menustore.h"
#include "ui/support/rowmodel.h"

namespace ui {

/// One row of the history: a version with what is in it.
struct VersionRow
{
    core::MenuVersion version;
    core::menu::MenuSet menus;
    QString time; ///< local, relative to the moment of loading
};

[[nodiscard]] std::span<const Column<VersionRow>> versionColumns();
/// "Published", "Backup"…, translated.
[[nodiscard]] QString originName(core::MenuVersion::Origin origin);

} // namespace ui
