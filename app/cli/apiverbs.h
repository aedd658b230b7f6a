// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/console/callrequest.h"

#include <QStringList>

namespace app::cli {

/// A call as it is typed.
struct TypedCall
{
    QString call;
    QString body;
    QStringList query;
    QStringList files;
};

/// The options that say what is called.
void addOrder(CLI::App &verb, TypedCall &typed);
[[nodiscard]] core::Result<core::console::CallRequest> requestFrom(const TypedCall &typed,
                                                                   const core::Catalogue &catalogue);

// Verbs of `api` that are long enough for a file of their own.
void addApiCall(CLI::App &group, Invocation &invocation);
void addApiCode(CLI::App &group, Invocation &invocation);
void addApiHistory(CLI::App &group, Invocation &invocation);
void addApiRun(CLI::App &group, Invocation &invocation);

} // namespace app::cli
