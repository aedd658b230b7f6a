// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliverytable.h"

#include "ui/pages/inspector/accountnames.h"
#include "ui/pages/inspector/deliverycolumns.h"
#include "ui/support/whendone.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::DeliveryId;
using core::DeliverySummary;

namespace {

constexpr int accountColumn = 1;
constexpr int summaryColumn = 3;
constexpr int fromColumn = 4;
constexpr int pageRows = 200;
constexpr qsizetype mostRows = 5000; ///< none is added beyond but by scrolling; cut ones are read again then

bool fits(const DeliverySummary &delivery, const core::DeliveryFilter &filter)
{
    const bool typeFits = filter.type.isEmpty() || delivery.type.compare(filter.type, Qt::CaseInsensitive) == 0
        || delivery.event.compare(filter.type, Qt::CaseInsensitive) == 0;
    return typeFits && (filter.account.isNull() || filter.account == delivery.account)
        && (!filter.state || *filter.state == delivery.state);
}

} // namespace

DeliveryTable::DeliveryTable(core::DeliveryLog &log, core::AccountBook &book, QWidget *parent)
    : QTableView(parent)
    , m_log(log)
{
    setObjectName(u"deliveries"_s);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerItem); // the scroll bar counts rows, in every style
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    createModel(book);
    layOutColumns();

    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(200ms);
    connect(&m_askAgain, &QTimer::timeout, this, [this] { load(Load::Newer); });
    connect(&m_log, &core::DeliveryLog::committed, this, &DeliveryTable::take);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DeliveryTable::selectionMoved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &DeliveryTable::followScrolling);
    load(Load::Anew);
}

void DeliveryTable::createModel(core::AccountBook &book)
{
    m_model = new RowModel<DeliverySummary>("InspectorPage", deliveryColumns(), this);
    auto *named = new AccountNames(book, accountColumn, this);
    named->setSourceModel(m_model);
    setModel(named);
}

void DeliveryTable::layOutColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(26);
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"deliveriesHeader"_s);
    header->setHighlightSections(false);
    const int widths[] = {104, 150, 140, 320, 112, 150, 84};
    for (int i = 0; i < m_model->columnCount(); ++i)
        header->resizeSection(i, widths[i]);
    header->setSectionResizeMode(summaryColumn, QHeaderView::Stretch);
}

void DeliveryTable::setFilter(core::DeliveryFilter filter)
{
    m_filter = std::move(filter);
    load(Load::Anew);
}

void DeliveryTable::setFlow(Flow flow)
{
    m_flow = flow;
    m_askAgain.stop();
    if (flow == Flow::Live)
        load(Load::Newer);
}

DeliveryId DeliveryTable::selected() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model->row(current.row()).id : DeliveryId();
}

bool DeliveryTable::select(DeliveryId id)
{
    const auto found = std::ranges::find(m_model->rows(), id, &DeliverySummary::id);
    if (found == m_model->rows().cend()) {
        setCurrentIndex({});
        return false;
    }
    selectRow(int(found - m_model->rows().cbegin()));
    return true;
}

void DeliveryTable::load(Load what)
{
    m_askAgain.stop();
    m_heldBack = 0;
    Q_EMIT heldBack(0);
    m_loading = true;
    m_meanwhile.clear();
    const int asked = ++m_asked;
    whenDone(m_log.page(m_filter, {}, pageRows), this, [this, asked, what](const core::Result<Rows> &rows) {
        if (asked != m_asked)
            return;
        m_loading = false;
        if (rows)
            showPage(what, *rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void DeliveryTable::showPage(Load what, const Rows &newestFirst)
{
    const DeliveryId newest = isEmpty() ? DeliveryId() : m_model->rows().constFirst().id;
    const bool continues = std::ranges::find(newestFirst, newest, &DeliverySummary::id) != newestFirst.cend();
    if (what == Load::Newer && newest.isValid() && continues) {
        addNewer(Rows(newestFirst.crbegin(), newestFirst.crend()));
    } else {
        const DeliveryId before = selected();
        m_atEnd = newestFirst.size() < pageRows;
        m_model->setRows(newestFirst);
        scrollToTop();
        if (before.isValid() && !select(before))
            Q_EMIT selectionMoved(); // a reset takes the selection away without a word
    }
    take(std::exchange(m_meanwhile, {}));
    Q_EMIT rowsChanged();
}

void DeliveryTable::loadOlder()
{
    if (m_loading || m_loadingOlder || m_atEnd || isEmpty())
        return;
    m_loadingOlder = true;
    const int asked = m_asked;
    whenDone(m_log.page(m_filter, m_model->rows().constLast().id, pageRows), this,
             [this, asked](const core::Result<Rows> &rows) {
                 m_loadingOlder = false;
                 if (asked != m_asked)
                     return;
                 if (!rows) {
                     Q_EMIT failed(rows.error());
                     return;
                 }
                 m_atEnd = rows->size() < pageRows;
                 m_model->append(*rows);
             });
}

void DeliveryTable::followScrolling(int top)
{
    if (top == 0 && m_flow == Flow::Live && m_heldBack > 0)
        load(Load::Newer);
    else if (top >= verticalScrollBar()->maximum() - 20)
        loadOlder();
}

bool DeliveryTable::isHolding() const
{
    const bool isReadingOlder = verticalScrollBar()->value() > 0;
    return m_flow == Flow::Held || (isReadingOlder && m_model->rows().size() >= mostRows);
}

void DeliveryTable::holdBack(const Rows &rows)
{
    m_heldBack += int(std::ranges::count_if(rows, [this](const auto &row) { return fits(row, m_filter); }));
    Q_EMIT heldBack(m_heldBack);
}

void DeliveryTable::take(const Rows &oldestFirst)
{
    if (m_loading) {
        m_meanwhile += oldestFirst;
    } else if (isHolding()) {
        holdBack(oldestFirst);
    } else if (m_filter.text.isEmpty()) {
        addNewer(oldestFirst);
    } else if (!oldestFirst.isEmpty() && !m_askAgain.isActive()) {
        m_askAgain.start(); // only the database can search in messages
    }
}

void DeliveryTable::addNewer(const Rows &oldestFirst)
{
    Rows newestFirst;
    for (const DeliverySummary &delivery : oldestFirst) {
        const bool known = !isEmpty() && delivery.id <= m_model->rows().constFirst().id;
        if (!known && fits(delivery, m_filter))
            newestFirst.prepend(delivery);
    }
    if (newestFirst.isEmpty())
        return;
    const int seen = verticalScrollBar()->value();
    m_model->prepend(newestFirst);
    if (seen > 0) { // who reads further down goes on reading
        updateGeometries();
        verticalScrollBar()->setValue(seen + int(newestFirst.size()));
    } else {
        keepBounded();
    }
    Q_EMIT rowsChanged();
}

void DeliveryTable::keepBounded()
{
    if (m_model->rows().size() <= mostRows)
        return;
    m_model->truncate(mostRows);
    m_atEnd = false;
}

void DeliveryTable::resizeEvent(QResizeEvent *event)
{
    // In a narrow window the summary needs the room more; both are in the details too.
    setColumnHidden(accountColumn, event->size().width() < 820);
    setColumnHidden(fromColumn, event->size().width() < 740);
    QTableView::resizeEvent(event);
}

void DeliveryTable::retranslate()
{
    m_model->retranslate();
}

} // namespace ui
