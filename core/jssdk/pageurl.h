// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace core::jssdk {

/// A URL cut where its signs stand, and nothing else: no character is changed, so that the parts make it again.
struct UrlParts
{
    QString scheme; ///< "https"
    QString host;
    QString port; ///< "8080", or empty
    QString path; ///< with its '/'
    QString query; ///< without '?'
    QString fragment; ///< without '#'
    bool hasQuery = false;
    bool hasFragment = false;

    [[nodiscard]] static UrlParts of(const QString &url);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] QString origin() const; ///< "https://example.com:8080"
};

/// The URL without the blanks around it. Kind::Invalid with the field "url" names what it is instead: nothing, too
/// long, with blanks inside, without scheme, "javascript:", without host.
[[nodiscard]] Result<QString> readPageUrl(const QString &text);
/// What is odd about a URL that can be signed, translated: letters that browsers show encoded, an IDN host.
[[nodiscard]] QStringList remarksOnUrl(const QString &url);

/// Longer ones do not arrive.
inline constexpr qsizetype mostUrlBytes = 8 * 1024;

} // namespace core::jssdk
