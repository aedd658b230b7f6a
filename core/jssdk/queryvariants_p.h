// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/pageurl.h"
#include "core/jssdk/urlvariants.h"

namespace core::jssdk {

/// The mistakes that are made with the query alone.
void addQueryVariants(const UrlParts &page, QList<UrlVariant> &variants);

/// The text with its escapes (%20) undone once; + stays.
[[nodiscard]] QString decodedOnce(const QString &text);
/// As encodeURIComponent does it.
[[nodiscard]] QString encodedComponent(const QString &text);

} // namespace core::jssdk
