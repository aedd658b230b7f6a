// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/authorizepage.h"

#include "core/oauth/domain.h"
#include "core/sandbox/state.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView pagePath = "/connect/oauth2/authorize";

/// Gives the texts below a context of their own.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

constexpr QLatin1String layout =
    "<!DOCTYPE html>\n"
    "<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%1</title>\n"
    "<style>body{font:16px/1.6 sans-serif;max-width:26em;margin:3em auto;padding:0 1em;color:#222;background:#fff}"
    "h1{font-size:1.2em}button{font:inherit;padding:.4em 2em;border:0;border-radius:4px;margin-right:1em}"
    ".yes{background:#07c160;color:#fff}select{font:inherit;max-width:100%}"
    "p.mark{font-size:.8em;color:#a05a00}</style></head>\n"
    "<body><p class=\"mark\">%2</p>\n<h1>%1</h1>\n%3\n</body></html>\n"_L1;

ServerResponse page(const QString &title, const QString &body)
{
    const QString mark = Words::tr("MpDesk sandbox: this page only plays WeChat's part").toHtmlEscaped();
    ServerResponse answer{.contentType = "text/html; charset=utf-8",
                          .body = QString(layout).arg(title.toHtmlEscaped(), mark, body).toUtf8()};
    answer.headers.append(
        HttpHeader{.name = "Content-Security-Policy", .value = "default-src 'none'; style-src 'unsafe-inline'"});
    return answer;
}

tl::unexpected<Error> wrongParameter(const QString &name)
{
    return refuse(0, Words::tr("Parameter error: %1").arg(name));
}

