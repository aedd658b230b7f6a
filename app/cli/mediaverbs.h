// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/storage/mediastore.h"

#include <QJsonObject>

namespace app::cli {

void addMediaLibrary(CLI::App &group, Invocation &invocation); ///< list, get, delete
void addDraftSend(CLI::App &group, Invocation &invocation); ///< add, update, delete, publish

[[nodiscard]] QJsonObject toJson(const core::StoredMedia &media);

} // namespace app::cli
