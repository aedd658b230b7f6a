// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/transport.h"

#include <QHash>

class QNetworkAccessManager;
class QNetworkReply;

namespace core {

/// Transport over QNetworkAccessManager, one per proxy. TLS errors end the request; nothing can switch that off.
class QnamTransport final : public Transport
{
    Q_OBJECT

public:
    explicit QnamTransport(QObject *parent = nullptr);
    ~QnamTransport() override;

    [[nodiscard]] Task<HttpReply> send(HttpRequest request) override;
    void cancelAll() override;

private:
    QNetworkAccessManager &managerFor(const QUrl &proxy);

    QHash<QUrl, QNetworkAccessManager *> m_managers;
    QSet<QNetworkReply *> m_underWay;
};

} // namespace core
