// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/messagesource.h"

#include "app/cli/standardinput.h"
#include "app/cli/texts.h"

namespace app::cli {

using namespace Qt::StringLiterals;

core::Result<core::message::MessageFile> readMessage(const QString &name)
{
    const auto bytes = readFileOrInput(name);
    if (!bytes)
        return core::fail(bytes.error());
    auto file = core::message::read(*bytes);
    if (file.problems.isEmpty())
        return file;
    print(name, file, file.problems);
    return core::invalid(u"file"_s,
                         Cli::tr("%n problem(s) in %1", nullptr, static_cast<int>(file.problems.size())).arg(name));
}

} // namespace app::cli
