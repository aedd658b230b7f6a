// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawaes.h"

#include <openssl/evp.h>

namespace test {

QByteArray aes256(const QByteArray &key, const QByteArray &blocks)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(key.constData());
    QByteArray out(blocks.size(), '\0');
    int length = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), nullptr, bytes, bytes);
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_EncryptUpdate(context, reinterpret_cast<unsigned char *>(out.data()), &length,
                      reinterpret_cast<const unsigned char *>(blocks.constData()), static_cast<int>(blocks.size()));
    EVP_CIPHER_CTX_free(context);
    return out.first(length).toBase64();
}

} // namespace test
