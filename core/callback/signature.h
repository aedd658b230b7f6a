// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core::callback {

/// A signature worked out in the open: every step can be shown.
struct SignatureTrace
{
    QStringList parts; ///< as sorted by bytes
    QString joined; ///< what was hashed
    QString digest; ///< lower-case hex SHA-1
    QString claimed; ///< what the request said
    bool matches = false; ///< compared in constant time
};

/// `signature` of every request: SHA-1 over the sorted token, timestamp and nonce (crypto.md section 1).
[[nodiscard]] SignatureTrace urlSignature(const QString &token, const QString &timestamp, const QString &nonce,
                                          const QString &claimed = {});
/// `msg_signature`: with the Encrypt text exactly as received (crypto.md section 3).
[[nodiscard]] SignatureTrace messageSignature(const QString &token, const QString &timestamp, const QString &nonce,
                                              const QString &encrypt, const QString &claimed = {});

} // namespace core::callback
