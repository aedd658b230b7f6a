// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

namespace app::cli {

/// What a signature is made with, and for whom.
struct SigningBasis
{
    QString ticket; ///< a secret
    QString appId;
};

/// The ticket typed, else the live one of the account.
[[nodiscard]] core::Result<SigningBasis> signingBasis(const QString &typedTicket, Invocation &run);

void addJsSdkDiagnose(CLI::App &group, Invocation &invocation);
void addJsSdkBatch(CLI::App &group, Invocation &invocation);

} // namespace app::cli
