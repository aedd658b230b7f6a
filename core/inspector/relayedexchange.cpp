// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/diskroom.h"
#include "core/inspector/relayedexchange_p.h"

#include <QCoreApplication>

namespace core {

using forwarding::Forwarded;

namespace {

QByteArray headerOf(const Forwarded &answer, QByteArrayView name)
{
    const HttpReply reply{.headers = answer.headers};
    return reply.header(name);
}

ServerResponse responseOf(const Forwarded &answer)
{
    ServerResponse response{
        .status = answer.status, .contentType = headerOf(answer, "Content-Type"), .body = answer.body};
    if (const QByteArray encoding = headerOf(answer, "Content-Encoding"); !encoding.isEmpty())
        response.headers = {{.name = "Content-Encoding", .value = encoding}};
    return response;
}

} // namespace

RelayedExchange::RelayedExchange(DeliveryLog &log, RecentDeliveries &recent, std::shared_ptr<void> keeper,
                                 std::shared_ptr<const AnsweringRoute> route, callback::Message message,
                                 Delivery delivery, Respond respond, std::chrono::steady_clock::time_point begun)
    : m_log(log)
    , m_recent(recent)
    , m_keeper(std::move(keeper))
    , m_route(std::move(route))
    , m_message(std::move(message))
    , m_delivery(std::move(delivery))
    , m_respond(std::move(respond))
    , m_begun(begun)
{ }

void RelayedExchange::fail(const Error &error)
{
    m_respond({.status = statusFor(error)});
}

void RelayedExchange::begin(DeliveryId id)
{
    m_delivery.id = id;
    m_stages.committed = elapsed();
    if (m_route->isRelaying())
        return;
    answer({.status = m_delivery.replyStatus, .contentType = "text/plain", .body = m_delivery.reply});
    m_log.complete(id, {.stages = m_stages});
}

forwarding::Forwarder::Listener RelayedExchange::listener()
{
    return {.decided = [self = shared_from_this()](const Forwarded *inTime) { self->decided(inTime); },
            .finished = [self = shared_from_this()](const QList<Forwarded> &all) { self->finished(all); }};
}

void RelayedExchange::decided(const Forwarded *inTime)
{
    if (!m_route->isRelaying())
        return;
    m_stages.verified = m_delivery.duration;
    m_stages.forwarded = elapsed();
    DeliveryCompletion::Reply reply{.body = "success", .answeredBy = QStringLiteral("success")};
    quint64 meaning = 0;
    if (inTime) {
        reply = {.status = inTime->status, .body = inTime->body, .answeredBy = QStringLiteral("forward")};
        const auto judged = m_route->meaningOfAnswer(m_message, m_delivery.mode, inTime->status, inTime->body);
        meaning = judged ? *judged : meaningOf(inTime->body);
        answer(responseOf(*inTime));
    } else {
        m_flags |= Delivery::ForwardFailed;
        answer({.contentType = "text/plain", .body = reply.body});
    }
    if (m_recent.isAnsweredOtherwise(m_delivery, meaning))
        m_flags |= Delivery::AnswersDiffer;
    m_log.complete(m_delivery.id, {.stages = m_stages, .reply = reply, .flags = m_flags});
}

void RelayedExchange::answer(const ServerResponse &response)
{
    m_respond(response);
    m_stages.replied = elapsed();
}

void RelayedExchange::finished(QList<Forwarded> forwarded)
{
    QList<std::optional<quint64>> meanings;
    for (Forwarded &one : forwarded) {
        using Outcome = Forwarded::Outcome;
        const bool isAnswered = one.outcome != Outcome::Failed && one.outcome != Outcome::Skipped;
        std::optional<quint64> meaning;
        if (isAnswered) {
            const auto judged = m_route->meaningOfAnswer(m_message, m_delivery.mode, one.status, one.body);
            if (judged)
                meaning = *judged;
            else
                one.reason = judged.error().message;
        }
        if (!meaning)
            m_flags |= Delivery::ForwardFailed;
        meanings.append(meaning);
    }
    compare(meanings);
    m_log.complete(m_delivery.id, {.stages = m_stages, .flags = m_flags, .forwarded = std::move(forwarded)});
}

void RelayedExchange::compare(const QList<std::optional<quint64>> &meanings)
{
    if (m_route->route().forward.use == forwarding::ForwardPlan::Use::Compare && meanings.size() == 2
        && meanings.at(0) != meanings.at(1))
        m_flags |= Delivery::TargetsDiffer;
}

std::chrono::microseconds RelayedExchange::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_begun);
}

} // namespace core
