// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/sentview.h"

#include "core/templatebatch/rowreasons.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using core::BatchJob;
using core::BatchRow;
using State = BatchRow::State;

namespace batch = core::templatebatch;

Tone toneOf(State state)
{
    switch (state) {
    case State::Delivered: return Tone::Good;
    case State::Failed:
    case State::Faulty: return Tone::Bad;
    case State::Unknown: return Tone::Warning;
    case State::Queued:
    case State::Sending:
    case State::Sent:
    case State::Cancelled: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString outcomeOf(const BatchRow &row, const core::templates::Template &subject)
{
    if (row.state == State::Sent)
        return subject.family == core::templates::Family::Message
            ? SentView::tr("The platform has it; whether it arrives is told to the inspector by an event.")
            : SentView::tr("The platform has it.");
    if (row.state == State::Unknown)
        return SentView::tr("It may have arrived all the same, so that MpDesk does not repeat it: %1").arg(row.reason);
    if (row.state != State::Failed)
        return row.reason;
    return batch::reasonOf(row, subject);
}

SentView::SentView(batch::BatchSender &sender, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_sender(sender)
    , m_name(name)
    , m_state(new ToneLabel(Tone::Muted))
    , m_advice(new ToneLabel(Tone::Normal))
    , m_grid(new QGridLayout)
    , m_error(new ErrorCard)
{
    m_state->setObjectName(name + u"State"_s);
    m_advice->setObjectName(name + u"Outcome"_s);
    m_error->setObjectName(name + u"Error"_s);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFontScale(m_state, 1.15, QFont::DemiBold);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_advice);
    layout->addLayout(m_grid);
    layout->addWidget(m_error);
    layout->addStretch();
    connect(&sender, &batch::BatchSender::changed, this, [this](qint64 job) {
        if (job == m_job.id)
            follow();
    });
}

void SentView::setJob(const BatchJob &job)
{
    m_job = job;
    m_error->clear();
    follow();
}

void SentView::clear()
{
    m_job = {};
    m_error->clear();
    follow();
}

void SentView::setError(const core::Error &error)
{
    m_error->setError(error);
}

void SentView::addLine(const QString &title, const QString &text, const QString &name)
{
    const int row = m_grid->rowCount();
    auto *heading = new ToneLabel(Tone::Muted);
    heading->setWordWrap(false);
    heading->setText(title);
    auto *words = new QLabel(text);
    words->setObjectName(m_name + name);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(heading, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
}

void SentView::follow()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_state->setText({});
    m_advice->setText({});
    if (m_job.id == 0)
        return;
    const auto job = m_sender.job(m_job.id);
    const auto rows = m_sender.rows({.job = m_job.id, .limit = 1});
    if (!job || !rows || rows->isEmpty())
        return;
    m_job = *job;
    const BatchRow &row = rows->constFirst();
    m_state->setTone(toneOf(row.state));
    m_state->setText(batch::nameOf(row.state));
    m_advice->setText(outcomeOf(row, m_job.subject));
    m_advice->setVisible(!m_advice->text().isEmpty());
    addLine(tr("Template"), m_job.subject.title, u"Template"_s);
    addLine(tr("To"), row.openId, u"To"_s);
    if (row.msgId != 0)
        addLine(u"msgid"_s, QString::number(row.msgId), u"MsgId"_s);
    if (row.code != 0)
        addLine(tr("Code"), QString::number(row.code), u"Code"_s);
    const QDateTime at = row.endedAt.isValid() ? row.endedAt : m_job.createdAt;
    addLine(tr("At"), QLocale().toString(at.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s), u"At"_s);
    if (m_job.error)
        m_error->setError(*m_job.error);
}

void SentView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace ui
