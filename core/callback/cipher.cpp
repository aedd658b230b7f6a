// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/cipher.h"

#include "core/account/credentials.h"
#include "core/callback/texts.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype randomLength = 16;
constexpr qsizetype headLength = randomLength + 4;
/// Not AES's own 16: the platform pads to 32, so neither OpenSSL nor Qt may strip the padding.
constexpr int paddingBlock = 32;
constexpr int aesBlock = 16;

struct FreeCipher
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

enum class Direction { Decrypt = 0, Encrypt = 1 };

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

/// AES-256-CBC over whole blocks; empty when OpenSSL refuses.
QByteArray aes(Direction direction, const AesKey &key, const QByteArray &input)
{
    static const EVP_CIPHER *const cipher = EVP_CIPHER_fetch(nullptr, "AES-256-CBC", nullptr); // looking it up is slow
    const std::unique_ptr<EVP_CIPHER_CTX, FreeCipher> context(EVP_CIPHER_CTX_new());
    const QByteArray iv = key.iv();
    if (!context
        || EVP_CipherInit_ex(context.get(), cipher, nullptr, bytesOf(key.bytes()), bytesOf(iv),
                             static_cast<int>(direction))
            != 1)
        return {};
    EVP_CIPHER_CTX_set_padding(context.get(), 0);

    QByteArray output(input.size() + aesBlock, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(output.data());
    int updated = 0;
    int finished = 0;
    if (EVP_CipherUpdate(context.get(), out, &updated, bytesOf(input), static_cast<int>(input.size())) != 1
        || EVP_CipherFinal_ex(context.get(), out + updated, &finished) != 1)
        return {};
    output.truncate(updated + finished);
    return output;
}

tl::unexpected<Error> refuse(const QString &step, int code, const QString &message, const QString &advice = {})
{
    return fail(Error{.kind = Error::Kind::Invalid, .message = message, .code = code, .advice = advice, .field = step});
}

constexpr std::array<signed char, 256> base64Values = [] {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<signed char, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return values;
}();

/// Of whole groups of four; nothing when a character is none of Base64. Qt's own takes four times as long, which shows
/// under load.
std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    const qsizetype padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    QByteArray decoded(text.size() / 4 * 3, Qt::Uninitialized);
    auto *out = decoded.data();
    int wrong = 0; // negative once a character is
    for (qsizetype i = 0; i < text.size(); i += 4) {
        int group = 0;
        for (qsizetype k = i; k < i + 4; ++k) {
            const int value = k >= text.size() - padding ? 0 : base64Values[static_cast<unsigned char>(text[k])];
            wrong |= value;
            group = (group << 6) | (value & 0x3f);
        }
        *out++ = static_cast<char>(group >> 16);
        *out++ = static_cast<char>(group >> 8);
        *out++ = static_cast<char>(group);
    }
    if (wrong < 0)
        return {};
    decoded.chop(padding);
    return decoded;
}

/// Strict, but for blanks and line breaks, which some senders fold long text with.
Result<QByteArray> decodeBase64(QByteArray text)
{
    text.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    const bool isWhole = !text.isEmpty() && text.size() % 4 == 0;
    if (auto decoded = isWhole ? fromBase64(text) : std::nullopt)
        return *std::move(decoded);
    return refuse(u"base64"_s, -40010,
                  text.isEmpty() ? Texts::tr("The encrypted text is empty")
                                 : Texts::tr("The encrypted text is not Base64 (%1 characters)").arg(text.size()));
}

/// Length of the padding, 1 to 32, or 0 when it is not one.
int paddingOf(const QByteArray &padded)
{
    const int length = static_cast<unsigned char>(padded.back());
    if (length < 1 || length > paddingBlock || length > padded.size())
        return 0;
    const auto tail = QByteArrayView(padded).last(length);
    return std::ranges::all_of(tail, [&](char c) { return c == padded.back(); }) ? length : 0;
}

