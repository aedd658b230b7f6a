// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliverytable.h"

#include "ui/pages/inspector/deliverycolumns.h"
#include "ui/pages/inspector/statedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::DeliverySummary;

namespace {

constexpr int rowsAhead = 40; ///< so far from an end the next page is read

} // namespace

DeliveryTable::DeliveryTable(DeliveryFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_view(new QTableView)
    , m_pill(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    createView();
    m_pill->setObjectName(u"newcomers"_s);
    m_pill->raise();
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, this, &DeliveryTable::follow);
    connectFeed();
    retranslate();
}

void DeliveryTable::createView()
{
    m_view->setObjectName(u"deliveries"_s);
    m_view->setModel(m_feed.model());
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(26);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_view->horizontalHeader();
    header->setObjectName(u"deliveriesHeader"_s);
    header->setHighlightSections(false);
    const int widths[] = {108, 130, 118, 320, 116, 160, 72};
    for (int i = 0; i < m_feed.model()->columnCount(); ++i)
        header->resizeSection(i, widths[i]);
    header->setSectionResizeMode(3, QHeaderView::Stretch);
    m_view->setItemDelegateForColumn(columnOfField(core::FilterField::State), new StateDelegate(*m_feed.model(), this));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DeliveryTable::requestMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        adaptMode();
        Q_EMIT selectionChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeliveryTable::tellCurrent);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_isShifting)
            return;
        adaptMode();
        loadAround();
    });
}

void DeliveryTable::connectFeed()
{
    connect(&m_feed, &DeliveryFeed::leaving, this, &DeliveryTable::giveUpSelection);
    connect(&m_feed, &DeliveryFeed::shifted, this, &DeliveryTable::keepInPlace);
    connect(&m_feed, &DeliveryFeed::landed, this, &DeliveryTable::land);
    connect(&m_feed, &DeliveryFeed::settled, this, &DeliveryTable::loadAgain);
    connect(&m_feed, &DeliveryFeed::newcomersChanged, this, &DeliveryTable::showNewcomers);
}

void DeliveryTable::setFlow(Flow flow)
{
    m_flow = flow;
    adaptMode();
}

QList<DeliverySummary> DeliveryTable::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<DeliverySummary> selected;
    selected.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        selected.append(m_feed.model()->row(row.row()));
    return selected;
}

void DeliveryTable::follow()
{
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    if (!m_feed.isAtTop())
        m_feed.reload();
    m_view->scrollToTop();
    adaptMode();
}

void DeliveryTable::goTo(const QDateTime &moment)
{
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    m_feed.goTo(moment);
}

void DeliveryTable::goToOldest()
{
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    m_feed.goToOldest();
}

QDateTime DeliveryTable::momentSeen() const
{
    const int row = m_view->rowAt(0);
    return row < 0 ? QDateTime() : m_feed.model()->row(row).receivedAt;
}

void DeliveryTable::land(DeliveryFeed::Landing place)
{
    {
        const QScopedValueRollback shifting(m_isShifting, true);
        QScrollBar *bar = m_view->verticalScrollBar();
        m_view->doItemsLayout(); // the bar's range is of before
        bar->setValue(place == DeliveryFeed::Landing::First ? 0 : bar->maximum());
    }
    adaptMode();
}

/// Nobody reads at the top of a table in which nothing is selected.
void DeliveryTable::adaptMode()
{
    const bool isReading = m_flow == Flow::Held || m_view->verticalScrollBar()->value() > 0 || !m_feed.isAtTop()
        || m_view->selectionModel()->hasSelection();
    m_feed.setMode(isReading ? DeliveryFeed::Mode::Reading : DeliveryFeed::Mode::Following);
}

void DeliveryTable::loadAround()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->value() >= bar->maximum() - rowsAhead)
        m_feed.loadOlder();
    else if (bar->value() <= rowsAhead)
        m_feed.loadNewer();
}

/// Somebody may have scrolled to an end while the feed was busy.
void DeliveryTable::loadAgain()
{
    m_view->doItemsLayout(); // the bar's range is of before
    if (m_view->isVisible() && m_view->verticalScrollBar()->maximum() > 2 * rowsAhead)
        loadAround();
}

void DeliveryTable::giveUpSelection(int first, int count)
{
    const QItemSelectionModel *selection = m_view->selectionModel();
    const auto isLeaving = [first, count](const QModelIndex &index) {
        return index.row() >= first && index.row() < first + count;
    };
    if (!selection->currentIndex().isValid() || !isLeaving(selection->currentIndex()))
        return;
    // Else the view would make the nearest row the current one.
    const QScopedValueRollback shifting(m_isShifting, true);
    m_view->selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

void DeliveryTable::keepInPlace(int rows)
{
    const QScopedValueRollback shifting(m_isShifting, true);
    QScrollBar *bar = m_view->verticalScrollBar();
    const int wanted = bar->value() + rows;
    m_view->doItemsLayout(); // the bar's range is of before
    bar->setValue(std::max(0, wanted));
}

void DeliveryTable::showNewcomers()
{
    const core::DeliveryCount &count = m_feed.newcomers();
    m_pill->setVisible(count.rows > 0);
    const int rows = int(count.rows);
    m_pill->setText(u"↑ "_s + (count.isExact ? tr("%n new", nullptr, rows) : tr("more than %n new", nullptr, rows)));
    placePill();
}

void DeliveryTable::placePill()
{
    m_pill->adjustSize();
    m_pill->move((width() - m_pill->width()) / 2, m_view->horizontalHeader()->height() + 8);
}

void DeliveryTable::tellCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        Q_EMIT currentChanged(m_feed.model()->row(current.row()).id);
    else if (!m_isShifting) // a row that scrolled out of the table is still the one that is read
        Q_EMIT currentChanged({});
}

void DeliveryTable::requestMenu(const QPoint &position)
{
    Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(position));
}

bool DeliveryTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex cell = m_view->indexAt(mouse->pos());
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::AltModifier && cell.isValid()) {
            Q_EMIT picked(m_feed.model()->row(cell.row()), cell.column());
            return true;
        }
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isHome = key->key() == Qt::Key_Home
            && (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ControlModifier);
        const bool isEnd = key->key() == Qt::Key_End && key->modifiers() == Qt::ControlModifier;
        const bool isEscape = key->key() == Qt::Key_Escape && m_view->selectionModel()->hasSelection();
        if (isHome)
            follow();
        else if (isEnd)
            goToOldest();
        else if (isEscape)
            m_view->clearSelection();
        if (isHome || isEnd || isEscape)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DeliveryTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePill();
}

void DeliveryTable::retranslate()
{
    m_view->setAccessibleName(tr("Callbacks"));
    m_pill->setToolTip(tr("Show them and follow (Home)"));
    m_feed.model()->retranslate();
    showNewcomers();
}

} // namespace ui
