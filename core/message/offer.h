// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/message/message.h"
#include "core/message/operation.h"

namespace core::message {

/// Whether something can be sent, and why not.
struct Offer
{
    bool isAllowed = true;
    QString reason; ///< translated; empty when allowed
    QString note; ///< translated; what remains to be known although it is allowed
    int code = 0; ///< the errcode with which the platform would refuse it, or 0
};

/// Whether the operation knows the kind at all.
[[nodiscard]] Offer offered(Kind kind, Operation operation);
/// … and whether the account may use the operation.
[[nodiscard]] Offer offered(Kind kind, Operation operation, const Account &account);
/// Whether the account may send to such a target.
[[nodiscard]] Offer offered(const Target &target, const Account &account);

} // namespace core::message
