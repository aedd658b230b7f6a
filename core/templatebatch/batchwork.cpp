// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templatebatch/batchrun_p.h"

#include <QPointer>

#include <algorithm>

namespace core::templatebatch {

using namespace Qt::StringLiterals;
using State = BatchRow::State;

namespace {

constexpr qint64 secondsPerMinute = 60;
constexpr int perMinuteLimit = 45011;
constexpr int busy = -1;
constexpr int mostAlike = 20;
constexpr int pausesMs[] = {500, 2000, 5000, 15000, 30000, 60000};
constexpr int slice = 5000; ///< ms after which a long wait looks up
constexpr int mostTries = static_cast<int>(std::size(pausesMs));

/// About a row: who, or what its values are.
constexpr int ofRow[] = {40003, 43004, 43101, 47003, 47001, 40013, 40249, 41030, 45168, 40165, 40033};

} // namespace

Meaning meaningOf(const Error &error)
{
    if (error.kind == Error::Kind::Api && error.code == perMinuteLimit)
        return Meaning::Later;
    if (error.isOutcomeUnknown || (error.kind == Error::Kind::Api && error.code == busy)
        || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Cancelled)
        return Meaning::Doubt;
    if (error.kind == Error::Kind::Network)
        return Meaning::Later;
    if (error.kind == Error::Kind::Api && std::ranges::find(ofRow, error.code) != std::end(ofRow))
        return Meaning::Row;
    return Meaning::Stop;
}

/// At most so many messages a second leave; what was late is made good for two seconds.
Task<void> BatchSender::waitForTurn(RunPtr run)
{
    constexpr double second = 1000;
    constexpr double mostLate = 2 * second;
    const QPointer<BatchSender> alive(this);
    if (run->pace.rate <= 0)
        co_return {};
    const auto now = static_cast<double>(m_clock.now().toMSecsSinceEpoch());
    const double turn = std::max(run->nextTurn, now - mostLate);
    run->nextTurn = turn + second / run->pace.rate;
    while (!run->isStopping) {
        const double left = turn - static_cast<double>(m_clock.now().toMSecsSinceEpoch());
        if (left < 1)
            break;
        const Done waited =
            co_await m_transport.pause(std::chrono::milliseconds(std::min<qint64>(slice, qint64(left))));
        if (!waited || !alive)
            co_return fail(Error::Kind::Cancelled, QString());
        if (m_clock.now().toMSecsSinceEpoch() - run->keptAt > 2 * slice) {
            if (const Done kept = flush(*run); !kept)
                run->stop(kept.error());
        }
    }
    co_return {};
}

Task<void> BatchSender::work(RunPtr run)
{
    const QPointer<BatchSender> alive(this);
    while (!run->isStopping) {
        const auto row = take(*run);
        if (!row) {
            run->stop(row.error());
            break;
        }
        if (!*row)
            break;
        const Done waited = co_await waitForTurn(run);
        if (!waited || !alive)
            co_return fail(Error::Kind::Cancelled, QString());
        if (run->isStopping) {
            run->waiting.prepend(**row);
            break;
        }
        const BatchRow taken = **row;
        const Result<BatchOutcome> outcome = co_await ask(run, taken);
        if (!alive)
            co_return fail(Error::Kind::Cancelled, QString());
        if (outcome)
            note(*run, *outcome);
    }
    co_return {};
}

/// What became of the row; fails when it stays Sending, to be asked for again.
Task<BatchOutcome> BatchSender::ask(RunPtr run, BatchRow row)
{
    const QPointer<BatchSender> alive(this);
    const bool isSubscription = run->job.subject.family == templates::Family::Subscription;
    const templates::Request request = requestOf(run->job, row);
    bool mayHaveLeft = run->recovered.contains(row.number);
    for (int tries = 0;; ++tries) {
        const Result<api::TemplateReceipt> receipt = co_await api::requestTemplateSend(m_client, run->account, request);
        if (!alive)
            co_return fail(Error::Kind::Cancelled, QString());
        const QDateTime now = m_clock.now();
        if (receipt)
            co_return BatchOutcome{.number = row.number, .state = State::Sent, .msgId = receipt->msgId, .at = now};
        const Error &error = receipt.error();
        const Meaning meaning = meaningOf(error);
        mayHaveLeft = mayHaveLeft || meaning == Meaning::Doubt;
        if (meaning == Meaning::Row)
            co_return BatchOutcome{
                .number = row.number, .state = State::Failed, .code = error.code, .reason = error.message, .at = now};
        if (mayHaveLeft && isSubscription)
            co_return BatchOutcome{.number = row.number, .state = State::Unknown, .reason = error.message, .at = now};
        const qint64 minutes = m_client.catalogue().limitValue(u"template.clientMsgId.dedupe.minutes") - 1;
        const bool isTooLate = mayHaveLeft && row.claimedAt.secsTo(now) >= minutes * secondsPerMinute;
        if (isTooLate)
            co_return BatchOutcome{.number = row.number, .state = State::Unknown, .reason = error.message, .at = now};
        const bool isLast = meaning == Meaning::Stop || tries >= mostTries || error.kind == Error::Kind::Cancelled;
        if (isLast || run->isStopping) {
            if (isLast)
                run->stop(error);
            if (mayHaveLeft)
                co_return fail(error);
            co_return BatchOutcome{.number = row.number, .state = State::Queued, .at = now};
        }
        const auto pause = std::chrono::milliseconds(pausesMs[tries]);
        const Done waited = co_await m_transport.pause(pause);
        if (!waited || !alive)
            co_return fail(Error::Kind::Cancelled, QString());
    }
}

Result<std::optional<BatchRow>> BatchSender::take(Run &run)
{
    constexpr int leastClaim = 1;
    constexpr int mostClaim = 128;
    if (run.waiting.isEmpty()) {
        if (const Done written = flush(run); !written)
            return fail(written.error());
        // A claim must not be old when its request leaves: what is claimed and never asked is in doubt after a crash.
        const double wanted = run.pace.rate > 0 ? run.pace.rate : mostClaim;
        const int most = std::clamp(static_cast<int>(wanted), leastClaim, mostClaim);
        const auto claimed = m_store.claimRows(run.job.id, most, m_clock.now());
        if (!claimed)
            return fail(claimed.error());
        for (const BatchRow &row : *claimed)
            run.waiting.enqueue(row);
        run.counts.queued -= claimed->size();
        run.counts.sending += claimed->size();
    }
    if (run.waiting.isEmpty())
        return std::optional<BatchRow>();
    return std::optional(run.waiting.dequeue());
}

void BatchSender::note(Run &run, const BatchOutcome &outcome)
{
    constexpr qsizetype mostUnwritten = 64;
    constexpr qint64 mostMs = 100;
    run.outcomes += outcome;
    --run.counts.sending;
    ++run.counts.of(outcome.state);
    run.recovered.remove(outcome.number);
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (outcome.state != State::Queued)
        ++run.answered;
    const bool isAlike = outcome.state == State::Failed && outcome.code == run.lastCode;
    run.lastCode = outcome.state == State::Failed ? outcome.code : 0;
    run.alike = isAlike ? run.alike + 1 : 1;
    if (run.lastCode != 0 && run.alike >= mostAlike && run.lastCode != 43004 && run.lastCode != 43101)
        run.stop({.kind = Error::Kind::Api,
                  .message = tr("%1 messages one after the other were refused for the same reason: %2")
                                 .arg(run.alike)
                                 .arg(outcome.reason),
                  .code = outcome.code,
                  .advice = tr("Nothing more was sent. Correct the cause, then resume the job.")});
    if (run.outcomes.size() < mostUnwritten && now - run.flushedAt < mostMs)
        return;
    if (const Done written = flush(run); !written)
        run.stop(written.error());
}

Done BatchSender::flush(Run &run)
{
    constexpr qint64 keepMs = 10'000;
    constexpr qint64 tellMs = 100;
    constexpr qint64 speedMs = 10'000;
    constexpr qint64 recountMs = 1000;
    const QDateTime now = m_clock.now();
    const qint64 ms = now.toMSecsSinceEpoch();
    run.flushedAt = ms;
    if (ms - run.keptAt >= keepMs) {
        if (const Done kept = m_store.keep(run.job.id, m_owner, now); !kept)
            return kept;
        run.keptAt = ms;
    }
    if (!run.outcomes.isEmpty()) {
        if (const Done recorded = m_store.record(run.job.id, run.outcomes); !recorded)
            return recorded;
        QList<BatchOutcome> ended;
        for (const BatchOutcome &outcome : std::as_const(run.outcomes)) {
            if (outcome.msgId != 0 && m_early.contains(outcome.msgId))
                ended += m_early.take(outcome.msgId);
        }
        run.outcomes.clear();
        if (!ended.isEmpty()) {
            const auto left = m_store.finish(run.job.appId, ended);
            if (!left)
                return fail(left.error());
            run.haveEventsCome = true;
        }
    }
    if (run.haveEventsCome && ms - run.countedAt >= recountMs) {
        const auto counts = m_store.counts(run.job.id);
        if (!counts)
            return fail(counts.error());
        run.counts = *counts;
        run.haveEventsCome = false;
        run.countedAt = ms;
    }
    run.speed.emplace_back(ms, run.answered);
    while (run.speed.size() > 2 && run.speed.front().first < ms - speedMs)
        run.speed.pop_front();
    if (ms - run.toldAt >= tellMs) {
        run.toldAt = ms;
        Q_EMIT changed(run.job.id);
    }
    return {};
}

} // namespace core::templatebatch
