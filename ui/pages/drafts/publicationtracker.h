// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/api/publishapi.h"
#include "core/inspector/deliverylog.h"

#include <QObject>

namespace ui {

/// Follows a publication to its end: by asking the platform, and by the event PUBLISHJOBFINISH that the inspector
/// receives. Either may come first; both are told.
class PublicationTracker final : public QObject
{
    Q_OBJECT

public:
    PublicationTracker(core::api::ApiClient &client, core::Transport &transport, core::DeliveryLog &log,
                       QObject *parent = nullptr);

    void follow(const core::Account &account, const QString &publishId);
    /// What comes later is not told.
    void leave();

Q_SIGNALS:
    void answered(const core::api::PublicationStatus &status);
    void heard(const core::api::PublicationStatus &status, const QDateTime &receivedAt);
    void failed(const core::Error &error);

private:
    void look(const QList<core::DeliverySummary> &deliveries);
    void take(const core::Delivery &delivery);

    core::api::ApiClient &m_client;
    core::Transport &m_transport;
    core::DeliveryLog &m_log;
    std::optional<core::Account> m_account;
    QString m_publishId;
};

} // namespace ui
