// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/control.h"

#include "core/base/json.h"
#include "core/sandbox/freepublish.h"
#include "core/sandbox/messagecontrol.h"
#include "core/sandbox/oauth.h"
#include "core/sandbox/selfmenu.h"
#include "core/sandbox/state.h"
#include "core/sandbox/templatecontrol.h"

#include <QCoreApplication>

#include <limits>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView root = "/mpdesk-sandbox/";

/// Gives the texts below a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

Done advance(State &state, JsonReader &reader)
{
    constexpr qint64 decade = 10LL * 366 * 24 * 3600;
    const qint64 seconds = reader.integer("seconds"_L1);
    if (reader.fault())
        return {};
    if (seconds < 0)
        return invalid(u"seconds"_s,
                       Words::tr("The time of the sandbox only runs forward; %1 seconds were asked for").arg(seconds));
    if (seconds > decade - state.ahead.count())
        return invalid(u"seconds"_s,
                       Words::tr("The time of the sandbox runs ahead by ten years at most; %1 seconds were asked for")
                           .arg(seconds));
    state.ahead += std::chrono::seconds(seconds);
    return {};
}

/// An int member within its bounds; the fault names them.
Result<int> bounded(JsonReader &reader, QLatin1String key, qint64 value, int least)
{
    constexpr int most = std::numeric_limits<int>::max();
    if (!reader.fault() && (value < least || value > most))
        return invalid(key,
                       Words::tr("\"%1\" is a whole number from %2 to %3, not %4")
                           .arg(key, QString::number(least), QString::number(most), QString::number(value)));
    return static_cast<int>(value);
}

Done order(State &state, JsonReader &reader, Fault::Kind kind)
{
    const QString path = reader.stringOr("path"_L1);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        return invalid(u"path"_s, Words::tr("A path starts with \"/\", \"%1\" does not").arg(path));
    const auto times = bounded(reader, "times"_L1, reader.integerOr("times"_L1, 1), 1);
    if (!times)
        return fail(times.error());
    const bool isDone = reader.booleanOr("done"_L1, false);
    Fault fault{.kind = kind,
                .deed = isDone ? Fault::Deed::Done : Fault::Deed::NotDone,
                .path = path.toUtf8(),
                .times = *times};
    if (kind == Fault::Kind::Errcode) {
        const auto code = bounded(reader, "code"_L1, reader.integer("code"_L1), std::numeric_limits<int>::min());
        if (!code)
            return fail(code.error());
        fault.code = *code;
    }
    if (!reader.fault())
        state.faults.order(fault);
    return {};
}

Done setHost(State &state, JsonReader &reader)
{
    constexpr qint64 longest = 60'000; // ms
    const QByteArray name = reader.string("name"_L1).toLatin1();
    const auto delay = bounded(reader, "delay_ms"_L1, reader.integerOr("delay_ms"_L1, 0), 0);
    const bool isDown = reader.booleanOr("down"_L1, false);
    if (!delay)
        return fail(delay.error());
    if (*delay > longest)
        return invalid(u"delay_ms"_s,
                       Words::tr("An answer can be held back for %1 ms at most, not %2").arg(longest).arg(*delay));
    if (!reader.fault())
        state.hosts.set(name, {.delay = std::chrono::milliseconds(*delay), .isDown = isDown});
    return {};
}

Done setAllowList(State &state, JsonReader &reader)
{
    QStringList addresses;
    for (const QJsonValue &value : reader.array("addresses"_L1)) {
        const QString address = value.toString();
        if (QHostAddress::parseSubnet(address).second < 0)
            return invalid(u"addresses"_s, Words::tr("\"%1\" is neither an address nor a network").arg(address));
        addresses += address;
    }
    if (!reader.fault())
        state.allowList = addresses;
    return {};
}

Done setCallback(State &state, JsonReader &reader)
{
    const QString text = reader.string("url"_L1);
    const QUrl url(text);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!text.isEmpty() && (!isWeb || url.host().isEmpty()))
        return invalid(u"url"_s, Words::tr("\"%1\" is no http or https URL").arg(text));
    const auto mode = parseCallbackMode(reader.stringOr("mode"_L1, toString(state.options.mode)));
    if (!mode)
        return fail(mode.error());
    if (!reader.fault()) {
        state.options.callback = url;
        state.options.mode = *mode;
    }
    return {};
}

Done freezeSecret(State &state, JsonReader &reader)
{
    const bool frozen = reader.boolean("frozen"_L1);
    if (!reader.fault())
        state.isSecretFrozen = frozen;
    return {};
}

Done setConsoleMenu(State &state, JsonReader &reader)
{
    const QJsonArray buttons = reader.array("button"_L1);
    return reader.fault() ? Done() : publishInConsole(state, buttons);
}

Done setServerConfig(State &state, JsonReader &reader)
{
    const bool enabled = reader.boolean("enabled"_L1);
    if (!reader.fault())
        state.menus.isServerConfigOn = enabled;
    return {};
}

