// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/burst.h"

#include "core/callback/editing.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace core::simulator {

using namespace Qt::StringLiterals;

struct Burst::Run
{
    BurstOrder order;
    XmlNode message;
    BurstTally tally;
    qint64 next = 0; ///< which message is to be sent
    QElapsedTimer started;
    QElapsedTimer told;
};

namespace {

constexpr qint64 mostMessages = 1'000'000;
constexpr int mostAtOnce = 64;

Done checkNumber(const QString &field, qint64 value, qint64 lowest, qint64 highest)
{
    if (value >= lowest && value <= highest)
        return {};
    return invalid(field,
                   Burst::tr("%1 is %2; it has to be from %3 to %4")
                       .arg(field, QString::number(value), QString::number(lowest), QString::number(highest)));
}

Done check(const BurstOrder &order)
{
    constexpr int all = 100;
    if (const Done good = checkNumber(u"count"_s, order.count, 1, mostMessages); !good)
        return good;
    if (const Done good = checkNumber(u"concurrency"_s, order.atOnce, 1, mostAtOnce); !good)
        return good;
    return checkNumber(u"duplicates"_s, order.duplicates, 0, all);
}

/// Evenly over all messages: 30 % of ten are three, whichever ten in a row.
bool isDuplicated(qint64 number, int percent)
{
    return number * percent / 100 != (number + 1) * percent / 100;
}

void addFailure(BurstTally &tally, const QString &message)
{
    const auto known = std::ranges::find(tally.failures, message, &BurstTally::Failure::message);
    if (known != tally.failures.end())
        ++known->count;
    else if (tally.failures.size() < BurstTally::mostFailures)
        tally.failures.append({message, 1});
    else
        ++tally.otherFailures;
}

} // namespace

double BurstTally::perSecond() const
{
    constexpr double second = 1000;
    return elapsed.count() > 0 ? double(sent()) * second / double(elapsed.count()) : 0;
}

Burst::Burst(Transport &transport, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
{ }

Task<BurstTally> Burst::run(BurstOrder order)
{
    if (const Done good = check(order); !good)
        co_return fail(good.error());
    const auto message = addressed(order.message, order.target.parties);
    if (!message)
        co_return fail(message.error());
    auto tree = parseXml(*message);
    if (!tree)
        co_return fail(tree.error());
    m_isStopping = false;
    const auto run = std::make_shared<Run>();
    run->order = std::move(order);
    run->message = std::move(*tree);
    run->tally.wanted = run->order.count;
    run->started.start();
    run->told.start();
    std::vector<Task<void>> workers;
    for (int i = 0; i < std::min<qint64>(run->order.atOnce, run->order.count); ++i)
        workers.push_back(work(run));
    std::optional<Error> fault;
    for (Task<void> &worker : workers) {
        const Done done = co_await worker;
        if (!done)
            fault = done.error();
    }
    if (fault)
        co_return fail(*fault);
    run->tally.elapsed = std::chrono::milliseconds(run->started.elapsed());
    run->tally.wasStopped = run->tally.messages < run->tally.wanted;
    co_return std::as_const(run->tally);
}

/// The next message with a MsgId and a moment of its own.
Result<sandbox::Push> Burst::nextPush(const Run &run) const
{
    XmlNode message = run.message;
    callback::elementOrNew(message, u"CreateTime"_s).text = QString::number(m_clock.now().toSecsSinceEpoch());
    if (message.child(u"MsgId"))
        callback::elementOrNew(message, u"MsgId"_s).text = freshMessageId();
    if (run.order.followers == BurstOrder::Followers::Many)
        callback::elementOrNew(message, u"FromUserName"_s).text = freshOpenId();
    const Target &target = run.order.target;
    return sandbox::Push{.url = target.url,
                         .keys = target.keys,
                         .mode = target.mode,
                         .xml = writeXml(message),
                         .timeout = target.timeout,
                         .attempts = 1};
}

Task<void> Burst::work(std::shared_ptr<Run> run)
{
    while (!m_isStopping && run->next < run->order.count) {
        const bool isTwice = isDuplicated(run->next++, run->order.duplicates);
        const auto push = nextPush(*run);
        if (!push)
            co_return fail(push.error());
        const auto first = co_await sandbox::push(m_transport, m_clock, *push);
        if (!first) {
            m_isStopping = true; // none will fare better
            co_return fail(first.error());
        }
        note(*run, first);
        ++run->tally.messages;
        if (isTwice && !m_isStopping) {
            const auto again = co_await sandbox::push(m_transport, m_clock, *push);
            if (!again)
                co_return fail(again.error());
            note(*run, again);
            ++run->tally.duplicates;
            if (again->accepted && first->accepted && again->replyText != first->replyText)
                ++run->tally.answeredAnew;
        }
        constexpr qint64 pause = 100;
        if (run->told.elapsed() >= pause) {
            run->told.restart();
            run->tally.elapsed = std::chrono::milliseconds(run->started.elapsed());
            Q_EMIT progressed(run->tally);
        }
    }
    co_return Done();
}

void Burst::note(Run &run, const Result<sandbox::PushOutcome> &outcome) const
{
    const AnswerKind kind = answerKind(*outcome);
    ++run.tally.answers.at(static_cast<std::size_t>(kind));
    if (outcome->attempts.constLast().status > 0)
        run.tally.times.add(outcome->attempts.constLast().roundTrip);
    if (outcome->accepted)
        ++run.tally.accepted;
    else if (outcome->refusal)
        addFailure(run.tally, outcome->refusal->message);
}

} // namespace core::simulator
