// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/inspector/deliverylog.h"
#include "core/message/window.h"

#include <QAbstractListModel>
#include <QTimer>

namespace core {
class Catalogue;
class Clock;
namespace sending {
class CustomerSender;
}
} // namespace core

namespace ui {

/// A follower and how things stand with them.
struct FollowerRow
{
    QString openId;
    QString text; ///< what they did last, in one line
    QDateTime at; ///< invalid for one that the log holds nothing of
    QList<core::message::Contact> contacts;
    core::message::Window window;
    int unanswered = 0; ///< messages since our last answer
};

/// Who wrote to the account lately, newest first: out of the inspector's log, and live while it receives. Or those
/// that a search finds.
class FollowerModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Sources
    {
        core::DeliveryLog &log;
        core::sending::CustomerSender &sender;
        const core::Catalogue &catalogue;
        const core::Clock &clock;
    };
    explicit FollowerModel(const Sources &sources, QObject *parent = nullptr);

    void setAccount(const core::AppId &account);
    /// Of those whose openid contains it, or who wrote such words; empty = all.
    void search(const QString &text);
    /// Looks further back.
    void findOlder();
    [[nodiscard]] bool hasOlder() const { return m_reached.isValid(); }
    [[nodiscard]] bool isLooking() const { return m_looks > 0; }

    [[nodiscard]] const FollowerRow &row(int index) const { return m_rows.at(index); }
    /// -1 when they are not in the list.
    [[nodiscard]] int indexOf(const QString &openId) const;
    /// Puts one into the list who may never have written; gives the row.
    int add(const QString &openId);
    /// The next one below that row who waits for an answer and may still get one, from the top when there is none
    /// below; -1 = nobody.
    [[nodiscard]] int nextWaiting(int after) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

Q_SIGNALS:
    void failed(const core::Error &error);
    /// Began or ended to look, or found out whether there are older ones.
    void looked();

private:
    void start();
    void hear(const QList<core::DeliverySummary> &deliveries);
    void take(const core::Result<core::FollowersFound> &found);
    void append(const QList<core::DeliverySummary> &deliveries);
    void bringToTop(const core::DeliverySummary &delivery);
    void findMatching(core::DeliveryFilter filter);
    void measure(const QString &openId);
    void judge(FollowerRow &row) const;
    void tick();
    void begin();
    void end();

    Sources m_sources;
    core::AppId m_account;
    QString m_search;
    QList<FollowerRow> m_rows;
    core::DeliveryId m_reached;
    QTimer m_ticking;
    quint64 m_turn = 0; ///< rises when answers under way lose their meaning
    int m_looks = 0;
    int m_wanted = 0; ///< rows that a look is to end with
};

/// "5 left · 47 h 12 min", "closed", in words of today.
[[nodiscard]] QString windowText(const core::message::Window &window, const QDateTime &now);

} // namespace ui
