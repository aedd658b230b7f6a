// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/sending/masssender.h"
#include "core/storage/accountstore.h"
#include "tests/support/apiworld.h"
#include "tests/support/sandboxtransport.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

namespace test {

/// A sender with a real journal in a real file, against the simulated platform without sockets, in a time that only
/// waiting moves.
class SendingWorld
{
public:
    explicit SendingWorld(core::sandbox::Options options = {})
        : platform(api.catalogue, api.clock, options)
        , network(api.transport, platform)
    {
        auto opened = core::Database::open(folder.filePath(QStringLiteral("mpdesk.db")), core::bookSchema());
        database = *std::move(opened);
        store = std::make_unique<core::SendStore>(*database);
        media = std::make_unique<core::MediaStore>(*database);
        account = someAccount();
        account.type = options.kind == core::sandbox::Kind::Subscription ? core::AccountType::Subscription
                                                                         : core::AccountType::Service;
        account.appId = core::AppId::parse(platform.identity().appId).value();
        account.verified = true;
        const core::Credentials credentials{.appSecret = platform.identity().secret};
        static_cast<void>(waitFor(api.vault.storeCredentials(account.appId, credentials)));
        api.transport.onPause = [this](std::chrono::milliseconds duration) { api.clock.advance(duration); };
        start();
    }
    ~SendingWorld() { api.transport.cancelAll(); }
    Q_DISABLE_COPY_MOVE(SendingWorld)

    /// Another MpDesk over the same journal; what the first one has under way stays under way.
    void start()
    {
        senders.push_back(std::make_unique<core::sending::MassSender>(
            api.client, *store, *media, api.transport, api.clock,
            [this](const core::AppId &id) { return id == account.appId ? std::optional(account) : std::nullopt; }));
    }
    [[nodiscard]] core::sending::MassSender &sender() { return *senders.back(); }

    [[nodiscard]] core::sending::MassOrder order(const QString &text = QStringLiteral("你好 & <a>"),
                                                 core::message::Target target = core::message::Everyone()) const
    {
        return {.account = account, .message = {.content = core::message::Text{text}}, .target = std::move(target)};
    }
    [[nodiscard]] core::message::Target twoFollowers() const { return core::message::OpenIds{{openId(0), openId(1)}}; }
    [[nodiscard]] QString openId(qsizetype index) const { return platform.followers().at(index).openid; }

    [[nodiscard]] core::Result<core::MassJob> send(const core::sending::MassOrder &what)
    {
        return waitFor(sender().send(what));
    }
    [[nodiscard]] core::Result<core::MassJob> follow(qint64 job, core::sending::MassSender::Until until)
    {
        return waitFor(sender().follow(job, until));
    }
    /// Everything that becomes due within that time is done when it is.
    void letTimePass(std::chrono::seconds time)
    {
        const QDateTime end = api.clock.now().addSecs(time.count());
        for (;;) {
            static_cast<void>(waitFor(sender().workOnce()));
            QDateTime next = end;
            const QList<core::MassJob> jobs = store->jobs({}).value();
            for (const core::MassJob &job : jobs) {
                if (job.nextAt.isValid())
                    next = std::min(next, job.nextAt);
            }
            // what is due and was not done has been claimed by somebody else
            api.clock.advance(std::max(std::chrono::milliseconds(api.clock.now().msecsTo(next)),
                                       std::chrono::milliseconds(std::chrono::seconds(5))));
            if (api.clock.now() >= end)
                break;
        }
        static_cast<void>(waitFor(sender().workOnce()));
    }

    /// A temporary picture that expires so much later than now.
    [[nodiscard]] core::StoredMedia picture(const QString &mediaId, const core::AppId &owner,
                                            std::chrono::seconds left) const
    {
        const QDateTime now = api.clock.now();
        return {.appId = owner,
                .mediaId = mediaId,
                .use = {.kind = core::media::Kind::Image, .keeping = core::media::Keeping::Temporary},
                .createdAt = now.addDays(-3),
                .expiresAt = now.addSecs(left.count())};
    }

    QJsonObject control(const QByteArray &deed, const QJsonObject &body = {})
    {
        core::ServerRequest request;
        request.remoteAddress = QHostAddress(QHostAddress::LocalHost);
        request.method = "POST";
        request.path = "/mpdesk-sandbox/" + deed;
        request.body = core::toWire(body);
        return core::parseObject(platform.handle(request).body).value_or(QJsonObject());
    }
    /// The mass sends that the platform took on.
    [[nodiscard]] QJsonArray sends() { return control("sends").value(QLatin1String("sends")).toArray(); }
    /// How many requests for a mass send left us.
    [[nodiscard]] qsizetype requests() const
    {
        return std::ranges::count_if(api.transport.requests, [](const core::HttpRequest &request) {
            return request.url.path().contains(QStringLiteral("/mass/send"));
        });
    }

    /// In memory where there is such a place: every step of a send waits for the disk.
    [[nodiscard]] static QString place()
    {
        const bool isKept = qEnvironmentVariableIsSet("MPDESK_KEEP_TEST_FOLDERS");
        const QString memory = QStringLiteral("/dev/shm");
        const QString folder = !isKept && QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
        return folder + QStringLiteral("/mpdesk-XXXXXX");
    }

    MemoryStore keychain;
    ApiWorld api{keychain};
    core::sandbox::Platform platform;
    SandboxTransport network;
    QTemporaryDir folder{place()};
    std::unique_ptr<core::Database> database;
    std::unique_ptr<core::SendStore> store;
    std::unique_ptr<core::MediaStore> media;
    std::vector<std::unique_ptr<core::sending::MassSender>> senders;
    core::Account account;
};

} // namespace test
