// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/platform.h"

#include "core/sandbox/authorizepage.h"
#include "core/sandbox/control.h"
#include "core/sandbox/messagecontrol.h"
#include "core/sandbox/routes.h"
#include "core/sandbox/selfmenu.h"
#include "core/sandbox/state.h"
#include "core/sandbox/webfiles.h"

#include <QCoreApplication>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

ServerResponse answerRefusal(State &state, const Call &call, const Error &refusal, QJsonObject members = {})
{
    if (isAuthorizePage(call.request))
        return refusalPage(state, refusal);
    const PlatformError *known = state.catalogue.error(refusal.code);
    QString text = refusal.message;
    if (text.isEmpty() && known)
        text = known->en;
    const QString rid = Requests::newRid(call.now, state.draw);
    members.insert("errcode"_L1, refusal.code);
    members.insert("errmsg"_L1, QString(text % u" rid: "_s % rid).trimmed());
    ServerResponse answer = jsonAnswer(members);
    state.requests.remember(call, rid, answer.body, state.draw);
    return answer;
}

/// GET and POST as documented: 43001, 43002.
Done checkVerb(const Endpoint &endpoint, const Call &call)
{
    if (endpoint.verb == call.request.method)
        return {};
    return refuse(endpoint.verb == "POST" ? 43002 : 43001);
}

Result<ServerResponse> jsonAnswerOf(State &state, const Call &call, const Route &route)
{
    const Outcome outcome = route.answer(state, call);
    // A few refusals say more than their code (45065).
    if (const int code = outcome ? outcome->value("errcode"_L1).toInt() : 0; code != 0)
        return answerRefusal(state, call, Error{.kind = Error::Kind::Api, .code = code}, *outcome);
    return outcome.map(jsonAnswer);
}

Result<ServerResponse> answerCall(State &state, const Call &call, const Endpoint &endpoint, const Route &route)
{
    if (const Done verb = checkVerb(endpoint, call); !verb)
        return fail(verb.error());
    // Calls with the secret check it themselves, each finds it elsewhere, and count themselves once it is right.
    if (endpoint.auth == Endpoint::Auth::AccessToken) {
        if (const Done token = checkAccessToken(state, call); !token)
            return fail(token.error());
        if (!state.mayCall(endpoint))
            return refuse(48001);
        if (const Done quota = state.spend(call); !quota)
            return fail(quota.error());
    }
    return route.download ? route.download(state, call) : jsonAnswerOf(state, call, route);
}

ServerResponse answerRequest(State &state, const Call &call)
{
    const QString path = QString::fromUtf8(call.request.path);
    const Endpoint *endpoint = state.catalogue.endpointAt(path, call.request.method);
    if (!endpoint)
        endpoint = state.catalogue.endpointAt(path);
    if (!endpoint)
        return answerRefusal(state, call, Error{.kind = Error::Kind::Api, .code = 40066});
    const Route *route = routeFor(call.request.path);
    if (!route) {
        constexpr int notImplemented = 501; // a wrong path is the client's fault, a missing one is ours
        ServerResponse answer = answerRefusal(state, call,
                                              Error{.kind = Error::Kind::Api,
                                                    .message = u"the sandbox does not simulate %1 yet"_s.arg(path),
                                                    .code = 40066});
        answer.status = notImplemented;
        return answer;
    }
    const auto answer = answerCall(state, call, *endpoint, *route);
    return answer ? *answer : answerRefusal(state, call, answer.error());
}

/// Nothing when the request is to be left without an answer.
std::optional<ServerResponse> answerOrFail(State &state, const ServerRequest &request)
{
    if (state.hosts.wayOf(request).isDown)
        return ServerResponse{.abort = true};
    const Call call(request, state.now());
    const auto fault = state.faults.take(request.path);
    if (!fault)
        return answerRequest(state, call);
    if (fault->deed == Fault::Deed::Done)
        static_cast<void>(answerRequest(state, call));
    if (fault->kind == Fault::Kind::Silence)
        return std::nullopt;
    if (fault->kind == Fault::Kind::Cut)
        return ServerResponse{.abort = true};
    return answerRefusal(state, call, Error{.kind = Error::Kind::Api, .code = fault->code});
}

} // namespace

QString toString(Kind kind)
{
    switch (kind) {
    case Kind::PersonalSubscription: return u"personal"_s;
    case Kind::Subscription: return u"subscription"_s;
    case Kind::Service: return u"service"_s;
    case Kind::TestAccount: return u"test"_s;
    }
    Q_UNREACHABLE();
}

