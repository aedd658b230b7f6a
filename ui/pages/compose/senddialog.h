// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/masssender.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace ui {

class AccountHead;
class ArticleShelf;
class BusyView;
class ComposeSession;
class JobView;
class SendReview;

/// A mass send: looks at everything first, sends when the person agrees, and shows what became of it.
class SendDialog final : public QDialog
{
    Q_OBJECT

public:
    SendDialog(ComposeSession &session, core::sending::MassOrder order, QWidget *parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase { Looking, Reviewing, Working, Done };

    [[nodiscard]] QWidget *createButtons();
    void setPhase(Phase phase);
    void look();
    /// The same while the review stays in sight.
    void lookAgain();
    void take(const core::Result<core::sending::Preflight> &preflight);
    void send();
    void finish(const core::Result<core::MassJob> &job);
    void follow();
    void retranslate();

    core::sending::MassSender &m_sender;
    ArticleShelf &m_shelf;
    core::sending::MassOrder m_order;
    Phase m_phase = Phase::Looking;
    /// While somebody sets the time each of its steps is another one.
    QTimer m_settling;
    /// What is shown was looked at for that moment; a look under way is none.
    bool m_isCurrent = false;
    quint64 m_turn = 0;
    AccountHead *m_head;
    QStackedWidget *m_stack;
    BusyView *m_busy;
    SendReview *m_review;
    JobView *m_job;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_deed = nullptr;
};

} // namespace ui
