// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/gate.h"
#include "core/http/networklook.h"

#include <QList>

#include <functional>
#include <memory>

class QSslSocket;

namespace core {

/// By this computer's own resolver and TLS. Each look takes 5 s at most.
class SystemNetwork final : public NetworkLook
{
    Q_OBJECT

public:
    explicit SystemNetwork(QObject *parent = nullptr);
    ~SystemNetwork() override;
    Q_DISABLE_COPY_MOVE(SystemNetwork)

    [[nodiscard]] Task<QList<QHostAddress>> resolve(QString host) override;
    [[nodiscard]] Task<TlsSight> shakeHands(QString host, quint16 port, QUrl proxy) override;
    [[nodiscard]] QString systemProxyFor(const QUrl &url) const override;
    void cancelAll() override;

private:
    using Cancel = std::function<void()>;

    QList<std::shared_ptr<Cancel>> m_underWay;
};

} // namespace core
