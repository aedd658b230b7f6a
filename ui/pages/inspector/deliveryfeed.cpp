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

DeliveryFeed::DeliveryFeed(core::DeliveryLog &log, const core::AccountBook &book, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_model(new RowModel<DeliverySummary>("InspectorPage", deliveryColumns(), this))
{
    showAccountNames(*m_model, book);
    m_catchUp.setSingleShot(true);
    m_catchUp.setInterval(200ms);
    connect(&m_catchUp, &QTimer::timeout, this, &DeliveryFeed::catchUp);
    connect(&m_log, &core::DeliveryLog::committed, this, &DeliveryFeed::take);
}

/// Hands the page to fn, unless something else was asked for meanwhile.
template <typename Fn>
void DeliveryFeed::read(DeliveryId before, Fn fn)
{
    m_isLoading = true;
    whenDone(m_log.page(m_filter, before, pageRows), this,
             [this, asked = m_asked, fn = std::move(fn)](const core::Result<Rows> &rows) {
                 if (asked != m_asked)
                     return;
                 m_isLoading = false;
                 if (rows)
                     fn(*rows);
                 else
                     Q_EMIT failed(rows.error());
                 if (rows && !m_isLoading)
                     Q_EMIT settled();
             });
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
    if (mode == Mode::Following)
        catchUp();
}

void DeliveryFeed::reload()
{
    ++m_asked;
    read({}, std::bind_front(&DeliveryFeed::showAnew, this));
}

void DeliveryFeed::loadOlder()
{
    if (m_isLoading || m_isAtEnd || m_model->rows().isEmpty())
        return;
    read(m_model->rows().constLast().id, [this](const Rows &rows) {
        m_isAtEnd = rows.size() < pageRows;
        m_model->append(rows);
        dropNewest();
    });
}

void DeliveryFeed::loadNewer()
{
    if (m_isLoading || m_above.isEmpty())
        return;
    read(m_above.constLast(), [this](Rows rows) {
        m_above.removeLast();
        const DeliveryId first = m_model->rows().isEmpty() ? DeliveryId() : m_model->rows().constFirst().id;
        erase_if(rows, [first](const DeliverySummary &row) { return row.id <= first; });
        m_model->prepend(rows);
        Q_EMIT shifted(int(rows.size()));
        dropOldest();
    });
}

void DeliveryFeed::take(const Rows &oldestFirst)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Rows fitting;
    for (const DeliverySummary &delivery : oldestFirst) {
        const std::optional<bool> fits = core::matches(m_filter, delivery, now);
        if (!fits || (m_isLoading && m_mode == Mode::Following)) {
            if (!m_catchUp.isActive()) // else what comes all the time would put it off for ever
                m_catchUp.start();
            return;
        }
        if (*fits && delivery.id > m_seen)
            fitting.prepend(delivery);
    }
    if (fitting.isEmpty())
        return;
    if (m_mode == Mode::Following)
        showNewest(fitting);
    m_seen = fitting.constFirst().id;
    if (m_mode == Mode::Reading)
        setNewcomers(m_newcomers + fitting.size());
}

/// Reads the newest page and adds what is not there yet, or counts it.
void DeliveryFeed::catchUp()
{
    ++m_asked;
    read({}, [this](const Rows &newest) {
        Rows fresh = newest;
        erase_if(fresh, [this](const DeliverySummary &row) { return row.id <= m_shown; });
        if (m_mode == Mode::Reading) {
            m_seen = newest.isEmpty() ? m_seen : newest.constFirst().id;
            setNewcomers(std::max(m_newcomers, fresh.size()));
        } else if (!isAtTop() || m_model->rows().isEmpty() || fresh.size() == pageRows) { // there may be a gap between
            showAnew(newest);
        } else {
            setNewcomers(0);
            showNewest(fresh);
        }
    });
}

void DeliveryFeed::showAnew(const Rows &rows)
{
    Q_EMIT leaving(0, m_model->rowCount());
    m_above.clear();
    m_isAtEnd = rows.size() < pageRows;
    m_model->setRows(rows);
    m_shown = m_seen = rows.isEmpty() ? DeliveryId() : rows.constFirst().id;
    setNewcomers(0);
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

void DeliveryFeed::setNewcomers(qsizetype count)
{
    if (std::exchange(m_newcomers, count) != count)
        Q_EMIT newcomersChanged(count);
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
    m_isAtEnd = false;
}

} // namespace ui
