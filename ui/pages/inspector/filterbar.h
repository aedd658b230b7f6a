// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/filterlanguage.h"
#include "ui/pages/inspector/deliverytable.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace ui {

class ToneLabel;

/// The filter line with what is wrong in it, and the switch between live and held.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(core::AccountBook &book, QWidget *parent = nullptr);

    /// The last one that could be understood.
    [[nodiscard]] const core::DeliveryFilter &filter() const { return m_filter; }
    /// Puts one more condition into the line.
    void addTerm(const core::FilterTerm &term);
    /// At the end of the line.
    void addButton(QToolButton *button);
    void retranslate();

Q_SIGNALS:
    void filterChanged(const core::DeliveryFilter &filter);
    void flowChanged(ui::DeliveryTable::Flow flow);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void showFlow();

    core::AccountBook &m_book;
    core::DeliveryFilter m_filter;
    QTimer m_applyLater;
    QHBoxLayout *m_row;
    QLineEdit *m_line;
    QToolButton *m_hold;
    ToneLabel *m_fault;
};

} // namespace ui
