// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gate.h"
#include "core/http/transport.h"

#include <QHash>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace core {

/// Transport over QNetworkAccessManager, two per proxy as long as no more is under way than one can do at a time. TLS
/// errors end the request; nothing can switch that off.
class QnamTransport final : public Transport
{
    Q_OBJECT

public:
    explicit QnamTransport(QObject *parent = nullptr);
    ~QnamTransport() override;
    Q_DISABLE_COPY_MOVE(QnamTransport)

    [[nodiscard]] Task<HttpReply> send(HttpRequest request) override;
    [[nodiscard]] Task<void> pause(std::chrono::milliseconds duration) override;
    void cancelAll() override;

private:
    struct ReplyDeleter
    {
        void operator()(QNetworkReply *reply) const;
    };
    using ReplyPointer = std::unique_ptr<QNetworkReply, ReplyDeleter>;

    /// Why a request ended before its answer was complete.
    enum class CutShort { No, ByTime, BySize, ByOwner };
    struct Flight
    {
        CutShort cutShort = CutShort::No;
        QString tlsFaults;
    };

    QNetworkAccessManager &managerFor(const HttpRequest &request);
    [[nodiscard]] qsizetype loadOf(const QNetworkAccessManager &manager) const;
    ReplyPointer start(const HttpRequest &request);
    void watch(QNetworkReply *reply, const HttpRequest &request);
    void cut(QNetworkReply *reply, CutShort why);

    /// Proxy, and whether connections are kept: what must not be repeated never goes over a used connection, which the
    /// other side may just be closing.
    using ManagerKey = QPair<QUrl, bool>;
    QHash<ManagerKey, QList<QNetworkAccessManager *>> m_managers;
    QHash<QNetworkReply *, Flight> m_underWay;
    QList<std::shared_ptr<Gate<void>>> m_pauses;
};

} // namespace core
