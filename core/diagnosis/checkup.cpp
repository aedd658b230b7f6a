// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/checkup.h"

#include "core/diagnosis/findings_p.h"

#include <QSslSocket>

#include <algorithm>
#include <array>

namespace core::diagnosis {

using namespace Qt::StringLiterals;
using State = Check::State;

namespace {

constexpr std::array rows{"keychain"_L1, "proxy"_L1, "dns"_L1,       "tls"_L1,           "host"_L1,       "clock"_L1,
                          "hosts"_L1,    "token"_L1, "allowList"_L1, "callbackCheck"_L1, "callbackUrl"_L1};

} // namespace

Checkup::Checkup(Needs needs, QObject *parent) : QObject(parent), m_needs(needs)
{
    for (const QLatin1String id : rows)
        m_checks.append({.id = id});
}

Checkup::~Checkup()
{
    ++m_run; // nobody is left to be told
    if (m_transfer)
        m_transfer->stop();
}

void Checkup::start(Subject subject)
{
    cancel();
    ++m_run;
    m_isRunning = true;
    m_subject = std::move(subject);
    m_transfer = std::make_shared<Transfer>();
    m_clock.start();
    m_begun.clear();
    for (qsizetype row = 0; row < m_checks.size(); ++row) {
        m_checks[row] = {.id = m_checks[row].id};
        Q_EMIT changed(row);
    }
    lookAtMachine();
    lookAtAccount();
}

void Checkup::cancel()
{
    if (!m_isRunning)
        return;
    ++m_run; // what comes later is nobody's
    const auto transfer = m_transfer;
    transfer->stop();
    for (const QLatin1String id : rows) {
        const auto check = std::ranges::find(m_checks, QString(id), &Check::id);
        if (!check->isOver())
            leaveOut(id, tr("Stopped"));
    }
}

bool Checkup::isAnythingFailed() const
{
    return std::ranges::any_of(m_checks, [](const Check &check) { return check.state == State::Failed; });
}

void Checkup::lookAtMachine()
{
    const int run = m_run;
    lookAtKeychain(run);
    begin("proxy"_L1);
    tell("proxy"_L1, aboutProxy(m_subject.account, m_needs.network.systemProxyFor(host())));
    lookAtName(run, host().host());
    lookAtTls(run, host());
    lookAtHost(run, host());
    lookAtHosts(run);
}

void Checkup::lookAtAccount()
{
    const int run = m_run;
    if (!m_subject.account) {
        for (const QLatin1String id : {"token"_L1, "allowList"_L1, "callbackCheck"_L1, "callbackUrl"_L1})
            leaveOut(id, tr("There is no account to ask for"));
        return;
    }
    lookAtToken(run, *m_subject.account);
    if (m_subject.callbackUrl.isEmpty())
        leaveOut("callbackUrl"_L1, tr("No URL was given"));
    else if (isSandbox() && !isLoopback(m_subject.callbackUrl))
        leaveOut("callbackUrl"_L1, tr("SANDBOX: only a URL on this computer is asked"));
    else
        lookAtUrl(run, *m_subject.account);
}

void Checkup::begin(QLatin1String id)
{
    m_begun.insert(id, m_clock.elapsed());
    const auto check = std::ranges::find(m_checks, QString(id), &Check::id);
    check->state = State::Running;
    Q_EMIT changed(check - m_checks.begin());
}

void Checkup::tell(QLatin1String id, const Finding &finding)
{
    const auto check = std::ranges::find(m_checks, QString(id), &Check::id);
    check->state = finding.state;
    check->finding = finding.text;
    check->advice = finding.advice;
    check->elapsed = std::chrono::milliseconds(m_clock.elapsed() - m_begun.value(id, m_clock.elapsed()));
    Q_EMIT changed(check - m_checks.begin());
    if (m_isRunning && std::ranges::all_of(m_checks, &Check::isOver)) {
        m_isRunning = false;
        Q_EMIT finished();
    }
}

void Checkup::tellOfNetwork(QLatin1String id, Finding finding)
{
    if (!m_subject.account && finding.state == State::Failed)
        finding.state = State::Warning;
    tell(id, finding);
}

void Checkup::leaveOut(QLatin1String id, const QString &why)
{
    tell(id, {.state = State::Skipped, .text = why});
}

HttpRequest Checkup::requestTo(const QUrl &host) const
{
    constexpr std::chrono::seconds patience(5);
    QUrl url = host;
    url.setPath(u"/cgi-bin/getcallbackip"_s); // refused for want of a token, and counted nowhere
    return {.verb = "GET",
            .url = url,
            .timeout = patience,
            .proxy = m_subject.account ? m_subject.account->proxy : QUrl(),
            .transfer = m_transfer};
}

HttpRequest Checkup::requestTo(const ApiHost &host) const
{
    if (!isSandbox())
        return requestTo(QUrl(u"https://"_s + host.host));
    HttpRequest request = requestTo(this->host());
    request.headers.append({.name = "Host", .value = host.host.toLatin1()});
    return request;
}

QUrl Checkup::host() const
{
    return m_subject.account ? m_subject.account->apiBase : Account::defaultApiBase();
}

bool Checkup::isSandbox() const
{
    return m_subject.account && m_subject.account->isSandbox();
}

} // namespace core::diagnosis
