// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace core::console {

/// How much harm a call can do to an account.
enum class Danger {
    None, ///< only looks
    Changes, ///< can be put right by another call
    Irreversible, ///< reaches everybody, deletes, or uses up what comes back only with the month
};

[[nodiscard]] Danger dangerOf(QByteArrayView verb, QStringView path);
/// What it does, for the question before it; translated.
[[nodiscard]] QString consequence(QStringView path);

} // namespace core::console
