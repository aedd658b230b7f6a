// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calling/collectionrun.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class ConsoleSession;
class ErrorCard;
class ToneLabel;

/// Asks for the values that a collection needs, runs it, and shows what becomes of each call.
class RunDialog final : public QDialog
{
    Q_OBJECT

public:
    RunDialog(ConsoleSession &session, core::console::Collection collection, QWidget *parent = nullptr);
    ~RunDialog() override; ///< stops what is under way

    void reject() override;

Q_SIGNALS:
    void stepShown(const core::calling::CallOutcome &outcome);

private:
    void askToRun();
    void run();
    void showStep(const core::calling::StepOutcome &step);
    void end(const core::Result<QList<core::calling::StepOutcome>> &outcomes);
    [[nodiscard]] QStringList harmfulCalls() const;

    ConsoleSession &m_session;
    core::console::Collection m_collection;
    QList<std::pair<QString, QLineEdit *>> m_values;
    QList<core::calling::StepOutcome> m_steps;
    std::shared_ptr<core::calling::RunProgress> m_progress;
    QTreeWidget *m_tree;
    ErrorCard *m_error;
    ToneLabel *m_state;
    QPushButton *m_run;
    QPushButton *m_stop;
};

} // namespace ui
