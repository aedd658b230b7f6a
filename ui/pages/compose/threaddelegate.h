// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compose/bubblepainter.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace core {
class Clock;
namespace sending {
struct ThreadItem;
}
} // namespace core

namespace ui {

class ThreadModel;

/// Draws the lines of a conversation.
class ThreadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ThreadDelegate(const ThreadModel &model, const core::Clock &clock, QObject *parent = nullptr);

    void setPartners(const ChatPartner &follower, const ChatPartner &account);
    void setPictures(const MessagePictures &pictures) { m_pictures = pictures; }
    /// Heights are measured anew.
    void forget() const { m_heights.clear(); }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Returns the height that it takes.
    double draw(QPainter &painter, double width, int row, const QPalette &palette) const;
    double drawNote(QPainter &painter, const QRectF &area, const QString &text, const ChatColors &colors) const;
    double drawBubble(QPainter &painter, const QRectF &area, const core::sending::ThreadItem &item,
                      const ChatColors &colors) const;
    double drawOutcome(QPainter &painter, const QRectF &area, const core::sending::ThreadItem &item,
                       const QPalette &palette) const;
    [[nodiscard]] bool beginsLater(int row) const;

    const ThreadModel &m_model;
    const core::Clock &m_clock;
    ChatPartner m_follower;
    ChatPartner m_account;
    MessagePictures m_pictures;
    mutable QHash<QString, int> m_heights;
};

} // namespace ui
