// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/networklook.h"
#include "tests/support/waitfor.h"

namespace test {

/// A network in which all is well, until a test says otherwise. It reaches nothing.
class FakeNetwork final : public core::NetworkLook
{
public:
    [[nodiscard]] core::Task<QList<QHostAddress>> resolve(QString host) override
    {
        asked.append(host);
        return ready(addresses);
    }
    [[nodiscard]] core::Task<core::TlsSight> shakeHands(QString host, quint16, QUrl) override
    {
        asked.append(host);
        return ready(core::Result<core::TlsSight>(sight));
    }
    [[nodiscard]] QString systemProxyFor(const QUrl &) const override { return proxy; }
    void cancelAll() override { }

    core::Result<QList<QHostAddress>> addresses = QList<QHostAddress>{QHostAddress(QStringLiteral("203.0.113.80"))};
    core::TlsSight sight{
        .protocol = QStringLiteral("TLS 1.3"),
        .chain = {{.subject = QStringLiteral("*.api.weixin.qq.com"),
                   .issuer = QStringLiteral("DigiCert Inc, DigiCert Secure Site OV G2"),
                   .expiresAt = QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC)}},
    };
    QString proxy;
    QStringList asked; ///< hosts
};

} // namespace test
