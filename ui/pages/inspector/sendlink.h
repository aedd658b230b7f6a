// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"
#include "core/sending/masssender.h"
#include "core/templatebatch/batchsender.h"

#include <QPushButton>
#include <QVariant>

#include <optional>

namespace ui {

/// What was sent from here.
struct SendJournals
{
    const core::sending::MassSender &mass;
    const core::templatebatch::BatchSender &templates;
};

/// Leads from the event that ends a send (MASSSENDJOBFINISH, TEMPLATESENDJOBFINISH, subscribe_msg_sent_event) to the
/// send; in sight where that was sent from here.
class SendLink final : public QPushButton
{
    Q_OBJECT

public:
    explicit SendLink(const SendJournals &journals, QWidget *parent = nullptr);

    /// Null: nothing is shown.
    void setDelivery(const core::Delivery *delivery);
    void retranslate();

Q_SIGNALS:
    /// As Page::openRequested().
    void followed(const QString &pageId, const QVariant &subject);
    void failed(const core::Error &error);

private:
    struct Place
    {
        QString page;
        QVariantMap subject;
    };
    using Found = core::Result<std::optional<Place>>;

    [[nodiscard]] Found find(const core::Delivery &delivery) const;
    [[nodiscard]] Found findMass(const core::AppId &account, qint64 msgId) const;
    [[nodiscard]] Found findTemplate(const core::AppId &account, qint64 msgId) const;

    SendJournals m_journals;
    std::optional<Place> m_place;
};

} // namespace ui
