// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/threadmodel.h"

#include "ui/pages/compose/messagepreview.h"
#include "ui/support/whendone.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::DeliveryId;
using core::sending::ThreadItem;
using Kind = ThreadItem::Kind;

namespace {

constexpr int itemsAtOnce = 40;

} // namespace

QString outcomeText(const ThreadItem &item)
{
    if (item.kind == Kind::Replied)
        return ThreadModel::tr("Replied at once");
    if (item.kind != Kind::Sent)
        return {};
    const QString state = core::sending::nameOf(item.sent.state);
    if (!item.sent.error)
        return state;
    const core::Error &error = *item.sent.error;
    QString text = state + u": "_s + error.message;
    if (error.code != 0 && !error.message.contains(QString::number(error.code)))
        text += u" (%1)"_s.arg(error.code);
    return error.advice.isEmpty() ? text : QString(text + u'\n' + error.advice);
}

QString readAloud(const ThreadItem &item)
{
    if (!item.words.isEmpty())
        return item.words;
    const QString outcome = outcomeText(item);
    const QString words = readAloud(item.content);
    return outcome.isEmpty() ? words : QString(words + u'\n' + outcome);
}

ThreadModel::ThreadModel(core::DeliveryLog &log, core::sending::CustomerSender &sender, QObject *parent)
    : QAbstractListModel(parent)
    , m_log(log)
    , m_sender(sender)
{
    connect(&log, &core::DeliveryLog::committed, this, &ThreadModel::hear);
    connect(&log, &core::DeliveryLog::completed, this, [this](const QList<DeliveryId> &ids) {
        QList<DeliveryId> here;
        std::ranges::copy_if(ids, std::back_inserter(here), [this](DeliveryId id) {
            return id.isValid() && std::ranges::find(m_items, id, &ThreadItem::delivery) != m_items.cend();
        });
        look(here);
    });
    connect(&sender, &core::sending::CustomerSender::changed, this, [this](const core::CustomerMessage &message) {
        if (message.appId == m_of.account && message.openId == m_of.openId)
            put(message);
    });
}

void ThreadModel::setThread(const core::sending::ThreadOf &of)
{
    ++m_turn;
    m_of = of;
    m_older = {};
    m_isReading = false;
    m_hasOlder = !of.openId.isEmpty();
    beginResetModel();
    m_items.clear();
    endResetModel();
    readOlder();
}

void ThreadModel::readOlder()
{
    if (!m_hasOlder || m_isReading)
        return;
    m_isReading = true;
    whenDone(core::sending::readThread(m_log, m_sender, m_of, m_older, itemsAtOnce), this,
             [this, turn = m_turn](const core::Result<core::sending::ThreadPage> &page) {
                 if (turn == m_turn)
                     take(page);
             });
}

void ThreadModel::take(const core::Result<core::sending::ThreadPage> &page)
{
    m_isReading = false;
    if (!page) {
        m_hasOlder = false;
        Q_EMIT failed(page.error());
        return;
    }
    // What came in while it was read is there already.
    Items fresh;
    std::ranges::copy_if(page->items, std::back_inserter(fresh), [this](const ThreadItem &item) {
        return std::ranges::none_of(m_items, [&item](const ThreadItem &known) {
            return known.kind == item.kind && known.delivery == item.delivery && known.sent.id == item.sent.id;
        });
    });
    m_older = page->older;
    m_hasOlder = page->hasOlder;
    insert(0, fresh);
    Q_EMIT read();
}

void ThreadModel::insert(qsizetype at, const Items &items)
{
    if (items.isEmpty())
        return;
    beginInsertRows({}, int(at), int(at + items.size()) - 1);
    for (qsizetype i = 0; i < items.size(); ++i)
        m_items.insert(at + i, items.at(i));
    endInsertRows();
}

void ThreadModel::hear(const QList<core::DeliverySummary> &deliveries)
{
    QList<DeliveryId> ids;
    for (const core::DeliverySummary &delivery : deliveries) {
        const bool isShown = delivery.attempt <= 1 && delivery.event.compare("LOCATION"_L1, Qt::CaseInsensitive) != 0;
        if (isShown && core::sending::isFrom(delivery, m_of.account, m_of.openId))
            ids.append(delivery.id);
    }
    look(ids);
}

void ThreadModel::look(const QList<DeliveryId> &ids)
{
    if (ids.isEmpty())
        return;
    whenDone(m_log.findAll(ids), this, [this, turn = m_turn](const core::Result<QList<core::Delivery>> &deliveries) {
        if (turn != m_turn || !deliveries)
            return;
        for (const core::Delivery &delivery : *deliveries)
            put(delivery);
    });
}

/// A new one at the end; of one that is there only the reply can have changed.
void ThreadModel::put(const core::Delivery &delivery)
{
    const Items items = core::sending::itemsOf(delivery, m_of.keys);
    const auto known = std::ranges::find(std::as_const(m_items), delivery.id, &ThreadItem::delivery);
    if (known == m_items.cend())
        return insert(m_items.size(), items);
    const qsizetype at = known - m_items.cbegin();
    const auto reply = std::find_if(m_items.cbegin() + at, m_items.cend(), [&delivery](const ThreadItem &item) {
        return item.kind == Kind::Replied && item.delivery == delivery.id;
    });
    if (items.size() > 1 && reply == m_items.cend())
        insert(at + 1, {items.last()});
}

void ThreadModel::put(const core::CustomerMessage &message)
{
    const auto known = std::ranges::find_if(
        m_items, [&message](const ThreadItem &item) { return item.kind == Kind::Sent && item.sent.id == message.id; });
    if (known == m_items.end())
        return insert(m_items.size(), {core::sending::itemOf(message)});
    *known = core::sending::itemOf(message);
    const QModelIndex changed = index(int(known - m_items.begin()));
    Q_EMIT dataChanged(changed, changed);
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThreadItem &item = m_items.at(index.row());
    if (role == Qt::DisplayRole)
        return readAloud(item);
    if (role != Qt::AccessibleTextRole)
        return {};
    const bool isTheirs = item.kind == Kind::Received || item.kind == Kind::Event;
    return QString((isTheirs ? tr("Follower") : tr("Account")) + u": "_s + readAloud(item));
}

} // namespace ui
