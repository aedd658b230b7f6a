// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/masssender.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ui {

class Badge;
class ErrorCard;
class JobView;
class SendReview;

/// A mass send: looks at everything first, sends when the person agrees, and shows what became of it.
class SendDialog final : public QDialog
{
    Q_OBJECT

public:
    SendDialog(core::sending::MassSender &sender, const core::Clock &clock, const core::Catalogue &catalogue,
               core::sending::MassOrder order, QWidget *parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase { Looking, Reviewing, Working, Done };

    [[nodiscard]] QWidget *createHead();
    [[nodiscard]] QWidget *createBusy();
    [[nodiscard]] QWidget *createButtons();
    void setPhase(Phase phase);
    void look();
    void send();
    void finish(const core::Result<core::MassJob> &job);
    void follow();
    void retranslate();

    core::sending::MassSender &m_sender;
    core::sending::MassOrder m_order;
    Phase m_phase = Phase::Looking;
    QLabel *m_head = nullptr;
    Badge *m_badge = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_busyText = nullptr;
    QProgressBar *m_progress = nullptr;
    ErrorCard *m_error = nullptr;
    SendReview *m_review;
    JobView *m_job;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_deed = nullptr;
};

} // namespace ui
