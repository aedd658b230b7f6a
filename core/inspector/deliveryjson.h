// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

namespace core {

/// A delivery whole, as one line of an export: what toJson(DeliverySummary) says, every byte of request, message and
/// reply, its stages and what the servers said that it was forwarded to. Bytes that are not UTF-8 stand as Base64 under
/// the name with "Base64" behind it. Passed through storable().
[[nodiscard]] QJsonObject exportedJson(const Delivery &delivery);
/// The reverse; the id is dropped, since the log gives a new one. Kind::Protocol or Kind::Invalid names the key at
/// fault.
[[nodiscard]] Result<Delivery> deliveryFromJson(const QJsonObject &json);

} // namespace core