bool isState(const QString &state, const Catalogue &catalogue)
{
    return state.size() <= oauth::mostStateChars(catalogue)
        && std::ranges::all_of(state, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

/// What the address asks for, once it is right.
struct Asked
{
    QUrl redirect;
    QString state;
    oauth::Scope scope = oauth::Scope::Base;
};

bool isConfigured(const State &state, const QUrl &redirect)
{
    return state.web.domains.isEmpty() || std::ranges::any_of(state.web.domains, [&redirect](const QString &domain) {
               return oauth::relationOf(redirect, domain) == oauth::HostRelation::Same;
           });
}

Done checkPresence(const Call &call)
{
    constexpr std::pair<const char *, int> needed[] = {{"appid", 10012}, {"redirect_uri", 10011}, {"scope", 10010}};
    for (const auto &[name, code] : needed) {
        if (call.parameter(QString::fromLatin1(name)).isEmpty())
            return refuse(code);
    }
    return {};
}

Result<Asked> readAsked(const State &state, const Call &call)
{
    if (const Done presence = checkPresence(call); !presence)
        return fail(presence.error());
    if (call.parameter(u"appid"_s) != state.identity.appId)
        return refuse(40013);
    if (call.parameter(u"response_type"_s) != "code"_L1)
        return wrongParameter(u"response_type"_s);
    Asked asked{.state = call.parameter(u"state"_s)};
    const QString scope = call.parameter(u"scope"_s);
    const auto known = oauth::parseScope(scope);
    const Endpoint *endpoint = state.catalogue.endpoint(u"authorize");
    if (!known || scope != oauth::toString(*known) || (endpoint && !state.mayCall(*endpoint)))
        return refuse(10005);
    asked.scope = *known;
    if (!isState(asked.state, state.catalogue))
        return wrongParameter(u"state"_s);
    const auto redirect = oauth::redirectOf(call.parameter(u"redirect_uri"_s));
    if (!redirect || !isConfigured(state, *redirect))
        return refuse(10003);
    asked.redirect = *redirect;
    return asked;
}

/// Whose phone it is: named in the address, set by a control, or the first follower's.
Result<QString> visitorOf(const State &state, const Call &call)
{
    QString openid = call.parameter(u"mpdesk_openid"_s);
    if (openid.isEmpty())
        openid = state.web.visitor;
    if (openid.isEmpty() && !state.followers.all().isEmpty())
        openid = state.followers.all().constFirst().openid;
    const bool hasLeft = state.followers.hasLeft(openid);
    if (!hasLeft && !state.followers.find(openid))
        return refuse(40003);
    // Only a test account insists on it; others serve everybody.
    if (hasLeft && state.options.kind == Kind::TestAccount)
        return refuse(10006);
    return openid;
}

ServerResponse sendBack(State &state, const Call &call, const Asked &asked, QString openid)
{
    const bool isSnapshot = call.parameter(u"forceSnapShot"_s) == "true"_L1;
    constexpr int common = 6; // what all followers of an account share
    if (isSnapshot)
        openid = openid.left(common) + state.draw.urlSafe(int(openid.size()) - common);
    const QString code = state.web.grants.issueCode({.openid = openid, .scope = asked.scope, .isSnapshot = isSnapshot},
                                                    call.now, state.draw);
    QByteArray target = asked.redirect.toEncoded(QUrl::RemoveFragment);
    target += (asked.redirect.hasQuery() ? "&code=" : "?code=") + code.toLatin1() + "&state=" + asked.state.toLatin1();
    if (asked.redirect.hasFragment())
        target += '#' + asked.redirect.fragment(QUrl::FullyEncoded).toLatin1();
    constexpr int found = 302;
    ServerResponse answer{.status = found, .contentType = "text/html; charset=utf-8"};
    answer.headers.append(HttpHeader{.name = "Location", .value = target});
    answer.headers.append(HttpHeader{.name = "Cache-Control", .value = "no-store"});
    return answer;
}

QString hiddenFields(const Call &call)
{
    QString html;
    for (const auto &[name, value] : call.query.queryItems(QUrl::FullyDecoded)) {
        if (!name.startsWith("mpdesk_"_L1))
            html += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">\n"_s.arg(name.toHtmlEscaped(),
                                                                                value.toHtmlEscaped());
    }
    return html;
}

ServerResponse consentPage(const State &state, const Call &call, const QString &visitor)
{
    constexpr qsizetype most = 100; // a list to choose from, not a directory
    QString options;
    for (const Follower &follower : state.followers.all().first(std::min(most, state.followers.all().size())))
        options += u"<option value=\"%1\"%2>%1</option>"_s.arg(follower.openid,
                                                               follower.openid == visitor ? u" selected"_s : QString());
    if (!options.contains(visitor))
        options.prepend(u"<option value=\"%1\" selected>%1</option>"_s.arg(visitor));
    const QString body = u"<form method=\"get\" action=\"%1\">\n%2<p>%3</p>\n<p><label>%4<br>"
                         "<select name=\"mpdesk_openid\">%5</select></label></p>\n"
                         "<p><button class=\"yes\" name=\"mpdesk_answer\" value=\"allow\">%6</button>"
                         "<button name=\"mpdesk_answer\" value=\"deny\">%7</button></p></form>"_s;
    return page(Words::tr("Request for your profile"),
                body.arg(QString::fromLatin1(pagePath), hiddenFields(call),
                         Words::tr("The page asks for your nickname and picture.").toHtmlEscaped(),
                         Words::tr("You are").toHtmlEscaped(), options, Words::tr("Allow").toHtmlEscaped(),
                         Words::tr("Refuse").toHtmlEscaped()));
}

} // namespace

Result<ServerResponse> authorizePage(State &state, const Call &call)
{
    const auto asked = readAsked(state, call);
    if (!asked)
        return fail(asked.error());
    const auto visitor = visitorOf(state, call);
    if (!visitor)
        return fail(visitor.error());
    const QString answer = call.parameter(u"mpdesk_answer"_s);
    if (answer == "deny"_L1)
        return page(Words::tr("Refused"),
                    u"<p>%1</p>"_s.arg(
                        Words::tr("WeChat closes the page now; nobody is sent back to your site.").toHtmlEscaped()));
    if (asked->scope == oauth::Scope::UserInfo && answer != "allow"_L1)
        return consentPage(state, call, *visitor);
    return sendBack(state, call, *asked, *visitor);
}

bool isAuthorizePage(const ServerRequest &request)
{
    return request.path == pagePath;
}

ServerResponse refusalPage(const State &state, const Error &refusal)
{
    const PlatformError *known = state.catalogue.error(refusal.code);
    const QString text = refusal.message.isEmpty() && known ? known->text() : refusal.message;
    QString body = u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    if (refusal.code != 0)
        body += u"<p>%1</p>"_s.arg(Words::tr("Error code: %1").arg(refusal.code));
    return page(Words::tr("This page cannot be opened"), body);
}

} // namespace core::sandbox
