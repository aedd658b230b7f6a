// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/selftest.h"

#include "core/base/json.h"
#include "core/callback/cipher.h"
#include "core/callback/signature.h"
#include "core/callback/texts.h"

#include <QFile>

namespace core::callback {

using namespace Qt::StringLiterals;

namespace {

/// One row of the file; an absent member reads as empty.
class Vector
{
public:
    explicit Vector(QJsonObject row) : m_row(std::move(row)) { }

    [[nodiscard]] QString text(QLatin1String key) const { return m_row[key].toString(); }

    /// Nothing when the vector is of a kind that is not ours (JS-SDK, cards).
    [[nodiscard]] std::optional<bool> holds() const
    {
        const QString kind = text("kind"_L1);
        if (kind == "url_signature"_L1)
            return urlSignature(text("token"_L1), text("timestamp"_L1), text("nonce"_L1), text("signature"_L1)).matches;
        if (kind == "msg_signature"_L1)
            return signatureHolds();
        if (kind == "message"_L1)
            return messageHolds();
        if (kind == "negative"_L1)
            return isRefusedAsExpected();
        return std::nullopt;
    }

private:
    [[nodiscard]] bool signatureHolds() const
    {
        return messageSignature(text("token"_L1), text("timestamp"_L1), text("nonce"_L1), text("encrypt"_L1),
                                text("msg_signature"_L1))
            .matches;
    }

    [[nodiscard]] bool messageHolds() const
    {
        const auto key = AesKey::parse(text("encoding_aes_key"_L1));
        if (!key)
            return false;
        const QByteArray encrypted = text("encrypt"_L1).toLatin1();
        const QByteArray plain = text("plaintext"_L1).toUtf8();
        const auto decrypted = decrypt(*key, encrypted, text("appid"_L1));
        return decrypted && decrypted->message == plain
            && encrypt(*key, plain, text("appid"_L1), text("random16"_L1).toLatin1()) == encrypted
            && (!m_row.contains("msg_signature"_L1) || signatureHolds());
    }

    [[nodiscard]] bool isRefusedAsExpected() const
    {
        const int expected = m_row["expect"_L1].toInt();
        if (!m_row.contains("encoding_aes_key"_L1))
            return expected == -40001 && !signatureHolds();
        const auto key = AesKey::parse(text("encoding_aes_key"_L1));
        if (!key)
            return key.error().code == expected;
        const auto decrypted = decrypt(*key, text("encrypt"_L1).toLatin1(), text("appid"_L1));
        return !decrypted && decrypted.error().code == expected;
    }

    QJsonObject m_row;
};

} // namespace

Result<int> selfTest()
{
    QFile file(u":/samples/vectors.json"_s);
    const auto all = parseObject(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!all)
        return fail(all.error());
    int checked = 0;
    const QJsonArray rows = all.value()["vectors"_L1].toArray();
    for (const auto &row : rows) {
        const Vector vector(row.toObject());
        const auto holds = vector.holds();
        if (holds && !*holds)
            return fail(Error::Kind::Protocol,
                        Texts::tr("The encryption self-test fails at the vector \"%1\"").arg(vector.text("id"_L1)));
        checked += holds ? 1 : 0;
    }
    return checked;
}

} // namespace core::callback
