// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/deliveryfeed.h"

#include "ui/pages/inspector/deliverycolumns.h"
#include "ui/support/whendone.h"

#include <algorithm>

namespace ui {

using namespace std::chrono_literals;
using core::DeliveryId;
using core::DeliverySummary;
using core::LogWay;

DeliveryFeed::DeliveryFeed(core::DeliveryLog &log, const core::AccountBook &book, QObject *parent, LogSearch::Ask ask)
    : QObject(parent)
    , m_log(log)
    , m_model(new RowModel<DeliverySummary>("InspectorPage", deliveryColumns(), this))
    , m_retries(new RetryTelling(log, *m_model, m_filter, this))
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
    connect(m_older, &LogSearch::finished, this, &DeliveryFeed::finishPage);
    connect(m_newer, &LogSearch::found, this, [this](const Rows &rows) { m_newerRows += rows; });
    connect(m_newer, &LogSearch::finished, this, [this] {
        std::invoke(m_whenNewer, this, m_retries->told(std::exchange(m_newerRows, {})));
        if (!m_newer->isRunning())
            Q_EMIT settled();
    });
    for (const LogSearch *search : {m_older, m_newer}) {
        connect(search, &LogSearch::failed, this, &DeliveryFeed::endJump);
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
    m_jump = {};
    endJump();
    m_older->start({.filter = m_filter, .limit = pageRows});
    Q_EMIT searchChanged();
}

void DeliveryFeed::loadOlder()
{
    if (m_older->isRunning() || m_isStopped || !m_reached.isValid())
        return;
    m_older->start({.filter = m_filter, .from = m_reached, .limit = pageRows});
    Q_EMIT searchChanged();
}

/// Where the newest are not known yet, what comes in could not be told from what was there.
void DeliveryFeed::leave(std::function<void()> jump)
{
    if (m_isAnew) {
        m_jump = std::move(jump);
        return;
    }
    giveUpAbove();
    giveUpOlder();
    endJump();
    m_isStopped = false;
    m_isAway = true;
    m_mode = Mode::Reading;
    jump();
}

void DeliveryFeed::endJump()
{
    m_isLanding = m_isFinishing = false;
    ++m_jumps;
}

void DeliveryFeed::goTo(const QDateTime &moment)
{
    leave([this, moment] {
        whenDone(m_log.lastUntil(moment), this, [this, jump = m_jumps](const core::Result<DeliveryId> &last) {
            if (jump != m_jumps)
                return;
            if (!last)
                Q_EMIT failed(last.error());
            else if (last->isValid())
                goBefore(DeliveryId(last->value() + 1));
            else
                goToOldest();
        });
    });
}

void DeliveryFeed::goBefore(DeliveryId before)
{
    m_isLanding = true;
    m_older->start({.filter = m_filter, .from = before, .limit = pageRows});
    Q_EMIT searchChanged();
}

void DeliveryFeed::goToOldest()
{
    leave([this] { readAbove({.limit = pageRows, .way = LogWay::Newer}, &DeliveryFeed::showOldest); });
}

void DeliveryFeed::replaceRows(const Rows &rows)
{
    Q_EMIT leaving(0, m_model->rowCount());
    m_model->setRows(rows);
}

void DeliveryFeed::showLanding(const Rows &rows)
{
    replaceRows(rows);
    Q_EMIT landed(Landing::First);
    Q_EMIT loaded();
}

void DeliveryFeed::showOldest(Rows rows)
{
    std::ranges::reverse(rows);
    replaceRows(rows);
    m_reached = {};
    noteTop();
    Q_EMIT landed(Landing::Last);
    Q_EMIT loaded();
    Q_EMIT searchChanged();
}

/// Of what was read upwards.
void DeliveryFeed::noteTop()
{
    const DeliveryId reached = m_newer->reached();
    m_isAway = reached.isValid() && (!m_shown.isValid() || reached < m_shown);
    if (!m_model->rows().isEmpty())
        m_shown = std::max(m_shown, m_model->rows().constFirst().id);
}

/// Around the place that was wanted there is a page on either side.
void DeliveryFeed::finishPage()
{
    if (std::exchange(m_isFinishing, false)) {
        if (m_model->rows().isEmpty()) // nothing is as old as that
            goToOldest();
        else
            loadNewer();
    }
    Q_EMIT settled();
}

void DeliveryFeed::takeOlder(const Rows &found)
{
    const Rows rows = m_retries->told(found);
    m_reached = m_older->reached();
    if (std::exchange(m_isAnew, false)) {
        showAnew(rows);
    } else if (std::exchange(m_isLanding, false)) {
        m_isFinishing = true;
        showLanding(rows);
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
    if (!m_older->isRunning() || m_isAnew || m_isLanding)
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
    if (m_newer->isRunning() || m_isAnew || m_isLanding || !m_isAway || m_model->rows().isEmpty())
        return;
    if (m_older->isRunning()) // from where it came to, it goes on when that is scrolled to
        giveUpOlder();
    readAbove({.from = m_model->rows().constFirst().id, .upTo = m_shown, .limit = pageRows, .way = LogWay::Newer},
              &DeliveryFeed::prependPage);
}

void DeliveryFeed::prependPage(Rows rows)
{
    std::ranges::reverse(rows);
    m_model->prepend(rows);
    noteTop();
    Q_EMIT shifted(int(rows.size()));
    dropOldest();
}

void DeliveryFeed::take(const Rows &oldestFirst)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool mustAsk = m_isAnew || m_unjudged.isValid() || m_newer->isRunning();
    Rows fitting;
    m_retries->setReading(m_older->isRunning() || m_newer->isRunning());
    for (const DeliverySummary &delivery : oldestFirst) {
        if (m_retries->take(delivery, fitting))
            continue;
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
        readAbove({.upTo = std::exchange(m_unjudged, {}), .limit = pageRows}, &DeliveryFeed::showFresh);
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
    replaceRows(rows);
    m_isAway = false;
    m_shown = m_seen = rows.isEmpty() ? DeliveryId() : rows.constFirst().id;
    setNewcomers({});
    Q_EMIT loaded();
    if (const auto jump = std::exchange(m_jump, {}))
        leave(jump);
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
        m_isAway = true;
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
