// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/inspector/deliveryfeed.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace ui {

/// The rows of a feed. It reads older and newer pages as it is scrolled, and tells the feed to follow while nobody
/// reads: at the top, with nothing selected, and not held.
class DeliveryTable final : public QWidget
{
    Q_OBJECT

public:
    enum class Flow { Live, Held };

    explicit DeliveryTable(DeliveryFeed &feed, QWidget *parent = nullptr);

    void setFlow(Flow flow);
    /// Newest first.
    [[nodiscard]] QList<core::DeliverySummary> selected() const;
    [[nodiscard]] QTableView *view() const { return m_view; }
    /// When the highest row that is seen came in; invalid when there is none.
    [[nodiscard]] QDateTime momentSeen() const;
    void retranslate();

public Q_SLOTS:
    /// To the newest, with nothing selected.
    void follow();
    /// To what came last until then; what comes in is counted until the newest are there again.
    void goTo(const QDateTime &moment);
    void goToOldest();

Q_SIGNALS:
    void selectionChanged();
    /// What is shown beside the table; invalid when nothing is.
    void currentChanged(core::DeliveryId id);
    void menuRequested(const QPoint &globalPosition);
    /// A cell was clicked with Alt.
    void picked(const core::DeliverySummary &delivery, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createView();
    void connectFeed();
    void adaptMode();
    void loadAround();
    void loadAgain();
    void giveUpSelection(int first, int count);
    void keepInPlace(int rows);
    void land(DeliveryFeed::Landing place);
    void showNewcomers();
    void placePill();
    void tellCurrent();
    void requestMenu(const QPoint &position);

    DeliveryFeed &m_feed;
    QTableView *m_view;
    QPushButton *m_pill;
    Flow m_flow = Flow::Live;
    bool m_isShifting = false; ///< the scroll bar moves, but nobody scrolls
};

} // namespace ui
