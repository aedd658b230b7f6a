// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/diagnosis/findings_p.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace core::diagnosis {

using namespace Qt::StringLiterals;
using State = Check::State;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Checkup)
};

/// Names of the public platform never have such an address; proxies and captive portals give them out.
bool isPrivate(const QHostAddress &address)
{
    const auto isWithin = [&address](const char *net) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(net)));
    };
    return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast() || isWithin("10.0.0.0/8")
        || isWithin("172.16.0.0/12") || isWithin("192.168.0.0/16") || isWithin("198.18.0.0/15");
}

bool isPlatformsAnswer(const HttpReply &reply)
{
    const auto json = parseObject(reply.body);
    return json && json->contains("errcode"_L1);
}

QString portalAdvice()
{
    return Words::tr("A network that wants a login, a proxy or a firewall answers instead: open a browser and log in, "
                     "or set another proxy.");
}

QString millisecondsOf(const HostAnswer &answer)
{
    if (!answer.reply || !isPlatformsAnswer(*answer.reply))
        return Words::tr("%1: no answer").arg(answer.host.host);
    return Words::tr("%1 (%2): %3 ms").arg(answer.host.host, answer.host.where).arg(answer.reply->elapsed.count());
}

} // namespace

Finding failedBy(const Error &error, State state)
{
    return {.state = state, .text = error.message, .advice = error.advice};
}

Finding aboutKeychain(const Result<Vault::Probe> &probe)
{
    if (!probe)
        return failedBy(probe.error(), State::Warning);
    if (!probe->ok)
        return {.state = State::Warning,
                .text = probe->detail,
                .advice = Words::tr("Without it secrets live for this session only, and commands take them from "
                                    "CREDENTIALS_DIRECTORY.")};
    return {.text = Words::tr("%1: wrote, read, compared and deleted an entry").arg(probe->backend)};
}

Finding aboutProxy(const std::optional<Account> &account, const QString &systemProxy)
{
    if (account && account->isSandbox())
        return {.text = Words::tr("The sandbox is reached directly")};
    if (account && !account->proxy.isEmpty())
        return {.text = Words::tr("The account's own: %1").arg(account->proxy.toString(QUrl::RemoveUserInfo)),
                .advice = Words::tr("The allow-list needs the address of the proxy.")};
    if (!systemProxy.isEmpty())
        return {.text = Words::tr("Set by the system or the environment: %1").arg(systemProxy),
                .advice = Words::tr("The allow-list needs the address of the proxy.")};
    return {.text = Words::tr("None: connections are direct")};
}

Finding aboutName(const QString &host, const Result<QList<QHostAddress>> &addresses)
{
    if (!addresses) {
        Finding finding = failedBy(addresses.error());
        finding.advice = Words::tr("Check the network and its DNS server; behind a proxy the name may be known there "
                                   "only.");
        return finding;
    }
    QStringList texts;
    for (const QHostAddress &address : *addresses)
        texts.append(address.toString());
    if (std::ranges::any_of(*addresses, isPrivate) && !QHostAddress(host).isLoopback() && host != "localhost"_L1)
        return {.state = State::Warning,
                .text = Words::tr("%1 is said to be at %2, which is a private address").arg(host, texts.join(u", "_s)),
                .advice = Words::tr("A proxy program or a captive portal answers for the DNS server.")};
    return {.text = Words::tr("%1 is at %2").arg(host, texts.join(u", "_s))};
}

Finding aboutTls(const QString &host, const Result<TlsSight> &sight)
{
    if (!sight)
        return failedBy(sight.error());
    const QString issuer = sight->chain.isEmpty() ? QString() : sight->chain.first().issuer;
    if (!sight->faults.isEmpty())
        return {.state = State::Failed,
                .text = Words::tr("The certificate of %1, issued by %2, is not trusted: %3")
                            .arg(host, issuer, sight->faults.join(u"; "_s)),
                .advice = Words::tr("If that is not the platform's issuer, a company proxy, a virus scanner or a "
                                    "captive portal is in the way. Otherwise check the clock and the system's roots.")};
    const QString until =
        sight->chain.isEmpty() ? QString() : sight->chain.first().expiresAt.date().toString(Qt::ISODate);
    return {.text = Words::tr("%1, certificate issued by %2, good until %3").arg(sight->protocol, issuer, until)};
}

Finding aboutHost(const QUrl &host, const Result<HttpReply> &reply)
{
    const QString name = host.toString();
    if (!reply)
        return {.state = State::Failed,
                .text = u"%1: %2"_s.arg(name, reply.error().message),
                .advice = reply.error().advice};
    if (isPlatformsAnswer(*reply))
        return {.text = Words::tr("%1 answers as the platform does").arg(name)};
    if (reply->status >= 300 && reply->status < 400)
        return {.state = State::Failed,
                .text = Words::tr("%1 leads elsewhere (HTTP %2)").arg(name).arg(reply->status),
                .advice = portalAdvice()};
    return {.state = State::Failed,
            .text = Words::tr("%1 answers something that is not the platform's (HTTP %2)").arg(name).arg(reply->status),
            .advice = portalAdvice()};
}

