// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templatebatch/batchevents.h"

#include <QPointer>

namespace core::templatebatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto finishEvent = "TEMPLATESENDJOBFINISH"_L1;
constexpr int pageSize = 500;

std::optional<callback::TemplateSendFinished> eventOf(const Delivery &delivery)
{
    const Result<XmlNode> root =
        delivery.plain.trimmed().startsWith('{') ? callback::treeFromJson(delivery.plain) : parseXml(delivery.plain);
    const Result<callback::Message> message = root ? callback::decode(*root) : fail(root.error());
    const auto *event = message ? std::get_if<callback::TemplateSendFinished>(&message->body) : nullptr;
    return event ? std::optional(*event) : std::nullopt;
}

bool isAbout(const DeliverySummary &delivery)
{
    return delivery.event == finishEvent && delivery.state == Delivery::State::Accepted;
}

} // namespace

BatchEvents::BatchEvents(DeliveryLog &log, BatchSender &sender, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_sender(sender)
{
    connect(&log, &DeliveryLog::committed, this, &BatchEvents::tellCommitted);
}

void BatchEvents::tellCommitted(const QList<DeliverySummary> &deliveries)
{
    QList<DeliveryId> ids;
    for (const DeliverySummary &delivery : deliveries) {
        if (isAbout(delivery))
            ids.append(delivery.id);
    }
    if (!ids.isEmpty())
        static_cast<void>(tell(ids));
}

Task<int> BatchEvents::catchUp()
{
    const QPointer<BatchEvents> alive(this);
    const Result<std::optional<QDateTime>> oldest = m_sender.oldestWaiting();
    if (!oldest || !*oldest)
        co_return oldest ? 0 : Result<int>(fail(oldest.error()));
    const Result<DeliveryFilter> filter = DeliveryFilter::parse(u"event:"_s + finishEvent, {});
    if (!filter)
        co_return fail(filter.error());
    int read = 0;
    DeliveryId before;
    for (bool isMore = true; isMore;) {
        const Result<QList<DeliverySummary>> found = co_await m_log.page(*filter, before, pageSize);
        if (!found || !alive)
            co_return found ? read : Result<int>(fail(found.error()));
        QList<DeliveryId> ids;
        for (const DeliverySummary &delivery : *found) {
            if (isAbout(delivery))
                ids.append(delivery.id);
        }
        const Result<int> told = co_await tell(ids);
        if (!told || !alive)
            co_return told;
        read += *told;
        isMore = found->size() == pageSize && found->last().receivedAt >= **oldest;
        if (isMore)
            before = found->last().id;
    }
    co_return read;
}

Task<int> BatchEvents::tell(QList<DeliveryId> ids)
{
    const QPointer<BatchEvents> alive(this);
    if (ids.isEmpty())
        co_return 0;
    const Result<QList<Delivery>> deliveries = co_await m_log.findAll(ids);
    if (!deliveries || !alive)
        co_return deliveries ? 0 : Result<int>(fail(deliveries.error()));
    QHash<AppId, QList<BatchSender::Finish>> events;
    for (const Delivery &delivery : *deliveries) {
        if (const auto event = eventOf(delivery))
            events[delivery.account] +=
                BatchSender::Finish{.msgId = event->messageId, .status = event->status, .at = delivery.receivedAt};
    }
    for (auto each = events.constBegin(); each != events.constEnd(); ++each)
        m_sender.hear(each.key(), each.value());
    co_return static_cast<int>(deliveries->size());
}

} // namespace core::templatebatch
