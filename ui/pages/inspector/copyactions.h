// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/inspector/deliverylog.h"
#include "core/inspector/replayrequest.h"
#include "core/settings/settings.h"
#include "ui/pages/inspector/accountkeys.h"

class QTableView;

namespace ui {

class DeliveryActions;
class InspectorSwitch;

/// "Copy as …" of the selected deliveries.
class CopyActions final : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        core::DeliveryLog &log;
        core::AccountBook &book;
        core::Vault &vault;
        InspectorSwitch &endpoint;
        core::Settings &settings;
        const core::Clock &clock;
    };

    /// Ctrl+C works in `view` only: elsewhere it copies a text.
    CopyActions(const Sources &sources, DeliveryActions &actions, QTableView *view, QObject *parent);

Q_SIGNALS:
    void noticed(const QString &text);
    void failed(const core::Error &error);

private:
    using Ids = QList<core::DeliveryId>;
    using Deliveries = QList<core::Delivery>;

    void addActions(QTableView *view);
    void withDeliveries(const Ids &ids, std::function<void(const Deliveries &)> fn);
    void copyCurl(const Ids &ids, core::ReplayForm::Envelope envelope);
    void putCurl(const Deliveries &deliveries, core::ReplayForm::Envelope envelope, const AccountKeys &keys);
    void copySources(const Ids &ids);
    void copyFixtures(const Ids &ids);
    void copyRows();
    void put(const QStringList &texts, const QString &between, const QString &notice);
    [[nodiscard]] QUrl urlFor(const core::Delivery &delivery) const;

    Sources m_sources;
    DeliveryActions &m_actions;
};

} // namespace ui
