// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPalette>

namespace ui {

/// Which bytes of `found` do not belong to `wanted`: from begin to end, and how many of the wanted ones are missing.
struct ByteDifference
{
    qsizetype before = 0; ///< so many at the start are surplus or wrong
    qsizetype same = 0; ///< then so many are right
    qsizetype missing = 0; ///< of the wanted ones, that are not there

    [[nodiscard]] bool isNone(const QByteArray &found) const
    {
        return before == 0 && same == found.size() && missing == 0;
    }
};
/// The longest run of wanted bytes: all of them somewhere inside, or else a common start.
[[nodiscard]] ByteDifference compareBytes(const QByteArray &found, const QByteArray &wanted);

/// A hex dump with text beside it, sixteen bytes a line; what differs from `wanted` is marked. The first 512 bytes.
[[nodiscard]] QString bytesAsHtml(const QByteArray &found, const QByteArray &wanted, const QPalette &palette);

} // namespace ui
