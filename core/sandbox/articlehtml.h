// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace core::sandbox {

/// An article's HTML as the platform keeps it: without scripts, handlers of events, javascript: addresses and comments;
/// pictures from elsewhere lose their address (the facts say "filtered", not how). Everything else stays as it is.
[[nodiscard]] QString cleanHtml(const QString &html, const std::function<bool(const QString &)> &isOurImage);

/// What there is to read in it, on one line.
[[nodiscard]] QString textOfHtml(const QString &html);

} // namespace core::sandbox
