// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/xmltree.h"

#include <QDateTime>

#include <optional>

namespace core::callback {

/// What a raw value says to a person: a moment for Unix seconds, degrees for a coordinate.
struct ValueReading
{
    enum class Kind { Moment, Coordinate, Media, Link, User, Account, Scene, Money, Size, Distance, Barcode };

    Kind kind = Kind::Moment;
    QString text; ///< translated
};

/// Reads the value of an element by its name and form; nothing where the raw value says it all. Moments are told
/// relative to `receivedAt`, when the delivery came.
[[nodiscard]] std::optional<ValueReading> readValue(const XmlNode &element, const QDateTime &receivedAt);

} // namespace core::callback
