// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/http/qnamtransport.h"
#include "core/sandbox/platform.h"

#include <QTimer>

#include <atomic>

namespace core::sandbox {

/// Pushes what a platform has to tell to the account's server, when it is due. Needs an event loop in its thread.
class EventPusher final : public QObject
{
    Q_OBJECT

public:
    EventPusher(Platform &platform, const Clock &clock);
    ~EventPusher() override;
    Q_DISABLE_COPY_MOVE(EventPusher)

    /// From any thread: there may be something.
    void wake();

private:
    void look();
    [[nodiscard]] QCoro::Task<void> deliver(QByteArray xml);

    Platform &m_platform;
    const Clock &m_clock;
    std::atomic_bool m_isWoken = false; ///< one look is on its way, more are not needed
    QTimer m_timer;
    std::unique_ptr<QnamTransport> m_transport; ///< made when there is something to push
};

} // namespace core::sandbox
