// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vault.h"

#include "core/base/clock.h"
#include "core/base/json.h"

#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Nothing of an entry that this replaces can be missed; the previous key is only a convenience.
bool isComplete(const Credentials &credentials)
{
    return !credentials.appSecret.isEmpty() && !credentials.callbackToken.isEmpty() && !credentials.aesKey.isEmpty();
}

Error unreadable(Error error)
{
    if (error.kind == Error::Kind::Cancelled)
        return error;
    error.kind = Error::Kind::Secret;
    error.field = u"unreadable"_s;
    return error;
}

} // namespace

Credentials overlaid(Credentials given, const Credentials &kept)
{
    if (given.appSecret.isEmpty())
        given.appSecret = kept.appSecret;
    if (given.callbackToken.isEmpty())
        given.callbackToken = kept.callbackToken;
    if (given.previousAesKey.isEmpty()) {
        const bool isNewKey = !given.aesKey.isEmpty() && given.aesKey != kept.aesKey && !kept.aesKey.isEmpty();
        given.previousAesKey = isNewKey ? kept.aesKey : kept.previousAesKey;
    }
    if (given.aesKey.isEmpty())
        given.aesKey = kept.aesKey;
    return given;
}

Vault::Vault(SecretStore &keychain, QString profileId, QString credentialsDirectory, QObject *parent,
             const Clock *clock)
    : QObject(parent)
    , m_keychain(keychain)
    , m_profileId(std::move(profileId))
    , m_directory(std::move(credentialsDirectory))
    , m_systemClock(clock ? nullptr : std::make_unique<SystemClock>())
    , m_clock(clock ? *clock : *m_systemClock)
{ }

Vault::~Vault() = default;

Task<Credentials> Vault::credentials(AppId appId)
{
    if (const auto known = m_known.constFind(appId); known != m_known.cend() && known->credentials) {
        const bool isPart = known->isSessionOnly && !isComplete(*known->credentials);
        if (!isPart || m_keychain.state() != SecretStore::State::Working)
            co_return std::as_const(*known->credentials);
    }
    Result<std::optional<Credentials>> found = m_directory.read(appId);
    if (found && !*found)
        found = co_await readEntry(appId);

    Known &known = m_known[appId];
    if (known.isSessionOnly) { // entered while the keychain was closed: that goes first, the entry fills its gaps
        const Credentials kept = found && *found ? **found : Credentials();
        co_return overlaid(*known.credentials, kept);
    }
    if (!found)
        co_return fail(found.error());
    if (!*found)
        co_return fail(Error{.kind = Error::Kind::Secret,
                             .message = tr("No secrets are stored for the account %1").arg(appId.toString()),
                             .advice = tr("Enter AppSecret, Token and EncodingAESKey in the account's settings."),
                             .field = u"absent"_s});
    known.credentials = *found;
    co_return **found;
}

Task<void> Vault::storeCredentials(AppId appId, Credentials credentials)
{
    if (m_directory.has(appId))
        co_return fail(
            Error::Kind::Unsupported,
            tr("The secrets of this account come from %1; change them there").arg(m_directory.fileOf(appId)));

    const Result<std::optional<Credentials>> kept = co_await readEntry(appId);
    if (kept || isComplete(credentials)) {
        const Done written = co_await writeEntry(appId, credentials);
        if (written || written.error().kind != Error::Kind::Secret || m_keychain.state() == SecretStore::State::Working)
            co_return written;
    } else if (kept.error().kind == Error::Kind::Cancelled) {
        co_return fail(kept.error());
    } else if (m_keychain.state() == SecretStore::State::Working) {
        Error error = kept.error();
        error.advice = tr("Enter all of AppSecret, Token and EncodingAESKey to replace the entry.");
        co_return fail(error);
    }

    Known &known = m_known[appId];
    known.credentials = credentials;
    known.isSessionOnly = true;
    Q_EMIT credentialsChanged(appId);
    co_return {};
}

Task<std::optional<Credentials>> Vault::readEntry(AppId appId)
{
    const Result<std::optional<QByteArray>> entry = co_await m_keychain.read(keyOf(appId, "credentials"_L1));
    if (!entry)
        co_return fail(unreadable(entry.error()));
    if (!*entry)
        co_return std::optional<Credentials>();
    const Result<Credentials> credentials = parseObject(**entry).and_then(&Credentials::fromJson);
    if (!credentials)
        co_return fail(
            unreadable(Error{.message = tr("The keychain's entry for the account %1 is not one of MpDesk: %2")
                                            .arg(appId.toString(), credentials.error().message)}));
    co_return std::optional<Credentials>(*credentials);
}

Task<void> Vault::writeEntry(AppId appId, Credentials credentials)
{
    Done written = co_await m_keychain.write(keyOf(appId, "credentials"_L1), toWire(credentials.toJson()));
    if (!written)
        co_return written;
    Known &known = m_known[appId];
    known.credentials = credentials;
    known.isSessionOnly = false;
    Q_EMIT credentialsChanged(appId);
    co_return {};
}

