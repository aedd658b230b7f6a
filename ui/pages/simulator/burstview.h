// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/burst.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace ui {

class ToneLabel;

/// Many messages at once, and how a server bore them.
class BurstView final : public QWidget
{
    Q_OBJECT

public:
    BurstView(core::Transport &transport, const core::Clock &clock, QWidget *parent = nullptr);

    /// What is going to be sent, in words.
    void setSubject(const QString &kind);
    void setReady(const QString &whyNot);
    /// Messages in the order, duplicates apart.
    [[nodiscard]] int count() const;
    void start(const QByteArray &message, const core::simulator::Target &target);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    void retranslate();

Q_SIGNALS:
    /// Answered by start().
    void startRequested();
    void failed(const core::Error &error);

private:
    [[nodiscard]] QWidget *createOrder();
    [[nodiscard]] QWidget *createResults();
    void stopOrStart();
    void show(const core::simulator::BurstTally &tally);
    void showAnswers(const core::simulator::BurstTally &tally);
    void showFailures(const core::simulator::BurstTally &tally);
    void finish(const core::Result<core::simulator::BurstTally> &tally);
    void showState();

    core::simulator::Burst m_burst;
    bool m_isRunning = false;
    QString m_kind;
    QString m_whyNot;
    std::optional<core::simulator::BurstTally> m_tally;

    QLabel *m_subject = nullptr;
    QFormLayout *m_order = nullptr;
    QSpinBox *m_count = nullptr;
    QSpinBox *m_atOnce = nullptr;
    QSpinBox *m_duplicates = nullptr;
    QComboBox *m_followers = nullptr;
    QPushButton *m_start = nullptr;
    QProgressBar *m_progress = nullptr;
    ToneLabel *m_summary = nullptr;
    QTreeWidget *m_times = nullptr;
    QTreeWidget *m_answers = nullptr;
    QTreeWidget *m_failures = nullptr;
};

} // namespace ui
