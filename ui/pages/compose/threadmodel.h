// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/conversation.h"

#include <QAbstractListModel>

namespace ui {

/// A conversation, oldest first: read from log and journal page by page, live while something comes or goes.
class ThreadModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    ThreadModel(core::DeliveryLog &log, core::sending::CustomerSender &sender, QObject *parent = nullptr);

    /// An empty openid = none.
    void setThread(const core::sending::ThreadOf &of);
    void readOlder();
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool isReading() const { return m_isReading; }

    [[nodiscard]] const core::sending::ThreadItem &item(int index) const { return m_items.at(index); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// What is read, under DisplayRole; with who says it for screen readers.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const core::Error &error);
    /// A page was read.
    void read();

private:
    using Items = QList<core::sending::ThreadItem>;

    void take(const core::Result<core::sending::ThreadPage> &page);
    void hear(const QList<core::DeliverySummary> &deliveries);
    void look(const QList<core::DeliveryId> &ids);
    void put(const core::Delivery &delivery);
    void put(const core::CustomerMessage &message);
    void insert(qsizetype at, const Items &items);

    core::DeliveryLog &m_log;
    core::sending::CustomerSender &m_sender;
    core::sending::ThreadOf m_of;
    core::sending::ThreadPlace m_older;
    Items m_items;
    bool m_hasOlder = false;
    bool m_isReading = false;
    quint64 m_turn = 0;
};

/// What a line says, for people who read it: the words of a message, what happened, and what became of it.
[[nodiscard]] QString readAloud(const core::sending::ThreadItem &item);
/// What stands below a message of ours: "Sent", "Not sent: …" with its code and, in another line, what to do; empty for
/// those of the follower.
[[nodiscard]] QString outcomeText(const core::sending::ThreadItem &item);

} // namespace ui
