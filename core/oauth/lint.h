// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/authorizeurl.h"

#include <optional>

namespace core::oauth {

/// What is known of the account that an address is for.
struct Site
{
    std::optional<Account> account; ///< none = any verified service account
    QStringList domains; ///< web-authorisation domains as the console has them; empty = not known
};

/// One mistake in an address, and where it stands.
struct Finding
{
    Problem problem; ///< code = what WeChat shows (10003, 10005…), 0 where it shows none
    qsizetype position = 0; ///< in the text as it was written
    qsizetype length = 0; ///< 0 = something is missing there

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Verdict
{
    QList<Finding> findings; ///< in the order of the text
    QString corrected; ///< the address as it should be; empty when nobody can know it
    /// What the address asks for, as far as it can be read.
    AuthorizeRequest request;

    [[nodiscard]] bool hasErrors() const;
};

/// Checks an address that somebody wrote, as it was written: encoded or not, cut, quoted, with "&amp;" in it.
[[nodiscard]] Verdict lint(const QString &written, const Site &site, const Catalogue &catalogue);

} // namespace core::oauth
