// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/book/accountbook.h"
#include "core/inspector/answeringbook.h"

namespace app {

/// Which accounts the inspector can answer for, and which it cannot and why.
struct CallbackRoutes
{
    struct Skipped
    {
        core::Account account;
        core::Error reason;
    };
    QList<core::Inspector::Route> routes;
    QList<Skipped> skipped;
    QList<Skipped> unanswered; ///< served, but only with "success", since their setup cannot be read
};

/// One route per account of the book whose callback token can be read. Asks the keychain.
[[nodiscard]] core::Task<CallbackRoutes> collectRoutes(core::AccountBook &book, core::Vault &vault,
                                                       const core::AnsweringBook &answers);

} // namespace app
