// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/callback/envelope.h"
#include "core/secrets/vault.h"

#include <QHash>

#include <functional>

namespace ui {

/// By AppID; accounts that are not known, or have no keys that could be read, are missing.
using AccountKeys = QHash<QString, core::callback::Keys>;

/// Hands over the callback keys of these accounts once the keychain has told them all; nothing when `context` has gone.
void whenKeysAreKnown(core::AccountBook &book, core::Vault &vault, const QList<core::AppId> &accounts, QObject *context,
                      std::function<void(const AccountKeys &)> fn);

} // namespace ui
