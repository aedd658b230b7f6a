// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace core {

/// What a call does to the account: only looks, or leaves something different behind.
enum class Effect { Reads, Changes };

/// By the platform's own naming; whatever is not known to read counts as a change. /cgi-bin/token is a change: it ends
/// the token that the production server holds.
[[nodiscard]] Effect effectOf(QByteArrayView verb, QStringView path);

} // namespace core
