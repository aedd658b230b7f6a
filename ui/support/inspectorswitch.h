// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/inspector/inspector.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

/// Switches the inspector on and off as the settings say, and gives it the accounts' keys when they change. Asks the
/// keychain when it is switched on, not earlier.
class InspectorSwitch final : public QObject
{
    Q_OBJECT

public:
    /// What the inspector can answer for, and for which accounts it cannot and why.
    struct Found
    {
        QList<core::Inspector::Route> routes;
        QList<core::Error> leftOut;
    };
    using Collect = std::function<core::Task<Found>()>;

    InspectorSwitch(core::Inspector &inspector, core::Settings &settings, Collect collect, QObject *parent = nullptr);

    void start();
    void stop();
    /// Accounts or their keys have changed; several changes at once cause one look.
    void refreshRoutes();
    /// Where it listens or how it is reached has changed in the settings.
    void restart();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isStarting() const { return m_starting; }
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] QUrl urlFor(const core::AppId &account) const;
    [[nodiscard]] const QList<core::Error> &leftOut() const { return m_leftOut; }

Q_SIGNALS:
    void changed();
    void failed(const core::Error &error);

private:
    enum class Then { Listen, Nothing };
    void collect(Then then);
    void listen();

    core::Inspector &m_inspector;
    core::Settings &m_settings;
    Collect m_collect;
    QList<core::Error> m_leftOut;
    QTimer m_refresh;
    bool m_starting = false;
};

} // namespace ui
