// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

namespace core {
class Clock;
}

namespace ui {

class FollowerModel;
struct FollowerRow;

/// A follower in the list: who, when and what last, how many messages wait, and how long they may be answered.
class FollowerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FollowerDelegate(const FollowerModel &model, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                   const FollowerRow &row) const;

    const FollowerModel &m_model;
    const core::Clock &m_clock;
};

/// The end of the openid, which tells followers of one account apart, and a colour of their own.
[[nodiscard]] QString shortOpenId(const QString &openId);
[[nodiscard]] QColor followerColor(const QString &openId);

} // namespace ui
