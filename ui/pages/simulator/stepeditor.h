// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/scenario.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

class ToneLabel;

/// One step of a scenario: which message, what is set in it, and how long to wait before it.
class StepEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit StepEditor(QWidget *parent = nullptr);

    void show(const core::simulator::ScenarioStep &step);
    void retranslate();

Q_SIGNALS:
    /// Only with what makes sense; a field that does not is told beside it.
    void edited(const core::simulator::ScenarioStep &step);

private:
    void take();

    core::simulator::ScenarioStep m_step;
    bool m_isShowing = false;
    QFormLayout *m_layout;
    QComboBox *m_sample;
    QPlainTextEdit *m_fields;
    QSpinBox *m_wait;
    ToneLabel *m_fault;
};

} // namespace ui
