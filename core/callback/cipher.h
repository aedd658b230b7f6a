// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace core::callback {

/// EncodingAESKey, decoded leniently (its last character may carry spare bits). Never printed.
class AesKey
{
public:
    /// 43 characters of the Base64 alphabet after trimming; the error's code is -40004 and never shows the value.
    [[nodiscard]] static Result<AesKey> parse(QStringView text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } ///< 32 bytes
    [[nodiscard]] QByteArray iv() const { return m_bytes.first(16); }

private:
    explicit AesKey(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    QByteArray m_bytes;
};

/// What decrypting found on its way, as far as it got.
struct CipherTrace
{
    qsizetype cipherBytes = 0;
    QByteArray random; ///< the 16 random bytes
    int paddingLength = 0; ///< 1–32
    qint64 messageLength = -1; ///< the 4-byte big-endian length
    QString receiverId; ///< the AppID at the end
    bool usedPreviousKey = false;
};

struct Decrypted
{
    QByteArray message;
    CipherTrace trace;
};

/// Base64 → AES-256-CBC → PKCS#7 with block 32 → length → receiver id. The error's code is that of the official
/// library (-40005 receiver, -40007 AES, -40008 buffer, -40010 Base64) and its field names the step that failed:
/// "base64", "aes", "padding", "length", "receiver". *trace is filled as far as decrypting got, also on failure. An
/// empty receiverId is not compared: one request can be looked at without knowing whose it is.
[[nodiscard]] Result<Decrypted> decrypt(const AesKey &key, const QByteArray &base64, const QString &receiverId,
                                        CipherTrace *trace = nullptr);

/// The reverse; `random` must be 16 bytes, empty = from the system's generator. Base64 without line breaks.
[[nodiscard]] QByteArray encrypt(const AesKey &key, const QByteArray &message, const QString &receiverId,
                                 const QByteArray &random = {});

} // namespace core::callback