QJsonArray followersOf(const State &state)
{
    QJsonArray followers;
    for (const Follower &follower : state.followers.all())
        followers.append(QJsonObject{{"openid"_L1, follower.openid},
                                     {"wechat_id"_L1, follower.weChatId},
                                     {"client_platform_type"_L1, static_cast<int>(follower.platform)}});
    return followers;
}

Done fetchAbroad(State &state, JsonReader &reader)
{
    const QString source = reader.string("source"_L1);
    if (source == "plain"_L1) {
        static_cast<void>(state.tokens.plain(state.now(), state.draw));
        return {};
    }
    if (source == "stable"_L1)
        return state.tokens.forcedStable(state.now(), state.draw).map([](const auto &) {});
    return invalid(u"source"_s, Words::tr("\"source\" is \"plain\" or \"stable\", not \"%1\"").arg(source));
}

/// The day is as far on with calls of this path as somebody wants to see what happens at its end.
Done setQuota(State &state, JsonReader &reader)
{
    const QString path = reader.string("path"_L1);
    const qint64 left = reader.integer("left"_L1);
    if (reader.fault())
        return {};
    const Endpoint *endpoint = state.catalogue.endpointAt(path);
    const auto limit = endpoint ? Quotas::dailyLimit(*endpoint, state.options.kind) : std::nullopt;
    if (!limit)
        return invalid(u"path"_s, Words::tr("The sandbox knows no daily quota of \"%1\"").arg(path));
    if (left < 0 || left > *limit)
        return invalid(u"left"_s,
                       Words::tr("\"%1\" is a whole number from %2 to %3, not %4")
                           .arg(u"left"_s, u"0"_s, QString::number(*limit), QString::number(left)));
    state.quotas.leave(path.toUtf8(), left, *limit, state.now());
    return {};
}

Done obey(State &state, QByteArrayView deed, JsonReader &reader)
{
    if (deed == "advance")
        return advance(state, reader);
    if (deed == "inject")
        return order(state, reader, Fault::Kind::Errcode);
    if (deed == "cut")
        return order(state, reader, Fault::Kind::Cut);
    if (deed == "silence")
        return order(state, reader, Fault::Kind::Silence);
    if (deed == "host")
        return setHost(state, reader);
    if (deed == "allow-list")
        return setAllowList(state, reader);
    if (deed == "foreign-fetch")
        return fetchAbroad(state, reader);
    if (deed == "freeze-secret")
        return freezeSecret(state, reader);
    if (deed == "callback")
        return setCallback(state, reader);
    if (deed == "console-menu")
        return setConsoleMenu(state, reader);
    if (deed == "server-config")
        return setServerConfig(state, reader);
    if (deed == "publish-outcome")
        return orderPublishOutcome(state, reader);
    if (deed == "ban-article")
        return banPublished(state, reader);
    if (deed == "quota")
        return setQuota(state, reader);
    if (deed == "followers")
        return {}; // only asks
    return fail(Error::Kind::NotFound, Words::tr("The sandbox has no control \"%1\"").arg(QString::fromUtf8(deed)));
}

ServerResponse answer(int status, const QJsonObject &json)
{
    return {.status = status, .contentType = "application/json; charset=utf-8", .body = toWire(json)};
}

} // namespace

bool isControl(const ServerRequest &request)
{
    return request.path.startsWith(root);
}

ServerResponse control(State &state, const ServerRequest &request)
{
    constexpr int badRequest = 400;
    constexpr int notFound = 404;
    constexpr int wrongMethod = 405;
    if (request.method != "POST")
        return answer(wrongMethod, {{"error"_L1, Words::tr("Controls of the sandbox are POSTed")}});
    const auto body = parseObject(request.body);
    if (!body)
        return answer(badRequest, {{"error"_L1, body.error().message}});
    JsonReader reader(*body);
    const QByteArrayView deed = QByteArrayView(request.path).sliced(root.size());
    QJsonObject done;
    auto told = obeyForMessages(state, deed, reader);
    if (!told)
        told = obeyForTemplates(state, deed, reader);
    if (!told)
        told = obeyForOauth(state, deed, reader);
    const Done obeyed =
        told ? told->map([&done](const QJsonObject &members) { done = members; }) : obey(state, deed, reader);
    if (const auto fault = reader.fault())
        return answer(badRequest, {{"error"_L1, fault->message}});
    if (!obeyed)
        return answer(obeyed.error().kind == Error::Kind::NotFound ? notFound : badRequest,
                      {{"error"_L1, obeyed.error().message}});
    state.agenda.run(state, state.now());
    done.insert("now"_L1, state.now().toSecsSinceEpoch());
    if (deed == "followers")
        done.insert("followers"_L1, followersOf(state));
    return answer(200, done);
}

} // namespace core::sandbox
