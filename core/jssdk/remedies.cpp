// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/cause.h"

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

using Side = Remedy::Side;

struct Row
{
    std::initializer_list<Cause> causes;
    Side side;
    const char *before;
    const char *after;
};

constexpr const char *sendHref = "fetch('/sign?url=' + encodeURIComponent(location.href.split('#')[0]))";
constexpr const char *asItCame = "const url = req.query.url;  // as the page sent it: decoded once, changed nowhere";
constexpr const char *string1 =
    "const string1 = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${url}`;";
constexpr const char *handOut = "res.json({ appId, timestamp, nonceStr, signature });  // the values that were signed";

/// In the language of the browser; the server's lines are Node's, of which any other language is a translation.
const Row rows[] = {
    {{Cause::FragmentKept}, Side::Page, "fetch('/sign?url=' + encodeURIComponent(location.href))", sendHref},
    {{Cause::FragmentKept}, Side::Server, "const url = req.query.url;", "const url = req.query.url.split('#')[0];"},
    {{Cause::HtmlEscaped}, Side::Server, "const url = escapeHtml(req.query.url);", asItCame},
    {{Cause::UrlEncoded}, Side::Server, "const url = encodeURIComponent(req.query.url);", asItCame},
    {{Cause::UrlEncodedTwice},
     Side::Page,
     "axios.get('/sign', { params: { url: encodeURIComponent(url) } })",
     "axios.get('/sign', { params: { url } })  // axios encodes by itself"},
    {{Cause::UrlDecoded}, Side::Page, "fetch('/sign?url=' + location.href)", sendHref},
    {{Cause::UrlDecoded, Cause::UrlDecodedTwice},
     Side::Server,
     "const url = decodeURIComponent(req.query.url);",
     asItCame},
    {{Cause::WeChatParameters, Cause::OAuthParameters, Cause::ParameterDropped, Cause::OtherUrl},
     Side::Page,
     "fetch('/sign?url=' + encodeURIComponent(shareUrl))",
     sendHref},
    {{Cause::SchemeChanged, Cause::DefaultPort, Cause::PortChanged, Cause::InternalHost, Cause::HostCase,
      Cause::WwwHost, Cause::IdnHost, Cause::IndexFile, Cause::PathCut},
     Side::Server,
     "const url = req.protocol + '://' + req.get('host') + req.originalUrl;",
     asItCame},
    {{Cause::SchemeChanged},
     Side::Server,
     "",
     "app.set('trust proxy', true);  // nginx: proxy_set_header X-Forwarded-Proto $scheme;"},
    {{Cause::TrailingSlash, Cause::DanglingMark, Cause::IndexFile, Cause::PathCut},
     Side::Page,
     "const url = base + route;",
     "const url = location.href.split('#')[0];"},
    {{Cause::QueryDropped},
     Side::Page,
     "const url = location.origin + location.pathname;",
     "const url = location.href.split('#')[0];"},
    {{Cause::OriginOnly}, Side::Page, "const url = location.origin;", "const url = location.href.split('#')[0];"},
    {{Cause::EntryUrl},
     Side::Page,
     "const url = location.href.split('#')[0];",
     "// at the start, before the router runs: window.entryUrl = location.href.split('#')[0];\n"
     "const isIos = /iphone|ipad|ipod/i.test(navigator.userAgent);\n"
     "const url = isIos ? window.entryUrl : location.href.split('#')[0];"},
    {{Cause::OriginMissing},
     Side::Page,
     "const url = router.currentRoute.fullPath;",
     "const url = location.href.split('#')[0];"},
    {{Cause::QueryOrder, Cause::QueryReencoded, Cause::EscapeCase, Cause::PlusForSpace},
     Side::Server,
     "const url = base + '?' + new URLSearchParams(query);",
     asItCame},
    {{Cause::PathCase}, Side::Server, "const url = req.query.url.toLowerCase();", asItCame},
    {{Cause::BlankAround}, Side::Server, "const url = req.query.url;", "const url = req.query.url.trim();"},
    {{Cause::UrlMissing},
     Side::Server,
     "const url = req.body.url;",
     "const url = req.query.url;\nif (!url) return res.status(400).end();"},
    {{Cause::ForeignTicket, Cause::CardTicket, Cause::ExpiredTicket},
     Side::Server,
     "cache.set('ticket', ticket);",
     "cache.set(`jsapi_ticket:${appId}`, ticket, expiresIn - 300);"},
    {{Cause::CardTicket},
     Side::Server,
     "getticket?access_token=${token}&type=wx_card",
     "getticket?access_token=${token}&type=jsapi"},
    {{Cause::AccessTokenAsTicket},
     Side::Server,
     "const ticket = (await getAccessToken()).access_token;",
     "const ticket = (await getTicket(accessToken, 'jsapi')).ticket;"},
    {{Cause::TicketMangled},
     Side::Server,
     "const ticket = fs.readFileSync(file, 'utf8');",
     "const ticket = fs.readFileSync(file, 'utf8').trim();"},
    {{Cause::TicketMissing},
     Side::Server,
     "const ticket = getTicket();",
     "const ticket = await getTicket();\nif (!ticket) throw new Error('no ticket');"},
    {{Cause::NonceOfOtherCall, Cause::TimestampOfOtherCall, Cause::TimestampShifted, Cause::NonceChanged},
     Side::Server,
     "res.json({ appId, timestamp: now(), nonceStr: random(), signature });",
     handOut},
    {{Cause::NonceMissing}, Side::Server, "", "const nonceStr = crypto.randomBytes(8).toString('hex');"},
    {{Cause::TimestampMilliseconds, Cause::TimestampFormat, Cause::TimestampMissing},
     Side::Server,
     "const timestamp = Date.now();",
     "const timestamp = Math.floor(Date.now() / 1000);"},
    {{Cause::KeySpelling}, Side::Server, "`jsapi_ticket=${ticket}&nonceStr=${nonceStr}&…`", string1},
    {{Cause::FieldOrder, Cause::FieldMissing, Cause::ExtraField, Cause::ValuesOnly, Cause::Separators,
      Cause::String1Json},
     Side::Server,
     "",
     string1},
    {{Cause::String1Encoded}, Side::Server, "const string1 = new URLSearchParams(fields).toString();", string1},
    {{Cause::String1Escaped}, Side::Server, "sha1(escapeHtml(string1))", "sha1(string1)"},
    {{Cause::String1Ends}, Side::Server, "sha1(string1 + '\\n')", "sha1(string1)"},
    {{Cause::String1Case}, Side::Server, "sha1(string1.toLowerCase())", "sha1(string1)"},
    {{Cause::String1Utf16},
     Side::Server,
     "sha1.update(Buffer.from(string1, 'utf16le'))",
     "sha1.update(string1, 'utf8')"},
    {{Cause::SignatureCase, Cause::Base64Signature, Cause::WrongHash, Cause::Hmac, Cause::HashedTwice,
      Cause::SignatureCut},
     Side::Server,
     "",
     "const signature = crypto.createHash('sha1').update(string1, 'utf8').digest('hex');"},
    {{Cause::ConfigKey},
     Side::Page,
     "wx.config({ appid, timeStamp, noncestr, signature })",
     "wx.config({ appId, timestamp, nonceStr, signature, jsApiList })"},
};

} // namespace

QString toString(Remedy::Side side)
{
    return side == Side::Page ? u"page"_s : u"server"_s;
}

QList<Remedy> remediesFor(Cause cause)
{
    QList<Remedy> remedies;
    for (const Row &row : rows) {
        if (std::ranges::find(row.causes, cause) != row.causes.end())
            remedies.append(
                {.side = row.side, .before = QString::fromUtf8(row.before), .after = QString::fromUtf8(row.after)});
    }
    return remedies;
}

} // namespace core::jssdk
