// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliveryfeed.h"

#include "ui/pages/inspector/deliverycolumns.h"

#include <algorithm>

namespace ui {

using namespace std::chrono_literals;
using core::DeliveryId;
using core::DeliverySummary;

DeliveryFeed::DeliveryFeed(core::DeliveryLog &log, const core::AccountBook &book, QObject *parent, LogSearch::Ask ask)
    : QObject(parent)
    , m_model(new RowModel<DeliverySummary>("InspectorPage", deliveryColumns(), this))
{
    if (!ask)
        ask = std::bind_front(&core::DeliveryLog::search, &log);
    m_older = new LogSearch(ask, this);
    m_newer = new LogSearch(ask, this);
    showAccountNames(*m_model, book);
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(200ms);
    connect(&m_catchUp, &QTimer::timeout, this, &DeliveryFeed::catchUp);
    connect(&log, &core::DeliveryLog::committed, this, &DeliveryFeed::take);
    connect(m_older, &LogSearch::found, this, &DeliveryFeed::takeOlder);
    connect(m_older, &LogSearch::finished, this, &DeliveryFeed::settled);
    connect(m_newer, &LogSearch::found, this, [this](const Rows &rows) { m_newerRows += rows; });
    connect(m_newer, &LogSearch::finished, this, [this] {
        std::invoke(m_whenNewer, this, std::exchange(m_newerRows, {}));
        if (!m_newer->isRunning())
            Q_EMIT settled();
    });
    for (const LogSearch *search : {m_older, m_newer}) {
        connect(search, &LogSearch::failed, this, &DeliveryFeed::failed);
        connect(search, &LogSearch::failed, this, &DeliveryFeed::searchChanged);
    }
}

DeliveryFeed::Search DeliveryFeed::search() const
{
    if (m_older->isRunning())
        return Search::Running;
    return m_isStopped ? Search::Stopped : Search::Over;
}

void DeliveryFeed::setFilter(const core::DeliveryFilter &filter)
{
    m_filter = filter;
    reload();
}

void DeliveryFeed::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (mode == Mode::Reading || m_newcomers.rows == 0)
        return;
    if (!m_shown.isValid()) {
        reload();
        return;
    }
    giveUpAbove(); // which may look for less than what was counted
    m_unjudged = DeliveryId(m_shown.value() + 1);
    catchUp();
}

void DeliveryFeed::reload()
{
    giveUpAbove();
    m_catchUp.stop();
    m_unjudged = {};
    m_isAnew = true;
    m_isStopped = false;
    m_older->start({.filter = m_filter, .limit = pageRows});
    Q_EMIT searchChanged();
}

void DeliveryFeed::loadOlder()
{
    if (m_older->isRunning() || m_isStopped || !m_reached.isValid())
        return;
    m_older->start({.filter = m_filter, .before = m_reached, .limit = pageRows});
    Q_EMIT searchChanged();
}

void DeliveryFeed::takeOlder(const Rows &rows)
{
    m_reached = m_older->reached();
    if (std::exchange(m_isAnew, false)) {
        showAnew(rows);
    } else if (!rows.isEmpty()) {
        m_model->append(rows);
        m_shown = std::max(m_shown, rows.constFirst().id);
        m_seen = std::max(m_seen, m_shown);
        dropNewest();
        Q_EMIT loaded();
    }
    Q_EMIT searchChanged();
}

void DeliveryFeed::stopSearch()
{
    if (!m_older->isRunning() || m_isAnew)
        return;
    m_isStopped = true;
    giveUpOlder();
}

void DeliveryFeed::continueSearch()
{
    m_isStopped = false;
    loadOlder();
}

void DeliveryFeed::giveUpOlder()
{
    m_older->cancel();
    Q_EMIT searchChanged();
}

void DeliveryFeed::readAbove(LogSearchOrder order, void (DeliveryFeed::*done)(Rows))
{
    order.filter = m_filter;
    m_whenNewer = done;
    m_newerRows.clear();
    m_newer->start(std::move(order));
}

void DeliveryFeed::giveUpAbove()
{
    m_newer->cancel();
    m_newerRows.clear();
}

