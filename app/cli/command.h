// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI { // NOLINT(readability-identifier-naming): the parser's own
class App;
}

namespace app::cli {

class Invocation;

/// A group of verbs ("account") or a verb that stands alone ("tour"). To add one: a file and a line in commands.cpp.
struct Command
{
    const char *name;
    const char *describe; ///< QT_TRANSLATE_NOOP in context "Cli"
    /// Adds the verbs, or the options of the verb itself, to the parser.
    void (*add)(CLI::App &parser, Invocation &invocation);
};

} // namespace app::cli
