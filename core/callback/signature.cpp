// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/signature.h"

#include <QCryptographicHash>
#include <openssl/crypto.h>

#include <algorithm>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

SignatureTrace sign(const QStringList &parts, const QString &claimed)
{
    // By bytes, as the platform does: QString's own order is by UTF-16 units, which differs beyond the BMP.
    QList<std::pair<QByteArray, QString>> sorted;
    for (const QString &part : parts)
        sorted.emplace_back(part.toUtf8(), part);
    std::ranges::stable_sort(sorted, {}, &std::pair<QByteArray, QString>::first);
    SignatureTrace trace{.claimed = claimed};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto &[bytes, part] : sorted) {
        hash.addData(bytes);
        trace.parts += part;
        trace.joined += part;
    }
    const QByteArray digest = hash.result().toHex();
    trace.digest = QString::fromLatin1(digest);
    trace.matches = equalInConstantTime(digest, claimed.toUtf8());
    return trace;
}

} // namespace

SignatureTrace urlSignature(const QString &token, const QString &timestamp, const QString &nonce,
                            const QString &claimed)
{
    return sign({token, timestamp, nonce}, claimed);
}

SignatureTrace messageSignature(const QString &token, const QString &timestamp, const QString &nonce,
                                const QString &encrypt, const QString &claimed)
{
    return sign({token, timestamp, nonce, encrypt}, claimed);
}

} // namespace core::callback
