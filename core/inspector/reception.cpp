// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/diskroom.h"
#include "core/inspector/reception_p.h"
#include "core/inspector/relayedexchange_p.h"

#include <QCoreApplication>
#include <QNetworkInterface>

namespace core {

using namespace std::chrono_literals;

namespace {

constexpr int ok = 200;
constexpr int forbidden = 403;

std::chrono::microseconds since(std::chrono::steady_clock::time_point moment)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - moment);
}

/// Paths are compared as the server would understand them, without a slash at the end.
QByteArray comparable(QByteArray path)
{
    path = QByteArray::fromPercentEncoding(path);
    if (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path;
}

ServerResponse responseTo(const Delivery &delivery)
{
    ServerResponse response{.status = delivery.replyStatus, .contentType = "text/plain", .body = delivery.reply};
    if (delivery.replyStatus == 405)
        response.headers = {{.name = "Allow", .value = "GET, POST"}};
    else if (delivery.reply.startsWith('<'))
        response.contentType = "text/xml; charset=utf-8";
    return response;
}

void refuse(Delivery &delivery, const QString &reason)
{
    reject(delivery, forbidden, callback::Step::None, reason);
}

} // namespace

Inspector::Reception::Reception(DeliveryLog &log, const Clock &clock) : m_log(log), m_clock(clock) { }

Inspector::Reception::RoutePointer Inspector::Reception::Setup::routeFor(const QByteArray &path) const
{
    if (basePath.isEmpty()) {
        const RoutePointer asItIs = routes.value(path);
        return asItIs ? asItIs : routes.value(comparable(path));
    }
    const QByteArray whole = comparable(path);
    if (!whole.startsWith(basePath))
        return {};
    return routes.value(whole.sliced(basePath.size()));
}

bool Inspector::Reception::Setup::isOwn(const QUrl &target) const
{
    const int targetPort = target.port(target.scheme() == QLatin1String("https") ? 443 : 80);
    return targetPort == port && (isLoopback(target) || ownAddresses.contains(QHostAddress(target.host())));
}

void Inspector::Reception::change(const std::function<void(Setup &)> &how)
{
    const std::lock_guard lock(m_mutex);
    auto renewed = std::make_shared<Setup>(*m_setup);
    how(*renewed);
    m_setup = std::move(renewed);
}

void Inspector::Reception::setRoutes(const QList<Route> &list)
{
    QHash<QByteArray, RoutePointer> byPath;
    for (const Route &route : list) {
        const QByteArray path = comparable(route.path.toUtf8());
        if (!byPath.contains(path))
            byPath.insert(path, std::make_shared<const AnsweringRoute>(route));
    }
    change([&byPath](Setup &setup) { setup.routes = std::move(byPath); });
}

void Inspector::Reception::setReach(const Reach &reach)
{
    change([&reach](Setup &setup) {
        setup.proxies = reach.proxies;
        setup.basePath = reach.basePath.toUtf8();
    });
}

void Inspector::Reception::setPort(quint16 port)
{
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    change([&own, port](Setup &setup) {
        setup.ownAddresses = QSet<QHostAddress>(own.begin(), own.end());
        setup.port = port;
    });
}

std::shared_ptr<const Inspector::Reception::Setup> Inspector::Reception::setup()
{
    const std::lock_guard lock(m_mutex);
    return m_setup;
}

void Inspector::Reception::recall()
{
    constexpr int most = 65'536;
    const auto done = std::make_shared<std::promise<void>>();
    m_recalled = done->get_future().share();
    m_hasWaited = false;
    m_log.recall(m_clock.now().addSecs(-600), most, [self = shared_from_this(), done](const QList<Delivery> &lately) {
        self->remember(lately);
        done->set_value();
    });
}

void Inspector::Reception::remember(const QList<Delivery> &deliveries)
{
    QHash<AppId, RoutePointer> byAccount;
    const auto current = setup(); // held: others may be set meanwhile
    for (const RoutePointer &route : std::as_const(current->routes))
        byAccount.insert(route->route().account, route);
    for (const Delivery &delivery : deliveries) {
        m_recent.remember(delivery);
        const RoutePointer route = byAccount.value(delivery.account);
        if (!route || delivery.replyStatus != ok)
            continue;
        if (const auto reply = callback::openReply(route->route().keys, delivery.reply))
            static_cast<void>(m_recent.isAnsweredOtherwise(delivery, meaningOf(*reply)));
    }
}

void Inspector::Reception::awaitMemory()
{
    if (!std::exchange(m_hasWaited, true) && m_recalled.valid())
        m_recalled.wait_for(1s); // what it does not know by then is added when it comes
}

bool Inspector::Reception::answersHealth(const Setup &setup, const ServerRequest &request, const Respond &respond)
{
    if (!request.path.endsWith("/healthz") || comparable(request.path) != setup.basePath + "/healthz")
        return false;
    if (request.method == "GET" || request.method == "HEAD")
        respond({.contentType = "text/plain", .body = "ok"});
    else
        respond({.status = 405, .headers = {{.name = "Allow", .value = "GET, HEAD"}}});
    return true;
}

