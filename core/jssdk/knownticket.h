// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace core::jssdk {

/// A ticket, or what may have been taken for one. The first of a list is the one that ought to have been used.
struct KnownTicket
{
    enum class Kind {
        Current, ///< of the account in use
        Typed,
        Older, ///< of the same account, replaced or expired
        Foreign, ///< of another account in the book
        Card, ///< type wx_card
        AccessToken,
    };

    QString value; ///< a secret
    Kind kind = Kind::Typed;
    QString owner; ///< name of the account
    QString appId;
    QDateTime expiresAt; ///< invalid when unknown

    friend bool operator==(const KnownTicket &, const KnownTicket &) = default;
};

} // namespace core::jssdk
