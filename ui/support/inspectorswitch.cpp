// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/inspectorswitch.h"

#include "ui/support/whendone.h"

#include <QHostAddress>

namespace ui {

using namespace Qt::StringLiterals;
namespace settings = core::settings;

InspectorSwitch::InspectorSwitch(core::Inspector &inspector, core::Settings &settings, Collect collect, QObject *parent)
    : QObject(parent)
    , m_inspector(inspector)
    , m_settings(settings)
    , m_collect(std::move(collect))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, [this] { this->collect(Then::Nothing); });
    connect(&m_inspector, &core::Inspector::runningChanged, this, &InspectorSwitch::changed);
}

void InspectorSwitch::start()
{
    if (m_starting || m_inspector.isRunning())
        return;
    m_starting = true;
    Q_EMIT changed();
    // Keys first: a request that came before them would be turned away.
    collect(Then::Listen);
}

void InspectorSwitch::stop()
{
    m_starting = false;
    m_settings.set(settings::inspectorOn, false);
    m_inspector.stop();
    Q_EMIT changed();
}

void InspectorSwitch::refreshRoutes()
{
    if (m_inspector.isRunning())
        m_refresh.start();
}

void InspectorSwitch::restart()
{
    if (!m_inspector.isRunning())
        return;
    m_inspector.stop();
    start();
}

bool InspectorSwitch::isRunning() const
{
    return m_inspector.isRunning();
}

QUrl InspectorSwitch::baseUrl() const
{
    return m_inspector.baseUrl();
}

QUrl InspectorSwitch::urlFor(const core::AppId &account) const
{
    return m_inspector.urlFor(account);
}

void InspectorSwitch::collect(Then then)
{
    whenDone(m_collect(), this, [this, then](core::Result<Found> found) {
        if (found) {
            m_leftOut = found->leftOut;
            m_inspector.setRoutes(found->routes);
            Q_EMIT changed();
        } else {
            Q_EMIT failed(found.error());
        }
        if (then == Then::Listen && m_starting)
            listen();
    });
}

void InspectorSwitch::listen()
{
    m_starting = false;
    const auto reach =
        core::Reach::from(m_settings.get(settings::inspectorBasePath), m_settings.get(settings::inspectorProxies));
    if (!reach) { // the file was edited by hand
        Q_EMIT failed(reach.error());
        Q_EMIT changed();
        return;
    }
    m_inspector.setReach(*reach);
    const QHostAddress address(m_settings.get(settings::inspectorAddress));
    const core::Done started = m_inspector.start(address, quint16(m_settings.get(settings::inspectorPort)));
    m_settings.set(settings::inspectorOn, started.has_value());
    if (!started)
        Q_EMIT failed(started.error());
    Q_EMIT changed();
}

} // namespace ui
