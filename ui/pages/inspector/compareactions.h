// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/pages/inspector/deliverydetails.h"

namespace ui {

class DeliveryActions;

/// "Compare…" of two selected deliveries.
class CompareActions final : public QObject
{
    Q_OBJECT

public:
    /// `page` is under the dialogs.
    CompareActions(const DetailServices &services, DeliveryActions &actions, QWidget *page);

    /// The older one is left.
    void compare(core::DeliveryId one, core::DeliveryId other);

Q_SIGNALS:
    void failed(const core::Error &error);

private:
    void open(const QList<core::Delivery> &deliveries);

    DetailServices m_services;
    QWidget *m_page;
};

} // namespace ui
