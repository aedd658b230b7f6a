// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/problem.h"

#include <QSize>

#include <optional>

namespace core {
class Catalogue;
}

namespace core::article {

/// What the platform refuses about the articles of one draft, or takes out of them in silence (limits.md section 5).
/// Where sources disagree: a warning between their limits, an error above both. A problem's path is
/// "articles[0].title"; "articles" for their number.
[[nodiscard]] QList<Problem> check(const QList<Article> &articles, const Catalogue &catalogue);

/// How much of its limits a field uses, for counters; `field` is a wire name such as "title".
struct Usage
{
    qint64 chars = 0; ///< code points
    qint64 bytes = 0; ///< of UTF-8
    qint64 charLimit = 0; ///< the larger one where sources disagree; 0 = none
    qint64 safeCharLimit = 0; ///< the smaller one, or the same
    qint64 byteLimit = 0; ///< 0 = none
};
[[nodiscard]] Usage usageOf(const QString &field, const QString &text, const Catalogue &catalogue);

/// What the platform shows as the digest: the given one, or the first characters of the text.
[[nodiscard]] QString shownDigest(const Article &article, const Catalogue &catalogue);

/// A part of a picture, from 0 to 1.
struct Crop
{
    double left = 0;
    double top = 0;
    double right = 1;
    double bottom = 1;
};
/// "X1_Y1_X2_Y2" with at most six decimals; nullopt when it is none.
[[nodiscard]] std::optional<Crop> parseCrop(const QString &text);
[[nodiscard]] QString toString(const Crop &crop);

/// Width by height of the two covers.
inline constexpr double wideCover = 2.35;
inline constexpr double squareCover = 1;
/// The largest part of that shape in the middle of a picture: what the platform takes without a crop.
[[nodiscard]] Crop middleCrop(const QSize &pixels, double ratio);

} // namespace core::article
