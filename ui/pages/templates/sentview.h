// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templatebatch/batchsender.h"
#include "ui/support/tone.h"

#include <QWidget>

class QGridLayout;

namespace ui {

class ErrorCard;
class ToneLabel;

/// What became of one message, as its journal and the inspector know it by now.
class SentView final : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are called name + "State", name + "Outcome"…
    SentView(core::templatebatch::BatchSender &sender, const QString &name, QWidget *parent = nullptr);

    /// A job of one message.
    void setJob(const core::BatchJob &job);
    void clear();
    void setError(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void addLine(const QString &title, const QString &text, const QString &name);

    core::templatebatch::BatchSender &m_sender;
    QString m_name;
    core::BatchJob m_job;
    ToneLabel *m_state;
    ToneLabel *m_advice;
    QGridLayout *m_grid;
    ErrorCard *m_error;
};

/// "Delivered": the tone of a message's state.
[[nodiscard]] Tone toneOf(core::BatchRow::State state);
/// What became of it, in a sentence for people, with the reason where there is one.
[[nodiscard]] QString outcomeOf(const core::BatchRow &row, const core::templates::Template &subject);

} // namespace ui
