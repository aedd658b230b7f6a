// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "app/cli/texts.h"

namespace app::cli {

core::Result<Services *> Invocation::services()
{
    if (!m_services) {
        auto opened = Services::open(globals.dataFolder);
        if (!opened)
            return core::fail(opened.error());
        m_services = std::move(*opened);
    }
    return m_services.get();
}

core::Result<core::Account> Invocation::account(const QString &name)
{
    const auto opened = services();
    if (!opened)
        return core::fail(opened.error());
    const core::AccountBook &book = (*opened)->book();
    const QString wanted = name.isEmpty() ? globals.account : name;
    if (!wanted.isEmpty())
        return book.resolve(wanted);
    if (const auto current = book.current())
        return *current;
    if (book.accounts().size() == 1)
        return book.accounts().first();
    return core::fail(
        {.kind = core::Error::Kind::NotFound,
         .message = book.accounts().isEmpty() ? Cli::tr("There is no account yet.") : Cli::tr("No account is in use."),
         .advice = book.accounts().isEmpty()
             ? Cli::tr("Add one with \"mpdeskctl account add\".")
             : Cli::tr("Name one with --account, or choose one with \"mpdeskctl account use\".")});
}

} // namespace app::cli
