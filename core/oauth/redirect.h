// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core::oauth {

/// What WeChat sends a visitor back with. The code is a secret for as long as nobody has exchanged it.
struct Redirect
{
    QString code;
    QString state; ///< empty when there was none
    QString page; ///< where it went, without query; empty when only a code was given
};

/// From the whole address that the phone opened, from its query, or from the code alone. Kind::Invalid when there is no
/// code in it: the visitor refused, or it is another address.
[[nodiscard]] Result<Redirect> readRedirect(const QString &text);

/// Whether the state came back that was sent; whoever does not compare lets others log visitors in (CSRF).
enum class StateCheck {
    NotSent, ///< there is nothing to compare with
    Same,
    Missing, ///< one was sent and none came back
    Different,
};
[[nodiscard]] StateCheck compareState(const QString &sent, const QString &back);
/// Translated: one sentence.
[[nodiscard]] QString describe(StateCheck check);

} // namespace core::oauth
