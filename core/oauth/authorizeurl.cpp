// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/authorizeurl.h"

#include "core/oauth/domain.h"
#include "core/oauth/texts_p.h"

#include <QRandomGenerator>

#include <algorithm>

namespace core::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String path("/connect/oauth2/authorize");

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

Problem wrong(const QString &field, const QString &rule, const QString &found, const QString &message)
{
    return {.path = field, .rule = rule, .found = found, .message = message};
}

QList<Problem> checkState(const QString &state, qsizetype most)
{
    QList<Problem> problems;
    if (state.size() > most)
        problems += {.path = u"state"_s,
                     .rule = u"oauth.state.chars"_s,
                     .limit = most,
                     .found = state.size(),
                     .unit = u"chars"_s,
                     .message = Texts::tr("state has %1 characters; at most %2 are allowed")
                                    .arg(QString::number(state.size()), QString::number(most))};
    const auto odd = std::ranges::find_if_not(state, isLetterOrDigit);
    if (odd != state.end())
        problems += wrong(u"state"_s, u"oauth.state.characters"_s, state,
                          Texts::tr("state may hold letters a-z, A-Z and digits only; found \"%1\"").arg(*odd));
    return problems;
}

/// As a browser writes it, so that what comes back is where it went.
QString asciiOf(const QString &uri)
{
    QString text;
    for (const QChar c : uri) {
        if (c.unicode() < 0x80)
            text += c;
    }
    if (text.size() == uri.size())
        return uri;
    return QString::fromLatin1(QUrl::toPercentEncoding(uri, "!#$&'()*+,/:;=?@[]%~"));
}

} // namespace

QString toString(Scope scope)
{
    return scope == Scope::Base ? u"snsapi_base"_s : u"snsapi_userinfo"_s;
}

Result<Scope> parseScope(QStringView text)
{
    for (const Scope scope : {Scope::Base, Scope::UserInfo}) {
        const QString name = toString(scope);
        if (text == name || text == QStringView(name).sliced("snsapi_"_L1.size()))
            return scope;
    }
    return invalid(u"scope"_s,
                   Texts::tr("scope is snsapi_base or snsapi_userinfo, not \"%1\"").arg(text.left(60).toString()));
}

QUrl authorizePage(const Account &account)
{
    QUrl page = account.isSandbox() ? account.apiBase : QUrl(u"https://open.weixin.qq.com"_s);
    page.setPath(path);
    return page;
}

QList<Problem> check(const AuthorizeRequest &request, const QStringList &domains, const Catalogue &catalogue)
{
    QList<Problem> problems;
    if (const auto appId = AppId::parse(request.appId); !appId)
        problems += wrong(u"appid"_s, u"oauth.appid.form"_s, request.appId, appId.error().message);
    problems += checkRedirect(request.redirectUri, domains);
    problems += checkState(request.state, mostStateChars(catalogue));
    return problems;
}

Result<QString> authorizeUrl(const AuthorizeRequest &request, const QUrl &page, const Catalogue &catalogue)
{
    for (const Problem &problem : check(request, {}, catalogue)) {
        if (problem.severity == Problem::Severity::Error)
            return fail(toError(problem));
    }
    // The order of the documentation: some clients did not take another.
    QString url = page.toString(QUrl::FullyEncoded) + u"?appid="_s + request.appId.trimmed() + u"&redirect_uri="_s
        + QString::fromLatin1(QUrl::toPercentEncoding(asciiOf(request.redirectUri.trimmed())))
        + u"&response_type=code&scope="_s + toString(request.scope);
    if (!request.state.isEmpty())
        url += u"&state="_s + request.state;
    if (request.isPopupForced)
        url += "&forcePopup=true"_L1;
    if (request.isSnapshotForced)
        url += "&forceSnapShot=true"_L1;
    return QString(url + "#wechat_redirect"_L1);
}

qsizetype mostStateChars(const Catalogue &catalogue)
{
    return qsizetype(catalogue.limitValue(u"oauth.state.chars"));
}

QString randomState()
{
    constexpr int length = 24;
    constexpr QLatin1String letters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    QString state;
    for (int i = 0; i < length; ++i)
        state += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return state;
}

} // namespace core::oauth
