// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace app::cli {

/// Turns SIGINT and SIGTERM into a Qt signal, so that a server ends in order. One at a time; made before anybody can
/// know that the server runs.
class StopSignal final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;
    Q_DISABLE_COPY_MOVE(StopSignal)

    /// Runs the event loop until the signal has come.
    void wait() const;
    /// A signal has come that was not told of yet, since the event loop did not run.
    [[nodiscard]] bool isPending() const;

Q_SIGNALS:
    void stopped();

private:
    void tell();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app::cli
