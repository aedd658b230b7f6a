// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QStringList>

namespace core::jssdk {

/// The "JS 接口安全域名" of an account, as its owner copied them from the console: no API tells them.
struct SafeDomains
{
    QStringList domains; ///< "example.com", "example.com/app"

    /// From text with one on each line, or separated by commas or blanks.
    [[nodiscard]] static SafeDomains of(const QString &text);
};

/// What the console refuses of such a list: more than `most` of them, a scheme, a port, an IP address, a wildcard…
[[nodiscard]] QList<Problem> checkDomains(const SafeDomains &domains, qsizetype most);

/// Whether a page may use the JS-SDK.
struct DomainVerdict
{
    enum class Kind {
        Unknown, ///< no domains were given
        Covered,
        ParentOnly, ///< only a domain above is in the list
        NotCovered,
        WrongPort, ///< not 80 or 443
    };

    Kind kind = Kind::Unknown;
    QString domain; ///< that covers it, or nearly does
    QString text; ///< translated; empty for Unknown
};

[[nodiscard]] DomainVerdict checkPage(const QString &pageUrl, const SafeDomains &domains);

} // namespace core::jssdk
