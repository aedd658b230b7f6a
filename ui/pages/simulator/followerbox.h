// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/inspector/deliverylog.h"

#include <QComboBox>

namespace ui {

/// Who a message comes from: somebody whom the log knows, with the last moment, anybody typed, or a stranger.
class FollowerBox final : public QComboBox
{
    Q_OBJECT

public:
    FollowerBox(core::DeliveryLog &log, const core::Clock &clock, QWidget *parent = nullptr);

    void setAccount(const core::AppId &account);
    /// Empty = somebody whom nobody has seen, another one each time.
    [[nodiscard]] QString follower() const;
    void setFollower(const QString &openId);
    /// The account's original id (gh_…) as the log knows it; empty while it does not.
    [[nodiscard]] const QString &originalId() const { return m_originalId; }
    void retranslate();
    void showPopup() override;

Q_SIGNALS:
    void followerChanged();

private:
    struct Seen
    {
        QString openId;
        QDateTime at;
    };

    void reload();
    void take(const QList<core::DeliverySummary> &deliveries);
    void learnOriginalId(core::DeliveryId newest);
    void fill();
    [[nodiscard]] QString strangerText() const;

    core::DeliveryLog &m_log;
    const core::Clock &m_clock;
    core::AppId m_account;
    QList<Seen> m_seen;
    QString m_originalId;
};

} // namespace ui
