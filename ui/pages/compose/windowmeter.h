// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/inspector/delivery.h"
#include "core/message/window.h"

#include <QTimer>
#include <QWidget>

namespace core {
class Catalogue;
class Clock;
class DeliveryLog;
namespace sending {
class CustomerSender;
}
} // namespace core

namespace ui {

class Countdown;
class ToneLabel;

/// Whether a follower may be written to right now, how often and for how long, as far as the inspector has seen and our
/// journal knows.
class WindowMeter final : public QWidget
{
    Q_OBJECT

public:
    struct Sources
    {
        core::DeliveryLog &deliveries;
        core::sending::CustomerSender &customers;
        const core::Catalogue &catalogue;
        const core::Clock &clock;
    };
    explicit WindowMeter(const Sources &sources, QWidget *parent = nullptr);

    /// Of that account; empty = nobody.
    void setFollower(const core::AppId &account, const QString &openId);
    /// When the last message went one way or the other; invalid when none is known.
    [[nodiscard]] QDateTime lastExchange() const;
    [[nodiscard]] const core::message::Window &window() const { return m_windowNow; }

Q_SIGNALS:
    /// The window is known, or is another one.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    void hear(const QList<core::DeliverySummary> &deliveries);
    void compute();

    Sources m_sources;
    core::AppId m_account;
    QString m_openId;
    QList<core::message::Contact> m_contacts;
    core::message::Window m_windowNow;
    QTimer m_typing; ///< looks when somebody has stopped typing an openid
    quint64 m_turn = 0;
    ToneLabel *m_text;
    Countdown *m_left;
};

} // namespace ui
