// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::menu {

/// What is wrong with the form of a link, in a translated sentence; empty when it is http or https with a host.
[[nodiscard]] QString faultOfUrl(const QString &url);
/// As the limit of domains counts it: lower case, without port; empty when the link has none.
[[nodiscard]] QString hostOf(const QString &url);

/// Something in a good link that is likely not meant.
struct UrlRemark
{
    enum class Kind { Blank, HtmlEscape, PlainHttp };

    Kind kind = Kind::Blank;
    QString rule;
    QString message; ///< translated
};
[[nodiscard]] QList<UrlRemark> remarksOnUrl(const QString &url);

} // namespace core::menu
