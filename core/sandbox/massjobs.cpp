// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/massjobs.h"

#include "core/sandbox/calendar.h"
#include "core/sandbox/massevent.h"
#include "core/sandbox/messagemedia.h"
#include "core/sandbox/state.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct MassTexts
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

/// Why the copyright check stops a send; empty when it does not.
QString stoppedBy(const MassJob &job)
{
    const QList<Originality> &found = job.ordered.articles;
    if (found.contains(Originality::Forbidden))
        return u"err(30002)"_s;
    if (job.ignoresReprint)
        return {};
    if (found.contains(Originality::Unknown))
        return u"err(30001)"_s;
    return found.contains(Originality::Reprint) ? u"err(30003)"_s : QString();
}

bool limitsFollowers(const State &state)
{
    return state.options.kind != Kind::Subscription;
}

/// How many mass sends a follower has received in the month of this moment.
qsizetype receivedThatMonth(const State &state, const QString &openid, const QDateTime &at)
{
    return std::ranges::count_if(state.mass.all, [&](const MassJob &job) {
        return beijingMonth(job.at) == beijingMonth(at) && job.received.contains(openid);
    });
}

/// Those of the range who are followers and may have one more.
QStringList reachable(const State &state, const MassJob &job)
{
    const qint64 perMonth = state.catalogue.limitValue(u"mass.service.perFollowerPerMonth");
    QStringList openids;
    for (const QString &openid : job.range.openids) {
        if (!state.followers.find(openid) || state.contacts.isBlocking(openid))
            continue;
        if (!limitsFollowers(state) || receivedThatMonth(state, openid, job.at) < perMonth)
            openids.append(openid);
    }
    return openids;
}

void deliver(State &state, MassJob &job, const QDateTime &at)
{
    QStringList openids = reachable(state, job);
    job.total = job.range.openids.size();
    job.filtered = openids.size();
    job.failed = std::min(job.ordered.failing, openids.size());
    job.received = openids.mid(job.failed);
    job.status = job.received.isEmpty() ? MassJob::Status::Failed : MassJob::Status::Success;
    job.verdict = job.received.isEmpty() ? u"send fail"_s : u"send success"_s;
    for (const QString &openid : std::as_const(job.received))
        state.receipts.add({.at = at,
                            .openid = openid,
                            .way = Receipt::Way::Mass,
                            .messageId = job.id,
                            .kind = job.content.kind,
                            .content = job.content.body});
    if (job.status == MassJob::Status::Success && job.content.kind == "mpnews"_L1)
        job.pages = takeDraft(state, job.content.body.value("media_id"_L1).toString());
}

void end(State &state, MassJob &job, const QString &verdict, const QDateTime &at)
{
    if (verdict.isEmpty()) {
        deliver(state, job, at);
    } else {
        job.status = MassJob::Status::Failed;
        job.verdict = verdict;
    }
    state.outbox.postJobEvent(at, u"MASSSENDJOBFINISH"_s, massEvent(job));
}

void finish(State &state, qint64 id, const QDateTime &at)
{
    MassJob *job = state.mass.find(id);
    const QString stop = job->content.kind == "mpnews"_L1 ? stoppedBy(*job) : QString();
    end(state, *job, job->ordered.status.isEmpty() ? stop : job->ordered.status, at);
}

void startSending(State &state, MassJob &job, const QDateTime &at)
{
    constexpr qint64 base = 2;
    constexpr qint64 secondsPerMinute = 60;
    constexpr qint64 unit = 10'000;
    const qint64 perMinute = realSpeed(state.mass.speed) * unit;
    const qint64 seconds = base + job.range.openids.size() * secondsPerMinute / perMinute;
    job.status = MassJob::Status::Sending;
    state.agenda.add(at.addSecs(seconds),
                     [id = job.id](State &later, const QDateTime &due) { finish(later, id, due); });
}

void expire(State &state, qint64 id, const QDateTime &at)
{
    MassJob *job = state.mass.find(id);
    if (job->status == MassJob::Status::WaitsForAdmin)
        end(state, *job, u"err(40002)"_s, at);
}

/// Sends that count against the quota of a day or month: those that went out or still may.
qint64 countUsed(const State &state, const auto &isCounted)
{
    return std::ranges::count_if(
        state.mass.all, [&](const MassJob &job) { return job.status != MassJob::Status::Failed && isCounted(job); });
}

/// 45028 for a second send of a subscription account on one day, and a fifth to everybody in one month.
Done checkQuota(const State &state, const MassJob &wanted)
{
    const auto sameDay = [&](const MassJob &job) { return beijingDay(job.at) == beijingDay(wanted.at); };
    const auto sameMonth = [&](const MassJob &job) {
        return job.isWholeAudience() && beijingMonth(job.at) == beijingMonth(wanted.at);
    };
    if (!limitsFollowers(state)) {
        if (countUsed(state, sameDay) >= state.catalogue.limitValue(u"mass.subscription.perDay"))
            return refuse(45028);
        return {};
    }
    const qint64 perMonth = state.catalogue.limitValue(u"mass.service.perFollowerPerMonth");
    if (wanted.isWholeAudience() && countUsed(state, sameMonth) >= perMonth)
        return refuse(45028);
    return {};
}

bool isOneWaiting(const State &state)
{
    return std::ranges::any_of(state.mass.all,
                               [](const MassJob &job) { return job.status == MassJob::Status::WaitsForAdmin; });
}

} // namespace

MassJob *MassJobs::find(qint64 id)
{
    const auto job = std::ranges::find(all, id, &MassJob::id);
    return job == all.end() ? nullptr : &*job;
}

int realSpeed(int speed)
{
    constexpr int tenThousands[] = {80, 60, 45, 30, 10};
    return tenThousands[speed];
}

const Article *MassJobs::at(const QByteArray &path) const
{
    for (const MassJob &job : all) {
        const auto article = std::ranges::find(job.pages, path, &Article::path);
        if (article != job.pages.cend())
            return article->isDeleted ? nullptr : &*article;
    }
    return nullptr;
}

Result<qint64> submit(State &state, MassJob job)
{
    const bool waits = state.mass.isProtected && job.isWholeAudience();
    if (waits && isOneWaiting(state))
        return refuse(89505);
    if (const Done quota = checkQuota(state, job); !quota)
        return fail(quota.error());
    job.id = state.mass.newId();
    if (job.content.kind == "mpnews"_L1)
        job.dataId = ++state.mass.lastDataId;
    job.ordered = std::exchange(state.mass.ordered, std::nullopt).value_or(MassOutcome());
    state.mass.all.append(job);
    MassJob &kept = state.mass.all.last();
    if (!waits) {
        startSending(state, kept, job.at);
        return kept.id;
    }
    constexpr qint64 secondsPerMinute = 60;
    kept.status = MassJob::Status::WaitsForAdmin;
    state.agenda.add(job.at.addSecs(state.catalogue.limitValue(u"mass.admin.minutes") * secondsPerMinute),
                     [id = kept.id](State &later, const QDateTime &due) { expire(later, id, due); });
    return kept.id;
}

Done confirmMass(State &state, qint64 id, Approval approval)
{
    MassJob *job = state.mass.find(id);
    if (!job || job->status != MassJob::Status::WaitsForAdmin)
        return fail(Error::Kind::NotFound, MassTexts::tr("No mass send %1 waits for the administrator").arg(id));
    if (approval == Approval::Granted)
        startSending(state, *job, state.now());
    else
        end(state, *job, u"err(40001)"_s, state.now());
    return {};
}

} // namespace core::sandbox
