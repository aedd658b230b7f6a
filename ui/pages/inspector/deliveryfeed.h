// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "ui/pages/inspector/logsearch.h"
#include "ui/pages/inspector/retrytelling.h"
#include "ui/support/rowmodel.h"

#include <QTimer>

namespace ui {

/// The part of the log that the table shows: a window of rows that slides over everything that fits the filter, a page
/// at a time, from wherever one wants to look. It follows what comes in, until somebody reads: then newcomers are
/// counted only, so that nothing moves. What takes long to look for appears as it is found. Where the filter puts
/// retries behind their first try, one that comes in is told by the row of that one.
class DeliveryFeed final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageRows = 200; ///< read at once
    static constexpr int mostRows = 1000; ///< in the table

    enum class Mode {
        Following, ///< newcomers appear at the top
        Reading, ///< they are counted
    };

    /// Where the row is that goTo() or goToOldest() was after.
    enum class Landing { First, Last };

    /// Of the search for the next page.
    enum class Search { Over, Running, Stopped };

    /// `ask` is how the log is searched, else by itself.
    DeliveryFeed(core::DeliveryLog &log, const core::AccountBook &book, QObject *parent = nullptr,
                 LogSearch::Ask ask = {});

    [[nodiscard]] RowModel<core::DeliverySummary> *model() const { return m_model; }
    [[nodiscard]] const core::DeliveryFilter &filter() const { return m_filter; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const core::DeliveryCount &newcomers() const { return m_newcomers; }
    /// Whether the newest row that was read is in the table.
    [[nodiscard]] bool isAtTop() const { return !m_isAway; }
    [[nodiscard]] Search search() const;
    /// How far it has come.
    [[nodiscard]] const QDateTime &searchedBackTo() const { return m_older->reachedAt(); }

    /// Shows the newest rows that fit, and follows. The old rows stay until the first answer. Ends a running search.
    void setFilter(const core::DeliveryFilter &filter);
    void setMode(Mode mode); ///< Following shows what has come meanwhile
    /// From the newest on, whatever was read.
    void reload();
    /// Shows what fits and came until then, newest first, and what came next above; what comes in is counted.
    void goTo(const QDateTime &moment);
    void goToOldest();
    void loadOlder(); ///< not of a search that was stopped
    void loadNewer();
    void stopSearch(); ///< what was found stays
    void continueSearch();

Q_SIGNALS:
    /// So many rows are about to leave; the selection among them is to be given up first.
    void leaving(int first, int count);
    /// Rows appeared (or left, if negative) above those that were there.
    void shifted(int rows);
    /// The table shows another place of the log.
    void landed(ui::DeliveryFeed::Landing place);
    /// What was asked of the log has been answered; meanwhile nothing else was read.
    void settled();
    /// Rows have been found, or came in.
    void loaded();
    /// Another state, or further back.
    void searchChanged();
    void newcomersChanged();
    void failed(const core::Error &error);

private:
    using Rows = QList<core::DeliverySummary>;

    void take(const Rows &oldestFirst);
    void takeOlder(const Rows &found);
    void askLater(core::DeliveryId oldest);
    void catchUp();
    void showFresh(Rows fresh);
    void showAnew(const Rows &rows);
    void showNewest(const Rows &rows);
    void leave(std::function<void()> jump);
    void endJump();
    void goBefore(core::DeliveryId before);
    void showLanding(const Rows &rows);
    void showOldest(Rows rows);
    void replaceRows(const Rows &rows);
    void noteTop();
    void finishPage();
    void setNewcomers(const core::DeliveryCount &count);
    void dropNewest();
    void dropOldest();
    void prependPage(Rows rows);
    void readAbove(LogSearchOrder order, void (DeliveryFeed::*done)(Rows));
    void giveUpAbove();
    void giveUpOlder();

    core::DeliveryLog &m_log;
    LogSearch *m_older; ///< the next page; what it finds is shown at once
    LogSearch *m_newer; ///< a page above the table, or what came in; shown when there is all of it
    Rows m_newerRows;
    void (DeliveryFeed::*m_whenNewer)(Rows) = nullptr;
    RowModel<core::DeliverySummary> *m_model;
    core::DeliveryFilter m_filter;
    RetryTelling *m_retries;
    Mode m_mode = Mode::Following;
    bool m_isAway = false; ///< there are rows above the table
    core::DeliveryId m_shown; ///< the newest that was in the table since the last reload
    core::DeliveryId m_seen; ///< the newest that was shown or counted
    core::DeliveryId m_unjudged; ///< of what came in and waits for catchUp(), the oldest
    core::DeliveryId m_reached; ///< all that is not older and fits is in the table or above; invalid = no more
    bool m_isAnew = false; ///< the table still shows what was there before reload()
    bool m_isLanding = false; ///< or before goTo()
    bool m_isFinishing = false; ///< what is above the place that goTo() found is still to be read
    std::function<void()> m_jump; ///< as soon as the newest are known
    int m_jumps = 0; ///< answers to older questions are dropped
    bool m_isStopped = false;
    core::DeliveryCount m_newcomers;
    QTimer m_catchUp; ///< only the log can tell whether newcomers fit
};

} // namespace ui
