// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/messagepreview.h"

#include "core/message/fields.h"
#include "ui/pages/compose/messageediting.h"
#include "ui/pages/compose/phonetext.h"
#include "ui/widgets/badge.h"

#include <QEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::message::Content;

namespace {
constexpr double firstLine = PhoneFrame::statusHeight + chatTitleHeight;
constexpr double inputHeight = 50;
} // namespace

MessagePreview::MessagePreview(MessageEditing &editing, QWidget *parent) : PhoneFrame(parent), m_editing(editing)
{
    setObjectName(u"messagePreview"_s);
    connect(&editing, &MessageEditing::changed, this, &MessagePreview::follow);
    follow();
}

void MessagePreview::setAccount(const std::optional<core::Account> &account)
{
    m_partner = {.name = account ? account->name : QString(),
                 .color = account ? badgeColor(*account) : QColor(Qt::gray)};
    update();
}

void MessagePreview::setPictures(const MessagePictures &pictures)
{
    m_pictures = pictures;
    follow();
}

void MessagePreview::follow()
{
    setAccessibleName(tr("Preview on the phone"));
    const Content &content = m_editing.message().content;
    QString aloud = readAloud(content);
    const auto articles = m_pictures.articles ? m_pictures.articles(content) : QList<MessagePictures::Article>();
    for (const MessagePictures::Article &article : articles)
        aloud += u'\n' + article.title;
    setAccessibleDescription(aloud);
    update();
}

void MessagePreview::paintScreen(QPainter &painter)
{
    const ChatColors &colors = chatColors(isDark());
    const QSizeF size = screenSize();
    const double bottom = size.height() - homeHeight - inputHeight;
    painter.fillRect(QRectF({0, 0}, size), colors.background);

    painter.save();
    painter.setClipRect(QRectF(0, firstLine, size.width(), bottom - firstLine), Qt::IntersectClip);
    const double room = bottom - firstLine;
    m_offset = std::clamp(m_offset, 0.0, std::max(0.0, m_contentHeight - room));
    const double top = firstLine - m_offset;
    paintChatTime(painter, QRectF(0, top + 8, size.width(), 20), u"9:41"_s, colors);
    BubblePainter bubbles(painter, m_partner, colors, m_pictures);
    m_contentHeight = 54 + bubbles.paint(QRectF(0, top + 40, size.width(), room), m_editing.message().content);
    painter.restore();

    painter.fillRect(QRectF(0, 0, size.width(), firstLine), colors.background);
    paintChatTitle(painter, QRectF(0, statusHeight, size.width(), chatTitleHeight), m_partner, colors);
    painter.fillRect(QRectF(0, firstLine - 0.5, size.width(), 0.5), colors.line);
    painter.fillRect(QRectF(0, bottom, size.width(), size.height() - bottom), colors.bar);
    painter.fillRect(QRectF(0, bottom, size.width(), 0.5), colors.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.field);
    painter.drawRoundedRect(QRectF(48, bottom + 7, size.width() - 140, 36), 4, 4);
    painter.setPen(QPen(colors.text, 1.4));
    painter.setBrush(Qt::NoBrush);
    for (const double x : {26.0, size.width() - 66, size.width() - 26})
        painter.drawEllipse(QPointF(x, bottom + 25), 12, 12);
}

void MessagePreview::wheelEvent(QWheelEvent *event)
{
    m_offset -= event->angleDelta().y() / 2.0;
    event->accept();
    update();
}

void MessagePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    PhoneFrame::changeEvent(event);
}

QString readAloud(const Content &content)
{
    Content copy = content;
    QStringList words{core::message::nameOf(static_cast<core::message::Kind>(content.index()))};
    const auto fields = core::message::fieldsOf(copy);
    for (const core::message::Field &field : fields) {
        const bool isRead = field.role == core::message::Field::Role::Prose
            || field.role == core::message::Field::Role::Line || field.role == core::message::Field::Role::Id;
        if (isRead && !field.text->isEmpty())
            words.append(phonePlainText(*field.text));
    }
    return words.join(u'\n');
}

} // namespace ui
