// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

#include <QStringList>

#include <CLI/App.hpp>

namespace app::cli {

/// The whole tree of commands; options write into `invocation`.
[[nodiscard]] std::unique_ptr<CLI::App> commandTree(Invocation &invocation);

/// Parses, does and reports; `arguments` without the program's name. Returns the exit status.
[[nodiscard]] int runProgram(const QStringList &arguments);

/// "zh_CN" or "en": --lang wherever it stands, else the system's.
[[nodiscard]] QString languageOf(const QStringList &arguments);

} // namespace app::cli
