// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/threadview.h"

#include "ui/pages/compose/threaddelegate.h"
#include "ui/pages/compose/threadmodel.h"
#include "ui/support/tone.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace ui {

using namespace Qt::StringLiterals;

ThreadView::ThreadView(ThreadModel &model, const core::Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_thread(model)
    , m_delegate(new ThreadDelegate(model, clock, this))
{
    setObjectName(u"thread"_s);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that no line changes its width when it comes
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(m_delegate);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_isAtEnd = true;
        m_anchor = QModelIndex();
        m_delegate->forget();
    });
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ThreadView::keepPlace);
    // When the view itself has heard of it.
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ThreadView::restorePlace, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ThreadView::restorePlace, Qt::QueuedConnection);
    connect(&model, &ThreadModel::read, this, &ThreadView::readOlderIfNear, Qt::QueuedConnection);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_isMoving)
            return;
        m_isAtEnd = value >= verticalScrollBar()->maximum() - 4;
        readOlderIfNear();
    });
}

void ThreadView::setPartners(const ChatPartner &follower, const ChatPartner &account)
{
    m_delegate->setPartners(follower, account);
    viewport()->update();
}

void ThreadView::setPictures(const MessagePictures &pictures)
{
    m_delegate->setPictures(pictures);
}

void ThreadView::keepPlace()
{
    if (m_anchor.isValid())
        return;
    m_anchor = indexAt(QPoint(viewport()->width() / 2, 2));
    m_anchorTop = visualRect(m_anchor).top();
}

void ThreadView::restorePlace()
{
    const QScopedValueRollback moving(m_isMoving, true);
    doItemsLayout();
    if (m_isAtEnd)
        scrollToBottom();
    else if (m_anchor.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_anchor).top() - m_anchorTop);
    m_anchor = QModelIndex();
}

void ThreadView::readOlderIfNear()
{
    if (isVisible() && verticalScrollBar()->value() < viewport()->height() / 2)
        m_thread.readOlder();
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), chatColors(isDark(palette())).background);
    }
    QListView::paintEvent(event);
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    m_delegate->forget();
    {
        const QScopedValueRollback moving(m_isMoving, true);
        QListView::resizeEvent(event);
    }
    QMetaObject::invokeMethod(this, &ThreadView::restorePlace, Qt::QueuedConnection);
}

void ThreadView::focusInEvent(QFocusEvent *event)
{
    // One begins to read at the newest line, which is in sight; Qt would begin at the oldest.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(model()->rowCount() - 1, 0), QItemSelectionModel::NoUpdate);
    QListView::focusInEvent(event);
}

void ThreadView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        m_delegate->forget();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

} // namespace ui
