// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templatebatch/batchevents.h"

#include "core/inspector/reopen.h"

#include <QPointer>

#include <algorithm>

namespace core::templatebatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto finishEvent = "TEMPLATESENDJOBFINISH"_L1;
constexpr auto noticeEvent = "subscribe_msg_sent_event"_L1;
constexpr int pageSize = 500;

/// Items without a number cannot be told from ones heard of before.
QList<NoticeEnd> endsOf(const callback::Message &message, const callback::SubscriptionNoticeEvent &event,
                        const QDateTime &at)
{
    QList<NoticeEnd> ends;
    for (const auto &item : event.items) {
        const qint64 number = item.messageId.toLongLong();
        const bool isDelivered = item.errorCode == 0;
        const QString reason = isDelivered ? QString() : QString(u"failed:"_s + item.errorStatus);
        if (number != 0)
            ends += NoticeEnd{.openId = message.from,
                              .templateId = item.templateId,
                              .outcome = {.state = isDelivered ? BatchRow::State::Delivered : BatchRow::State::Failed,
                                          .msgId = number,
                                          .reason = reason,
                                          .at = at}};
    }
    return ends;
}

bool isAbout(const DeliverySummary &delivery)
{
    const bool isOurs = delivery.event == finishEvent || delivery.event == noticeEvent;
    return isOurs && delivery.state == Delivery::State::Accepted;
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
    const Result<std::optional<QDateTime>> oldest = co_await m_sender.oldestWaiting();
    if (!oldest || !*oldest || !alive)
        co_return oldest ? 0 : Result<int>(fail(oldest.error()));
    int read = 0;
    for (const QString &event : {QString(finishEvent), QString(noticeEvent)}) {
        const Result<int> some = co_await catchUpWith(event, **oldest);
        if (!some || !alive)
            co_return some;
        read += *some;
    }
    co_return read;
}

Task<int> BatchEvents::catchUpWith(QString event, QDateTime oldest)
{
    const QPointer<BatchEvents> alive(this);
    const Result<DeliveryFilter> filter = DeliveryFilter::parse(u"event:"_s + event, {});
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
        std::ranges::reverse(ids); // the log gives the newest first
        const Result<int> told = co_await tell(ids);
        if (!told || !alive)
            co_return told;
        read += *told;
        isMore = found->size() == pageSize && found->last().receivedAt >= oldest;
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
    QHash<AppId, QList<NoticeEnd>> notices;
    for (const Delivery &delivery : *deliveries) {
        const Result<callback::Message> message = messageOf(delivery);
        if (!message)
            continue;
        if (const auto *event = std::get_if<callback::TemplateSendFinished>(&message->body))
            events[delivery.account] +=
                BatchSender::Finish{.msgId = event->messageId, .status = event->status, .at = delivery.receivedAt};
        else if (const auto *notice = std::get_if<callback::SubscriptionNoticeEvent>(&message->body))
            notices[delivery.account] += endsOf(*message, *notice, delivery.receivedAt);
    }
    for (auto each = events.constBegin(); each != events.constEnd(); ++each)
        m_sender.hear(each.key(), each.value());
    for (auto each = notices.constBegin(); each != notices.constEnd(); ++each)
        m_sender.hearNotices(each.key(), each.value());
    co_return static_cast<int>(deliveries->size());
}

} // namespace core::templatebatch
