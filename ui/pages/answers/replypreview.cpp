// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/answers/replypreview.h"

#include "ui/pages/answers/answerwords.h"
#include "ui/widgets/chatlook.h"

#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;
namespace callback = core::callback;

namespace {

constexpr double side = 12;
constexpr double padding = 14;

double paintLine(QPainter &painter, const QRectF &room, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    const QRectF needed = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text);
    painter.drawText(room, Qt::TextWordWrap, text);
    return needed.height();
}

/// The grey area where the phone shows a picture that we do not fetch.
void paintPicture(QPainter &painter, const QRectF &area, const QString &text, const ChatColors &colors)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.pressed);
    painter.drawRect(area);
    painter.setFont(phoneFont(12));
    painter.setPen(colors.muted);
    painter.drawText(area.adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap, text);
}

/// Articles are a card as wide as the screen: the first large, the others as lines with a small picture.
void paintNews(QPainter &painter, QRectF area, const callback::NewsReply &news, const ChatColors &colors)
{
    constexpr double large = 148;
    constexpr double small = 64;
    area.setHeight(large + small + double(std::max<qsizetype>(news.articles.size() - 1, 0)) * small);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.bubble);
    painter.drawRoundedRect(area, 6, 6);
    double y = area.top();
    for (qsizetype i = 0; i < news.articles.size(); ++i) {
        const auto &article = news.articles.at(i);
        if (i == 0) {
            paintPicture(painter, {area.left(), y, area.width(), large}, article.picUrl, colors);
            y += large;
        } else {
            paintPicture(painter, {area.right() - padding - 44, y + 10, 44, 44}, {}, colors);
        }
        const QRectF room(area.left() + padding, y + 10, area.width() - 2 * padding - (i == 0 ? 0 : 56), 22);
        const QFont font = phoneFont(16);
        painter.setFont(font);
        painter.setPen(colors.text);
        painter.drawText(room, Qt::AlignVCenter,
                         QFontMetricsF(font).elidedText(article.title, Qt::ElideRight, room.width()));
        const QFont fine = phoneFont(12);
        painter.setFont(fine);
        painter.setPen(colors.muted);
        painter.drawText(room.translated(0, 22), Qt::AlignVCenter,
                         QFontMetricsF(fine).elidedText(article.description, Qt::ElideRight, room.width()));
        y += small;
    }
}

/// Title and description beside a picture or a sign, as music and videos look.
void paintMedia(QPainter &painter, const QRectF &area, const QStringList &lines, const ChatColors &colors)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.bubble);
    painter.drawRoundedRect(area, 6, 6);
    paintPicture(painter, {area.right() - padding - 56, area.top() + 14, 56, 56}, u"♪"_s, colors);
    QRectF room = area.adjusted(padding, 12, -padding - 66, -8);
    room.setTop(room.top() + paintLine(painter, room, lines.value(0), phoneFont(16), colors.text) + 4);
    paintLine(painter, room, lines.value(1), phoneFont(12), colors.muted);
}

struct Painting
{
    QPainter &painter;
    QRectF area;
    ChatPartner partner;
    const ChatColors &colors;

    void bubble(const QString &text) const { paintChatBubble(painter, area, text, partner, colors); }
    void media(const QStringList &lines) const
    {
        paintMedia(painter, {area.left() + side, area.top(), area.width() - 2 * side, 84}, lines, colors);
    }

    void operator()(const callback::TextReply &reply) const { bubble(reply.content); }
    void operator()(const callback::ImageReply &reply) const
    {
        const QRectF picture(area.left() + 64, area.top(), 150, 150);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.bubble);
        painter.drawRoundedRect(picture, 6, 6);
        paintPicture(painter, picture.adjusted(6, 6, -6, -6), reply.mediaId, colors);
    }
    void operator()(const callback::VoiceReply &reply) const { bubble(u")))  "_s + reply.mediaId); }
    void operator()(const callback::VideoReply &reply) const
    {
        media({reply.title.isEmpty() ? reply.mediaId : reply.title, reply.description});
    }
    void operator()(const callback::MusicReply &reply) const { media({reply.title, reply.description}); }
    void operator()(const callback::NewsReply &reply) const
    {
        paintNews(painter, {area.left() + side, area.top(), area.width() - 2 * side, 0}, reply, colors);
    }
    void operator()(const callback::TransferReply &) const
    {
        paintChatTime(painter, {area.left(), area.top(), area.width(), 24},
                      ReplyPreview::tr("Customer service takes over"), colors);
    }
};

} // namespace

ReplyPreview::ReplyPreview(QWidget *parent) : PhoneFrame(parent)
{
    setObjectName(u"replyPreview"_s);
}

void ReplyPreview::setAccountName(const QString &name)
{
    m_account = name;
    update();
}

void ReplyPreview::setConversation(const QString &sent, const std::optional<callback::Reply> &reply,
                                   const QString &silence)
{
    m_sent = sent;
    m_reply = reply;
    m_silence = silence;
    setAccessibleName(tr("Preview on a phone"));
    setAccessibleDescription(reply ? words::summary(*reply) : silence);
    update();
}

void ReplyPreview::paintScreen(QPainter &painter)
{
    const ChatColors &colors = chatColors(isDark());
    const QSizeF size = screenSize();
    painter.fillRect(QRectF({0, 0}, size), colors.background);
    const ChatPartner partner{.name = m_account, .color = colors.accent};
    paintChatTitle(painter, {0, statusHeight, size.width(), chatTitleHeight}, partner, colors);
    double y = statusHeight + chatTitleHeight + 16;
    if (!m_sent.isEmpty()) {
        // The follower's own words stand at the right on green.
        const QFont font = phoneFont(16);
        const QRectF room(96, y, size.width() - 96 - 2 * side, 200);
        QRectF words = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, m_sent);
        words.moveRight(size.width() - 2 * side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0x95, 0xec, 0x69));
        painter.drawRoundedRect(words.adjusted(-12, -2, 12, 14), 4.5, 4.5);
        painter.setFont(font);
        painter.setPen(QColor(0x1a, 0x1a, 0x1a));
        painter.drawText(words.translated(0, 6), Qt::TextWordWrap, m_sent);
        y += words.height() + 32;
    }
    const QRectF area(0, y, size.width(), size.height() - y);
    if (m_reply)
        std::visit(Painting{painter, area, partner, colors}, *m_reply);
    else
        paintChatTime(painter, {0, y, size.width(), 24}, m_silence, colors);
}

} // namespace ui
