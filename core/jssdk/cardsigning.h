// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace core::jssdk {

/// What wx.addCard's cardExt is signed over.
struct CardExt
{
    QString ticket; ///< of type wx_card; a secret
    QString cardId;
    QString nonceStr;
    qint64 timestamp = 0; ///< seconds
    QString code; ///< only for cards with codes of the merchant's own
    QString openId; ///< only for cards of one user
};

/// What wx.chooseCard is signed over.
struct CardChoice
{
    QString ticket; ///< of type wx_card; a secret
    QString appId;
    QString nonceStr;
    qint64 timestamp = 0; ///< seconds
    QString shopId; ///< location_id; may be empty
    QString cardId; ///< may be empty
    QString cardType; ///< "GROUPON"…; may be empty
};

/// A card signature with what went into it.
struct SignedCard
{
    QString signature;
    QStringList values; ///< sorted, the ticket among them
    QString string1; ///< the values joined
    QString snippet; ///< the call for the page, without the ticket

    friend bool operator==(const SignedCard &, const SignedCard &) = default;
};

/// Kind::Invalid names the field that is missing: "ticket", "cardId", "nonce", "timestamp", "appId".
[[nodiscard]] Result<SignedCard> signCardExt(const CardExt &card);
[[nodiscard]] Result<SignedCard> signCardChoice(const CardChoice &choice);

} // namespace core::jssdk
