// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QCryptographicHash>

#include <array>
#include <memory>

namespace core::jssdk {

/// Hashes tens of thousands of short texts: by OpenSSL, which knows what the processor can do (measured: a fifth of the
/// time of QCryptographicHash), and without an allocation for each.
class Digester
{
public:
    explicit Digester(QCryptographicHash::Algorithm algorithm);

    /// Valid until the next call; empty where this system's OpenSSL does not offer the algorithm.
    [[nodiscard]] QByteArrayView hash(QByteArrayView text);

private:
    static constexpr size_t mostBytes = 64; ///< of SHA-512

    struct Free
    {
        void operator()(void *context) const;
    };
    std::unique_ptr<void, Free> m_context; ///< an EVP_MD_CTX that has its algorithm; null without it
    std::array<unsigned char, mostBytes> m_digest{};
};

} // namespace core::jssdk
