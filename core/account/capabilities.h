// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"

#include <QList>

namespace core {

/// One thing that an account can or cannot do on the platform (48001), and why.
struct Capability
{
    QString id; ///< "menu", "publish", "customerService", "massSend", "massSendOpenIds", "template", "oauth"…
    QString title; ///< translated
    bool allowed = false;
    QString reason; ///< translated; what is missing, empty when allowed
    QString note; ///< translated; a condition that remains although it is allowed ("only if comments were granted")
};

/// By type and verification, from resources/catalogue/capabilities.json. A sandbox account counts as a service account,
/// a test account has nearly all that a verified service account has.
[[nodiscard]] QList<Capability> capabilities(const Account &account);

} // namespace core
