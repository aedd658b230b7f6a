// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

namespace core {

/// Replaces openids for people who may see the messages but not who wrote them. The same openid gets the same name
/// from one mask, so that a follower's messages stay together; no two masks agree, and nobody can calculate back.
class OpenIdMask final
{
public:
    OpenIdMask(); ///< with a key that nobody knows

    /// In every text and byte of the delivery. Encrypted bodies and replies are left out: who has the account's key
    /// could read the openid in them.
    [[nodiscard]] Delivery masked(Delivery delivery) const;

private:
    [[nodiscard]] QString nameFor(const QString &openId) const;

    QByteArray m_key;
};

} // namespace core
