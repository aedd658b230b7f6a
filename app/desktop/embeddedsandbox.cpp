// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/embeddedsandbox.h"

#include "ui/support/whendone.h"

#include <QRandomGenerator>

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;
using SaveMode = core::AccountBook::SaveMode;
using core::sandbox::SandboxServer;
namespace settings = core::settings;

namespace {

quint64 seedOf(core::Settings &settings)
{
    bool kept = false;
    const quint64 seed = settings.get(settings::sandboxSeed).toULongLong(&kept);
    if (kept)
        return seed;
    const quint64 fresh = QRandomGenerator::system()->generate64();
    settings.set(settings::sandboxSeed, QString::number(fresh));
    return fresh;
}

} // namespace

EmbeddedSandbox::EmbeddedSandbox(const core::Catalogue &catalogue, const core::Clock &clock, core::AccountBook &book,
                                 core::Vault &vault, core::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_book(book)
    , m_vault(vault)
    , m_settings(settings)
{ }

EmbeddedSandbox::~EmbeddedSandbox() = default;

void EmbeddedSandbox::offer()
{
    const auto known = m_book.find(appId());
    if (!start(known ? known->apiBase.port(0) : 0))
        return;
    core::Account account = known.value_or(
        core::Account{.name = freeName(), .appId = appId(), .type = core::AccountType::Sandbox, .verified = true});
    account.apiBase = server().baseUrl();
    save(account, known ? SaveMode::Update : SaveMode::Add, Secrets::Give, Then::Use);
}

void EmbeddedSandbox::wake()
{
    // An unused seed means that no sandbox account was ever made here.
    if (m_settings.get(settings::sandboxSeed).isEmpty())
        return;
    const auto known = m_book.find(appId());
    if (!known || !start(known->apiBase.port(0)))
        return;
    core::Account account = *known;
    account.apiBase = server().baseUrl();
    const bool lost = m_settings.get(settings::sandboxSessionOnly);
    if (lost || account != *known)
        save(account, SaveMode::Update, lost ? Secrets::Give : Secrets::Keep, Then::Nothing);
}

void EmbeddedSandbox::setCallback(const QUrl &url)
{
    if (m_server)
        m_server->platform().setCallback(url);
}

void EmbeddedSandbox::notice(const QList<core::DeliverySummary> &deliveries)
{
    if (!m_server)
        return;
    const core::AppId own = appId();
    for (const core::DeliverySummary &delivery : deliveries) {
        if (delivery.account == own && delivery.state == core::Delivery::State::Accepted && delivery.attempt == 1)
            m_server->platform().witness({.openid = delivery.from, .type = delivery.type, .event = delivery.event});
    }
}

core::AppId EmbeddedSandbox::appId()
{
    return core::AppId::parse(server().platform().identity().appId).value_or(core::AppId());
}

SandboxServer &EmbeddedSandbox::server()
{
    if (!m_server)
        m_server = std::make_unique<SandboxServer>(
            m_catalogue, m_clock,
            core::sandbox::Options{.kind = core::sandbox::Kind::Service, .seed = seedOf(m_settings)});
    return *m_server;
}

bool EmbeddedSandbox::start(int wantedPort)
{
    if (!server().baseUrl().isEmpty())
        return true;
    // The port of last time, so that what other programs were told stays right; if it is taken, any other.
    core::Result<quint16> port = server().listen(quint16(wantedPort));
    if (!port && wantedPort != 0)
        port = server().listen(0);
    if (!port)
        Q_EMIT failed(port.error());
    return port.has_value();
}

void EmbeddedSandbox::save(const core::Account &account, SaveMode mode, Secrets secrets, Then then)
{
    const core::sandbox::Identity &identity = server().platform().identity();
    const core::Credentials credentials = secrets == Secrets::Keep
        ? core::Credentials()
        : core::Credentials{.appSecret = identity.secret, .callbackToken = identity.token, .aesKey = identity.aesKey};
    ui::whenDone(m_book.save(account, credentials, mode), this,
                 [this, then](const core::Result<core::Account> &saved) { finish(saved, then); });
}

void EmbeddedSandbox::finish(const core::Result<core::Account> &saved, Then then)
{
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_settings.set(settings::sandboxSessionOnly, m_vault.isVolatile(saved->appId));
    if (then == Then::Nothing)
        return;
    if (const core::Done chosen = m_book.setCurrent(saved->appId); !chosen)
        Q_EMIT failed(chosen.error());
    Q_EMIT ready(saved->appId);
}

QString EmbeddedSandbox::freeName() const
{
    const QString base = tr("Sandbox");
    const auto taken = [this](const QString &name) {
        return std::ranges::any_of(m_book.accounts(), [&name](const core::Account &account) {
            return account.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = base;
    for (int number = 2; taken(name); ++number)
        name = base + u' ' + QString::number(number);
    return name;
}

} // namespace app
