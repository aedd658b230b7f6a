// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oauth/lint.h"
#include "core/oauth/writtenurl_p.h"

namespace core::oauth {

/// The address under the lens and what has been found so far.
struct Lens
{
    const WrittenUrl &url;
    const Site &site;
    const Catalogue &catalogue;
    Verdict verdict;

    /// Adds a finding at a piece; the rest is set by the caller.
    Problem &add(const Piece &where, Problem::Severity severity, const QString &rule, const QString &message,
                 const QString &advice = {});
    /// The end of the query, where something is missing.
    [[nodiscard]] Piece end() const;
};

/// Scheme, host, path, length, signs and fragment. False when the rest makes no sense any more.
[[nodiscard]] bool checkEndpoint(Lens &lens);
/// Each parameter, and what the request says.
void checkParameters(Lens &lens);

} // namespace core::oauth
