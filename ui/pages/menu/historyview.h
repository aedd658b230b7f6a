// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/menu/versioncolumns.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace ui {

class EmptyView;
class MenuSession;
class VersionDetails;

/// Every menu that was live, as far as we know: look at one, compare two, bring one back.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(MenuSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const core::Error &error);
    void noticed(const QString &text);
    /// A version is in the editor now.
    void restored();
    /// A version is in the editor now and is to be published.
    void publishRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createTable();
    void connectParts();
    void reload();
    void keepSelection(const QList<qint64> &ids);
    [[nodiscard]] QList<int> selectedRows() const;
    /// Where exactly one is selected.
    [[nodiscard]] const VersionRow *selected() const;
    void showSelected();
    [[nodiscard]] bool restore();
    void keepNote();
    void exportFile();
    void retranslate();

    MenuSession &m_session;
    RowModel<VersionRow> *m_model;
    QTableView *m_table;
    VersionDetails *m_details;
    QStackedWidget *m_stack;
    EmptyView *m_empty;
};

} // namespace ui
