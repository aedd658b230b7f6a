// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templates/batchprogress.h"

#include "core/base/durationtext.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace ui {

using namespace Qt::StringLiterals;
using core::BatchRow;
using State = core::BatchJob::State;

namespace {

Tone toneOf(State state)
{
    switch (state) {
    case State::Running:
    case State::Finished: return Tone::Good;
    case State::Paused: return Tone::Warning;
    case State::Stopped:
    case State::Reading: return Tone::Bad;
    case State::Cancelled: return Tone::Muted;
    case State::Draft: return Tone::Normal;
    case State::Cancelling:
    case State::Requeueing:
    case State::Removing: return Tone::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

BatchProgress::BatchProgress(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_state(new ToneLabel(Tone::Normal))
    , m_bar(new QProgressBar)
    , m_counts(new ToneLabel(Tone::Normal))
    , m_pace(new ToneLabel(Tone::Muted))
    , m_error(new ErrorCard)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"batchTitle"_s);
    setFontScale(m_title, 1.1, QFont::DemiBold);
    m_state->setObjectName(u"batchState"_s);
    m_state->setWordWrap(false);
    m_bar->setObjectName(u"batchBar"_s);
    m_bar->setTextVisible(false);
    constexpr int barHeight = 8;
    m_bar->setFixedHeight(barHeight);
    m_counts->setObjectName(u"batchCounts"_s);
    m_pace->setObjectName(u"batchPace"_s);
    m_error->setObjectName(u"batchJobError"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_counts);
    layout->addWidget(m_pace);
    layout->addWidget(m_error);
}

void BatchProgress::setJob(const core::BatchJob &job)
{
    m_job = job;
    if (job.error)
        m_error->setError(*job.error);
    else
        m_error->clear();
    retranslate();
}

void BatchProgress::setProgress(const core::templatebatch::BatchProgress &progress)
{
    m_now = progress;
    retranslate();
}

void BatchProgress::setQuotaLeft(std::optional<qint64> left)
{
    m_quotaLeft = left;
    retranslate();
}

QString BatchProgress::countsText() const
{
    const QLocale locale;
    core::BatchCounts counts = m_now.counts;
    QStringList parts{tr("%1 rows").arg(locale.toString(counts.total()))};
    for (const BatchRow::State state : BatchRow::allStates) {
        if (counts.of(state) > 0)
            parts += u"%1 %2"_s.arg(core::templatebatch::nameOf(state), locale.toString(counts.of(state)));
    }
    return parts.join(u" · "_s);
}

QString BatchProgress::paceText() const
{
    const QLocale locale;
    QStringList parts;
    if (m_job.state == State::Running && m_now.rate > 0)
        parts += tr("%1 messages a second").arg(locale.toString(m_now.rate, 'f', 1));
    if (m_job.state == State::Running && m_now.left)
        parts += tr("about %1 left").arg(core::durationText(*m_now.left));
    if (m_quotaLeft)
        parts += tr("quota left today: %1").arg(locale.toString(*m_quotaLeft));
    QString text = parts.join(u" · "_s);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

void BatchProgress::retranslate()
{
    m_title->setText(m_job.source.isEmpty() ? m_job.subject.title
                                            : QString(m_job.subject.title + u" · "_s + m_job.source));
    m_state->setText(core::templatebatch::nameOf(m_job.state));
    m_state->setTone(toneOf(m_job.state));
    const qint64 all = m_now.counts.total() - m_now.counts.faulty;
    constexpr int steps = 1000;
    m_bar->setRange(0, steps);
    m_bar->setValue(all > 0 ? int((all - m_now.counts.left()) * steps / all) : 0);
    m_counts->setText(countsText());
    m_pace->setText(paceText());
    m_pace->setVisible(!m_pace->text().isEmpty());
}

void BatchProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
