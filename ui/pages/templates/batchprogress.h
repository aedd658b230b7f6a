// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templatebatch/batchsender.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

class ErrorCard;
class ToneLabel;

/// Where a job is: its state, how many rows became what, how fast it goes, how long it still takes, what is left of the
/// quota, and why it stopped.
class BatchProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchProgress(QWidget *parent = nullptr);

    void setJob(const core::BatchJob &job);
    void setProgress(const core::templatebatch::BatchProgress &progress);
    /// Nothing: not known.
    void setQuotaLeft(std::optional<qint64> left);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString paceText() const;

    core::BatchJob m_job;
    core::templatebatch::BatchProgress m_now;
    std::optional<qint64> m_quotaLeft;
    QLabel *m_title;
    ToneLabel *m_state;
    QProgressBar *m_bar;
    ToneLabel *m_counts;
    ToneLabel *m_pace;
    ErrorCard *m_error;
};

} // namespace ui
