// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/messagepreview.h"

#include "core/message/fields.h"
#include "ui/pages/compose/messageediting.h"
#include "ui/pages/compose/phonetext.h"

#include <QEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::message::Content;

MessagePreview::MessagePreview(MessageEditing &editing, QWidget *parent) : PhoneFrame(parent), m_editing(editing)
{
    setObjectName(u"messagePreview"_s);
    connect(&editing, &MessageEditing::changed, this, &MessagePreview::follow);
    follow();
}

void MessagePreview::setAccount(const std::optional<core::Account> &account)
{
    m_partner = partnerOf(account);
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
    const QRectF room = chatRoom(size);
    painter.fillRect(QRectF({0, 0}, size), colors.background);

    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    m_offset = std::clamp(m_offset, 0.0, std::max(0.0, m_contentHeight - room.height()));
    const double top = room.top() - m_offset;
    paintChatTime(painter, QRectF(0, top + 8, size.width(), 20), u"9:41"_s, colors);
    BubblePainter bubbles(painter, m_partner, colors, m_pictures);
    m_contentHeight = 54 + bubbles.paint(QRectF(0, top + 40, size.width(), room.height()), m_editing.message().content);
    painter.restore();

    paintChatFrame(painter, size, m_partner, colors);
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
