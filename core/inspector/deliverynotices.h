// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

#include <QList>

namespace core {

/// When the platform gives up on an answer and tries again.
inline constexpr std::chrono::seconds answerLimit{5};

/// Something remarkable about a delivery, and what to do about it; translated.
struct DeliveryNotice
{
    enum class Level { Info, Warning, Fault };

    Level level = Level::Info;
    QString title; ///< a few words
    QString text; ///< what was found, with its values
    QString advice; ///< what to do next; may be empty
};

/// Why it was rejected or could not be answered, its flags, a late answer, and that it is a repetition; the worst
/// first.
[[nodiscard]] QList<DeliveryNotice> noticesOf(const Delivery &delivery);

} // namespace core
