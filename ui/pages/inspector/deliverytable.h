// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/deliverylog.h"
#include "ui/support/rowmodel.h"

#include <QTableView>
#include <QTimer>

namespace ui {

/// Deliveries, newest first, as they are committed. What is selected stays selected and what is in sight stays in sight
/// while rows arrive above it; older rows are read when they are scrolled to.
class DeliveryTable final : public QTableView
{
    Q_OBJECT

public:
    enum class Flow { Live, Held };

    DeliveryTable(core::DeliveryLog &log, core::AccountBook &book, QWidget *parent = nullptr);

    /// Reads the newest rows that fit.
    void setFilter(core::DeliveryFilter filter);
    /// Held: what arrives is only counted; Live again shows it.
    void setFlow(Flow flow);
    [[nodiscard]] bool isEmpty() const { return m_model->rows().isEmpty(); }
    /// Invalid when nothing is selected.
    [[nodiscard]] core::DeliveryId selected() const;
    /// False when that row is not among those read so far; nothing is selected then.
    bool select(core::DeliveryId id);
    void retranslate();

Q_SIGNALS:
    /// Another delivery, or none.
    void selectionMoved();
    void rowsChanged();
    /// How many have arrived that are not shown: while held, and while older ones than the table may hold are read.
    void heldBack(int count);
    void failed(const core::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Load { Anew, Newer };
    using Rows = QList<core::DeliverySummary>;

    void createModel(core::AccountBook &book);
    void layOutColumns();
    void load(Load what);
    void showPage(Load what, const Rows &newestFirst);
    void loadOlder();
    void followScrolling(int top);
    [[nodiscard]] bool isHolding() const;
    void holdBack(const Rows &rows);
    void take(const Rows &oldestFirst);
    void addNewer(const Rows &oldestFirst);
    void keepBounded();

    core::DeliveryLog &m_log;
    core::DeliveryFilter m_filter;
    RowModel<core::DeliverySummary> *m_model = nullptr;
    QTimer m_askAgain;
    Flow m_flow = Flow::Live;
    int m_heldBack = 0;
    int m_asked = 0; ///< answers to older questions are dropped
    bool m_loading = false;
    bool m_loadingOlder = false;
    bool m_atEnd = false;
    Rows m_meanwhile; ///< came in while the newest rows were being read; oldest first
};

} // namespace ui
