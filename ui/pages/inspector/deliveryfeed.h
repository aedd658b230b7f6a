// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/deliverylog.h"
#include "ui/support/rowmodel.h"

#include <QTimer>

namespace ui {

/// The part of the log that the table shows: a window of rows that slides over everything that fits the filter, a page
/// at a time. It follows what comes in, until somebody reads: then newcomers are counted only, so that nothing moves.
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

    DeliveryFeed(core::DeliveryLog &log, const core::AccountBook &book, QObject *parent = nullptr);

    [[nodiscard]] RowModel<core::DeliverySummary> *model() const { return m_model; }
    [[nodiscard]] const core::DeliveryFilter &filter() const { return m_filter; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] qsizetype newcomers() const { return m_newcomers; }
    /// Whether the newest row that was read is in the table.
    [[nodiscard]] bool isAtTop() const { return m_above.isEmpty(); }

    /// Shows the newest rows that fit, and follows. The old rows stay until then.
    void setFilter(const core::DeliveryFilter &filter);
    void setMode(Mode mode); ///< Following shows what has come meanwhile
    /// From the newest on, whatever was read.
    void reload();
    void loadOlder();
    void loadNewer();

Q_SIGNALS:
    /// So many rows are about to leave; the selection among them is to be given up first.
    void leaving(int first, int count);
    /// Rows appeared (or left, if negative) above those that were there.
    void shifted(int rows);
    /// What was asked of the log has been answered; meanwhile nothing else was read.
    void settled();
    /// A first page has been read, or rows came in.
    void loaded();
    void newcomersChanged(qsizetype count);
    void failed(const core::Error &error);

private:
    using Rows = QList<core::DeliverySummary>;

    void take(const Rows &oldestFirst);
    void catchUp();
    void showAnew(const Rows &rows);
    void showNewest(const Rows &rows);
    void setNewcomers(qsizetype count);
    void dropNewest();
    void dropOldest();
    template <typename Fn>
    void read(core::DeliveryId before, Fn fn);

    core::DeliveryLog &m_log;
    RowModel<core::DeliverySummary> *m_model;
    core::DeliveryFilter m_filter;
    Mode m_mode = Mode::Following;
    /// Before which ids the pages above the table were read, the nearest last.
    QList<core::DeliveryId> m_above;
    core::DeliveryId m_shown; ///< the newest that was in the table since the last reload
    core::DeliveryId m_seen; ///< the newest that was shown or counted
    bool m_isAtEnd = false;
    bool m_isLoading = false;
    int m_asked = 0; ///< answers to older questions are dropped
    qsizetype m_newcomers = 0;
    QTimer m_catchUp; ///< only the log can tell whether newcomers fit
};

} // namespace ui
