// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/menu/menujson.h"

namespace app::cli {

/// A menu as somebody wrote it, and everything that is wrong with it: as JSON and by the platform's rules.
struct WrittenMenu
{
    QString name; ///< of the file, "-" for standard input
    core::menu::Reading reading;
    QList<core::menu::Problem> problems; ///< with their lines
    std::optional<core::menu::Problem> unread; ///< the first part that could not be taken up

    /// Puts these to the problems, with the lines where they stand.
    void add(QList<core::menu::Problem> found);
};

/// Reads a file of any shape that the platform has, or standard input for "-".
[[nodiscard]] core::Result<WrittenMenu> readMenu(const QString &name, const core::Catalogue &catalogue);
/// One without a file: a version of the history.
[[nodiscard]] WrittenMenu checked(const QString &name, core::menu::Reading reading, const core::Catalogue &catalogue);

/// The live menu of the account that was named, freshly fetched.
struct LookedAt
{
    Services &services;
    core::Account account;
    core::api::LiveMenu live;
    /// What the history held before, if somebody else has changed the live menu since.
    std::optional<core::MenuVersion> outdated;
};

/// Says on standard error whose menu it is, and whether that is the sandbox.
[[nodiscard]] core::Result<LookedAt> lookAt(Invocation &run);

/// The version of the history that somebody typed; wrong usage is Kind::Invalid.
[[nodiscard]] core::Result<core::MenuVersion> versionNamed(const QString &number, Services &services,
                                                           const core::Account &account);

} // namespace app::cli