Finding aboutClock(const Result<HttpReply> &reply, const QDateTime &here)
{
    const QString now = here.toString(Qt::ISODate);
    const QByteArray date = reply ? reply->header("Date") : QByteArray();
    QDateTime there = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!there.isValid())
        return {.text = Words::tr("%1; no other clock to compare with").arg(now)};
    there.setTimeSpec(Qt::UTC);
    const qint64 ahead = there.secsTo(here);
    constexpr qint64 remarkable = 60;
    constexpr qint64 tolerated = 300; // the platform's own tolerance for signatures of callbacks is not published
    Finding finding{.text = Words::tr("%1; %2 s off the platform's").arg(now).arg(ahead)};
    if (qAbs(ahead) > remarkable) {
        finding.state = qAbs(ahead) > tolerated ? State::Failed : State::Warning;
        finding.advice = Words::tr("Set the clock: signatures and the life of tokens hang on it.");
    }
    return finding;
}

Finding aboutHosts(const QString &used, const QList<HostAnswer> &answers)
{
    QList<HostAnswer> sorted = answers;
    const auto time = [](const HostAnswer &answer) {
        return answer.reply && isPlatformsAnswer(*answer.reply) ? answer.reply->elapsed
                                                                : std::chrono::milliseconds::max();
    };
    std::ranges::stable_sort(sorted, {}, time);
    QStringList texts;
    for (const HostAnswer &answer : sorted)
        texts.append(millisecondsOf(answer));
    Finding finding{.text = texts.join(u"; "_s)};
    const bool isAnyThere = !sorted.isEmpty() && time(sorted.first()) != std::chrono::milliseconds::max();
    if (!isAnyThere) {
        finding.state = State::Failed;
        finding.advice = Words::tr("None of the platform's hosts answers: the network or a firewall is in the way.");
        return finding;
    }
    const auto own = std::ranges::find(sorted, used, [](const HostAnswer &answer) { return answer.host.host; });
    constexpr std::chrono::milliseconds worthwhile(50);
    const bool isSlower =
        own != sorted.cend() && time(*own) > 2 * time(sorted.first()) && time(*own) - time(sorted.first()) > worthwhile;
    if (own != sorted.cend() && time(*own) == std::chrono::milliseconds::max())
        finding.state = State::Warning;
    if (isSlower || finding.state == State::Warning)
        finding.advice =
            Words::tr("%1 does better: it can be set as the account's API host.").arg(sorted.first().host.host);
    return finding;
}

Finding aboutToken(const Account &account, const Result<QDateTime> &expiry)
{
    if (!expiry)
        return failedBy(expiry.error());
    const QString until = QLocale().toString(expiry->toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
    switch (account.tokenSource) {
    case TokenSource::Stable: return {.text = Words::tr("From stable_token, good until %1").arg(until)};
    case TokenSource::External: return {.text = Words::tr("Pasted from elsewhere, good until %1").arg(until)};
    case TokenSource::Plain:
        return {.text = Words::tr("AppID and AppSecret fit; asked by stable_token, so that the token of your server "
                                  "lives on"),
                .advice = Words::tr("This account fetches by /cgi-bin/token: each fetch ends the token of your server. "
                                    "Choose stable_token in its settings.")};
    }
    Q_UNREACHABLE();
}

Finding aboutAllowList(const Account &account, const Result<QDateTime> &expiry)
{
    constexpr int notListed = 40164;
    if (expiry)
        return {.text = account.type == AccountType::TestAccount
                    ? Words::tr("A test account has no allow-list")
                    : Words::tr("The platform lets calls from this address in")};
    const Error &error = expiry.error();
    if (error.code == notListed) {
        const QString prefix = u"ip:"_s;
        const QString address = error.field.startsWith(prefix) ? error.field.sliced(prefix.size()) : QString();
        return {.state = State::Failed,
                .text = Words::tr("WeChat saw %1, which is not on the allow-list").arg(address),
                .advice = error.advice};
    }
    return {.state = State::Skipped, .text = Words::tr("Not known: there was no answer to a call with a token")};
}

Finding aboutReach(const Result<api::CallbackReach> &reach)
{
    constexpr int noUrl = 40201;
    if (!reach && reach.error().code == noUrl)
        return {.state = State::Skipped,
                .text = Words::tr("No callback URL is configured for the account on the platform")};
    if (!reach)
        return failedBy(reach.error(), State::Warning);
    QStringList texts;
    bool isLost = reach->resolved.isEmpty() && reach->pings.isEmpty();
    for (const auto &resolved : reach->resolved)
        texts.append(Words::tr("DNS: %1 (%2)").arg(resolved.ip, resolved.network));
    for (const auto &ping : reach->pings) {
        texts.append(Words::tr("ping from %1: %2, %3 lost").arg(ping.network, ping.time, ping.loss));
        isLost = isLost || ping.loss == "100%"_L1;
    }
    if (!isLost)
        return {.text = texts.join(u"; "_s)};
    return {.state = State::Warning,
            .text =
                texts.isEmpty() ? Words::tr("The platform found no address of the callback URL") : texts.join(u"; "_s),
            .advice = Words::tr("The name has to be public, and the server has to answer from the platform's networks; "
                                "a firewall that drops pings alone is harmless.")};
}

Finding aboutProbe(const Result<UrlProbe> &probe)
{
    if (!probe)
        return failedBy(probe.error());
    if (probe->fault)
        return {.state = State::Failed, .text = probe->fault->message, .advice = probe->fault->advice};
    const QString good = Words::tr("The echostr came back within %1 ms").arg(probe->answer.elapsed.count());
    if (probe->warnings.isEmpty())
        return {.text = good};
    const UrlFinding &first = probe->warnings.first();
    return {.state = State::Warning, .text = u"%1; %2"_s.arg(good, first.message), .advice = first.advice};
}

} // namespace core::diagnosis
