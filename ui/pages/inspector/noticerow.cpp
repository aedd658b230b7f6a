// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/noticerow.h"

#include "ui/support/icons.h"
#include "ui/support/tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;
using Level = core::DeliveryNotice::Level;

namespace {

Tone toneOf(Level level)
{
    switch (level) {
    case Level::Info: return Tone::Link;
    case Level::Warning: return Tone::Warning;
    case Level::Fault: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString iconOf(Level level)
{
    switch (level) {
    case Level::Info: return u"info"_s;
    case Level::Warning: return u"warning"_s;
    case Level::Fault: return u"error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeRow::NoticeRow(QWidget *parent) : QFrame(parent), m_icon(new QLabel), m_text(new QLabel)
{
    m_text->setObjectName(u"notice"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void NoticeRow::setNotice(const core::DeliveryNotice &notice)
{
    m_notice = notice;
    m_icon->setPixmap(themedIcon(iconOf(notice.level), toneOf(notice.level)).pixmap(16));
    QString html = u"<b>%1</b> · %2"_s.arg(notice.title.toHtmlEscaped(), notice.text.toHtmlEscaped());
    if (!notice.advice.isEmpty())
        html += u"<br>"_s + notice.advice.toHtmlEscaped();
    m_text->setText(html);
    m_text->setAccessibleName(notice.title + u". "_s + notice.text + u' ' + notice.advice);
    update();
}

void NoticeRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneBackground(toneOf(m_notice.level), palette()));
    painter.drawRoundedRect(rect(), 4, 4);
    painter.setBrush(toneColor(toneOf(m_notice.level), palette()));
    painter.drawRoundedRect(QRect(0, 0, 3, height()), 1.5, 1.5);
}

} // namespace ui
