// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/support/tone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int widest = 480;
constexpr int distance = 48; // above the status strip
} // namespace

Toast::Toast(QWidget *parent) : QWidget(parent), m_text(new QLabel(this))
{
    m_text->setObjectName(u"notice"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_time.setSingleShot(true);
    m_time.setInterval(4s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->addWidget(m_text);
    parent->installEventFilter(this);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::showText(const QString &text)
{
    m_text->setWordWrap(m_text->fontMetrics().horizontalAdvance(text) > widest - 32);
    m_text->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_time.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColor(Tone::Good, palette()));
    painter.setBrush(toneBackground(Tone::Good, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Toast::mousePressEvent(QMouseEvent * /*event*/)
{
    hide();
}

void Toast::place()
{
    const int width = std::min(m_text->wordWrap() ? widest : sizeHint().width(), parentWidget()->width() - 32);
    const int height = m_text->wordWrap() ? heightForWidth(width) : sizeHint().height();
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - distance - height, width, height);
}

} // namespace ui
