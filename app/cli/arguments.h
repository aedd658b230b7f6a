// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include <CLI/App.hpp>

namespace app::cli {

// How verbs say what they take. The type of an option is shown in the help and drives the shell completion:
// "plain|compat|safe" lists the only values allowed, FILE and DIR are paths.

/// The type of the option that names an account.
inline constexpr QLatin1String accountType("NAME");

/// A verb of a group; its deed runs after everything has been parsed.
CLI::App &addVerb(CLI::App &group, const char *name, const QString &describe);

CLI::Option &addOption(CLI::App &verb, const char *name, const char *type, QString &target, const QString &describe);
CLI::Option &addOption(CLI::App &verb, const char *name, const char *type, QStringList &target,
                       const QString &describe);
CLI::Option &addFlag(CLI::App &verb, const char *name, bool &target, const QString &describe);
/// A whole number within bounds.
struct Bounds
{
    qint64 lowest = 0;
    qint64 highest = 0;
};
CLI::Option &addNumber(CLI::App &verb, const char *name, Bounds bounds, qint64 &target, const QString &describe);
CLI::Option &addConfirm(CLI::App &verb, bool &target);
CLI::Option &addPositional(CLI::App &verb, const char *name, QString &target, const QString &describe);
/// One or more.
CLI::Option &addPositional(CLI::App &verb, const char *name, QStringList &target, const QString &describe);

/// What is wrong with the arguments, in the language of the program; `unknown` are those that nobody wanted.
[[nodiscard]] QString explain(const CLI::ParseError &error, const std::vector<std::string> &unknown);

} // namespace app::cli
