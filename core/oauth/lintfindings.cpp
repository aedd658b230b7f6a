// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/lintfindings_p.h"
#include "core/oauth/texts_p.h"

#include <algorithm>

namespace core::oauth {

using namespace Qt::StringLiterals;
using enum Problem::Severity;

namespace {

constexpr QLatin1String wantedFragment("#wechat_redirect");
constexpr qsizetype comfortableLength = 2048;

QUrl pageOf(const Lens &lens)
{
    return authorizePage(lens.site.account.value_or(Account()));
}

void checkSigns(Lens &lens)
{
    const WrittenUrl &url = lens.url;
    const QString &text = url.whole.text;
    const auto blank = std::ranges::find_if(text, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    if (blank != text.end())
        lens.add({.text = *blank, .at = url.whole.at + (blank - text.begin())}, Error, u"oauth.blank"_s,
                 Texts::tr("There is a blank, a line break or an invisible character in the address"),
                 Texts::tr("Remove it, or write it as %20 where it belongs to a value."));
    for (const Piece &sign : url.wideSigns)
        lens.add(sign, Error, u"oauth.wide"_s,
                 Texts::tr("\"%1\" is a full-width character; addresses take the plain one").arg(sign.text));
    if (!url.escapes.isEmpty())
        lens.add(
            url.escapes.constFirst(), Error, u"oauth.amp"_s,
            Texts::tr("\"&amp;\" stands where \"&\" belongs: the parameters behind it get lost"),
            Texts::tr("The address was escaped for HTML once too often; print it as it is in scripts and headers."));
    if (text.size() > comfortableLength) {
        Problem &problem =
            lens.add({.at = url.whole.at}, Warning, u"oauth.length"_s,
                     Texts::tr("The address has %1 characters; some phones and servers cut it").arg(text.size()),
                     Texts::tr("Keep what the page needs in a session, and only its key in redirect_uri."));
        problem.limit = comfortableLength;
        problem.found = text.size();
        problem.unit = u"chars"_s;
    }
}

bool checkScheme(Lens &lens)
{
    const Piece &scheme = lens.url.scheme;
    const QString wanted = pageOf(lens).scheme();
    const QString name = scheme.text.toLower();
    if (name == wanted)
        return true;
    if (scheme.isEmpty()) {
        lens.add({.at = lens.url.whole.at}, Error, u"oauth.scheme"_s,
                 Texts::tr("The address does not begin with \"%1://\"").arg(wanted));
        return true;
    }
    if (name == "http"_L1 || name == "https"_L1) {
        lens.add(scheme, Error, u"oauth.http"_s, Texts::tr("The page that asks is at %1, not at %2").arg(wanted, name));
        return true;
    }
    lens.add(scheme, Error, u"oauth.scheme"_s,
             Texts::tr("\"%1:\" is no web address; WeChat opens %2://").arg(scheme.text.left(30), wanted));
    return false;
}

/// The address that comes back is often pasted in its place.
bool isWayBack(const WrittenUrl &url)
{
    const auto isCode = [](const WrittenParameter &parameter) { return parameter.name.text == "code"_L1; };
    return !url.find("appid"_L1) && std::ranges::any_of(url.parameters, isCode);
}

bool checkHost(Lens &lens)
{
    const Piece &authority = lens.url.authority;
    const QString wanted = pageOf(lens).authority();
    if (authority.text.compare(wanted, Qt::CaseInsensitive) == 0)
        return true;
    if (isWayBack(lens.url)) {
        lens.add(authority, Error, u"oauth.wayback"_s,
                 Texts::tr("This is the address that comes back with a code, not the one that asks"),
                 Texts::tr("Paste it where codes are exchanged."));
        return false;
    }
    lens.add(authority, Error, u"oauth.host"_s,
             Texts::tr("The page that asks is at \"%1\", not at \"%2\"").arg(wanted, authority.text.left(60)));
    return true;
}

void checkPath(Lens &lens)
{
    const Piece &path = lens.url.path;
    const QString wanted = pageOf(lens).path();
    if (path.text == wanted)
        return;
    if (path.text.startsWith("/connect/qrconnect"_L1)) {
        lens.add(path, Error, u"oauth.website"_s,
                 Texts::tr("/connect/qrconnect is the QR login of websites; it does not know Official Accounts"),
                 Texts::tr("Use %1. A website login needs a website application of the open platform.").arg(wanted));
        return;
    }
    lens.add(path, Error, u"oauth.path"_s,
             Texts::tr("The path is \"%1\", exactly; found \"%2\"").arg(wanted, path.text.left(60)));
}

void checkFragment(Lens &lens)
{
    const WrittenUrl &url = lens.url;
    if (url.isCutByHash) {
        const qsizetype hash = url.whole.text.indexOf(QLatin1Char('#'));
        lens.add({.text = u"#"_s, .at = url.whole.at + std::max<qsizetype>(hash, 0)}, Error, u"oauth.hash"_s,
                 Texts::tr("This \"#\" ends the address: what stands behind it never reaches WeChat"),
                 Texts::tr("Encode redirect_uri, so that its \"#\" becomes %23."));
    }
    if (url.isFragmentEarly)
        lens.add(url.fragment, Error, u"oauth.fragment"_s,
                 Texts::tr("\"%1\" stands before the parameters, which are lost so").arg(url.fragment.text.left(60)),
                 Texts::tr("Move #wechat_redirect to the end."));
    else if (url.fragment.isEmpty())
        lens.add(lens.end(), Error, u"oauth.fragment"_s, Texts::tr("#wechat_redirect is missing at the end"),
                 Texts::tr("Without it some versions of WeChat show an empty page."));
    else if (url.fragment.text != wantedFragment)
        lens.add(url.fragment, Error, u"oauth.fragment"_s,
                 Texts::tr("The end is \"#wechat_redirect\", exactly; found \"%1\"").arg(url.fragment.text.left(60)));
}

} // namespace

bool checkEndpoint(Lens &lens)
{
    checkSigns(lens);
    if (!checkScheme(lens) || !checkHost(lens))
        return false;
    checkPath(lens);
    checkFragment(lens);
    return true;
}

} // namespace core::oauth
