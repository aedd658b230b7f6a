// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/redirect.h"

#include "core/oauth/texts_p.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace core::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 512;

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestCode && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

tl::unexpected<Error> noCode(const QString &message, const QString &advice = {})
{
    return invalid(u"code"_s, message, advice);
}

/// WeChat's code is the last one: what stands before it was in the address already.
QString lastOf(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.isEmpty() ? QString() : values.constLast();
}

} // namespace

Result<Redirect> readRedirect(const QString &text)
{
    const QString given = text.trimmed();
    if (given.isEmpty())
        return noCode(Texts::tr("There is no code"));
    if (isCode(given))
        return Redirect{.code = given};
    const QUrl url(given);
    QString query = url.query(QUrl::FullyEncoded);
    if (query.isEmpty() && !given.contains(u"://"_s))
        query = given.startsWith(u'?') ? given.sliced(1) : given;
    const QUrlQuery parameters(query);
    if (given.contains("/connect/oauth2/authorize"_L1))
        return noCode(Texts::tr("This is the address that asks the visitor, not the one that comes back"),
                      Texts::tr("Open it in WeChat, then copy the address of the page that it leads to."));
    const Redirect redirect{.code = lastOf(parameters, u"code"_s),
                            .state = lastOf(parameters, u"state"_s),
                            .page = url.host().isEmpty() ? QString()
                                                         : url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment)};
    if (redirect.code.isEmpty() && parameters.hasQueryItem(u"state"_s))
        return noCode(Texts::tr("A state came back and no code: the visitor refused"));
    if (redirect.code.isEmpty())
        return noCode(
            Texts::tr("There is no code in \"%1\"").arg(given.left(60)),
            Texts::tr("Paste the whole address that WeChat opened, with ?code=…&state=…, or the code alone."));
    if (!isCode(redirect.code))
        return noCode(Texts::tr("A code has letters, digits, \"-\" and \"_\" only"),
                      Texts::tr("Copy it again; something of the page may stand before or behind it."));
    return redirect;
}

StateCheck compareState(const QString &sent, const QString &back)
{
    if (sent.isEmpty())
        return StateCheck::NotSent;
    if (back.isEmpty())
        return StateCheck::Missing;
    return sent == back ? StateCheck::Same : StateCheck::Different;
}

QString describe(StateCheck check)
{
    switch (check) {
    case StateCheck::NotSent: return Texts::tr("There is no state that was sent to compare with");
    case StateCheck::Same: return Texts::tr("The state came back as it was sent");
    case StateCheck::Missing: return Texts::tr("A state was sent, and none came back");
    case StateCheck::Different:
        return Texts::tr("The state that came back is not the one that was sent: do not trust this visit");
    }
    Q_UNREACHABLE();
}

} // namespace core::oauth
