// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretstore.h"

namespace core {

QString toString(SecretStore::State state)
{
    switch (state) {
    case SecretStore::State::Unknown: return QStringLiteral("unknown");
    case SecretStore::State::Working: return QStringLiteral("working");
    case SecretStore::State::Locked: return QStringLiteral("locked");
    case SecretStore::State::Absent: return QStringLiteral("absent");
    }
    return {};
}

} // namespace core
