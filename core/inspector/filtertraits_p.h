// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/filterlanguage.h"

#include <QStringList>

namespace core {

/// Every flag that a delivery may have.
inline constexpr int allFlags = Delivery::SignatureSeen | Delivery::ClockSkew | Delivery::AnswersDiffer
    | Delivery::ForwardFailed | Delivery::TargetsDiffer;

/// What may stand behind is:, in the order of Trait.
[[nodiscard]] QStringList traitNames();
[[nodiscard]] std::optional<Trait> parseTrait(const QString &text);
/// For those that are flags: any of these.
[[nodiscard]] Delivery::Flags flagsOf(Trait trait);
[[nodiscard]] bool has(const DeliverySummary &delivery, Trait trait);

} // namespace core
