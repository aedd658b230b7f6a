// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/conversation.h"

#include "core/inspector/reopen.h"
#include "core/message/received.h"

#include <QPointer>

#include <algorithm>

namespace core::sending {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Conversation)
};

Error closing()
{
    return {.kind = Error::Kind::Cancelled, .message = Texts::tr("The log of callbacks is being closed.")};
}

constexpr int mostDeliveries = 200; ///< of one follower; more than that says nothing new about now

/// Everything of that follower that reached the account.
DeliveryFilter deliveriesFrom(const AppId &account, const QString &openId)
{
    const FilterAccount filtered{.written = account.toString(), .id = account};
    return {.terms = {{.field = FilterField::From, .value = FilterText{.text = openId}},
                      {.field = FilterField::Account, .value = filtered},
                      {.field = FilterField::State, .value = Delivery::State::Accepted}}};
}

DeliveryFilter threadFilter(const ThreadOf &of)
{
    DeliveryFilter filter = deliveriesFrom(of.account, of.openId);
    filter.terms.append({.field = FilterField::Is, .isNegated = true, .value = Trait::Retry});
    filter.terms.append({.field = FilterField::Event, .isNegated = true, .value = FilterText{.text = u"LOCATION"_s}});
    return filter;
}

QDateTime momentOf(const DeliverySummary &delivery)
{
    return delivery.firstAt.isValid() ? delivery.firstAt : delivery.receivedAt;
}

std::optional<ThreadItem> replyTo(const Delivery &delivery, const std::optional<callback::Keys> &keys)
{
    const QByteArray said = delivery.reply.trimmed();
    if (!said.startsWith('<'))
        return std::nullopt; // "success", or nothing
    ThreadItem item{.kind = ThreadItem::Kind::Replied, .at = delivery.receivedAt, .delivery = delivery.id};
    if (delivery.stages)
        item.at =
            item.at.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(delivery.stages->replied).count());
    const auto opened = keys ? openedReply(said, *keys) : Result<QByteArray>(said);
    const auto tree = opened ? parseXml(*opened) : fail(opened.error());
    const bool isClosed = tree && !tree->textOf(u"Encrypt").isEmpty();
    const auto content = tree ? message::contentOfReply(*tree) : std::nullopt;
    if (content)
        item.content = *content;
    else if (!tree || isClosed)
        item.words = Texts::tr("An encrypted reply that cannot be opened with the keys of the account");
    else
        item.words = Texts::tr("Reply: %1").arg(tree->textOf(u"MsgType"));
    return item;
}

/// The newest of both, as many as there may be. Deliveries keep the order of their ids, so that none is lost between
/// two pages.
ThreadPage merged(const QList<Delivery> &deliveries, const QList<CustomerMessage> &sent, const ThreadPlace &before,
                  const ThreadOf &of, int limit)
{
    ThreadPage page{.older = before};
    const auto put = [&page](const QList<ThreadItem> &older) { page.items = older + page.items; };
    qsizetype heard = 0;
    qsizetype written = 0;
    while (heard + written < limit && (heard < deliveries.size() || written < sent.size())) {
        const bool isSent = heard >= deliveries.size()
            || (written < sent.size() && sent.at(written).at >= deliveries.at(heard).receivedAt);
        if (isSent) {
            put({itemOf(sent.at(written))});
            page.older.sent = sent.at(written++).id;
        } else {
            put(itemsOf(deliveries.at(heard), of.keys));
            page.older.delivery = deliveries.at(heard++).id;
        }
    }
    page.hasOlder = heard + written >= limit
        && (heard < deliveries.size() || written < sent.size() || deliveries.size() >= limit || sent.size() >= limit);
    std::ranges::stable_sort(page.items, {}, &ThreadItem::at);
    return page;
}

} // namespace

QList<ThreadItem> itemsOf(const Delivery &delivery, const std::optional<callback::Keys> &keys)
{
    ThreadItem item{.at = delivery.receivedAt, .delivery = delivery.id};
    const auto message = messageOf(delivery);
    const auto content = message ? message::contentOf(*message) : std::nullopt;
    if (content) {
        item.content = *content;
    } else {
        item.kind = ThreadItem::Kind::Event;
        const QString words = message ? message->summary() : delivery.summary;
        const QString name = delivery.event.isEmpty() ? delivery.type : delivery.event;
        item.words = words.isEmpty() ? name : QString(name + u" · "_s + words);
    }
    QList<ThreadItem> items{item};
    if (const auto reply = replyTo(delivery, keys))
        items.append(*reply);
    return items;
}

ThreadItem itemOf(const CustomerMessage &message)
{
    return {.kind = ThreadItem::Kind::Sent, .at = message.at, .content = message.message.content, .sent = message};
}

Task<ThreadPage> readThread(DeliveryLog &log, const CustomerSender &sender, ThreadOf of, ThreadPlace before, int limit)
{
    // Ours first: while the log is read, the program may end, and the sender with it.
    const Result<QList<CustomerMessage>> sent = sender.to(of.account, of.openId, before.sent, limit);
    if (!sent)
        co_return fail(sent.error());
    const QPointer<DeliveryLog> alive(&log);
    const DeliveryFilter filter = threadFilter(of);
    const Result<QList<DeliverySummary>> found = co_await log.page(filter, before.delivery, limit);
    if (!found)
        co_return fail(found.error());
    if (!alive)
        co_return fail(closing());
    QList<DeliveryId> ids;
    for (const DeliverySummary &delivery : *found)
        ids.append(delivery.id);
    const Result<QList<Delivery>> deliveries = co_await log.findAll(ids);
    if (!deliveries)
        co_return fail(deliveries.error());
    co_return merged(*deliveries, *sent, before, of, limit);
}

bool isFrom(const DeliverySummary &delivery, const AppId &account, const QString &openId)
{
    return delivery.from == openId && delivery.account == account && delivery.state == Delivery::State::Accepted;
}

Task<QList<message::Contact>> contactsWith(DeliveryLog &log, const CustomerSender &sender, AppId account,
                                           QString openId)
{
    const Result<QList<message::Contact>> sent = sender.contacts(account, openId); // first, as in readThread()
    if (!sent)
        co_return fail(sent.error());
    const DeliveryFilter filter = deliveriesFrom(account, openId);
    const Result<QList<DeliverySummary>> heard = co_await log.page(filter, DeliveryId(), mostDeliveries);
    if (!heard)
        co_return fail(heard.error());
    QList<message::Contact> contacts;
    for (const DeliverySummary &delivery : *heard) {
        if (const auto what = message::contactOf(delivery.type, delivery.event))
            contacts.append({.what = *what, .at = momentOf(delivery)});
    }
    contacts.append(*sent); // of what happened at the same moment the answer is the later one
    co_return contacts;
}

int unansweredIn(const QList<message::Contact> &contacts)
{
    using What = message::Contact::What;
    QDateTime answered;
    for (const message::Contact &contact : contacts) {
        if (contact.what == What::Sent && (!answered.isValid() || contact.at > answered))
            answered = contact.at;
    }
    return int(std::ranges::count_if(contacts, [&answered](const message::Contact &contact) {
        return contact.what == What::Message && (!answered.isValid() || contact.at > answered);
    }));
}

} // namespace core::sending
