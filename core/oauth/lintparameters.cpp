// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/domain.h"
#include "core/oauth/lintfindings_p.h"
#include "core/oauth/texts_p.h"

#include <algorithm>

namespace core::oauth {

using namespace Qt::StringLiterals;
using enum Problem::Severity;

namespace {

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

bool beginsAsUrl(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive) || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

bool isStillEncoded(const QString &text)
{
    return text.startsWith("http%"_L1, Qt::CaseInsensitive) || text.startsWith("https%"_L1, Qt::CaseInsensitive);
}

/// Nothing can be said of a parameter that is missing but that it is.
void missing(Lens &lens, const QString &name, int code)
{
    Problem &problem =
        lens.add(lens.end(), Error, u"oauth.%1.missing"_s.arg(name), Texts::tr("%1 is missing").arg(name));
    problem.path = name;
    problem.code = code;
}

void checkNames(Lens &lens)
{
    for (const WrittenParameter &parameter : lens.url.parameters) {
        const QString &name = parameter.name.text;
        if (parameter.isPartOfRedirect)
            continue;
        if (parameter.isMisspelt()) {
            Problem &problem = lens.add(parameter.name, Error, u"oauth.name"_s,
                                        Texts::tr("The parameter is \"%1\", not \"%2\"").arg(parameter.means, name));
            problem.path = parameter.means;
        } else if (parameter.means.isEmpty() && name != "connect_redirect"_L1 && name != "component_appid"_L1) {
            lens.add(parameter.name, Warning, u"oauth.unknown"_s,
                     Texts::tr("WeChat has no parameter \"%1\" here").arg(name.left(60)),
                     Texts::tr("If it belongs to your page, encode redirect_uri together with it."));
        }
    }
    for (const QLatin1String name : documentedOrder()) {
        const auto all = lens.url.all(name);
        if (all.size() > 1)
            lens.add(all.at(1)->name, Error, u"oauth.duplicate"_s,
                     Texts::tr("\"%1\" stands there %2 times").arg(QString(name), QString::number(all.size())));
    }
}

void checkOrder(Lens &lens)
{
    qsizetype highest = -1;
    QString before;
    for (const WrittenParameter &parameter : lens.url.parameters) {
        if (parameter.isPartOfRedirect || parameter.means.isEmpty())
            continue;
        qsizetype place = 0;
        while (documentedOrder().at(place) != parameter.means)
            ++place;
        if (place < highest) {
            lens.add(parameter.name, Warning, u"oauth.order"_s,
                     Texts::tr("\"%1\" belongs before \"%2\"; some versions of WeChat insist on the order")
                         .arg(parameter.means, before),
                     Texts::tr("The order is appid, redirect_uri, response_type, scope, state."));
            return;
        }
        highest = place;
        before = parameter.means;
    }
}

void checkAppId(Lens &lens)
{
    const WrittenParameter *parameter = lens.url.find("appid"_L1);
    const QString own = lens.site.account ? lens.site.account->appId.toString() : QString();
    lens.verdict.request.appId = own;
    if (!parameter || parameter->value.isEmpty()) {
        missing(lens, u"appid"_s, 10012);
        return;
    }
    const QString found = decoded(parameter->value.text);
    const auto appId = AppId::parse(found);
    if (own.isEmpty() && appId)
        lens.verdict.request.appId = appId->toString();
    if (!appId || found != appId->toString()) {
        Problem &problem =
            lens.add(parameter->value, Error, u"oauth.appid.form"_s,
                     Texts::tr("An AppID is \"wx\" and 16 digits or letters a-f; found \"%1\"").arg(found.left(60)));
        problem.path = u"appid"_s;
    } else if (!own.isEmpty() && found != own) {
        Problem &problem =
            lens.add(parameter->value, Error, u"oauth.appid.other"_s,
                     Texts::tr("This is another account: \"%1\" has AppID %2").arg(lens.site.account->name, own),
                     Texts::tr("A code can only be exchanged with the AppID that asked for it."));
        problem.path = u"appid"_s;
    }
}

/// The address that is meant, however often it was encoded; says what was wrong with that.
QString readRedirectUri(Lens &lens, const WrittenParameter &parameter)
{
    QString plain = lens.url.redirectUri;
    Piece all{.text = plain, .at = parameter.value.at};
    if (beginsAsUrl(plain)) {
        const bool losesSomething = plain.contains(u'&') || plain.contains(u'#') || lens.url.isCutByHash;
        Problem &problem = lens.add(
            all, losesSomething ? Error : Warning, u"oauth.encoding"_s,
            losesSomething ? Texts::tr("redirect_uri is not encoded: what stands behind its \"&\" or \"#\" is lost")
                           : Texts::tr("redirect_uri is not encoded"),
            Texts::tr("Encode it once, as encodeURIComponent does."));
        problem.path = u"redirect_uri"_s;
        return plain; // escapes in it are its own
    }
    plain = decoded(plain);
    constexpr int patience = 5;
    int times = 1;
    for (; times < patience && isStillEncoded(plain); ++times)
        plain = decoded(plain);
    if (times > 1) {
        Problem &problem = lens.add(all, Error, u"oauth.double"_s,
                                    Texts::tr("redirect_uri is encoded %1 times; WeChat decodes it once").arg(times),
                                    Texts::tr("A library encodes it already: give it the plain address."));
        problem.path = u"redirect_uri"_s;
        problem.found = times;
        problem.limit = 1;
        problem.code = 10003;
    }
    return plain;
}

void checkRedirectUri(Lens &lens)
{
    const WrittenParameter *parameter = lens.url.find("redirect_uri"_L1);
    if (!parameter || parameter->value.isEmpty()) {
        missing(lens, u"redirect_uri"_s, 10011);
        return;
    }
    const QString plain = readRedirectUri(lens, *parameter);
    lens.verdict.request.redirectUri = plain;
    for (const Problem &problem : checkRedirect(plain, lens.site.domains))
        lens.verdict.findings +=
            Finding{.problem = problem, .position = parameter->value.at, .length = lens.url.redirectUri.size()};
}

void checkResponseType(Lens &lens)
{
    const WrittenParameter *parameter = lens.url.find("response_type"_L1);
    if (!parameter || parameter->value.isEmpty()) {
        missing(lens, u"response_type"_s, 0);
        return;
    }
    if (parameter->value.text == "code"_L1)
        return;
    Problem &problem = lens.add(
        parameter->value, Error, u"oauth.response_type"_s,
        Texts::tr("response_type is \"code\", nothing else; found \"%1\"").arg(parameter->value.text.left(60)));
    problem.path = u"response_type"_s;
}

QString whyScope(const QString &found)
{
    if (found == "snsapi_login"_L1)
        return Texts::tr("snsapi_login is the scope of websites that log in by QR code, not of Official Accounts");
    if (found == "snsapi_privateinfo"_L1)
        return Texts::tr("snsapi_privateinfo is a scope of WeCom, not of Official Accounts");
    if (found.contains(u',') || found.contains(u' ') || found.contains(u'+'))
        return Texts::tr("An address has one scope; found \"%1\"").arg(found.left(60));
    return Texts::tr("scope is snsapi_base or snsapi_userinfo, exactly; found \"%1\"").arg(found.left(60));
}

void checkScope(Lens &lens)
{
    const WrittenParameter *parameter = lens.url.find("scope"_L1);
    if (!parameter || parameter->value.isEmpty()) {
        missing(lens, u"scope"_s, 10010);
        return;
    }
    const QString found = decoded(parameter->value.text);
    const bool wantsMore = found.contains("info"_L1, Qt::CaseInsensitive) || found.contains("login"_L1);
    lens.verdict.request.scope = wantsMore ? Scope::UserInfo : Scope::Base;
    if (found == toString(lens.verdict.request.scope))
        return;
    Problem &problem = lens.add(parameter->value, Error, u"oauth.scope"_s, whyScope(found));
    problem.path = u"scope"_s;
    problem.code = 10005;
}

void checkState(Lens &lens)
{
    const WrittenParameter *parameter = lens.url.find("state"_L1);
    if (!parameter || parameter->value.isEmpty()) {
        Problem &problem = lens.add(
            parameter ? parameter->name : lens.end(), Warning, u"oauth.state.missing"_s,
            Texts::tr("There is no state: nobody can tell whether the visitor who comes back is the one who was sent"),
            Texts::tr("Send a random one, keep it in the session and compare it when it comes back."));
        problem.path = u"state"_s;
        problem.code = parameter ? 10013 : 0;
        return;
    }
    const QString found = decoded(parameter->value.text);
    QString &state = lens.verdict.request.state;
    for (const QChar c : found) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            state += c;
    }
    if (state != parameter->value.text) {
        Problem &problem =
            lens.add(parameter->value, Error, u"oauth.state.characters"_s,
                     Texts::tr("state may hold letters a-z, A-Z and digits only; found \"%1\"").arg(found.left(60)),
                     Texts::tr("Keep what it should carry in a session, and send its key."));
        problem.path = u"state"_s;
    }
    if (const qsizetype most = mostStateChars(lens.catalogue); found.size() > most) {
        Problem &problem = lens.add(parameter->value, Error, u"oauth.state.chars"_s,
                                    Texts::tr("state has %1 characters; at most %2 are allowed")
                                        .arg(QString::number(found.size()), QString::number(most)));
        problem.path = u"state"_s;
        problem.limit = most;
        problem.found = found.size();
        problem.unit = u"chars"_s;
        state.truncate(most);
    }
}

void checkFlag(Lens &lens, QLatin1String name, bool &flag)
{
    const WrittenParameter *parameter = lens.url.find(name);
    if (!parameter)
        return;
    flag = parameter->value.text.compare("true"_L1, Qt::CaseInsensitive) == 0 || parameter->value.text == "1"_L1;
    if (parameter->value.text == "true"_L1 || parameter->value.text == "false"_L1)
        return;
    Problem &problem =
        lens.add(parameter->value, Warning, u"oauth.flag"_s,
                 Texts::tr("%1 is true or false; found \"%2\"").arg(QString(name), parameter->value.text.left(60)));
    problem.path = name;
}

} // namespace

void checkParameters(Lens &lens)
{
    checkNames(lens);
    checkOrder(lens);
    checkAppId(lens);
    checkRedirectUri(lens);
    checkResponseType(lens);
    checkScope(lens);
    checkState(lens);
    checkFlag(lens, "forcePopup"_L1, lens.verdict.request.isPopupForced);
    checkFlag(lens, "forceSnapShot"_L1, lens.verdict.request.isSnapshotForced);
}

} // namespace core::oauth
