// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calling/collectionrun.h"
#include "tests/support/apiworld.h"
#include "tests/support/folder.h"
#include "tests/support/sandboxtransport.h"

namespace test {

/// The API console's calls over the simulated platform, without sockets, with a history in a real file.
class ConsoleWorld
{
public:
    ConsoleWorld();
    ~ConsoleWorld();
    Q_DISABLE_COPY_MOVE(ConsoleWorld)

    /// The answer of a call, by id and body; ends the test program when it is refused.
    QJsonObject ask(const QString &endpointId, const QJsonObject &body = {}, const QString &query = {});
    /// What the examples of the catalogue call {{name}}: made on the platform when it is first wanted.
    [[nodiscard]] QJsonValue value(const QString &name);
    [[nodiscard]] core::console::Variables valuesFor(const core::console::CallRequest &request);
    QJsonObject control(const QByteArray &deed, const QJsonObject &body = {});
    /// As somebody at the console calls it.
    [[nodiscard]] core::Result<core::calling::CallOutcome> call(const core::console::CallRequest &request);
    /// The example of an endpoint with values of this platform; its files are in the folder.
    [[nodiscard]] core::Result<core::console::CallRequest> example(const core::Endpoint &endpoint);
    /// Everything that the database's files hold.
    [[nodiscard]] QByteArray stored() const;
    [[nodiscard]] QString token() const;

    Folder folder;
    MemoryStore keychain;
    ApiWorld api{keychain};
    core::sandbox::Platform platform{api.catalogue, api.clock, {}};
    SandboxTransport network{api.transport, platform};
    std::unique_ptr<core::Database> database;
    std::unique_ptr<core::CallHistory> history;
    std::unique_ptr<core::calling::Caller> caller;
    core::Account account;

private:
    [[nodiscard]] QJsonValue make(const QString &name);
    [[nodiscard]] QJsonValue makePublication(const QString &name);
    [[nodiscard]] QJsonValue makeMedia(const QString &name);
    [[nodiscard]] QJsonValue makeMass(const QString &name);
    [[nodiscard]] QJsonValue makeSmall(const QString &name);
    [[nodiscard]] QJsonValue makeGrant(const QString &name);
    /// Uploads a file of the folder; yields its media id.
    [[nodiscard]] QString upload(const QString &endpointId, const QString &type, const QByteArray &bytes);

    QMap<QString, QJsonValue> m_made;
};

} // namespace test
