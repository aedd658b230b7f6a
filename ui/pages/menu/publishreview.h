// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/problem.h"
#include "ui/pages/menu/menusession.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace ui {

class CallsView;
class Card;
class DiffView;
class ErrorCard;
class ToneLabel;

/// What would change, what is doubtful about it, and by which calls; shown before anything is sent.
class PublishReview final : public QWidget
{
    Q_OBJECT

public:
    explicit PublishReview(MenuSession &session, QWidget *parent = nullptr);

    /// Compares the editor with what is known to be live.
    void refresh();
    [[nodiscard]] bool hasChangesOfOthers() const { return m_foreign; }
    [[nodiscard]] int stepCount() const { return m_steps; }
    [[nodiscard]] QString note() const;
    void focusNote();
    void setNote(const QString &note);
    void setError(const core::Error &error);

Q_SIGNALS:
    /// The editor shall show what others have published.
    void takeTheirsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *createForeign();
    void fillWarnings();
    void showTheirs();
    void retranslate();

    MenuSession &m_session;
    Card *m_foreignCard = nullptr;
    QLabel *m_foreignText = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_take = nullptr;
    DiffView *m_theirs = nullptr;
    QTabWidget *m_tabs;
    DiffView *m_diff;
    CallsView *m_calls;
    ToneLabel *m_warningsLabel;
    QListWidget *m_warnings;
    QLabel *m_noteLabel;
    QLineEdit *m_note;
    ErrorCard *m_error;
    bool m_foreign = false;
    int m_steps = 0;
};

} // namespace ui
