// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/masssender.h"

#include <QDialog>

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
    void send();
    void finish(const core::Result<core::MassJob> &job);
    void follow();
    void retranslate();

    core::sending::MassSender &m_sender;
    ArticleShelf &m_shelf;
    core::sending::MassOrder m_order;
    Phase m_phase = Phase::Looking;
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
