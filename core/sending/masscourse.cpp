// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/masscourse_p.h"

#include <algorithm>
#include <iterator>

namespace core::sending {

using namespace Qt::StringLiterals;
using State = MassJob::State;

namespace {

constexpr int askedTooSoon = 45066;
constexpr int contentIsGone = 40007;
constexpr int waitsForAdministrator = 89504;
constexpr int anotherWaits = 89505;
constexpr qint64 secondsPerHour = 3600;
constexpr qint64 secondsPerMinute = 60;
constexpr qint64 askingByItself = 10 * secondsPerMinute;
constexpr qint64 requestSeconds = 150; // as a claim: by then it is answered, or its program is gone

/// Seconds until the same thing is tried for the n-th time again; the last one for ever.
template <std::size_t size>
qint64 pauseBefore(const int (&seconds)[size], int tries)
{
    return seconds[std::clamp<std::size_t>(static_cast<std::size_t>(std::max(tries - 1, 0)), 0, size - 1)];
}

/// The first question comes soon: often only the answer was lost. From then on more than the minute of 45066.
constexpr int pausesOfAsking[] = {2, 61, 61, 120, 240};
constexpr int pausesOfLooking[] = {3, 5, 10, 20, 30, 60, 120, 300, 600};

bool isCode(const Error &error, int code)
{
    return error.kind == Error::Kind::Api && error.code == code;
}

/// Nothing of this says whether an earlier request was carried out.
bool leavesDoubt(const MassJob &job, const Error &error)
{
    return job.requests > 1 || error.isOutcomeUnknown || error.kind == Error::Kind::Cancelled
        || isCode(error, askedTooSoon);
}

void planQuestion(MassJob &job, const Error &error, const QDateTime &now)
{
    qint64 seconds = pauseBefore(pausesOfAsking, job.requests);
    if (isCode(error, askedTooSoon))
        seconds = std::max(seconds, secondsPerMinute + 1);
    job.nextAt = now.addSecs(seconds);
    if (!mayAskByItself(job, job.nextAt) || isContentGone(job))
        job.nextAt = QDateTime();
}

void accept(MassJob &job, const api::MassReceipt &receipt, const QDateTime &now)
{
    job.state = State::Accepted;
    job.error.reset();
    job.acceptedAt = now;
    job.msgId = receipt.msgId;
    job.msgDataId = receipt.msgDataId;
    job.wasThereAlready = receipt.wasThereAlready;
    job.nextAt = receipt.msgId == 0 ? QDateTime() : now.addSecs(pauseBefore(pausesOfLooking, 0));
}

void end(MassJob &job, State state, const QDateTime &at)
{
    job.state = state;
    job.endedAt = at;
    job.nextAt = QDateTime();
    job.administratorUntil = QDateTime();
}

/// A send to everybody that does not move for so long waits for the administrator: mass/get does not tell.
bool seemsToWait(const MassJob &job, const QDateTime &now)
{
    constexpr qint64 suspicious = 90;
    return std::holds_alternative<message::Everyone>(job.target) && job.acceptedAt.secsTo(now) >= suspicious;
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ').toLower(); // some programs write "sendsuccess"
}

} // namespace

bool isOpenQuestion(const MassJob &job)
{
    return job.state == State::Unknown || job.state == State::Requested
        || (job.state == State::AwaitingAdministrator && job.msgId == 0);
}

bool isContentGone(const MassJob &job)
{
    return isOpenQuestion(job) && job.error && isCode(*job.error, contentIsGone);
}

bool mayAskByItself(const MassJob &job, const QDateTime &now)
{
    return job.requestedAt.secsTo(now) <= askingByItself;
}

QDateTime askableUntil(const MassJob &job)
{
    constexpr qint64 hours = 23; // the platform remembers a clientmsgid for 24
    return job.requestedAt.addSecs(hours * secondsPerHour);
}

bool mayBeAsked(const MassJob &job, const QDateTime &now)
{
    return isOpenQuestion(job) && job.state != State::Requested && now <= askableUntil(job);
}

bool isUntold(const MassJob &job, const QDateTime &now)
{
    const bool isNumberless = job.state == State::Accepted && job.msgId == 0;
    return isNumberless || (isOpenQuestion(job) && now > askableUntil(job));
}

bool isSettled(const MassJob &job)
{
    return job.msgId == 0 && (job.state == State::Succeeded || job.state == State::Failed);
}

void noteRequest(MassJob &job, const QDateTime &now)
{
    if (!job.requestedAt.isValid())
        job.requestedAt = now;
    ++job.requests;
    job.state = State::Requested;
    job.nextAt = now.addSecs(requestSeconds);
}

void noteAnswer(MassJob &job, const Result<api::MassReceipt> &answer, const QDateTime &now, qint64 administratorMinutes)
{
    if (answer)
        return accept(job, *answer, now);
    const Error &error = answer.error();
    job.error = error;
    if (isCode(error, waitsForAdministrator) || (isCode(error, anotherWaits) && job.requests > 1)) {
        job.state = State::AwaitingAdministrator;
        if (!job.administratorUntil.isValid())
            job.administratorUntil = job.requestedAt.addSecs(administratorMinutes * secondsPerMinute);
        planQuestion(job, error, now);
    } else if (leavesDoubt(job, error)) {
        job.state = State::Unknown;
        planQuestion(job, error, now);
    } else {
        end(job, State::Refused, now);
    }
}

void noteLook(MassJob &job, const Result<QString> &status, const QDateTime &now, qint64 administratorMinutes)
{
    ++job.looks;
    job.nextAt = now.addSecs(pauseBefore(pausesOfLooking, job.looks));
    if (!status) {
        job.error = status.error();
        return;
    }
    job.error.reset();
    job.verdict = *status;
    if (*status == "SEND_SUCCESS"_L1)
        return end(job, State::Succeeded, now);
    if (*status == "SEND_FAIL"_L1)
        return end(job, State::Failed, now);
    if (*status == "DELETE"_L1)
        return end(job, State::Deleted, now);
    const QDateTime until = job.acceptedAt.addSecs(administratorMinutes * secondsPerMinute);
    const bool waits = seemsToWait(job, now) && now < until;
    job.state = waits ? State::AwaitingAdministrator : State::Sending;
    job.administratorUntil = waits ? until : QDateTime();
}

void noteEvent(MassJob &job, const callback::MassSendFinished &event, const QDateTime &at)
{
    job.totals =
        MassJob::Totals{.total = event.total, .filtered = event.filtered, .sent = event.sent, .failed = event.failed};
    job.verdict = event.status;
    job.checkState = event.checkState;
    job.copyright = event.copyright;
    job.articles = event.articles;
    job.error.reset();
    if (job.state == State::Deleted)
        return;
    const bool wasSent = withoutBlanks(event.status) == "sendsuccess"_L1;
    end(job, wasSent ? State::Succeeded : State::Failed, job.endedAt.isValid() ? job.endedAt : at);
}

void noteFinding(MassJob &job, MassSender::Finding finding, const QDateTime &now)
{
    end(job, finding == MassSender::Finding::Sent ? State::Succeeded : State::Failed, now);
}

void noteDeletion(MassJob &job, int article, const QDateTime &now)
{
    if (article > 0 && !job.deletedArticles.contains(article))
        job.deletedArticles.append(article);
    const bool isOne = job.message.kind() == message::Kind::Video;
    const bool wasLast = isOne || (!job.articles.isEmpty() && job.deletedArticles.size() >= job.articles.size());
    if (article == 0 || wasLast)
        end(job, State::Deleted, now);
}

} // namespace core::sending
