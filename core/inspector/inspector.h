// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answering/policy.h"
#include "core/base/clock.h"
#include "core/http/httpserver.h"
#include "core/inspector/deliverylog.h"
#include "core/inspector/reach.h"

#include <QUrl>

#include <memory>

namespace core {

/// The callback endpoint: answers for several accounts by path, verifies, decrypts, decodes, stores, then replies.
/// A path of no account and a request that fails verification get 403 with an empty-handed body and a rejected row.
class Inspector final : public QObject
{
    Q_OBJECT

public:
    /// What happens to a request whose signature came before or whose timestamp is far from now.
    enum class Strictness {
        Flag,
        Refuse, ///< 403; tries of the platform excepted, which are signed anew
    };

    struct Route
    {
        QString path; ///< "/wx0123456789abcdef"
        AppId account;
        callback::Keys keys;
        answering::Policy policy = {};
        forwarding::ForwardPlan forward = {};
        Strictness strictness = Strictness::Flag;
    };

    /// `log` and `clock` are used by the server's thread too, and outlive the inspector.
    Inspector(DeliveryLog &log, const Clock &clock, ServerLimits limits = {}, QObject *parent = nullptr);
    ~Inspector() override;
    Q_DISABLE_COPY_MOVE(Inspector)

    /// May change while it runs; requests under way finish with the routes they met. A slash at the end of a path
    /// makes no difference; of two routes with one path the first answers.
    void setRoutes(QList<Route> routes);
    /// May change while it runs.
    void setReach(Reach reach);
    /// Loopback unless told otherwise. Port 0 = any free one. A port in use: Kind::Network, field "port", and the
    /// advice names a free one.
    [[nodiscard]] Done start(const QHostAddress &address, quint16 port);
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// http://127.0.0.1:PORT, without path. `<base path>/healthz` there says "ok" and nothing else.
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] QUrl urlFor(const AppId &account) const;

Q_SIGNALS:
    void runningChanged(bool running);

private:
    class Reception;

    std::shared_ptr<Reception> m_reception;
    HttpServer m_server;
    QHostAddress m_address;
    QList<Route> m_routes;
    Reach m_reach;
};

} // namespace core
