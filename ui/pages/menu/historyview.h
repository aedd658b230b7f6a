// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/menu/versioncolumns.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ui {

class DiffView;
class EmptyView;
class MenuOutline;
class MenuSession;

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
    [[nodiscard]] QWidget *createTable();
    [[nodiscard]] QWidget *createDetails();
    void reload();
    [[nodiscard]] QList<int> selectedRows() const;
    void showSelected();
    void showOne(int row);
    void showPair(int newer, int older);
    void restore();
    void keepNote();
    void exportFile();
    void retranslate();

    MenuSession &m_session;
    RowModel<VersionRow> *m_model;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyView *m_empty = nullptr;
    QWidget *m_full = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QToolButton *m_showContents = nullptr;
    QToolButton *m_showChanges = nullptr;
    QStackedWidget *m_views = nullptr;
    MenuOutline *m_outline = nullptr;
    DiffView *m_diff = nullptr;
    QLabel *m_noteLabel = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_publish = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace ui
