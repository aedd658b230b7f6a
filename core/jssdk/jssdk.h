// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace core::jssdk {

/// A JS-SDK signature with everything that a developer needs to compare (crypto.md section 6).
struct Signed
{
    QString url; ///< as signed: without fragment
    bool fragmentStripped = false;
    /// The URL has characters that a browser's location.href shows percent-encoded, so this signature fits no page.
    bool hasUnencoded = false;
    QString nonceStr;
    qint64 timestamp = 0; ///< seconds
    QString string1;
    QString signature;
};

/// The URL is used as given, not normalised or encoded, except that everything from '#' on is cut.
/// Kind::Invalid for an empty ticket or nonce, a URL that is not http(s), or blanks inside.
[[nodiscard]] Result<Signed> sign(const QString &ticket, const QString &url, const QString &nonce, qint64 timestamp);
/// 16 letters and digits from the system's generator.
[[nodiscard]] QString randomNonce();
/// The wx.config({...}) call to paste into a page.
[[nodiscard]] QString configBlock(const Signed &signature, const QString &appId, const QStringList &jsApiList);

/// Card signature: SHA-1 over the sorted values, empty ones left out (crypto.md section 7).
[[nodiscard]] QString cardSignature(const QStringList &values);

/// Recomputes the shipped known-answer vectors of these two kinds (:/samples/vectors.json). How many were checked, or
/// which one does not come out.
[[nodiscard]] Result<int> selfTest();

} // namespace core::jssdk
