// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/memorystore.h"

namespace test {

/// What a call to the platform needs, over a fake network, a fake keychain and a clock that stands still.
/// Another one over the same keychain is the program started again.
struct ApiWorld
{
    explicit ApiWorld(MemoryStore &store);

    /// {"access_token": value, "expires_in": 7200}
    void replyWithToken(const QByteArray &value, int expiresIn = 7200);
    /// Every body, URL and error that was recorded, as one text.
    [[nodiscard]] QByteArray everythingRecorded() const;

    MemoryStore &keychain;
    FakeClock clock;
    FakeTransport transport;
    core::Catalogue catalogue = core::Catalogue::load().value_or(core::Catalogue());
    core::ExchangeLog log;
    core::Vault vault{keychain, QStringLiteral("profile"), QString(), nullptr, &clock};
    core::api::AccessTokens tokens{transport, vault, catalogue, log, clock};
    core::api::ApiClient client{transport, tokens, catalogue, log};
};

/// "wx0123456789abcdef", whose secret in the keychain is appSecret().
[[nodiscard]] core::Account someAccount(core::TokenSource source = core::TokenSource::Stable);
[[nodiscard]] QString appSecret();
/// Puts the secrets of someAccount() into the keychain, as the program itself does.
void storeSecrets(MemoryStore &keychain);
[[nodiscard]] QByteArray golden(const QString &name);

} // namespace test
