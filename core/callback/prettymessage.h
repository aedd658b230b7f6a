// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace core::callback {

/// Whether bytes look like a JSON message rather than an XML one.
[[nodiscard]] bool looksLikeJson(const QByteArray &bytes);
/// A message with one element per line, indented by two blanks; CDATA stays CDATA and nothing else changes. Refused is
/// what parseXml() or treeFromJson() refuse.
[[nodiscard]] Result<QByteArray> prettyMessage(const QByteArray &bytes);

} // namespace core::callback
