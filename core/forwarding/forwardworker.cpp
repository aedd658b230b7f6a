// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forwarding/forwardworker_p.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace core::forwarding {

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

std::chrono::microseconds since(SteadyTime moment)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - moment);
}

/// What belongs to one connection and not to the request.
bool isOfConnection(const QByteArray &header)
{
    static constexpr std::array<QByteArrayView, 12> names{
        "host",    "connection",        "keep-alive", "proxy-authorization", "proxy-connection", "te",
        "upgrade", "transfer-encoding", "trailer",    "content-length",      "expect",           "accept-encoding"};
    return std::ranges::any_of(
        names, [&header](QByteArrayView name) { return name.compare(header, Qt::CaseInsensitive) == 0; });
}

/// QUrl would take bytes beyond ASCII for characters.
QByteArray asAscii(const QByteArray &query)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::ranges::all_of(query, isAscii))
        return query;
    QByteArray ascii;
    for (const char c : query)
        ascii += isAscii(c) ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
    return ascii;
}

HttpRequest requestTo(const QUrl &target, const ForwardRequest &received, std::chrono::milliseconds patience)
{
    HttpRequest request{.verb = received.method,
                        .url = withQuery(target, asAscii(received.query)),
                        .body = received.body,
                        .timeout = patience,
                        .maxReplyBytes = received.plan.maxReplyBytes,
                        .plainHttp = PlainHttp::Anywhere};
    for (const HttpHeader &header : received.headers) {
        if (!isOfConnection(header.name))
            request.headers.append(header);
    }
    request.headers.append(HttpHeader{.name = "Accept-Encoding", .value = "identity"}); // the answer goes on as it is
    request.headers.append(HttpHeader{.name = forwardedHeader, .value = "1"});
    return request;
}

} // namespace

bool Admission::admit(const QUrl &target)
{
    const std::lock_guard lock(m_mutex);
    int &underWay = m_underWay[target];
    if (underWay >= m_limits.perTarget || m_inAll >= m_limits.inAll)
        return false;
    ++underWay;
    ++m_inAll;
    return true;
}

void Admission::release(const QUrl &target)
{
    const std::lock_guard lock(m_mutex);
    --m_inAll;
    if (--m_underWay[target] == 0)
        m_underWay.remove(target);
}

bool Errand::isLate() const
{
    return since(request.receivedAt) > request.plan.budget;
}

void Errand::decide(const Forwarded *inTime)
{
    if (request.plan.use != ForwardPlan::Use::LogOnly && !std::exchange(isDecided, true))
        listener.decided(inTime);
}

ForwardWorker::ForwardWorker(Admission &admission, std::chrono::milliseconds patience)
    : m_admission(admission)
    , m_patience(patience)
    , m_transport(this)
{ }

void ForwardWorker::begin(const std::shared_ptr<Errand> &errand)
{
    errand->awaited = errand->admitted.size();
    const auto left = errand->request.plan.budget
        - std::chrono::duration_cast<std::chrono::milliseconds>(since(errand->request.receivedAt));
    if (!errand->admitted.contains(0) || left.count() <= 0)
        errand->decide(nullptr);
    else
        QTimer::singleShot(left, Qt::PreciseTimer, this, [errand] { errand->decide(nullptr); });
    for (const qsizetype index : std::as_const(errand->admitted))
        send(errand, index);
}

void ForwardWorker::cancelAll()
{
    m_transport.cancelAll();
}

QCoro::Task<> ForwardWorker::send(std::shared_ptr<Errand> errand, qsizetype index)
{
    HttpRequest request = requestTo(errand->results.at(index).target, errand->request, m_patience);
    const SteadyTime sentAt = std::chrono::steady_clock::now();
    const Result<HttpReply> reply = co_await m_transport.send(std::move(request));
    errand->results[index].elapsed = since(sentAt);
    take(*errand, index, reply);
}

void ForwardWorker::take(Errand &errand, qsizetype index, const Result<HttpReply> &reply)
{
    using Outcome = Forwarded::Outcome;
    Forwarded &result = errand.results[index];
    m_admission.release(result.target);
    const bool isRelayed = index == 0 && errand.request.plan.use != ForwardPlan::Use::LogOnly;
    if (reply) {
        result.outcome = !isRelayed               ? Outcome::Logged
            : errand.isDecided || errand.isLate() ? Outcome::Late
                                                  : Outcome::Relayed;
        result.status = reply->status;
        result.headers = reply->headers;
        result.body = reply->body;
    } else {
        result.reason = reply.error().message;
    }
    if (isRelayed)
        errand.decide(result.outcome == Outcome::Relayed ? &result : nullptr);
    if (--errand.awaited == 0)
        errand.listener.finished(errand.results);
}

} // namespace core::forwarding
