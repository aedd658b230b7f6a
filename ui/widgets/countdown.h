// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QLabel>
#include <QTimer>

namespace ui {

/// Time left until a moment, counted down while it is visible.
class Countdown final : public QLabel
{
    Q_OBJECT

public:
    explicit Countdown(const core::Clock &clock, QWidget *parent = nullptr);

    /// An invalid moment shows nothing.
    void setDeadline(const QDateTime &moment);
    [[nodiscard]] const QDateTime &deadline() const { return m_deadline; }

    /// "1 h 52 min", "4 min 09 s", "expired".
    [[nodiscard]] static QString leftText(std::chrono::seconds left);

Q_SIGNALS:
    void expired();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();

    const core::Clock &m_clock;
    QDateTime m_deadline;
    QTimer m_timer;
    bool m_wasLeft = false;
};

} // namespace ui
