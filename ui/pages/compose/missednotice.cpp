// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/missednotice.h"

#include "core/settings/settings.h"
#include "ui/support/moment.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace ui {

using namespace Qt::StringLiterals;
using core::MassJob;
using core::sending::MassSender;

namespace {

constexpr qsizetype mostRemembered = 500;

QStringList seenIds(const core::Settings &settings)
{
    return settings.get(core::settings::missedSeen).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

MissedNotice::MissedNotice(MassSender &sender, core::Settings &settings, const core::Clock &clock, QWidget *parent)
    : Card(parent)
    , m_sender(sender)
    , m_settings(settings)
    , m_clock(clock)
    , m_text(new ToneLabel(Tone::Normal))
    , m_show(new QPushButton)
    , m_seen(new QPushButton)
{
    setTone(Tone::Warning);
    m_text->setObjectName(u"missedText"_s);
    m_show->setObjectName(u"missedShow"_s);
    m_seen->setObjectName(u"missedSeen"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_seen);
    body()->addLayout(row);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const qint64 jobId = m_missed.isEmpty() ? 0 : m_missed.constFirst().id;
        markSeen();
        Q_EMIT showRequested(jobId);
    });
    connect(m_seen, &QPushButton::clicked, this, &MissedNotice::markSeen);
    connect(&sender, &MassSender::changed, this, &MissedNotice::look);
    hide();
}

void MissedNotice::setAccount(const std::optional<core::Account> &account)
{
    m_account = account;
    look();
}

void MissedNotice::look()
{
    m_missed.clear();
    if (m_account) {
        const auto missed = m_sender.jobs({.appId = m_account->appId, .states = {MassJob::State::Missed}});
        if (!missed) {
            Q_EMIT failed(missed.error());
            return;
        }
        const QStringList seen = seenIds(m_settings);
        std::ranges::copy_if(*missed, std::back_inserter(m_missed),
                             [&seen](const MassJob &job) { return !seen.contains(QString::number(job.id)); });
    }
    setVisible(!m_missed.isEmpty());
    retranslate();
}

void MissedNotice::markSeen()
{
    QStringList seen = seenIds(m_settings);
    for (const MassJob &job : std::as_const(m_missed))
        seen.append(QString::number(job.id));
    m_settings.set(core::settings::missedSeen, seen.last(std::min(mostRemembered, seen.size())).join(u' '));
    look();
}

void MissedNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void MissedNotice::retranslate()
{
    m_show->setText(tr("Show"));
    m_seen->setText(tr("Got it"));
    if (m_missed.isEmpty())
        return;
    const MassJob &newest = m_missed.constFirst();
    const QDateTime at = newest.scheduledFor.isValid() ? newest.scheduledFor : newest.createdAt;
    const QString when = momentText(at, m_clock.now());
    m_text->setText(
        m_missed.size() == 1
            ? tr("The send planned for %1 was missed, since no MpDesk ran then. Nothing was sent.").arg(when)
            : tr("%n planned send(s) were missed, since no MpDesk ran then; the last one at %1. Nothing was "
                 "sent.",
                 nullptr, int(m_missed.size()))
                  .arg(when));
}

} // namespace ui
