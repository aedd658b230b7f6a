// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/menupublisher.h"
#include "tests/support/apiworld.h"
#include "tests/support/folder.h"
#include "tests/support/sandboxtransport.h"
#include "tests/support/waitfor.h"

namespace test {

/// A publisher with a real history in a real file, against the simulated platform without sockets.
class PublishingWorld
{
public:
    explicit PublishingWorld(core::sandbox::Kind kind = core::sandbox::Kind::Service)
        : platform(api.catalogue, api.clock, {.kind = kind})
        , network(api.transport, platform)
    {
        auto opened = core::Database::open(folder.filePath(QStringLiteral("mpdesk.db")), core::bookSchema());
        database = *std::move(opened);
        store = std::make_unique<core::MenuStore>(*database);
        publisher = std::make_unique<core::publishing::MenuPublisher>(api.client, *store, api.clock);
        account = someAccount();
        account.appId = core::AppId::parse(platform.identity().appId).value();
        account.verified = true;
        const core::Credentials credentials{.appSecret = platform.identity().secret};
        static_cast<void>(waitFor(api.vault.storeCredentials(account.appId, credentials)));
    }
    ~PublishingWorld() { api.transport.cancelAll(); }
    Q_DISABLE_COPY_MOVE(PublishingWorld)

    [[nodiscard]] core::api::LiveMenu live()
    {
        return waitFor(core::api::fetchLiveMenu(api.client, api.clock, account)).value();
    }
    [[nodiscard]] QByteArray liveFingerprint() { return core::menu::fingerprint(live().shown()); }
    /// As somebody who looks at the live menu first.
    [[nodiscard]] core::Result<core::publishing::Publication> publish(const core::menu::MenuSet &wanted,
                                                                      const QString &note = {})
    {
        const QByteArray expected = liveFingerprint();
        api.transport.requests.clear();
        return waitFor(publisher->publish(account, wanted, expected, note));
    }
    /// What was called since the requests were last cleared, without "/cgi-bin/".
    [[nodiscard]] QStringList calls() const
    {
        QStringList calls;
        for (const core::HttpRequest &request : api.transport.requests)
            calls += request.url.path().mid(QStringLiteral("/cgi-bin/").size());
        return calls;
    }
    [[nodiscard]] QList<core::MenuVersion> history() const { return store->versions(account.appId).value(); }
    /// Somebody else publishes, by this client but past the publisher.
    void publishElsewhere(const core::menu::Menu &menu)
    {
        static_cast<void>(waitFor(core::api::createMenu(api.client, account, core::menu::createBody(menu))));
    }

    MemoryStore keychain;
    ApiWorld api{keychain};
    core::sandbox::Platform platform;
    SandboxTransport network;
    Folder folder;
    std::unique_ptr<core::Database> database;
    std::unique_ptr<core::MenuStore> store;
    std::unique_ptr<core::publishing::MenuPublisher> publisher;
    core::Account account;
};

} // namespace test

/// Menus to publish, and what came of it as a test shows it.
namespace test::publishing {

[[nodiscard]] core::menu::Button click(const QString &name);
/// With what must not be escaped on its way.
[[nodiscard]] core::menu::Menu shopMenu();
[[nodiscard]] core::menu::MenuSet onlyShop();
[[nodiscard]] core::menu::ConditionalMenu forPlatform(const QString &platform, const QString &name);
[[nodiscard]] core::menu::MenuSet withTwoConditional();
[[nodiscard]] QList<core::publishing::StepReport::State> statesOf(const core::publishing::Publication &publication);
/// "published backup": newest first.
[[nodiscard]] QString originsOf(const QList<core::MenuVersion> &history);
/// The paths of fetching a menu where there is none.
[[nodiscard]] QStringList lookedOnly();

} // namespace test::publishing
