// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/message.h"
#include "ui/widgets/chatlook.h"

#include <QImage>
#include <QRectF>

#include <functional>

class QPainter;

namespace ui {

/// What is known about media and drafts beyond their ids; each may be missing.
struct MessagePictures
{
    std::function<QImage(const QString &mediaId)> image;
    struct Article
    {
        QString title;
        QString digest;
        QString coverId;
    };
    std::function<QList<Article>(const core::message::Content &content)> articles; ///< of a draft or a published one
};

/// Draws a message as the phone of a follower shows it: a bubble, or the card of its kind.
class BubblePainter
{
public:
    /// The account speaks on the left with its picture, as a follower sees it; Own is the side of whoever holds the
    /// phone.
    enum class Side { Partner, Own };

    BubblePainter(QPainter &painter, const ChatPartner &partner, const ChatColors &colors,
                  const MessagePictures &pictures, Side side = Side::Partner)
        : m_painter(painter)
        , m_partner(partner)
        , m_colors(colors)
        , m_pictures(pictures)
        , m_side(side)
    { }

    /// Into `area` from its top; returns the height that it takes.
    double paint(const QRectF &area, const core::message::Content &content);

private:
    struct Kinds;

    /// Picture and shape; returns where the words go.
    [[nodiscard]] QRectF bubble(const QSizeF &inner, const QColor &color);
    void avatar();
    double words(const QString &text, const QString &emptyText);
    double picture(const QString &mediaId, const QString &icon, const QString &what);
    double articles(const QStringList &titles, const QString &summary, const QList<QImage> &covers);
    double cardOf(const QString &icon, const QString &title, const QString &text, const QString &footer,
                  const QString &thumb, const QColor &color);
    void placeholder(const QRectF &rect, const QString &icon, const QString &text);
    void cover(const QRectF &rect, const QImage &image);
    double knownArticles(const core::message::Content &content, const QString &otherwise);
    [[nodiscard]] QImage imageOf(const QString &mediaId) const;
    [[nodiscard]] double roomForWords() const;

    QPainter &m_painter;
    const ChatPartner &m_partner;
    const ChatColors &m_colors;
    const MessagePictures &m_pictures;
    Side m_side;
    QRectF m_area;
};

} // namespace ui
