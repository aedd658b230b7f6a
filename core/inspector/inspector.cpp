// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/inspector.h"

#include "core/inspector/judging_p.h"

#include <QHash>
#include <QTcpServer>

#include <algorithm>
#include <mutex>

namespace core {

namespace {

using Routes = QHash<QByteArray, Inspector::Route>;

/// Paths are compared as the server would understand them, without a slash at the end.
QByteArray comparable(QByteArray path)
{
    path = QByteArray::fromPercentEncoding(path);
    if (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

ServerResponse responseTo(const Delivery &delivery)
{
    ServerResponse response{.status = delivery.replyStatus, .contentType = "text/plain", .body = delivery.reply};
    if (delivery.replyStatus == 405)
        response.headers = {{.name = "Allow", .value = "GET, POST"}};
    return response;
}

/// One that people can remember if there is one, any otherwise; 0 if the address itself is the trouble.
quint16 freePortNear(const QHostAddress &address, quint16 port)
{
    QTcpServer probe;
    for (int candidate = port + 1; candidate <= std::min(port + 10, 65535); ++candidate) {
        if (probe.listen(address, static_cast<quint16>(candidate)))
            return probe.serverPort();
    }
    return probe.listen(address, 0) ? probe.serverPort() : quint16(0);
}

} // namespace

/// What the server's thread uses; outlives the inspector where an answer is still on its way.
class Inspector::Reception final
{
public:
    Reception(DeliveryLog &log, const Clock &clock) : m_log(log), m_clock(clock) { }

    void setRoutes(const QList<Route> &list);
    void receive(const ServerRequest &request, const Respond &respond);

private:
    [[nodiscard]] std::shared_ptr<const Routes> routes();

    DeliveryLog &m_log;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::shared_ptr<const Routes> m_routes = std::make_shared<const Routes>();
};

void Inspector::Reception::setRoutes(const QList<Route> &list)
{
    Routes byPath;
    for (const Route &route : list) {
        const QByteArray path = comparable(route.path.toUtf8());
        if (!byPath.contains(path))
            byPath.insert(path, route);
    }
    auto renewed = std::make_shared<const Routes>(std::move(byPath));
    const std::lock_guard lock(m_mutex);
    m_routes.swap(renewed);
}

std::shared_ptr<const Routes> Inspector::Reception::routes()
{
    const std::lock_guard lock(m_mutex);
    return m_routes;
}

void Inspector::Reception::receive(const ServerRequest &request, const Respond &respond)
{
    const auto begun = std::chrono::steady_clock::now();
    const QDateTime receivedAt = m_clock.now();
    const auto current = routes();
    const auto route = current->constFind(comparable(request.path));
    Delivery delivery = judge(request, route == current->constEnd() ? nullptr : &*route);
    delivery.receivedAt = receivedAt;
    delivery.duration = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
    const ServerResponse response = responseTo(delivery);
    m_log.append(std::move(delivery), [respond, response](const Result<DeliveryId> &stored) {
        // The platform sends again what was answered with 500.
        respond(stored ? response : ServerResponse{.status = 500});
    });
}

Inspector::Inspector(DeliveryLog &log, const Clock &clock, ServerLimits limits, QObject *parent)
    : QObject(parent)
    , m_reception(std::make_shared<Reception>(log, clock))
    , m_server(std::bind_front(&Reception::receive, m_reception), limits)
{ }

Inspector::~Inspector()
{
    m_server.stop();
}

void Inspector::setRoutes(QList<Route> routes)
{
    m_routes = std::move(routes);
    m_reception->setRoutes(m_routes);
}

Done Inspector::start(const QHostAddress &address, quint16 port)
{
    stop();
    const auto listening = m_server.listen(address, port);
    if (!listening) {
        Error error = listening.error();
        const quint16 free = error.field == QLatin1String("port") ? freePortNear(address, port) : quint16(0);
        if (free != 0)
            error.advice = tr("Port %1 is free.").arg(free);
        return fail(error);
    }
    m_address = address;
    Q_EMIT runningChanged(true);
    return {};
}

void Inspector::stop()
{
    if (!isRunning())
        return;
    m_server.stop();
    Q_EMIT runningChanged(false);
}

bool Inspector::isRunning() const
{
    return m_server.isListening();
}

QUrl Inspector::baseUrl() const
{
    if (!isRunning())
        return {};
    QHostAddress host = m_address;
    if (host == QHostAddress(QHostAddress::Any) || host == QHostAddress(QHostAddress::AnyIPv4))
        host = QHostAddress(QHostAddress::LocalHost);
    else if (host == QHostAddress(QHostAddress::AnyIPv6))
        host = QHostAddress(QHostAddress::LocalHostIPv6);
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(host.toString());
    url.setPort(m_server.port());
    return url;
}

QUrl Inspector::urlFor(const AppId &account) const
{
    const auto route = std::ranges::find(m_routes, account, &Route::account);
    if (!isRunning() || route == m_routes.end())
        return {};
    QUrl url = baseUrl();
    url.setPath(route->path);
    return url;
}

} // namespace core
