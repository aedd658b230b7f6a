// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/problem.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace ui {

class MenuEditing;
template <typename Row>
class RowModel;

/// All problems of all menus; a click or Enter goes to the field.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(MenuEditing &editing, QWidget *parent = nullptr);

    /// "2 errors, 1 warning", or that there are none.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    /// Somebody went to this problem: its field has the cursor now.
    void opened();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Lines;
    /// A problem with its place in words.
    struct Row
    {
        core::menu::Problem problem;
        QString where;
    };

    void refresh();
    void open(const QModelIndex &index);
    [[nodiscard]] QString placeText(const core::menu::Place &place) const;

    MenuEditing &m_editing;
    RowModel<Row> *m_model;
    QTreeView *m_view;
    QLabel *m_summary;
};

} // namespace ui