Result<QByteArray> unpad(QByteArray padded, CipherTrace &trace)
{
    trace.paddingLength = paddingOf(padded);
    if (trace.paddingLength == 0)
        return refuse(
            u"padding"_s, -40007,
            Texts::tr("What came out of decryption does not end in a padding of 1 to %1 equal bytes").arg(paddingBlock),
            Texts::tr("Most often the EncodingAESKey is not the one that the sender used"));
    padded.chop(trace.paddingLength);
    return padded;
}

Result<QByteArray> messageOf(const QByteArray &content, CipherTrace &trace)
{
    if (content.size() < headLength)
        return refuse(u"length"_s, -40008,
                      Texts::tr("Decrypted to %1 bytes; at least %2 are needed for the random bytes and the length")
                          .arg(content.size())
                          .arg(headLength));
    trace.random = content.first(randomLength);
    trace.messageLength = qFromBigEndian<quint32>(content.constData() + randomLength);
    const qsizetype room = content.size() - headLength;
    if (trace.messageLength > room)
        return refuse(u"length"_s, -40008,
                      Texts::tr("The message claims %1 bytes, but only %2 follow").arg(trace.messageLength).arg(room));
    trace.receiverId = QString::fromUtf8(QByteArrayView(content).sliced(headLength + trace.messageLength));
    return content.sliced(headLength, trace.messageLength);
}

} // namespace

Result<AesKey> AesKey::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (auto sound = checkAesKey(trimmed, u"aesKey"_s); !sound) {
        Error error = sound.error();
        error.code = -40004;
        return fail(error);
    }
    // 43 characters carry 258 bits: the last two are spare, may be set, and are ignored by Qt's lenient decoder.
    return AesKey(QByteArray::fromBase64(trimmed.toLatin1()));
}

Result<Decrypted> decrypt(const AesKey &key, const QByteArray &base64, const QString &receiverId, CipherTrace *trace)
{
    CipherTrace unused;
    CipherTrace &seen = trace ? *trace : unused;
    seen = {};

    const auto cipherText = decodeBase64(base64);
    if (!cipherText)
        return fail(cipherText.error());
    seen.cipherBytes = cipherText->size();
    if (cipherText->size() % aesBlock != 0)
        return refuse(u"aes"_s, -40007,
                      Texts::tr("%1 encrypted bytes are not whole blocks of %2").arg(cipherText->size()).arg(aesBlock));
    QByteArray padded = aes(Direction::Decrypt, key, *cipherText);
    if (padded.isEmpty())
        return refuse(u"aes"_s, -40007, Texts::tr("The AES decryption failed"));

    auto message =
        unpad(std::move(padded), seen).and_then([&](const QByteArray &content) { return messageOf(content, seen); });
    if (!message)
        return fail(message.error());
    if (!receiverId.isEmpty() && seen.receiverId != receiverId)
        return refuse(u"receiver"_s, -40005,
                      Texts::tr("The message is for \"%1\", not for \"%2\"").arg(seen.receiverId.left(64), receiverId));
    return Decrypted{.message = std::move(*message), .trace = seen};
}

QByteArray encrypt(const AesKey &key, const QByteArray &message, const QString &receiverId, const QByteArray &random)
{
    Q_ASSERT(random.isEmpty() || random.size() == randomLength);
    QByteArray content = random;
    if (content.isEmpty()) {
        std::array<quint32, randomLength / sizeof(quint32)> drawn{};
        QRandomGenerator::system()->fillRange(drawn.data(), static_cast<qsizetype>(drawn.size()));
        content = QByteArray(reinterpret_cast<const char *>(drawn.data()), randomLength);
    }
    std::array<char, 4> length{};
    qToBigEndian(static_cast<quint32>(message.size()), length.data());
    content += QByteArrayView(length);
    content += message;
    content += receiverId.toUtf8();
    const auto padding = paddingBlock - content.size() % paddingBlock;
    content += QByteArray(padding, static_cast<char>(padding));
    return aes(Direction::Encrypt, key, content).toBase64();
}

} // namespace core::callback
