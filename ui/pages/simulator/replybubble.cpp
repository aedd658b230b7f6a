// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/simulator/replybubble.h"

#include "core/callback/answer.h"
#include "ui/support/tone.h"
#include "ui/widgets/chatlook.h"

#include <QCoreApplication>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

ReplyBubble::ReplyBubble(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"replyBubble"_s);
    setMinimumSize(170, 110);
}

void ReplyBubble::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    update();
}

void ReplyBubble::show(const QString &text, const QString &note)
{
    m_text = text;
    m_note = note;
    setAccessibleName(text.isEmpty() ? note : text);
    update();
}

void ReplyBubble::paintEvent(QPaintEvent * /*event*/)
{
    const ChatColors &colors = chatColors(isDark(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.background);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    if (m_text.isEmpty()) {
        paintChatTime(painter, QRectF(rect()).adjusted(12, 8, -12, -8), m_note, colors);
        return;
    }
    const ChatPartner partner = partnerOf(m_account);
    constexpr qsizetype longest = 600;
    const QString shown = m_text.size() > longest ? m_text.left(longest) + u'…' : m_text;
    static_cast<void>(paintChatBubble(painter, QRectF(rect()).adjusted(0, 16, 40, 0), shown, partner, colors));
}

QString bubbleText(const core::XmlNode &reply)
{
    const QString type = reply.textOf(u"MsgType");
    const auto words = [](const char *source) { return QCoreApplication::translate("ReplyBubble", source); };
    if (type == "news"_L1) {
        QStringList titles;
        const core::XmlNode *articles = reply.child(u"Articles");
        for (const core::XmlNode &item : articles ? articles->children : QList<core::XmlNode>())
            titles += u"▤ "_s + item.textOf(u"Title");
        return titles.join(u'\n');
    }
    if (type == "image"_L1)
        return words(QT_TRANSLATE_NOOP("ReplyBubble", "[Picture]"));
    if (type == "voice"_L1)
        return words(QT_TRANSLATE_NOOP("ReplyBubble", "[Voice]"));
    if (type == "video"_L1)
        return words(QT_TRANSLATE_NOOP("ReplyBubble", "[Video]"));
    if (type == "music"_L1)
        return words(QT_TRANSLATE_NOOP("ReplyBubble", "[Music]"));
    if (type == "transfer_customer_service"_L1)
        return {}; // the follower sees nothing of it
    return core::callback::readable(reply);
}

} // namespace ui