void DeliveryFeed::loadNewer()
{
    if (m_newer->isRunning() || m_isAnew || m_above.isEmpty())
        return;
    if (m_older->isRunning()) // from where it came to, it goes on when that is scrolled to
        giveUpOlder();
    const DeliveryId first = m_model->rows().isEmpty() ? DeliveryId() : m_model->rows().constFirst().id;
    readAbove({.before = m_above.constLast(), .downTo = DeliveryId(first.value() + 1), .limit = pageRows},
              &DeliveryFeed::prependPage);
}

void DeliveryFeed::prependPage(Rows rows)
{
    m_above.removeLast();
    m_model->prepend(rows);
    Q_EMIT shifted(int(rows.size()));
    dropOldest();
}

void DeliveryFeed::take(const Rows &oldestFirst)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool mustAsk = m_isAnew || m_unjudged.isValid() || m_newer->isRunning();
    Rows fitting;
    for (const DeliverySummary &delivery : oldestFirst) {
        const std::optional<bool> fits = core::matches(m_filter, delivery, now);
        mustAsk = mustAsk || !fits;
        if (fits.value_or(true) && delivery.id > m_seen)
            fitting.prepend(delivery);
    }
    if (fitting.isEmpty())
        return;
    if (mustAsk) {
        askLater(fitting.constLast().id);
        return;
    }
    if (m_mode == Mode::Following)
        showNewest(fitting);
    m_seen = fitting.constFirst().id;
    if (m_mode == Mode::Reading)
        setNewcomers({.rows = m_newcomers.rows + fitting.size(), .isExact = m_newcomers.isExact});
}

void DeliveryFeed::askLater(DeliveryId oldest)
{
    m_unjudged = m_unjudged.isValid() ? std::min(m_unjudged, oldest) : oldest;
    if (!m_catchUp.isActive()) // else what comes all the time would put it off for ever
        m_catchUp.start();
}

/// Reads what came in and adds what fits, or counts it.
void DeliveryFeed::catchUp()
{
    if (m_isAnew || m_newer->isRunning()) {
        m_catchUp.start();
        return;
    }
    if (m_unjudged.isValid())
        readAbove({.downTo = std::exchange(m_unjudged, {}), .limit = pageRows}, &DeliveryFeed::showFresh);
}

void DeliveryFeed::showFresh(Rows fresh)
{
    const bool isFull = fresh.size() == pageRows; // there may be more between these and the table
    const DeliveryId known = m_mode == Mode::Reading ? m_seen : m_shown;
    erase_if(fresh, [known](const DeliverySummary &row) { return row.id <= known; });
    if (m_mode == Mode::Reading) {
        m_seen = fresh.isEmpty() ? m_seen : fresh.constFirst().id;
        setNewcomers({.rows = m_newcomers.rows + fresh.size(), .isExact = m_newcomers.isExact && !isFull});
    } else if (!isAtTop() || isFull) {
        reload();
    } else {
        setNewcomers({});
        showNewest(fresh);
    }
}

void DeliveryFeed::showAnew(const Rows &rows)
{
    Q_EMIT leaving(0, m_model->rowCount());
    m_above.clear();
    m_model->setRows(rows);
    m_shown = m_seen = rows.isEmpty() ? DeliveryId() : rows.constFirst().id;
    setNewcomers({});
    Q_EMIT loaded();
}

void DeliveryFeed::showNewest(const Rows &rows)
{
    if (rows.isEmpty())
        return;
    m_model->prepend(rows);
    m_shown = m_seen = rows.constFirst().id;
    dropOldest();
    Q_EMIT loaded();
}

void DeliveryFeed::setNewcomers(const core::DeliveryCount &count)
{
    const core::DeliveryCount before = std::exchange(m_newcomers, count);
    if (before.rows != count.rows || before.isExact != count.isExact)
        Q_EMIT newcomersChanged();
}

void DeliveryFeed::dropNewest()
{
    while (m_model->rowCount() >= mostRows + pageRows) {
        Q_EMIT leaving(0, pageRows);
        m_above.append(DeliveryId(m_model->rows().constFirst().id.value() + 1));
        m_model->removeFirst(pageRows);
        Q_EMIT shifted(-pageRows);
    }
}

void DeliveryFeed::dropOldest()
{
    const int tooMany = m_model->rowCount() - mostRows;
    if (tooMany <= 0)
        return;
    Q_EMIT leaving(mostRows, tooMany);
    m_model->truncate(mostRows);
    m_reached = m_model->rows().constLast().id;
    m_isStopped = false;
    giveUpOlder(); // which looks further back
}

} // namespace ui
