// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/signature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

QByteArray sha1(const QByteArray &data)
{
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA1", nullptr); // looking it up is slow
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    const int done = EVP_Digest(data.constData(), static_cast<size_t>(data.size()),
                                reinterpret_cast<unsigned char *>(digest.data()), &length, algorithm, nullptr);
    digest.truncate(done == 1 ? static_cast<qsizetype>(length) : 0); // empty equals no signature
    return digest;
}

SignatureTrace sign(const QStringList &parts, const QString &claimed)
{
    // By bytes, as the platform does: QString's own order is by UTF-16 units, which differs beyond the BMP.
    QList<std::pair<QByteArray, QString>> sorted;
    for (const QString &part : parts)
        sorted.emplace_back(part.toUtf8(), part);
    std::ranges::stable_sort(sorted, {}, &std::pair<QByteArray, QString>::first);
    SignatureTrace trace{.claimed = claimed};
    QByteArray joined;
    for (const auto &[bytes, part] : sorted) {
        joined += bytes;
        trace.parts += part;
        trace.joined += part;
    }
    const QByteArray digest = sha1(joined).toHex();
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
