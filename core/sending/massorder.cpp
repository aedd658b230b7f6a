// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/check.h"
#include "core/message/digest.h"
#include "core/sending/masssender.h"
#include "core/sending/mediaproblems.h"

#include <algorithm>

namespace core::sending {

using namespace Qt::StringLiterals;
using State = MassJob::State;

namespace {

constexpr qint64 secondsPerDay = 24 * 3600;

Error sentAlready(const MassJob &same)
{
    return {.kind = Error::Kind::Unsupported,
            .message = MassSender::tr("The same was sent to the same as send %1 less than a day ago").arg(same.id),
            .advice = MassSender::tr("If it is to be sent once more, say so: send it again as new."),
            .field = u"attempt"_s};
}

Error untold(const MassJob &same)
{
    return {.kind = Error::Kind::Unsupported,
            .message =
                MassSender::tr("The same went to the same as send %1, and nobody will tell any more what became of it")
                    .arg(same.id),
            .advice = MassSender::tr("Look at the list of sends in the web console first: if it is there, a new one "
                                     "reaches the followers a second time. Else say so: send it again as new."),
            .field = u"attempt"_s};
}

Done firstError(const QList<Problem> &problems)
{
    const auto wrong = std::ranges::find(problems, Problem::Severity::Error, &Problem::severity);
    if (wrong != problems.end())
        return fail(toError(*wrong));
    return {};
}

Done allowed(const message::Offer &offer)
{
    if (offer.isAllowed)
        return {};
    return fail(Error{.kind = Error::Kind::Unsupported, .message = offer.reason, .code = offer.code});
}

} // namespace

Done MassSender::checkOrder(const MassOrder &order) const
{
    const Catalogue &catalogue = m_client.catalogue();
    return allowed(message::offered(order.target, order.account))
        .and_then(
            [&] { return allowed(message::offered(order.message.kind(), message::Operation::Mass, order.account)); })
        .and_then([&] { return firstError(message::check(order.target, catalogue)); })
        .and_then([&] { return firstError(message::check(order.message, message::Operation::Mass, catalogue)); });
}

Result<int> MassSender::attemptOf(const MassOrder &order, const QList<MassJob> &same) const
{
    if (order.attempt > 0)
        return order.attempt;
    if (same.isEmpty())
        return 1;
    const MassJob &newest = same.first();
    const bool isRecent = newest.createdAt.secsTo(m_clock.now()) < secondsPerDay;
    const bool isAnswered = newest.state == State::Accepted; // so soon again it is the same order
    if (isUntold(newest, m_clock.now()) && !(isAnswered && isRecent))
        return fail(untold(newest));
    if (!isEnded(newest.state))
        return newest.attempt;
    if (!wasNotSent(newest.state) && isRecent)
        return fail(sentAlready(newest));
    return newest.attempt + 1;
}

Result<MassSender::Attempt> MassSender::find(const MassOrder &order) const
{
    const QString digest = message::digest(order.message, order.target);
    const Result<QList<MassJob>> same = m_store.sameAs(order.account.appId, digest);
    if (!same)
        return fail(same.error());
    const Result<int> number = attemptOf(order, *same);
    if (!number)
        return fail(number.error());
    const auto job = std::ranges::find(*same, *number, &MassJob::attempt);
    return Attempt{.number = *number, .digest = digest, .job = job == same->end() ? std::nullopt : std::optional(*job)};
}

Result<std::optional<MassJob>> MassSender::underWay(const MassOrder &order) const
{
    return find(order).transform([](const Attempt &attempt) { return attempt.job; });
}

Result<message::Request> MassSender::requestFor(const MassOrder &order, const QString &clientMsgId) const
{
    const message::MassOptions options{.reprint = order.reprint, .clientMsgId = clientMsgId};
    return message::massBody(order.message, order.target, options, m_client.catalogue());
}

Result<MassJob> MassSender::prepare(const MassOrder &order, const QDateTime &at)
{
    if (const Done checked = checkOrder(order); !checked)
        return fail(checked.error());
    const QDateTime now = m_clock.now();
    const Result<Attempt> attempt = find(order);
    if (!attempt)
        return fail(attempt.error());
    // One that left us already is asked for whatever has become of its media since.
    if (!attempt->job) {
        const QDateTime leaves = at.isValid() ? at : now;
        const Done usable = checkMedia(m_media, order.account.appId, order.message, message::Operation::Mass, leaves);
        if (!usable)
            return fail(usable.error());
    }
    const QString clientMsgId = message::clientMsgId(order.message, order.target, QString::number(attempt->number));
    const Result<message::Request> request = requestFor(order, clientMsgId);
    if (!request)
        return fail(request.error());
    MassJob job{.appId = order.account.appId,
                .message = order.message,
                .titles = order.titles,
                .target = order.target,
                .reprint = order.reprint,
                .digest = attempt->digest,
                .attempt = attempt->number,
                .clientMsgId = clientMsgId,
                .request = *request,
                .state = at.isValid() ? State::Scheduled : State::Prepared,
                .createdAt = now,
                .scheduledFor = at,
                .nextAt = at.isValid() ? at : now};
    Result<MassJob> kept = m_store.add(job);
    if (kept)
        Q_EMIT changed(kept->id);
    return kept;
}

Result<MassJob> MassSender::schedule(MassOrder order, const QDateTime &at)
{
    if (at <= m_clock.now())
        return invalid(u"at"_s, tr("The moment has passed already"));
    const Result<MassJob> job = prepare(order, at.toUTC());
    if (!job || job->state == State::Scheduled)
        return job;
    return fail(sentAlready(*job));
}

} // namespace core::sending
