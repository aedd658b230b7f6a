// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/inspector.h"

#include "core/inspector/reception_p.h"

#include <QTcpServer>

#include <algorithm>

namespace core {

namespace {

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

Inspector::Inspector(DeliveryLog &log, const Clock &clock, ServerLimits limits, QObject *parent)
    : QObject(parent)
    , m_reception(std::make_shared<Reception>(log, clock))
    , m_server(std::bind_front(&Reception::receive, m_reception), limits)
{ }

Inspector::~Inspector()
{
    m_server.stop();
    m_reception->end();
}

void Inspector::setRoutes(QList<Route> routes)
{
    m_routes = std::move(routes);
    m_reception->setRoutes(m_routes);
}

void Inspector::setReach(Reach reach)
{
    m_reach = std::move(reach);
    m_reception->setReach(m_reach);
}

Done Inspector::start(const QHostAddress &address, quint16 port)
{
    stop();
    m_reception->recall();
    const auto listening = m_server.listen(address, port);
    if (!listening) {
        Error error = listening.error();
        const quint16 free = error.field == QLatin1String("port") ? freePortNear(address, port) : quint16(0);
        if (free != 0)
            error.advice = tr("Port %1 is free.").arg(free);
        return fail(error);
    }
    m_address = address;
    m_reception->setPort(*listening);
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
    url.setPath(m_reach.basePath + route->path);
    return url;
}

} // namespace core
