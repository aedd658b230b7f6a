// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/urlvariants.h"

#include <QByteArray>

#include <functional>

namespace core::jssdk {

/// The values of string1, as UTF-8.
struct SignedFields
{
    QByteArray ticket;
    QByteArray nonce;
    QByteArray timestamp;
    QByteArray url;
    QByteArray appId; ///< of the page; has no place in string1
};

/// A way to put string1 together.
struct StringForm
{
    Reason reason;
    bool isAlone = false;
    std::function<QByteArray(const SignedFields &)> write;
};

/// The right way first, then every wrong one.
[[nodiscard]] const std::vector<StringForm> &stringForms();

} // namespace core::jssdk
