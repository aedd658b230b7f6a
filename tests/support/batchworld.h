// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/templatebatch/batchsender.h"
#include "tests/support/apiworld.h"
#include "tests/support/sandboxtransport.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

namespace test {

/// A sender of template messages with a real journal in a real file, against the simulated platform without sockets,
/// in a time that only waiting moves.
class BatchWorld
{
public:
    explicit BatchWorld(core::sandbox::Options options = {})
        : platform(api.catalogue, api.clock, options)
        , network(api.transport, platform)
    {
        auto opened = core::Database::open(folder.filePath(QStringLiteral("mpdesk.db")), core::bookSchema());
        database = *std::move(opened);
        store = std::make_unique<core::BatchStore>(*database);
        account = someAccount();
        account.appId = core::AppId::parse(platform.identity().appId).value();
        const core::Credentials credentials{.appSecret = platform.identity().secret};
        static_cast<void>(waitFor(api.vault.storeCredentials(account.appId, credentials)));
        api.transport.onPause = [this](std::chrono::milliseconds duration) { api.clock.advance(duration); };
        start();
        message = waitFor(core::api::listTemplates(api.client, account)).value().first();
        notice = waitFor(core::api::listNotices(api.client, account)).value().first();
    }
    ~BatchWorld() { api.transport.cancelAll(); }
    Q_DISABLE_COPY_MOVE(BatchWorld)

    /// MpDesk started again over the same journal.
    void start()
    {
        sender.reset();
        sender = std::make_unique<core::templatebatch::BatchSender>(
            api.client, *store, api.transport, api.clock,
            [this](const core::AppId &id) { return id == account.appId ? std::optional(account) : std::nullopt; });
    }
    [[nodiscard]] QString openId(qsizetype index) const
    {
        return platform.followers().at(index % platform.followers().size()).openid;
    }
    /// A CSV file with a row for each of so many followers; every row is good.
    [[nodiscard]] QString table(int rows) const
    {
        QByteArray csv = "openid,thing1,编号,支付金额,time4\n";
        for (int i = 0; i < rows; ++i)
            csv += openId(i).toUtf8() + ",衬衫," + "NO-" + QByteArray::number(i + 1) + ",￥1.50,15:01\n";
        return file(QStringLiteral("rows.csv"), csv);
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] core::templatebatch::BatchOrder order(const QString &path) const
    {
        auto mapping = core::templatebatch::suggest(
            {QStringLiteral("openid"), QStringLiteral("thing1"), QStringLiteral("支付金额"), QStringLiteral("time4")},
            message);
        mapping.values.insert(QStringLiteral("character_string2"), QStringLiteral("{{编号}}"));
        return {.account = account, .subject = message, .file = path, .mapping = mapping};
    }
    [[nodiscard]] qint64 draft(int rows)
    {
        const auto imported = waitFor(sender->import(order(table(rows))));
        return imported ? imported->job.id : 0;
    }
    [[nodiscard]] core::Result<core::BatchJob> run(qint64 job, core::templatebatch::Pace pace = {})
    {
        return waitFor(sender->run(job, pace));
    }
    [[nodiscard]] core::BatchCounts counts(qint64 job) const { return store->counts(job).value(); }

    QJsonObject control(const QByteArray &deed, const QJsonObject &body = {})
    {
        core::ServerRequest request;
        request.remoteAddress = QHostAddress(QHostAddress::LocalHost);
        request.method = "POST";
        request.path = "/mpdesk-sandbox/" + deed;
        request.body = core::toWire(body);
        return core::parseObject(platform.handle(request).body).value_or(QJsonObject());
    }
    /// The message of that number ("NO-7") is refused as 47003 words it; the others are sent.
    void refuseFieldOf(const QByteArray &number, const QByteArray &field)
    {
        const QByteArray answer =
            R"({"errcode":47003,"errmsg":"argument invalid! data.)" + field + R"(.value invalid rid: 1-2-3"})";
        const QByteArray quoted = '"' + number + '"';
        api.transport.answerBy([this, quoted, answer](const core::HttpRequest &request) {
            if (!request.body.contains(quoted))
                return network.answer(request);
            return core::Result<core::HttpReply>(core::HttpReply{.status = 200, .body = answer});
        });
    }
    /// The numbers ("NO-7") of the messages on phones, sorted, each as often as it arrived.
    [[nodiscard]] QStringList arrived()
    {
        platform.advance(std::chrono::seconds(2));
        QStringList numbers;
        for (const QJsonValue receipt : control("received").value(QLatin1String("received")).toArray())
            numbers += receipt[QLatin1String("content")][QLatin1String("data")][QLatin1String("character_string2")]
                              [QLatin1String("value")]
                                  .toString();
        numbers.sort();
        return numbers;
    }

    MemoryStore keychain;
    ApiWorld api{keychain};
    core::sandbox::Platform platform;
    SandboxTransport network;
    QTemporaryDir folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                             ? QStringLiteral("/dev/shm/mpdesk-XXXXXX")
                             : QDir::tempPath() + QStringLiteral("/mpdesk-XXXXXX")};
    std::unique_ptr<core::Database> database;
    std::unique_ptr<core::BatchStore> store;
    std::unique_ptr<core::templatebatch::BatchSender> sender;
    core::Account account;
    core::templates::Template message; ///< thing1, character_string2, amount3, time4
    core::templates::Template notice; ///< thing1, time2, const3
};

} // namespace test