void Inspector::Reception::receive(const ServerRequest &request, const Respond &respond)
{
    const SteadyTime begun = std::chrono::steady_clock::now();
    const auto current = setup();
    const RoutePointer route = current->routeFor(request.path);
    if (!route && answersHealth(*current, request, respond))
        return;
    Judged judged = judgeRequest(request, route ? &route->route() : nullptr);
    Delivery &delivery = judged.delivery;
    delivery.receivedAt = m_clock.now();
    if (!current->proxies.isEmpty())
        delivery.remoteAddress = clientAddress(request.remoteAddress, request.headers, current->proxies).toString();
    if (judged.message)
        consider(judged, *route);
    const bool isAccepted = delivery.state == Delivery::State::Accepted;
    if (!isAccepted || !route->isForwarding()) {
        delivery.duration = since(begun);
        return store(std::move(delivery), respond, begun, {});
    }
    if (const auto why = whyNotForward(*current, request, *route)) {
        DeliveryCompletion known{.flags = Delivery::ForwardFailed};
        for (const QUrl &target : route->route().forward.targets)
            known.forwarded.append(
                {.target = target, .outcome = forwarding::Forwarded::Outcome::Skipped, .reason = *why});
        delivery.duration = since(begun);
        return store(std::move(delivery), respond, begun, std::move(known));
    }
    forward(std::move(judged), request, route, respond, begun);
}

/// Fills in what is remarkable about an accepted delivery, and the answer.
void Inspector::Reception::consider(Judged &judged, const AnsweringRoute &route)
{
    Delivery &delivery = judged.delivery;
    awaitMemory();
    m_recent.judgeSignature(delivery, judged.query);
    if (route.route().strictness == Strictness::Refuse) {
        if (delivery.flags.testFlag(Delivery::SignatureSeen))
            return refuse(delivery, tr("The same signature, timestamp and nonce came before."));
        if (delivery.flags.testFlag(Delivery::ClockSkew))
            return refuse(delivery,
                          tr("The timestamp %1 is more than five minutes away from the clock of this computer.")
                              .arg(judged.query.timestamp.left(20)));
    }
    m_recent.judgeAttempt(delivery);
    if (route.isRelaying())
        return;
    const Reply reply = route.answer(*judged.message, delivery);
    delivery.reply = reply.body;
    delivery.answeredBy = reply.by;
    delivery.reason = reply.fault;
    delivery.flags.setFlag(Delivery::AnswersDiffer, m_recent.isAnsweredOtherwise(delivery, reply.meaning));
}

std::optional<QString> Inspector::Reception::whyNotForward(const Setup &setup, const ServerRequest &request,
                                                           const AnsweringRoute &route)
{
    if (!request.header(forwarding::forwardedHeader).isEmpty())
        return tr("The request had been forwarded already, so that it was going round in circles.");
    for (const QUrl &target : route.route().forward.targets) {
        if (setup.isOwn(target))
            return tr("%1 is this inspector itself.").arg(target.authority());
    }
    return {};
}

void Inspector::Reception::store(Delivery delivery, const Respond &respond, SteadyTime begun, DeliveryCompletion known)
{
    const bool isTimed = delivery.state != Delivery::State::Rejected;
    if (delivery.answeredBy.isEmpty() && !known.forwarded.isEmpty())
        delivery.answeredBy = QStringLiteral("success");
    ServerResponse response = responseTo(delivery);
    const auto answer = [respond, response = std::move(response)](const Done &stored) {
        respond(stored ? response : ServerResponse{.status = statusFor(stored.error())});
    };
    m_log.receive({.delivery = std::move(delivery),
                   .stored = answer,
                   .begun = isTimed ? std::optional(begun) : std::nullopt,
                   .known = std::move(known)});
}

void Inspector::Reception::forward(Judged judged, const ServerRequest &request, const RoutePointer &route,
                                   const Respond &respond, SteadyTime begun)
{
    Delivery &delivery = judged.delivery;
    if (route->isRelaying()) { // nothing has been answered yet
        delivery.replyStatus = 0;
        delivery.reply.clear();
    }
    delivery.duration = since(begun);
    const auto exchange = std::make_shared<RelayedExchange>(m_log, m_recent, shared_from_this(), route,
                                                            std::move(*judged.message), delivery, respond, begun);
    forwarding::ForwardRequest onward{.plan = route->route().forward,
                                      .method = request.method,
                                      .query = request.query,
                                      .headers = request.headers,
                                      .body = request.body,
                                      .receivedAt = begun};
    // Nothing leaves before the row is on the disk.
    m_log.append(std::move(delivery),
                 [self = shared_from_this(), exchange, onward = std::move(onward)](const Result<DeliveryId> &stored) {
                     if (!stored)
                         return exchange->fail(stored.error());
                     exchange->begin(*stored);
                     if (const auto forwarder = self->forwarder())
                         forwarder->forward(onward, exchange->listener());
                     else
                         exchange->decided(nullptr);
                 });
}

std::shared_ptr<forwarding::Forwarder> Inspector::Reception::forwarder()
{
    const std::lock_guard lock(m_mutex);
    if (!m_forwarder && !m_isEnded)
        m_forwarder = std::make_shared<forwarding::Forwarder>();
    return m_forwarder;
}

void Inspector::Reception::end()
{
    std::shared_ptr<forwarding::Forwarder> ended;
    {
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
        ended.swap(m_forwarder);
    }
}

} // namespace core
