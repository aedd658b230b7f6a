// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/callhistory.h"
#include "ui/support/rowmodel.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace ui {

class ConsoleSession;
class ToneLabel;

/// Calls that were made, newest first, with a search. One can be taken up again, with what was answered then.
class CallHistoryList final : public QWidget
{
    Q_OBJECT

public:
    explicit CallHistoryList(ConsoleSession &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// Whole, with its answer.
    void restoreRequested(const core::CallRecord &call);
    void compareRequested(const core::CallRecord &call);
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCalls(const core::Result<QList<core::CallRecord>> &found);
    [[nodiscard]] std::optional<core::CallRecord> current();
    [[nodiscard]] QStringList endpointsNamed(const QString &words) const;
    void askToClear();
    void clear(const core::AppId &appId);
    void enableParts();
    void retranslate();

    ConsoleSession &m_session;
    QLineEdit *m_search;
    QTreeView *m_view;
    RowModel<core::CallRecord> *m_model;
    ToneLabel *m_empty;
    QPushButton *m_restore;
    QPushButton *m_compare;
    QPushButton *m_clear;
    QTimer m_typing;
    int m_turn = 0; ///< answers of the background to earlier questions are dropped
};

} // namespace ui
