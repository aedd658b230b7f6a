// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/digester_p.h"

#include <openssl/evp.h>

namespace core::jssdk {

namespace {

const char *nameOf(QCryptographicHash::Algorithm algorithm)
{
    switch (algorithm) {
    case QCryptographicHash::Md5: return "MD5";
    case QCryptographicHash::Sha224: return "SHA2-224";
    case QCryptographicHash::Sha256: return "SHA2-256";
    case QCryptographicHash::Sha384: return "SHA2-384";
    case QCryptographicHash::Sha512: return "SHA2-512";
    default: return "SHA1";
    }
}

} // namespace

void Digester::Free::operator()(void *context) const
{
    EVP_MD_CTX_free(static_cast<EVP_MD_CTX *>(context));
}

Digester::Digester(QCryptographicHash::Algorithm algorithm) : m_context(EVP_MD_CTX_new())
{
    EVP_MD *const found = EVP_MD_fetch(nullptr, nameOf(algorithm), nullptr);
    if (!found || EVP_DigestInit_ex2(static_cast<EVP_MD_CTX *>(m_context.get()), found, nullptr) != 1)
        m_context.reset();
    EVP_MD_free(found); // the context has taken a share of it
}

QByteArrayView Digester::hash(QByteArrayView text)
{
    auto *const context = static_cast<EVP_MD_CTX *>(m_context.get());
    unsigned int length = 0;
    const bool isDone = context && EVP_DigestInit_ex2(context, nullptr, nullptr) == 1
        && EVP_DigestUpdate(context, text.data(), static_cast<size_t>(text.size())) == 1
        && EVP_DigestFinal_ex(context, m_digest.data(), &length) == 1;
    return {m_digest.data(), isDone ? static_cast<qsizetype>(length) : 0};
}

} // namespace core::jssdk
