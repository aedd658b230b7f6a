// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/inspector/urldiagnosis.h"

namespace core {

/// What WeChat would find when it checks a URL.
struct UrlProbe
{
    QUrl url; ///< as given
    callback::Query asked;
    UrlAnswer answer;
    std::optional<UrlFinding> fault; ///< none: WeChat would accept the URL
    QList<UrlFinding> warnings;
    std::optional<UrlAnswer> answerToWrongSignature; ///< asked only where the first answer was right
};

/// Sends the GET with which WeChat checks a URL, and, where that is answered rightly, another one with a wrong
/// signature, which a careful server refuses. Fails only for what is no URL that could be entered in the console.
[[nodiscard]] Task<UrlProbe> probeUrl(Transport &transport, const Clock &clock, QUrl url, callback::Keys keys,
                                      std::chrono::milliseconds timeout = std::chrono::seconds(5));

} // namespace core
