// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/deliverylog.h"

namespace ui {

class DeliveryActions;
class DeliveryDetails;

/// Star and note of the selected deliveries.
class MarkActions final : public QObject
{
    Q_OBJECT

public:
    /// The note is written in `details`.
    MarkActions(core::DeliveryLog &log, DeliveryActions &actions, DeliveryDetails &details, QObject *parent);

Q_SIGNALS:
    void failed(const core::Error &error);

private:
    void toggle(const QList<core::DeliveryId> &ids);
    void star(const QList<core::DeliveryId> &ids, core::Starred starred);

    core::DeliveryLog &m_log;
};

} // namespace ui
