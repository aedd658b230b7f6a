// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

namespace fuzz {

/// Every shipped sample as the platform would send it, some of them as JSON.
[[nodiscard]] QByteArrayList sampleMessages();
/// As requests of all modes, with a URL check, an unsigned one and one for nobody.
[[nodiscard]] QByteArrayList sampleRequests();
/// What the inspector keeps of these.
[[nodiscard]] QList<core::Delivery> sampleDeliveries();
/// Names of elements, types and events in the samples, and what XML is made of.
[[nodiscard]] QByteArrayList sampleWords();

/// All but the id and what is only learned later.
[[nodiscard]] bool isSame(const core::Delivery &one, const core::Delivery &other);

} // namespace fuzz