Result<Kind> parseKind(QStringView text)
{
    for (const Kind kind : {Kind::PersonalSubscription, Kind::Subscription, Kind::Service, Kind::TestAccount}) {
        if (text == toString(kind))
            return kind;
    }
    return invalid(u"type"_s,
                   QCoreApplication::translate(
                       "Sandbox", "The type of a sandbox is personal, subscription, service or test, not \"%1\"")
                       .arg(text));
}

Platform::Platform(const Catalogue &catalogue, const Clock &clock, Options options)
    : m_state(std::make_unique<State>(catalogue, clock, std::move(options)))
{ }

Platform::~Platform() = default;

const Identity &Platform::identity() const
{
    return m_state->identity; // never changes after construction
}

ServerResponse Platform::handle(const ServerRequest &request)
{
    return answer(request).value_or(ServerResponse{.abort = true});
}

std::optional<ServerResponse> Platform::answer(const ServerRequest &request)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->agenda.run(*m_state, m_state->now());
    std::optional<ServerResponse> answer = webFile(*m_state, request);
    if (!answer)
        answer = isControl(request) ? control(*m_state, request) : answerOrFail(*m_state, request);
    if (answer)
        answer->headers.append(HttpHeader{.name = "X-MpDesk-Sandbox", .value = "1"});
    return answer;
}

std::chrono::milliseconds Platform::delayOf(const ServerRequest &request) const
{
    const QMutexLocker lock(&m_state->mutex);
    return isControl(request) ? std::chrono::milliseconds() : m_state->hosts.wayOf(request).delay;
}

void Platform::setCallback(const QUrl &url)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->options.callback = url;
}

void Platform::advance(std::chrono::seconds by)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->ahead += by;
}

void Platform::injectError(const QString &path, int code, int times, Fault::Deed deed)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->faults.order(
        {.kind = Fault::Kind::Errcode, .deed = deed, .path = path.toUtf8(), .code = code, .times = times});
}

void Platform::cutConnection(const QString &path, int times, Fault::Deed deed)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->faults.order({.kind = Fault::Kind::Cut, .deed = deed, .path = path.toUtf8(), .times = times});
}

void Platform::keepSilent(const QString &path, int times, Fault::Deed deed)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->faults.order({.kind = Fault::Kind::Silence, .deed = deed, .path = path.toUtf8(), .times = times});
}

void Platform::fetchPlainTokenAsAnotherProgram()
{
    const QMutexLocker lock(&m_state->mutex);
    static_cast<void>(m_state->tokens.plain(m_state->now(), m_state->draw));
}

void Platform::forceStableTokenAsAnotherProgram()
{
    const QMutexLocker lock(&m_state->mutex);
    static_cast<void>(m_state->tokens.forcedStable(m_state->now(), m_state->draw));
}

void Platform::setAllowList(const QStringList &addresses)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->allowList = addresses;
}

void Platform::setLinkedMiniPrograms(const QStringList &appIds)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->menus.linkedMiniPrograms = appIds;
}

Done Platform::setOauthDomains(const QStringList &domains)
{
    const QMutexLocker lock(&m_state->mutex);
    return sandbox::setOauthDomains(*m_state, domains);
}

void Platform::freezeSecret(bool frozen)
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->isSecretFrozen = frozen;
}

Done Platform::setConsoleMenu(const QJsonArray &buttons)
{
    const QMutexLocker lock(&m_state->mutex);
    return publishInConsole(*m_state, buttons);
}

void Platform::enableServerConfig()
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->menus.isServerConfigOn = true;
}

void Platform::disableServerConfig()
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->menus.isServerConfigOn = false;
}

QList<QByteArray> Platform::takeEvents()
{
    const QMutexLocker lock(&m_state->mutex);
    m_state->agenda.run(*m_state, m_state->now());
    return m_state->outbox.take();
}

std::optional<std::chrono::milliseconds> Platform::untilNextEvent() const
{
    const QMutexLocker lock(&m_state->mutex);
    if (!m_state->outbox.isEmpty())
        return std::chrono::milliseconds(0);
    const auto next = m_state->agenda.next();
    if (!next)
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, m_state->now().msecsTo(*next)));
}

void Platform::witness(const FollowerDeed &deed)
{
    const QMutexLocker lock(&m_state->mutex);
    sandbox::witness(*m_state, deed);
}

PushTarget Platform::pushTarget() const
{
    const QMutexLocker lock(&m_state->mutex);
    return {.url = m_state->options.callback, .mode = m_state->options.mode};
}

QList<Follower> Platform::followers() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->followers.all();
}

} // namespace core::sandbox
