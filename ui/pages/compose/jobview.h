// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/masssender.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Countdown;
class ErrorCard;
class JobArticles;
class ToneLabel;

/// What became of a mass send, and what can be done about it; follows the journal while it is shown.
class JobView final : public QWidget
{
    Q_OBJECT

public:
    JobView(core::sending::MassSender &sender, const core::Clock &clock, QWidget *parent = nullptr);

    void setJob(const core::MassJob &job);
    [[nodiscard]] const core::MassJob &job() const { return m_job; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(qint64 jobId);
    void work(core::Task<core::MassJob> task);
    void take(const core::Result<core::MassJob> &job);
    /// Asks once more before it does.
    void settle(core::sending::MassSender::Finding finding);
    void remove();
    void show();
    void showDeletion();
    /// From 1; 0 = all of them.
    [[nodiscard]] int chosenArticle() const;
    void retranslate();

    core::sending::MassSender &m_sender;
    const core::Clock &m_clock;
    core::MassJob m_job;
    QLabel *m_icon;
    QLabel *m_title;
    ToneLabel *m_text;
    QLabel *m_totals;
    QLabel *m_numbers;
    ToneLabel *m_waiting;
    Countdown *m_left;
    JobArticles *m_articles;
    ErrorCard *m_error;
    QPushButton *m_again;
    QPushButton *m_look;
    QPushButton *m_wasSent; ///< as a person found in the web console
    QPushButton *m_wasNotSent;
    QPushButton *m_cancel;
    QPushButton *m_remove;
};

} // namespace ui
