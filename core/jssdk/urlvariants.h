// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/cause.h"

#include <QStringList>

namespace core::jssdk {

/// One mistake and what exactly it did: the parameter that is missing, the port that was signed.
struct Reason
{
    Cause cause = Cause::FragmentKept;
    QString detail; ///< no sentence: a name or value; may be empty

    friend bool operator==(const Reason &, const Reason &) = default;
};

/// A URL as it is signed by mistake.
struct UrlVariant
{
    QString url;
    Reason reason;
    /// Looked for alone only: there are too many of its kind to be combined.
    bool isAlone = false;
};

/// What else is known of the pages at hand.
struct UrlNeighbourhood
{
    QString fragment; ///< of the page, with its '#'; may be empty
    QString entryUrl;
    QStringList otherUrls;
};

/// Every URL that one mistake makes of this one, which has no fragment. None is the URL itself.
[[nodiscard]] QList<UrlVariant> urlVariants(const QString &url, const UrlNeighbourhood &around);

} // namespace core::jssdk
