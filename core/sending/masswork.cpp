// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/masscourse_p.h"
#include "core/sending/masssender.h"
#include "core/sending/massturn_p.h"

#include <QPointer>

namespace core::sending {

using State = MassJob::State;

namespace {

/// Later than this a send is not what its person wanted any more.
constexpr qint64 graceSeconds = 60;

bool isMissed(const MassJob &job, const QDateTime &now)
{
    const bool waits = job.state == State::Scheduled || job.state == State::Prepared;
    const QDateTime wanted = job.scheduledFor.isValid() ? job.scheduledFor : job.createdAt;
    return waits && wanted.secsTo(now) > graceSeconds;
}

/// The program that asked is gone, or nobody has asked for so long that it is not asked by itself any more.
bool isLeftAlone(const MassJob &job, const QDateTime &now)
{
    return isOpenQuestion(job) && !mayAskByItself(job, now);
}

} // namespace

void MassSender::resume()
{
    m_timer.start();
    tick();
}

void MassSender::tick()
{
    if (!m_isWorking)
        static_cast<void>(workOnce());
}

Task<int> MassSender::workOnce()
{
    const QPointer<MassSender> alive(this);
    m_isWorking = true;
    for (const Heard &heard : std::exchange(m_heard, {}))
        hear(heard.appId, heard.event, heard.at);
    const Result<QList<qint64>> due = m_store.due(m_clock.now());
    int done = 0;
    for (const qint64 jobId : due.value_or(QList<qint64>())) {
        const Result<MassJob> job = co_await work(jobId);
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        if (job)
            ++done;
        else if (job.error().kind == Error::Kind::Cancelled)
            break;
    }
    m_isWorking = false;
    if (!due) {
        Q_EMIT failed(due.error());
        co_return fail(due.error());
    }
    co_return done;
}

Task<MassJob> MassSender::work(qint64 jobId)
{
    const QDateTime now = m_clock.now();
    {
        const Result<std::shared_ptr<Turn>> turn = ownTurn(jobId);
        if (!turn)
            co_return fail(turn.error());
        MassJob &job = (*turn)->job;
        const bool isStuck = isMissed(job, now) || isLeftAlone(job, now) || isEnded(job.state);
        if (isStuck) {
            if (isMissed(job, now)) {
                job.state = State::Missed;
                job.endedAt = now;
            } else if (job.state == State::Requested) {
                job.state = State::Unknown;
            }
            job.nextAt = QDateTime();
            if (const Done written = keep(**turn); !written)
                co_return fail(written.error());
            co_return std::as_const(job);
        }
    }
    const Result<MassJob> job = m_store.job(jobId);
    if (!job)
        co_return fail(job.error());
    if (job->msgId != 0)
        co_return co_await look(jobId);
    co_return co_await request(jobId);
}

Task<MassJob> MassSender::follow(qint64 jobId, Until until)
{
    const QPointer<MassSender> alive(this);
    for (;;) {
        Result<MassJob> job = m_store.job(jobId);
        if (!job || isEnded(job->state) || (until == Until::Answered && job->msgId != 0) || !job->nextAt.isValid())
            co_return job;
        const qint64 wait = std::max<qint64>(m_clock.now().msecsTo(job->nextAt), 0);
        const Done waited = co_await m_transport.pause(std::chrono::milliseconds(wait));
        if (!waited || !alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        const Result<MassJob> worked = co_await work(jobId);
        if (!alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
        if (worked || worked.error().kind != Error::Kind::Unsupported) {
            if (!worked)
                co_return fail(worked.error());
            continue;
        }
        const Done again = co_await m_transport.pause(std::chrono::seconds(1)); // another program is at it
        if (!again || !alive)
            co_return fail(Error::Kind::Cancelled, tr("Cancelled"));
    }
}

void MassSender::hear(const AppId &appId, const callback::MassSendFinished &event, const QDateTime &at)
{
    const Heard heard{.appId = appId, .event = event, .at = at};
    if (const Done taken = take(heard); !taken) {
        if (taken.error().kind == Error::Kind::Unsupported)
            m_heard.append(heard); // with the next round
        else
            Q_EMIT failed(taken.error());
    }
}

Done MassSender::take(const Heard &heard)
{
    const Result<std::optional<MassJob>> known = m_store.byMsgId(heard.appId, heard.event.messageId);
    if (!known)
        return fail(known.error());
    if (!*known || (*known)->totals)
        return {}; // not ours, or a repeated delivery
    const Result<std::shared_ptr<Turn>> turn = ownTurn((*known)->id);
    if (!turn)
        return fail(turn.error());
    noteEvent((*turn)->job, heard.event, heard.at);
    return keep(**turn);
}

} // namespace core::sending
