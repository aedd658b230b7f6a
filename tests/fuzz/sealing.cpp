// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/sealing.h"

#include "tests/fuzz/wire.h"

#include <QtEndian>
#include <openssl/evp.h>

#include <array>
#include <memory>

namespace fuzz {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype aesBlock = 16;
constexpr qsizetype paddingBlock = 32;
const QString timestamp = u"1767225600"_s;
const QString nonce = u"1372623149"_s;

QByteArray jsonEnvelope(CallbackMode mode, const QByteArray &message, const QByteArray &base64)
{
    const QByteArray member = "\"Encrypt\":\"" + base64 + '"';
    if (mode == CallbackMode::Safe)
        return '{' + member + '}';
    const qsizetype at = message.indexOf('{') + 1;
    const QByteArray comma = message.trimmed() == "{}" ? "" : ",";
    return message.left(at) + member + comma + message.sliced(at);
}

QByteArray xmlEnvelope(CallbackMode mode, const QByteArray &message, const QByteArray &base64)
{
    const QByteArray element = "<Encrypt><![CDATA[" + base64 + "]]></Encrypt>";
    const qsizetype at = message.lastIndexOf("</");
    if (mode == CallbackMode::Safe || at < 0)
        return "<xml>" + element + "</xml>";
    return message.left(at) + element + message.sliced(at);
}

QByteArray envelope(CallbackMode mode, const QByteArray &message, const QByteArray &base64)
{
    return message.trimmed().startsWith('{') ? jsonEnvelope(mode, message, base64) : xmlEnvelope(mode, message, base64);
}

/// Base64 between what opens and closes the element, however broken the rest is.
QByteArray encryptIn(const QByteArray &body)
{
    const auto tree = body.trimmed().startsWith('{') ? callback::treeFromJson(body) : parseXml(body);
    return tree ? tree->textOf(u"Encrypt").trimmed().toUtf8() : QByteArray();
}

} // namespace

QByteArray framed(const QByteArray &message)
{
    std::array<char, 4> length{};
    qToBigEndian(static_cast<quint32>(message.size()), length.data());
    QByteArray frame = "0123456789abcdef" + QByteArray(length.data(), length.size()) + message
        + keysOf(CallbackMode::Safe).appId.toLatin1();
    const qsizetype padding = paddingBlock - frame.size() % paddingBlock;
    return frame + QByteArray(padding, static_cast<char>(padding));
}

QByteArray encrypted(QByteArray frame)
{
    frame.resize((frame.size() + aesBlock - 1) / aesBlock * aesBlock, '\x01');
    const callback::AesKey key = keysOf(CallbackMode::Safe).key.value();
    const std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX *)> context(EVP_CIPHER_CTX_new(),
                                                                              EVP_CIPHER_CTX_free);
    const auto bytes = [](const QByteArray &data) { return reinterpret_cast<const unsigned char *>(data.constData()); };
    QByteArray out(frame.size() + aesBlock, '\0');
    int written = 0;
    EVP_EncryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytes(key.bytes()), bytes(key.iv()));
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    EVP_EncryptUpdate(context.get(), reinterpret_cast<unsigned char *>(out.data()), &written, bytes(frame),
                      static_cast<int>(frame.size()));
    return out.left(written).toBase64();
}

ServerRequest sealedFrame(CallbackMode mode, const QByteArray &message, const QByteArray &frame)
{
    return signedAnew(
        {.method = "POST",
         .path = pathOf(mode),
         .query = mode == CallbackMode::Plain ? "openid=o6_bmjrPTlm6_2sgVt7hMZOPfL2M" : "encrypt_type=aes",
         .body = mode == CallbackMode::Plain ? message : envelope(mode, message, encrypted(frame))});
}

ServerRequest sealed(CallbackMode mode, const QByteArray &message)
{
    return sealedFrame(mode, message, framed(message));
}

ServerRequest signedAnew(ServerRequest request)
{
    QByteArrayList items = request.query.split('&');
    for (const char *known : {"signature=", "timestamp=", "nonce=", "msg_signature="})
        items.removeIf([known](const QByteArray &item) { return item.isEmpty() || item.startsWith(known); });
    const QString token = keysOf(CallbackMode::Safe).token;
    const QByteArray base64 = encryptIn(request.body);
    QByteArrayList fresh{"signature=" + callback::urlSignature(token, timestamp, nonce).digest.toLatin1(),
                         "timestamp=" + timestamp.toLatin1(), "nonce=" + nonce.toLatin1()};
    if (!base64.isEmpty())
        fresh += "msg_signature="
            + callback::messageSignature(token, timestamp, nonce, QString::fromUtf8(base64)).digest.toLatin1();
    request.query = (fresh + items).join('&');
    return request;
}

} // namespace fuzz
