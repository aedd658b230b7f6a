// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"
#include "core/message/window.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

namespace ui {

class ComposeSession;
class Countdown;
class ToneLabel;

/// Whether a follower may be written to right now, how often and for how long, as far as the inspector has seen.
class WindowMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowMeter(ComposeSession &session, QWidget *parent = nullptr);

    /// Looks at the log of this follower; empty = nobody.
    void setFollower(const QString &openId);
    /// A customer message went out to them.
    void addSent(const QString &openId, const QDateTime &at);
    [[nodiscard]] const core::message::Window &window() const { return m_windowNow; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void hear(const QList<core::DeliverySummary> &deliveries);
    void compute();

    ComposeSession &m_session;
    QString m_openId;
    QList<core::message::Contact> m_heard;
    QHash<QString, QList<core::message::Contact>> m_sent;
    core::message::Window m_windowNow;
    QTimer m_typing; ///< looks when somebody has stopped typing an openid
    quint64 m_turn = 0;
    ToneLabel *m_text;
    Countdown *m_left;
};

} // namespace ui
