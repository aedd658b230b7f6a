// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callback/envelope.h"
#include "core/http/httpserver.h"

namespace fuzz {

/// What AES encrypts around a message: random bytes, length, message, receiver, padding.
[[nodiscard]] QByteArray framed(const QByteArray &message);
/// The frame cut or filled to whole blocks, encrypted, as Base64.
[[nodiscard]] QByteArray encrypted(QByteArray frame);

/// Signed by whoever knows the Token, whatever is inside: core's own seal() refuses what is not a message.
[[nodiscard]] core::ServerRequest sealed(core::CallbackMode mode, const QByteArray &message);
[[nodiscard]] core::ServerRequest sealedFrame(core::CallbackMode mode, const QByteArray &message,
                                              const QByteArray &frame);
/// The request with both signatures of what its body is now.
[[nodiscard]] core::ServerRequest signedAnew(core::ServerRequest request);

} // namespace fuzz
