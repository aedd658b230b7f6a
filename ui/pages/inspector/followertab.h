// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/deliverylog.h"
#include "ui/pages/inspector/detailtab.h"
#include "ui/support/rowmodel.h"

class QPushButton;
class QTableView;

namespace ui {

class ToneLabel;

/// What else came from the same follower, around this delivery.
class FollowerTab final : public DetailTab
{
    Q_OBJECT

public:
    FollowerTab(core::DeliveryLog &log, const core::AccountBook &book, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void failed(const core::Error &error);
    void filterRequested(const QString &filter);
    void deliveryRequested(core::DeliveryId id);
    void conversationRequested(const core::AppId &account, const QString &openId);

protected:
    void fill() override;
    void retranslate() override;

private:
    using Rows = QList<core::DeliverySummary>;

    void readOlder(const Rows &newest);
    void put(const Rows &rows);
    [[nodiscard]] core::DeliveryFilter filter() const;
    /// Drops answers about another delivery.
    template <typename Fn>
    void read(core::DeliveryId before, Fn fn);

    core::DeliveryLog &m_log;
    RowModel<core::DeliverySummary> *m_model;
    QTableView *m_table;
    ToneLabel *m_note;
    QPushButton *m_converse;
    QPushButton *m_showAll;
};

} // namespace ui
