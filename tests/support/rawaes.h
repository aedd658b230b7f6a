// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace test {

/// AES-256-CBC of whole blocks as Base64, with the key's first 16 bytes as IV: for envelopes that our own encrypt()
/// would never write.
[[nodiscard]] QByteArray aes256(const QByteArray &key, const QByteArray &blocks);

} // namespace test
