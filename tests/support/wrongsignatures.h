// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/diagnosis.h"

/// A page that signs wrongly, in all the ways that happen.
namespace test::jspage {

extern const QString ticket;
extern const QString foreignTicket;
extern const QString nonce;
extern const QString stamp;
extern const QString appId;
extern const QString plain; ///< its URL

/// string1 of the JS-SDK.
[[nodiscard]] QString text(const QString &url, const QString &withTicket = ticket, const QString &withNonce = nonce,
                           const QString &withStamp = stamp);
[[nodiscard]] QString sha1(const QByteArray &bytes);
[[nodiscard]] core::jssdk::Case caseOf(const QString &pageUrl, const QString &signature);

/// A signature that a mistake, or two, makes.
struct WrongSignature
{
    QByteArray name;
    QString pageUrl;
    QString signature;
    QList<core::jssdk::Cause> causes; ///< sorted
};
[[nodiscard]] QList<WrongSignature> wrongSignatures();

} // namespace test::jspage
