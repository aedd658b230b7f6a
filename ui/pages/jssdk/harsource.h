// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/harreading.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// Reads a HAR file away from the window, tells how far it is, can be stopped, and lets one of its signatures be
/// chosen. Hidden while there is no file.
class HarSource final : public QWidget
{
    Q_OBJECT

public:
    explicit HarSource(QWidget *parent = nullptr);
    ~HarSource() override;

    void open(const QString &path);
    /// What such a file has in it.
    void read(const QByteArray &recording);
    [[nodiscard]] bool isReading() const { return m_job != nullptr; }

Q_SIGNALS:
    void chosen(const core::jssdk::HarFinding &finding);
    void failed(const core::Error &error);
    void remarked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Shared with the thread that reads.
    struct Job
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isStopped = false;
    };

    void start(const std::function<std::unique_ptr<QIODevice>()> &source, const QString &name);
    void retranslate();
    void follow();
    void stop();
    void take(const core::Result<core::jssdk::HarReading> &reading);
    void choose(int index);

    std::shared_ptr<Job> m_job;
    QList<core::jssdk::HarFinding> m_findings;
    QTimer m_poll;
    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QComboBox *m_choice;
};

} // namespace ui
