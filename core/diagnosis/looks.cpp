// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/platformcall.h"
#include "core/diagnosis/checkup.h"
#include "core/diagnosis/findings_p.h"

#include <QPointer>
#include <QSslSocket>

namespace core::diagnosis {

using namespace Qt::StringLiterals;
using State = Check::State;

QCoro::Task<> Checkup::lookAtKeychain(int run)
{
    const QPointer<Checkup> alive(this);
    begin("keychain"_L1);
    const Result<Vault::Probe> probe = co_await m_needs.vault.probe();
    if (alive && run == m_run)
        tell("keychain"_L1, aboutKeychain(probe));
}

QCoro::Task<> Checkup::lookAtName(int run, QString host)
{
    const QPointer<Checkup> alive(this);
    begin("dns"_L1);
    const Result<QList<QHostAddress>> addresses = co_await m_needs.network.resolve(host);
    if (alive && run == m_run)
        tellOfNetwork("dns"_L1, aboutName(host, addresses));
}

QCoro::Task<> Checkup::lookAtTls(int run, QUrl host)
{
    const QPointer<Checkup> alive(this);
    begin("tls"_L1);
    if (!QSslSocket::supportsSsl()) {
        const Finding missing{.state = State::Failed,
                              .text = tr("Qt has no TLS: the platform cannot be called."),
                              .advice = tr("Install OpenSSL 3.")};
        tell("tls"_L1, missing);
        co_return;
    }
    if (host.scheme() != "https"_L1) {
        const Finding plain{
            .text = tr("%1 is here; this computer itself is asked without").arg(QSslSocket::sslLibraryVersionString())};
        tell("tls"_L1, plain);
        co_return;
    }
    constexpr int https = 443;
    const auto port = static_cast<quint16>(host.port(https));
    const QUrl proxy = m_subject.account ? m_subject.account->proxy : QUrl();
    const Result<TlsSight> sight = co_await m_needs.network.shakeHands(host.host(), port, proxy);
    if (alive && run == m_run)
        tellOfNetwork("tls"_L1, aboutTls(host.host(), sight));
}

QCoro::Task<> Checkup::lookAtHost(int run, QUrl host)
{
    const QPointer<Checkup> alive(this);
    begin("host"_L1);
    begin("clock"_L1);
    const Result<HttpReply> reply = co_await m_needs.transport.send(requestTo(host));
    if (!alive || run != m_run)
        co_return;
    tellOfNetwork("host"_L1, aboutHost(host, reply));
    tell("clock"_L1, aboutClock(reply, m_needs.clock.now()));
}

QCoro::Task<> Checkup::lookAtHosts(int run)
{
    const QPointer<Checkup> alive(this);
    begin("hosts"_L1);
    const QList<ApiHost> hosts = m_needs.knowledge.hosts();
    std::vector<Task<HttpReply>> underWay; // all at once, or the first would warm up the way for the others
    for (const ApiHost &host : hosts)
        underWay.push_back(m_needs.transport.send(requestTo(host)));
    QList<HostAnswer> answers;
    for (std::size_t i = 0; i < underWay.size(); ++i) {
        const Result<HttpReply> reply = co_await underWay[i];
        answers.append(HostAnswer{.host = hosts.at(static_cast<qsizetype>(i)), .reply = reply});
    }
    if (!alive || run != m_run)
        co_return;
    if (!isSandbox())
        co_return tellOfNetwork("hosts"_L1, aboutHosts(host().host(), answers));
    Finding rehearsed = aboutHosts(Account::defaultApiBase().host(), answers);
    rehearsed.text = tr("SANDBOX: %1").arg(rehearsed.text);
    tell("hosts"_L1, rehearsed);
}

QCoro::Task<> Checkup::lookAtToken(int run, Account account)
{
    const QPointer<Checkup> alive(this);
    begin("token"_L1);
    begin("allowList"_L1);
    begin("callbackCheck"_L1);
    const Result<QDateTime> expiry = co_await tokenExpiry(account);
    if (!alive || run != m_run)
        co_return;
    tell("token"_L1, aboutToken(account, expiry));
    tell("allowList"_L1, aboutAllowList(account, expiry));
    if (!expiry)
        leaveOut("callbackCheck"_L1, tr("Not asked: it takes a token"));
    else if (account.tokenSource == TokenSource::Plain)
        leaveOut("callbackCheck"_L1, tr("Not asked: the token of your server would have to be replaced"));
    else
        lookAtReach(run, account);
}

QCoro::Task<> Checkup::lookAtReach(int run, Account account)
{
    const QPointer<Checkup> alive(this);
    const Result<api::CallbackReach> reach = co_await api::checkCallback(m_needs.client, account);
    if (alive && run == m_run)
        tell("callbackCheck"_L1, aboutReach(reach));
}

QCoro::Task<> Checkup::lookAtUrl(int run, Account account)
{
    const QPointer<Checkup> alive(this);
    begin("callbackUrl"_L1);
    const QUrl url = m_subject.callbackUrl;
    const Result<Credentials> credentials = co_await m_needs.vault.credentials(account.appId);
    if (!alive || run != m_run)
        co_return;
    const auto keys =
        credentials ? callback::Keys::from(account, *credentials) : Result<callback::Keys>(fail(credentials.error()));
    if (!keys) {
        tell("callbackUrl"_L1, failedBy(keys.error()));
        co_return;
    }
    const Result<UrlProbe> probe = co_await probeUrl(m_needs.transport, m_needs.clock, url, *keys);
    if (alive && run == m_run)
        tell("callbackUrl"_L1, aboutProbe(probe));
}

Task<QDateTime> Checkup::tokenExpiry(Account account)
{
    if (account.tokenSource == TokenSource::Plain)
        co_return co_await probeByStableToken(account);
    const QPointer<Checkup> alive(this);
    const Result<api::Token> token = co_await m_needs.tokens.current(account);
    if (!token)
        co_return fail(token.error());
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    // A token that is kept may be dead, and the allow-list may have changed since it was fetched.
    const Result<QStringList> asked = co_await api::callbackAddresses(m_needs.client, account);
    if (!asked)
        co_return fail(asked.error());
    const std::optional<api::Token> now = alive ? m_needs.tokens.known(account.appId) : std::nullopt;
    const QDateTime expiry = now ? now->expiresAt : token->expiresAt;
    co_return expiry;
}

Task<QDateTime> Checkup::probeByStableToken(Account account)
{
    const QPointer<Checkup> alive(this);
    account.tokenSource = TokenSource::Stable; // /cgi-bin/token would end the token that a production server uses
    const Result<QString> secret = co_await m_needs.tokens.appSecret(account.appId);
    if (!secret)
        co_return fail(secret.error());
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    const Result<api::PlatformCall> call = api::tokenCall(account, *secret, api::TokenFetch::Normal);
    if (!call)
        co_return fail(call.error());
    const Catalogue &catalogue = m_needs.client.catalogue();
    const Result<api::Answer> answer = co_await api::perform(m_needs.transport, catalogue, m_needs.exchanges, *call);
    if (!answer)
        co_return fail(answer.error());
    if (!alive)
        co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    const Result<CachedToken> token = api::readToken(answer->json, "access_token"_L1, m_needs.clock.now());
    if (!token)
        co_return fail(token.error());
    co_return std::as_const(token->expiresAt);
}

} // namespace core::diagnosis
