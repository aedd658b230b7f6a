// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/message.h"

namespace core::callback {

/// The typed part of a callback; OtherEvent for what has no type of its own.
[[nodiscard]] Body decodeBody(const QString &type, const QString &event, const XmlNode &root);

} // namespace core::callback
