// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/answering/policy.h"

namespace app::cli {

/// How `callback serve` is told to answer instead of as stored.
struct ReplyOptions
{
    QString reply; ///< "success", "empty", "@FILE", "rules" or nothing
    QString rules; ///< a file
};

void addReplyOptions(CLI::App &verb, ReplyOptions &options);
/// Nothing when each account answers as stored.
[[nodiscard]] core::Result<std::optional<core::answering::Policy>> policyFrom(const ReplyOptions &options);

/// One line for each: "rules.json:3:14: rules[0].when.contain: …".
void print(const QString &file, const QList<core::answering::PolicyFile::Problem> &problems);
/// A file that can be used as it is; else its problems have been printed and the error says how many.
[[nodiscard]] core::Result<core::answering::Policy> readRules(const QString &file);

} // namespace app::cli
