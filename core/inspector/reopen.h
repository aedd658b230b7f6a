// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

namespace core {

/// Whether only the beginning of its body was kept.
[[nodiscard]] bool isCut(const Delivery &delivery);

/// Takes a stored delivery apart again, so that every step of its verification can be shown. With other keys than then
/// it may end at another step. A URL check has its signature only, and so has one of whose body only the beginning was
/// kept: that ends where it did.
[[nodiscard]] callback::Opened reopen(const Delivery &delivery, const callback::Keys &keys);

/// What a stored delivery said, decoded from its decrypted bytes. Kind::NotFound for one that was never opened: a URL
/// check, or a rejected one.
[[nodiscard]] Result<callback::Message> messageOf(const Delivery &delivery);

/// The bytes of an answer as they were before they were encrypted; those of a plain one as they are. Refused when the
/// account's keys do not open it.
[[nodiscard]] Result<QByteArray> openedReply(const QByteArray &body, const callback::Keys &keys);

} // namespace core
