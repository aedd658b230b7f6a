// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/massevents.h"

#include "core/inspector/reopen.h"

#include <QPointer>

namespace core::sending {

using namespace Qt::StringLiterals;

namespace {

constexpr auto finishEvent = "MASSSENDJOBFINISH"_L1;

std::optional<callback::MassSendFinished> eventOf(const Delivery &delivery)
{
    const Result<callback::Message> message = messageOf(delivery);
    const auto *event = message ? std::get_if<callback::MassSendFinished>(&message->body) : nullptr;
    return event ? std::optional(*event) : std::nullopt;
}

} // namespace

MassEvents::MassEvents(DeliveryLog &log, MassSender &sender, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_sender(sender)
{
    connect(&log, &DeliveryLog::committed, this, &MassEvents::tellCommitted);
    // Queued: who changed it may still have its turn.
    connect(&sender, &MassSender::changed, this, &MassEvents::lookFor, Qt::QueuedConnection);
}

void MassEvents::tellCommitted(const QList<DeliverySummary> &deliveries)
{
    QList<DeliveryId> ids;
    for (const DeliverySummary &delivery : deliveries) {
        if (delivery.event == finishEvent && delivery.state == Delivery::State::Accepted)
            ids.append(delivery.id);
    }
    if (!ids.isEmpty())
        static_cast<void>(tell(ids));
}

/// The event can be there before the answer to the request.
void MassEvents::lookFor(qint64 jobId)
{
    const Result<MassJob> job = m_sender.job(jobId);
    if (!job || job->msgId == 0 || job->totals || m_lookedFor.contains(jobId))
        return;
    m_lookedFor.insert(jobId);
    static_cast<void>(catchUp());
}

Task<int> MassEvents::catchUp()
{
    constexpr int most = 200;
    const QPointer<MassEvents> alive(this);
    const Result<DeliveryFilter> filter = DeliveryFilter::parse(u"event:"_s + finishEvent, {});
    if (!filter)
        co_return fail(filter.error());
    const Result<QList<DeliverySummary>> found = co_await m_log.page(*filter, DeliveryId(), most);
    if (!found || !alive)
        co_return found ? 0 : Result<int>(fail(found.error()));
    QList<DeliveryId> ids;
    for (const DeliverySummary &delivery : *found) {
        if (delivery.state == Delivery::State::Accepted)
            ids.append(delivery.id);
    }
    co_return co_await tell(ids);
}

Task<int> MassEvents::tell(QList<DeliveryId> ids)
{
    const QPointer<MassEvents> alive(this);
    const Result<QList<Delivery>> deliveries = co_await m_log.findAll(ids);
    if (!deliveries || !alive)
        co_return deliveries ? 0 : Result<int>(fail(deliveries.error()));
    for (const Delivery &delivery : *deliveries) {
        if (const auto event = eventOf(delivery))
            m_sender.hear(delivery.account, *event, delivery.receivedAt);
    }
    co_return static_cast<int>(deliveries->size());
}

} // namespace core::sending
