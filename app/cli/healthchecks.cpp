// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/healthchecks.h"

#include "app/cli/texts.h"
#include "core/callback/selftest.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QSslSocket>

namespace app::cli {

using namespace Qt::StringLiterals;
using State = HealthCheck::State;

namespace {

/// What one check found.
struct Finding
{
    State state = State::Ok;
    QString detail;
    QString advice;
};

Finding failure(const core::Error &error)
{
    return {.state = State::Failed, .detail = error.message, .advice = error.advice};
}

HealthCheck timed(const QString &id, const QString &title, const std::function<Finding()> &look)
{
    QElapsedTimer timer;
    timer.start();
    const Finding found = look();
    return {.id = id,
            .title = title,
            .state = found.state,
            .detail = found.detail,
            .advice = found.advice,
            .elapsed = std::chrono::milliseconds(timer.elapsed())};
}

Finding dataFolder(Invocation &run)
{
    const auto folder = core::DataFolder::open(run.globals.dataFolder);
    return folder ? Finding{.detail = folder->path()} : failure(folder.error());
}

Finding book(Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return failure(services.error());
    return {.detail = Cli::tr("%n account(s)", nullptr, static_cast<int>((*services)->book().accounts().size()))};
}

Finding deliveries(Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return failure(services.error());
    const auto callbacks = (*services)->callbacks();
    if (!callbacks)
        return failure(callbacks.error());
    const auto count = wait((*callbacks)->log->count({}));
    return count ? Finding{.detail = Cli::tr("%n callback(s)", nullptr, static_cast<int>(count->rows))}
                 : failure(count.error());
}

Finding catalogue()
{
    const auto loaded = core::Catalogue::load();
    if (!loaded)
        return failure(loaded.error());
    return {.detail = Cli::tr("%1 calls, %2 error codes, %3 limits")
                          .arg(loaded->endpoints().size())
                          .arg(loaded->errors().size())
                          .arg(loaded->limits().size())};
}

Finding crypto()
{
    const auto checked = core::callback::selfTest();
    return checked ? Finding{.detail = Cli::tr("%n published vector(s) come out", nullptr, *checked)}
                   : failure(checked.error());
}

Finding tls()
{
    if (!QSslSocket::supportsSsl())
        return {.state = State::Failed,
                .detail = Cli::tr("Qt has no TLS: the platform cannot be called."),
                .advice = Cli::tr("Install OpenSSL 3.")};
    return {.detail = QSslSocket::activeBackend() + u", "_s + QSslSocket::sslLibraryVersionString()};
}

Finding keychain(Invocation &run)
{
    const auto services = run.services();
    if (!services)
        return {.state = State::Warning, .detail = Cli::tr("Not tried: there is no profile to keep secrets for.")};
    const auto probe = wait((*services)->vault().probe());
    if (!probe)
        return {.state = State::Warning, .detail = probe.error().message, .advice = probe.error().advice};
    if (!probe->ok)
        return {.state = State::Warning,
                .detail = probe->detail,
                .advice = Cli::tr("Without it, commands take secrets from CREDENTIALS_DIRECTORY only.")};
    return {.detail = Cli::tr("%1: wrote, read, compared and deleted an entry").arg(probe->backend)};
}

/// The host of the account in use, or the platform's own when there is no account.
struct Host
{
    QUrl url = core::Account::defaultApiBase();
    QUrl proxy;
    bool isRequired = false;
};

Host hostFor(Invocation &run)
{
    const auto account = run.account();
    if (!account)
        return {};
    return {.url = account->apiBase, .proxy = account->proxy, .isRequired = true};
}

/// Any answer will do; its Date header tells what time it is there.
core::Result<core::HttpReply> askHost(const Host &host)
{
    core::QnamTransport transport;
    constexpr std::chrono::seconds patience(5);
    return wait(transport.send({.verb = "GET", .url = host.url, .timeout = patience, .proxy = host.proxy}));
}

Finding reachability(const Host &host, const core::Result<core::HttpReply> &reply)
{
    const QString name = host.url.toString();
    if (reply)
        return {.detail = Cli::tr("%1 answers").arg(name)};
    return {.state = host.isRequired ? State::Failed : State::Warning,
            .detail = Cli::tr("%1: %2").arg(name, reply.error().message),
            .advice = reply.error().advice};
}

Finding clockAgainst(const core::Result<core::HttpReply> &reply)
{
    const QDateTime here = QDateTime::currentDateTimeUtc();
    const QString now = here.toString(Qt::ISODate);
    const QByteArray date = reply ? reply->header("Date") : QByteArray();
    QDateTime there = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!there.isValid())
        return {.detail = Cli::tr("%1; no other clock to compare with").arg(now)};
    there.setTimeSpec(Qt::UTC);
    const qint64 ahead = there.secsTo(here);
    constexpr qint64 tolerated = 300;
    if (qAbs(ahead) <= tolerated)
        return {.detail = Cli::tr("%1; %2 s off the platform's").arg(now).arg(ahead)};
    return {.state = State::Failed,
            .detail = Cli::tr("%1; %2 s off the platform's").arg(now).arg(ahead),
            .advice = Cli::tr("Set the clock: signatures and the life of tokens hang on it.")};
}

} // namespace

QList<HealthCheck> checkHealth(Invocation &run)
{
    QList<HealthCheck> checks{
        timed(u"dataFolder"_s, Cli::tr("Data folder"), std::bind_front(dataFolder, std::ref(run))),
        timed(u"book"_s, Cli::tr("Accounts (mpdesk.db)"), std::bind_front(book, std::ref(run))),
        timed(u"callbacks"_s, Cli::tr("Callbacks (callbacks.db)"), std::bind_front(deliveries, std::ref(run))),
        timed(u"catalogue"_s, Cli::tr("Catalogue"), catalogue),
        timed(u"crypto"_s, Cli::tr("Signatures and AES"), crypto),
        timed(u"tls"_s, Cli::tr("TLS"), tls),
        timed(u"keychain"_s, Cli::tr("Keychain"), std::bind_front(keychain, std::ref(run))),
    };
    const Host host = hostFor(run);
    core::Result<core::HttpReply> reply;
    checks += timed(u"host"_s, Cli::tr("API host"), [&] {
        reply = askHost(host);
        return reachability(host, reply);
    });
    checks += timed(u"clock"_s, Cli::tr("Clock"), [&reply] { return clockAgainst(reply); });
    return checks;
}

} // namespace app::cli
