// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/accountbook.h"
#include "core/inspector/deliverylog.h"
#include "core/settings/settings.h"
#include "ui/pages/inspector/deliverytable.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace ui {

class CountLabel;
class FilterLine;
class SavedFiltersButton;
class ToneLabel;

/// The filter line with its saved filters, what is wrong in it, how much fits, and the switch between live and held.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(core::AccountBook &book, core::DeliveryLog &log, core::Settings &settings, QWidget *parent = nullptr);

    /// The last one that could be understood; at first, the one of the last time.
    [[nodiscard]] const core::DeliveryFilter &filter() const { return m_filter; }
    /// Puts one more condition into the line, or takes away the very same one with the opposite sign.
    void addTerm(const core::FilterTerm &term);
    void setText(const QString &filter);
    /// At the end of the line.
    void addButton(QToolButton *button);
    void retranslate();

Q_SIGNALS:
    void filterChanged(const core::DeliveryFilter &filter);
    void flowChanged(ui::DeliveryTable::Flow flow);
    void failed(const core::Error &error);

private:
    void createLine();
    void createHold();
    void apply();
    void save();
    void showFlow();
    void showSaved();

    core::AccountBook &m_book;
    core::Settings &m_settings;
    core::DeliveryFilter m_filter;
    QTimer m_applyLater;
    QHBoxLayout *m_row;
    FilterLine *m_line;
    SavedFiltersButton *m_saved;
    CountLabel *m_count;
    QToolButton *m_hold;
    ToneLabel *m_fault;
};

} // namespace ui
