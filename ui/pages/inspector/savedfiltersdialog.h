// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/savedfilters.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

class ToneLabel;

/// Renames, deletes and reorders saved filters; what is done is done at once.
class SavedFiltersDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SavedFiltersDialog(const core::SavedFilters &filters, QWidget *parent);

private:
    [[nodiscard]] QPushButton *addButton(const QString &text, const QString &objectName);
    void fill(const QString &current);
    void rename(QListWidgetItem *item);
    void remove();
    void move(int steps);
    void adapt();
    [[nodiscard]] QString current() const;

    core::SavedFilters m_filters;
    QListWidget *m_list;
    ToneLabel *m_text;
    ToneLabel *m_fault;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace ui
