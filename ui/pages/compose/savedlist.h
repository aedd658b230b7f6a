// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QToolButton;

namespace ui {

class ComposeSession;
class ToneLabel;

/// The saved messages of the account: found by their words, opened with a click or Enter, renamed with F2, removed with
/// Del; what was removed last can be brought back.
class SavedList final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedList(ComposeSession &session, QWidget *parent = nullptr);

    /// A line to type the name of the new saved message in.
    void askName();

Q_SIGNALS:
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void open(const QListWidgetItem *item);
    void rename(QListWidgetItem *item);
    void remove();
    void commitName();
    void retranslate();

    ComposeSession &m_session;
    QLineEdit *m_search;
    QListWidget *m_list;
    ToneLabel *m_empty;
    QLineEdit *m_name;
    QToolButton *m_new;
    QPushButton *m_saveAs;
    QWidget *m_undoRow;
    QLabel *m_removed;
    QPushButton *m_undo;
};

} // namespace ui
