// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journey.h"

#include "app/cli/texts.h"
#include "core/jssdk/jssdk.h"
#include "core/menu/menurules.h"

#include <QCryptographicHash>

#include <algorithm>

namespace app::cli {

using namespace Qt::StringLiterals;

namespace {

core::Result<QString> doesNotHold(const QString &why)
{
    return core::fail(core::Error::Kind::Protocol, why);
}

/// A menu in Chinese with an address in it: neither may be escaped on its way.
QByteArray menuToPublish()
{
    return R"({"button":[{"type":"click","name":"今日歌曲","key":"V1001_TODAY_MUSIC"},)"
           R"({"name":"菜单","sub_button":[{"type":"view","name":"搜索","url":"https://www.example.com/搜索?a=1&b=2"},)"
           R"({"type":"click","name":"赞一下我们","key":"V1001_GOOD"}]}]})";
}

} // namespace

std::span<const Journey::Stop> Journey::stops()
{
    static constexpr Stop all[] = {
        {"sandbox", QT_TRANSLATE_NOOP("Cli", "Sandbox"), &Journey::startSandbox},
        {"account", QT_TRANSLATE_NOOP("Cli", "Account saved"), &Journey::saveAccount},
        {"token", QT_TRANSLATE_NOOP("Cli", "Access token"), &Journey::fetchToken},
        {"ticket", QT_TRANSLATE_NOOP("Cli", "JS-SDK ticket"), &Journey::fetchTicket},
        {"jssdk", QT_TRANSLATE_NOOP("Cli", "JS-SDK signature"), &Journey::signUrl},
        {"menu", QT_TRANSLATE_NOOP("Cli", "Menu"), &Journey::publishMenu},
        {"endpoint", QT_TRANSLATE_NOOP("Cli", "Callback endpoint"), &Journey::startInspector},
        {"push", QT_TRANSLATE_NOOP("Cli", "Callback pushed"), &Journey::pushCallback},
        {"decode", QT_TRANSLATE_NOOP("Cli", "Callback decoded"), &Journey::decodeCallback},
        {"database", QT_TRANSLATE_NOOP("Cli", "Callback in SQLite"), &Journey::readDatabase},
        {"tampered", QT_TRANSLATE_NOOP("Cli", "Tampered callback"), &Journey::rejectTampered},
        {"removal", QT_TRANSLATE_NOOP("Cli", "Account removed"), &Journey::removeAccount},
    };
    return all;
}

Journey::~Journey()
{
    if (m_services && !m_account.appId.isNull())
        std::ignore = wait(m_services->vault().forget(m_account.appId));
    m_services.reset(); // before the folder goes
}

core::Result<QString> Journey::startSandbox()
{
    if (!m_folder.isValid())
        return core::fail(core::Error::Kind::Storage, m_folder.errorString());
    auto catalogue = core::Catalogue::load();
    if (!catalogue)
        return core::fail(catalogue.error());
    m_catalogue = std::move(*catalogue);
    m_sandbox = std::make_unique<core::sandbox::SandboxServer>(*m_catalogue, m_clock, core::sandbox::Options{});
    if (const auto port = m_sandbox->listen(0); !port)
        return core::fail(port.error());
    return Cli::tr("simulated platform on %1").arg(m_sandbox->baseUrl().toString());
}

core::Result<QString> Journey::saveAccount()
{
    auto services = Services::open(m_folder.path());
    if (!services)
        return core::fail(services.error());
    m_services = std::move(*services);
    const core::sandbox::Identity &identity = m_sandbox->platform().identity();
    const auto appId = core::AppId::parse(identity.appId);
    if (!appId)
        return core::fail(appId.error());
    m_account = {.name = Cli::tr("Sandbox"),
                 .appId = *appId,
                 .type = core::AccountType::Sandbox,
                 .verified = true,
                 .apiBase = m_sandbox->baseUrl()};
    m_credentials = {.appSecret = identity.secret, .callbackToken = identity.token, .aesKey = identity.aesKey};
    const auto saved = wait(m_services->book().save(m_account, m_credentials, core::AccountBook::SaveMode::Add));
    if (!saved)
        return core::fail(saved.error());
    m_account = *saved;
    if (m_services->vault().isVolatile(m_account.appId))
        return Cli::tr("no keychain: secrets stay in memory (%1)").arg(core::toString(m_services->keychain().state()));
    return Cli::tr("secrets in the keychain (%1)").arg(m_services->keychain().backendName());
}

core::Result<QString> Journey::fetchToken()
{
    const auto first = wait(m_services->tokens().current(m_account));
    if (!first)
        return core::fail(first.error());
    const auto second = wait(m_services->tokens().current(m_account));
    if (!second)
        return core::fail(second.error());
    if (second->value != first->value)
        return doesNotHold(Cli::tr("the second call fetched another token"));
    const auto answer = wait(m_services->client().call(m_account, u"getApiDomainIp"_s, {}));
    if (!answer)
        return core::fail(answer.error());
    return Cli::tr("%1 characters, lives %2 s, second call from the cache, accepted by the platform")
        .arg(first->value.size())
        .arg(m_clock.now().secsTo(first->expiresAt));
}

core::Result<QString> Journey::fetchTicket()
{
    const auto ticket = wait(m_services->tickets().current(m_account, core::api::TicketType::Jsapi));
    if (!ticket)
        return core::fail(ticket.error());
    m_ticket = ticket->value;
    return Cli::tr("%1 characters, lives %2 s").arg(m_ticket.size()).arg(m_clock.now().secsTo(ticket->expiresAt));
}

core::Result<QString> Journey::signUrl()
{
    const QString page = u"https://www.example.com/page?a=1&b=中文"_s;
    constexpr qint64 timestamp = 1'767'225'600;
    const auto made = core::jssdk::sign(m_ticket, page + u"#here"_s, u"Wm3WZYTPz0wzccnW"_s, timestamp);
    if (!made)
        return core::fail(made.error());
    // Worked out a second time without any code of ours.
    const QString expected = u"jsapi_ticket="_s + m_ticket + u"&noncestr=Wm3WZYTPz0wzccnW&timestamp="_s
        + QString::number(timestamp) + u"&url="_s + page;
    const QByteArray digest = QCryptographicHash::hash(expected.toUtf8(), QCryptographicHash::Sha1).toHex();
    if (made->signature != QLatin1String(digest) || !made->fragmentStripped)
        return doesNotHold(Cli::tr("the signature differs from the one worked out independently"));
    return Cli::tr("%1 equals the one worked out independently").arg(made->signature);
}

core::Result<QString> Journey::publishMenu()
{
    const core::menu::Reading reading = core::menu::read(menuToPublish());
    if (core::menu::hasErrors(reading.problems + core::menu::check(reading.menus, *m_catalogue)))
        return doesNotHold(Cli::tr("the rules refuse a good menu"));
    core::publishing::MenuPublisher &publisher = m_services->menuPublisher();
    const QByteArray nothing = core::menu::fingerprint({});
    const auto publication = wait(publisher.publish(m_account, reading.menus, nothing, Cli::tr("tour")));
    if (!publication)
        return core::fail(publication.error());
    if (publication->outcome != core::publishing::Publication::Outcome::Published)
        return doesNotHold(Cli::tr("the menu was not read back as it was sent"));
    const auto kept = m_services->menuStore().version(m_account.appId, publication->publishedVersion);
    if (!kept)
        return core::fail(kept.error());
    const auto count = static_cast<int>(publication->live->menus.base.buttons.size());
    return Cli::tr("%n button(s) checked, published, read back and kept as version %1", nullptr, count).arg(kept->id);
}

core::Result<QString> Journey::removeAccount()
{
    if (const core::Done removed = wait(m_services->book().remove(m_account.appId)); !removed)
        return core::fail(removed.error());
    const auto left = wait(m_services->vault().credentials(m_account.appId));
    if (left)
        return doesNotHold(Cli::tr("the secrets are still there"));
    m_account.appId = {};
    return Cli::tr("no account and no secret left");
}

} // namespace app::cli
