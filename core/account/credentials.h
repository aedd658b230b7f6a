// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace core {

/// The secrets of one account. Has no QDebug operator and must never get one; lives in the keychain only.
struct Credentials
{
    QString appSecret; ///< 32 characters on the real platform; not checked for length
    QString callbackToken; ///< 3–32 of [A-Za-z0-9]
    QString aesKey; ///< EncodingAESKey, 43 characters of the Base64 alphabet
    QString previousAesKey; ///< tried when aesKey does not fit; empty if there is none

    [[nodiscard]] bool isEmpty() const;

    /// The form of the credentials directory and of standard input: {"secret","token","aesKey","previousAesKey"}, all
    /// optional. Looks at types only; what people typed or wrote goes through validated() next.
    [[nodiscard]] static Result<Credentials> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// Trims and checks each one that is not empty; the error's field is "secret", "token", "aesKey" or "previousAesKey"
/// and its message never contains the value.
[[nodiscard]] Result<Credentials> validated(Credentials credentials);
/// The form of one EncodingAESKey; the error carries `field` and never the value.
[[nodiscard]] Done checkAesKey(QStringView key, const QString &field);

} // namespace core