Task<CachedTokens> Vault::tokens(AppId appId)
{
    if (isFresh(m_known[appId].tokens) || isKnownClosed())
        co_return std::as_const(m_known[appId].tokens);

    const Result<std::optional<QByteArray>> entry = co_await m_keychain.read(keyOf(appId, "tokens"_L1));
    Known &known = m_known[appId];
    if (!entry || !*entry)
        co_return std::as_const(known.tokens);
    if (const auto stored = parseObject(**entry).and_then(&CachedTokens::fromJson)) {
        known.tokens = merged(known.storedTokens, known.tokens, *stored);
        known.storedTokens = *stored;
    }
    co_return std::as_const(known.tokens);
}

Task<void> Vault::storeTokens(AppId appId, CachedTokens tokens)
{
    {
        Known &known = m_known[appId];
        known.tokens = merged(known.tokens, tokens, known.tokens);
    }
    if (isKnownClosed())
        co_return {};

    const QString key = keyOf(appId, "tokens"_L1);
    const Result<std::optional<QByteArray>> entry = co_await m_keychain.read(key);
    if (!entry)
        co_return {};
    const CachedTokens stored =
        *entry ? parseObject(**entry).and_then(&CachedTokens::fromJson).value_or(CachedTokens{}) : CachedTokens{};
    CachedTokens next = merged(m_known[appId].storedTokens, m_known[appId].tokens, stored);
    const Done written = co_await m_keychain.write(key, toWire(next.toJson()));
    if (!written)
        co_return {};
    m_known[appId].tokens = next;
    m_known[appId].storedTokens = next;
    co_return {};
}

Task<void> Vault::forget(AppId appId)
{
    Done removed = co_await m_keychain.remove(keyOf(appId, "tokens"_L1));
    if (removed)
        removed = co_await m_keychain.remove(keyOf(appId, "credentials"_L1));
    if (!removed && m_keychain.state() != SecretStore::State::Absent)
        co_return removed;
    m_known.remove(appId);
    Q_EMIT credentialsChanged(appId);
    co_return {};
}

bool Vault::isVolatile(const AppId &appId) const
{
    const auto known = m_known.constFind(appId);
    return known != m_known.cend() && known->credentials && !m_directory.has(appId)
        && (known->isSessionOnly || m_keychain.isVolatile());
}

QList<AppId> Vault::volatileAccounts() const
{
    QList<AppId> accounts = m_known.keys();
    accounts.removeIf([this](const AppId &appId) { return !isVolatile(appId); });
    std::ranges::sort(accounts, {}, &AppId::toString);
    return accounts;
}

Task<int> Vault::moveSessionToKeychain()
{
    int moved = 0;
    const QList<AppId> accounts = volatileAccounts();
    for (const AppId &appId : accounts) {
        const Result<std::optional<Credentials>> kept = co_await readEntry(appId);
        if (!m_known[appId].isSessionOnly)
            continue; // stored by somebody else while we waited, or the store itself is volatile
        const Credentials session = *m_known[appId].credentials;
        if (!kept && !isComplete(session))
            co_return fail(kept.error());
        const Credentials whole = overlaid(session, kept ? kept->value_or(Credentials{}) : Credentials{});
        const Done written = co_await writeEntry(appId, whole);
        if (!written)
            co_return fail(written.error());
        const Done tokensStored = co_await storeTokens(appId, m_known[appId].tokens);
        Q_UNUSED(tokensStored) // never fails
        ++moved;
    }
    co_return moved;
}

void Vault::dropSession(const AppId &appId)
{
    if (const auto known = m_known.constFind(appId); known == m_known.cend() || !known->isSessionOnly)
        return;
    m_known.remove(appId);
    Q_EMIT credentialsChanged(appId);
}

Task<Vault::Probe> Vault::probe()
{
    QElapsedTimer timer;
    timer.start();
    const Done tried = co_await tryProbe();
    co_return Probe{
        .ok = tried.has_value(),
        .latency = std::chrono::milliseconds(timer.elapsed()),
        .backend = m_keychain.backendName(),
        .detail = tried ? QString() : tried.error().message,
    };
}

Task<void> Vault::tryProbe()
{
    const QString key = prefix() + u"probe/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray value = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const Done written = co_await m_keychain.write(key, value);
    if (!written)
        co_return written;
    const Result<std::optional<QByteArray>> found = co_await m_keychain.read(key);
    const Done removed = co_await m_keychain.remove(key);
    if (!found)
        co_return fail(found.error());
    if (*found != value)
        co_return fail(Error::Kind::Secret, tr("The keychain gave back something else than was written"));
    co_return removed;
}

bool Vault::isFresh(const CachedTokens &tokens) const
{
    constexpr int margin = 10 * 60; // s; tokens are renewed five minutes before their end
    const QDateTime soon = m_clock.now().addSecs(margin);
    const auto lasts = [&soon](const std::optional<CachedToken> &token) { return token && token->expiresAt > soon; };
    return lasts(tokens.accessToken) && lasts(tokens.jsapiTicket) && lasts(tokens.cardTicket);
}

bool Vault::isKnownClosed() const
{
    return m_keychain.state() == SecretStore::State::Locked || m_keychain.state() == SecretStore::State::Absent;
}

QString Vault::keyOf(const AppId &appId, QLatin1String kind) const
{
    return prefix() + appId.toString() + u'/' + kind;
}

QString Vault::prefix() const
{
    return u"mpdesk/"_s + m_profileId + u'/';
}

} // namespace core
