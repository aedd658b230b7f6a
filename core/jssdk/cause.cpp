// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/cause.h"

#include "core/jssdk/texts_p.h"

#include <algorithm>
#include <iterator>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Cause cause;
    const char *id;
    const char *title;
    const char *advice;
};

constexpr Row rows[] = {
    {Cause::FragmentKept, "fragment-kept", QT_TRANSLATE_NOOP("JsSdk", "The part from # on was signed, too"),
     QT_TRANSLATE_NOOP("JsSdk", "WeChat leaves out everything from # on. Cut it before the URL goes to the server.")},
    {Cause::HtmlEscaped, "html-escaped", QT_TRANSLATE_NOOP("JsSdk", "The URL was signed with &amp; in place of &"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "A template engine escaped the URL for HTML before it was signed. Sign the raw URL, escape only "
                       "what is shown.")},
    {Cause::UrlEncoded, "url-encoded", QT_TRANSLATE_NOOP("JsSdk", "The URL was signed percent-encoded"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "encodeURIComponent is for the way to the server; the server has to decode it once before it signs.")},
    {Cause::UrlEncodedTwice, "url-encoded-twice",
     QT_TRANSLATE_NOOP("JsSdk", "The URL was signed percent-encoded twice"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "The page encodes it, and the HTTP library encodes it once more: let one of them do it.")},
    {Cause::UrlDecoded, "url-decoded", QT_TRANSLATE_NOOP("JsSdk", "The URL was decoded before it was signed"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "The escapes (%E4…, %20) belong to the URL as location.href has it. The page must encode it for the way with "
         "encodeURIComponent, since the server decodes once by itself.")},
    {Cause::UrlDecodedTwice, "url-decoded-twice",
     QT_TRANSLATE_NOOP("JsSdk", "The URL was decoded twice before it was signed"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "The framework has decoded the parameter already; decoding it again by hand destroys its own escapes.")},
    {Cause::WeChatParameters, "wechat-parameters",
     QT_TRANSLATE_NOOP("JsSdk",
                       "What WeChat adds to shared links (from, isappinstalled…) was not signed as the page has it"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "A shared page opens with additions. Sign location.href of this very call, not an address that "
                       "the server knows "
                       "or keeps.")},
    {Cause::OAuthParameters, "oauth-parameters",
     QT_TRANSLATE_NOOP("JsSdk", "code and state of the sign-in were not signed as the page has them"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "After OAuth the address has code and state. Sign location.href as it is, or redirect once more "
                       "without them.")},
    {Cause::SchemeChanged, "scheme-changed",
     QT_TRANSLATE_NOOP("JsSdk", "http was signed in place of https, or the other way round"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "Behind a proxy the server sees http only. Take the URL from the page, or make the server trust "
                       "X-Forwarded-Proto.")},
    {Cause::TrailingSlash, "trailing-slash", QT_TRANSLATE_NOOP("JsSdk", "The slash at the end of the path differs"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "The address bar and the code differ in one slash. Sign location.href, do not put the URL together.")},
    {Cause::QueryDropped, "query-dropped", QT_TRANSLATE_NOOP("JsSdk", "The URL was signed without its query"),
     QT_TRANSLATE_NOOP("JsSdk", "Everything up to # is signed, ? included.")},
    {Cause::EntryUrl, "entry-url",
     QT_TRANSLATE_NOOP("JsSdk", "The address at which the application was entered was signed"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "In an application of one page iOS keeps the entry address for the SDK, Android the "
                       "present one. Sign the present one on Android and the entry one on iOS, or reload on "
                       "the change of route.")},
    {Cause::OtherUrl, "other-url", QT_TRANSLATE_NOOP("JsSdk", "The address of another page was signed"),
     QT_TRANSLATE_NOOP(
         "JsSdk", "A cached answer, or the previous route: ask for a signature again after each change of route.")},
    {Cause::OriginOnly, "origin-only", QT_TRANSLATE_NOOP("JsSdk", "Only scheme and host were signed"),
     QT_TRANSLATE_NOOP("JsSdk", "location.origin is not enough: path and query are signed, too.")},
    {Cause::DefaultPort, "default-port", QT_TRANSLATE_NOOP("JsSdk", "The default port (:80 or :443) was signed"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "Browsers leave the default port out. The Host header behind a proxy may have it: take the page's URL.")},
    {Cause::PortChanged, "port-changed", QT_TRANSLATE_NOOP("JsSdk", "Another port was signed"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "The server signs the port at which it listens behind its proxy. Take the URL from the page. Besides, the "
         "JS-SDK works at ports 80 and 443 only.")},
    {Cause::WwwHost, "www-host", QT_TRANSLATE_NOOP("JsSdk", "The host was signed with or without www."),
     QT_TRANSLATE_NOOP("JsSdk",
                       "The two are different pages for WeChat. Redirect one to the other and sign location.href.")},
    {Cause::HostCase, "host-case",
     QT_TRANSLATE_NOOP("JsSdk", "The host was signed in other letters (upper or lower case)"),
     QT_TRANSLATE_NOOP("JsSdk", "Browsers show hosts in lower case. Take the URL from the page.")},
    {Cause::ParameterDropped, "parameter-dropped",
     QT_TRANSLATE_NOOP("JsSdk", "A parameter of the query was not signed"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "Sign the whole query, unknown parameters included: an analytics script or a campaign may have added it.")},
    {Cause::QueryOrder, "query-order",
     QT_TRANSLATE_NOOP("JsSdk", "The parameters of the query were signed in another order"),
     QT_TRANSLATE_NOOP("JsSdk", "The server parsed the query and wrote it anew. Sign the text as it came.")},
    {Cause::QueryReencoded, "query-reencoded",
     QT_TRANSLATE_NOOP("JsSdk", "The values of the query were encoded anew before they were signed"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "The server parsed the query and encoded it in its own way. Sign the text as it came.")},
    {Cause::EscapeCase, "escape-case",
     QT_TRANSLATE_NOOP("JsSdk", "The escapes were signed in other letters (%2f against %2F)"),
     QT_TRANSLATE_NOOP("JsSdk", "Some libraries write escapes anew. Sign the text as it came.")},
    {Cause::PlusForSpace, "plus-for-space",
     QT_TRANSLATE_NOOP("JsSdk", "A blank was signed as + in place of %20, or the other way round"),
     QT_TRANSLATE_NOOP("JsSdk", "A form's encoding writes blanks as +. Sign the text as location.href has it.")},
    {Cause::IdnHost, "idn-host",
     QT_TRANSLATE_NOOP("JsSdk", "The host was signed in its letters, not as xn--…, or the other way round"),
     QT_TRANSLATE_NOOP("JsSdk", "location.href has the ASCII form. Take the URL from the page.")},
    {Cause::IndexFile, "index-file",
     QT_TRANSLATE_NOOP("JsSdk", "index.html or index.php was signed though the address does not have it"),
     QT_TRANSLATE_NOOP("JsSdk", "The server's own path names the file that answers. Take the URL from the page.")},
    {Cause::PathCut, "path-cut", QT_TRANSLATE_NOOP("JsSdk", "Only a part of the path was signed"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "The server sees the path behind its proxy's prefix, or the router only its own part. Take the "
                       "URL from the page.")},
    {Cause::PathCase, "path-case", QT_TRANSLATE_NOOP("JsSdk", "The URL was signed in lower case"),
     QT_TRANSLATE_NOOP("JsSdk", "Only scheme and host know no case. Do not change the URL.")},
    {Cause::DanglingMark, "dangling-mark", QT_TRANSLATE_NOOP("JsSdk", "A lone ? or & at the end differs"),
     QT_TRANSLATE_NOOP("JsSdk", "Even an empty query counts. Sign location.href as it is.")},
    {Cause::BlankAround, "blank-around", QT_TRANSLATE_NOOP("JsSdk", "A blank or line break around the URL was signed"),
     QT_TRANSLATE_NOOP("JsSdk", "Trim what comes from a file or template before it is signed.")},
    {Cause::OriginMissing, "origin-missing", QT_TRANSLATE_NOOP("JsSdk", "The URL was signed without scheme or host"),
     QT_TRANSLATE_NOOP("JsSdk", "The path alone (REQUEST_URI, $route.fullPath) is no address. Sign the whole URL.")},
    {Cause::InternalHost, "internal-host",
     QT_TRANSLATE_NOOP("JsSdk", "The server's own address behind its proxy was signed"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "The server does not know under which name it is called. Take the URL from the page, or hand on Host.")},
    {Cause::UrlMissing, "url-missing", QT_TRANSLATE_NOOP("JsSdk", "No URL was signed"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "The server did not get the URL (another name of the parameter, GET against POST). Refuse to "
                       "sign without it.")},
    {Cause::ForeignTicket, "foreign-ticket", QT_TRANSLATE_NOOP("JsSdk", "The ticket of another account was used"),
     QT_TRANSLATE_NOOP("JsSdk", "appId and ticket must be of the same account: keep tickets by AppID in the cache.")},
    {Cause::ExpiredTicket, "expired-ticket", QT_TRANSLATE_NOOP("JsSdk", "An older ticket was used"),
     QT_TRANSLATE_NOOP(
         "JsSdk", "A ticket lives for 7200 s at most. Cache it with its expires_in, in one place for all processes.")},
    {Cause::CardTicket, "card-ticket", QT_TRANSLATE_NOOP("JsSdk", "The ticket for cards (wx_card) was used"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "wx.config needs the ticket of type=jsapi; wx_card is for cardSign only. Do not keep both under one key.")},
    {Cause::AccessTokenAsTicket, "access-token", QT_TRANSLATE_NOOP("JsSdk", "The access_token was used as the ticket"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "Fetch the jsapi_ticket with the access_token first: /cgi-bin/ticket/getticket?type=jsapi.")},
    {Cause::TicketMangled, "ticket-mangled",
     QT_TRANSLATE_NOOP("JsSdk", "The ticket was changed on its way: blanks, quotes, escapes or case"),
     QT_TRANSLATE_NOOP("JsSdk", "Read the ticket from the cache as it was written, and trim it.")},
    {Cause::TicketMissing, "ticket-missing", QT_TRANSLATE_NOOP("JsSdk", "No ticket was there when it was signed"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "The request for the ticket had failed or was not awaited. Check the answer's errcode before signing.")},
    {Cause::NonceOfOtherCall, "nonce-other",
     QT_TRANSLATE_NOOP("JsSdk", "The nonceStr of another signature is in the page"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "The server draws a nonceStr twice, or the page mixes two answers. Hand out the four values together.")},
    {Cause::NonceChanged, "nonce-changed",
     QT_TRANSLATE_NOOP("JsSdk", "The nonceStr was changed: case, blanks, quotes or escapes"),
     QT_TRANSLATE_NOOP("JsSdk", "Sign and hand out the very same text; letters and digits only are safe.")},
    {Cause::NonceMissing, "nonce-missing", QT_TRANSLATE_NOOP("JsSdk", "It was signed with an empty nonceStr"),
     QT_TRANSLATE_NOOP("JsSdk", "Draw the nonceStr before string1 is put together.")},
    {Cause::TimestampOfOtherCall, "timestamp-other",
     QT_TRANSLATE_NOOP("JsSdk", "The timestamp of another signature is in the page"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "The page mixes two answers, or a cache keeps one of the values. Hand out the four values together.")},
    {Cause::TimestampMilliseconds, "timestamp-milliseconds",
     QT_TRANSLATE_NOOP("JsSdk", "Milliseconds on one side, seconds on the other"),
     QT_TRANSLATE_NOOP("JsSdk", "The timestamp is in whole seconds, in string1 and in wx.config.")},
    {Cause::TimestampFormat, "timestamp-format",
     QT_TRANSLATE_NOOP("JsSdk", "The timestamp was signed in another form: fraction, exponent, quotes"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "In string1 it is ten digits and nothing else. Make it a whole number before both uses.")},
    {Cause::TimestampShifted, "timestamp-shifted",
     QT_TRANSLATE_NOOP("JsSdk", "The clock was read twice: another second was signed"),
     QT_TRANSLATE_NOOP("JsSdk", "Read the time once and use the same number for string1 and for wx.config.")},
    {Cause::TimestampMissing, "timestamp-missing",
     QT_TRANSLATE_NOOP("JsSdk", "It was signed without a timestamp value"),
     QT_TRANSLATE_NOOP("JsSdk", "Read the time before string1 is put together.")},
    {Cause::KeySpelling, "key-spelling", QT_TRANSLATE_NOOP("JsSdk", "A name in string1 is spelled differently"),
     QT_TRANSLATE_NOOP(
         "JsSdk",
         "In string1 the names are jsapi_ticket, noncestr, timestamp and url, all in lower case. Only wx.config writes "
         "nonceStr.")},
    {Cause::FieldOrder, "field-order", QT_TRANSLATE_NOOP("JsSdk", "The fields of string1 are in another order"),
     QT_TRANSLATE_NOOP("JsSdk", "Sort by name: jsapi_ticket, noncestr, timestamp, url.")},
    {Cause::FieldMissing, "field-missing", QT_TRANSLATE_NOOP("JsSdk", "A field is missing in string1"),
     QT_TRANSLATE_NOOP("JsSdk", "All four are needed: jsapi_ticket, noncestr, timestamp, url.")},
    {Cause::ExtraField, "extra-field", QT_TRANSLATE_NOOP("JsSdk", "string1 has a field too many"),
     QT_TRANSLATE_NOOP(
         "JsSdk", "Only jsapi_ticket, noncestr, timestamp and url are signed; appId and the list of APIs are not.")},
    {Cause::ValuesOnly, "values-only", QT_TRANSLATE_NOOP("JsSdk", "The values were signed without their names"),
     QT_TRANSLATE_NOOP(
         "JsSdk", "Sorting and joining bare values is for callbacks and cards. The JS-SDK signs name=value pairs.")},
    {Cause::Separators, "separators", QT_TRANSLATE_NOOP("JsSdk", "The fields of string1 are joined differently"),
     QT_TRANSLATE_NOOP("JsSdk", "The pairs are joined with & and nothing else.")},
    {Cause::String1Encoded, "string1-encoded",
     QT_TRANSLATE_NOOP("JsSdk", "string1 was percent-encoded before it was hashed"),
     QT_TRANSLATE_NOOP("JsSdk",
                       "Do not use a function that builds queries for string1: values stand in it as they are.")},
    {Cause::String1Escaped, "string1-escaped",
     QT_TRANSLATE_NOOP("JsSdk", "string1 was escaped for HTML before it was hashed"),
     QT_TRANSLATE_NOOP("JsSdk", "The & between the fields became &amp;. Hash the raw text.")},
    {Cause::String1Ends, "string1-ends",
     QT_TRANSLATE_NOOP("JsSdk", "string1 has something in front or behind: a line break, a blank, & or ?"),
     QT_TRANSLATE_NOOP("JsSdk", "Hash the text without it; \"echo\" and files add a line break.")},
    {Cause::String1Case, "string1-case",
     QT_TRANSLATE_NOOP("JsSdk", "string1 was changed to lower or upper case before it was hashed"),
     QT_TRANSLATE_NOOP("JsSdk", "Only the names are in lower case, the values stay as they are.")},
    {Cause::String1Json, "string1-json", QT_TRANSLATE_NOOP("JsSdk", "JSON was hashed in place of string1"),
     QT_TRANSLATE_NOOP("JsSdk", "string1 is text of name=value pairs, joined with &.")},
    {Cause::String1Utf16, "string1-utf16", QT_TRANSLATE_NOOP("JsSdk", "string1 was hashed as UTF-16"),
     QT_TRANSLATE_NOOP("JsSdk", "Encode the text as UTF-8 before it is hashed.")},
    {Cause::SignatureCase, "signature-case", QT_TRANSLATE_NOOP("JsSdk", "The signature is in upper case"),
     QT_TRANSLATE_NOOP("JsSdk", "Write the hash with lower-case hexadecimal digits.")},
    {Cause::WrongHash, "wrong-hash", QT_TRANSLATE_NOOP("JsSdk", "Another hash than SHA-1 was used"),
     QT_TRANSLATE_NOOP("JsSdk", "The JS-SDK signs with SHA-1: 40 digits.")},
    {Cause::Hmac, "hmac", QT_TRANSLATE_NOOP("JsSdk", "HMAC-SHA1 was used in place of plain SHA-1"),
     QT_TRANSLATE_NOOP("JsSdk", "There is no key: the ticket stands in string1, and that is hashed.")},
    {Cause::HashedTwice, "hashed-twice", QT_TRANSLATE_NOOP("JsSdk", "The text was hashed twice"),
     QT_TRANSLATE_NOOP("JsSdk", "Hash string1 once.")},
    {Cause::Base64Signature, "base64-signature", QT_TRANSLATE_NOOP("JsSdk", "The signature is in Base64"),
     QT_TRANSLATE_NOOP("JsSdk", "Write the hash with 40 lower-case hexadecimal digits.")},
    {Cause::SignatureCut, "signature-cut", QT_TRANSLATE_NOOP("JsSdk", "The signature is cut off"),
     QT_TRANSLATE_NOOP("JsSdk", "A SHA-1 has 40 hexadecimal digits; a column or field on its way is too short.")},
    {Cause::ConfigKey, "config-key",
     QT_TRANSLATE_NOOP("JsSdk", "A name in wx.config is spelled differently, so that its value is not read"),
     QT_TRANSLATE_NOOP("JsSdk", "wx.config takes appId, timestamp, nonceStr (with a capital S) and signature.")},
};

const Row &rowOf(Cause cause)
{
    return *std::ranges::find(rows, cause, &Row::cause);
}

} // namespace

QString toString(Cause cause)
{
    return QString::fromLatin1(rowOf(cause).id);
}

QString titleOf(Cause cause)
{
    return QCoreApplication::translate("JsSdk", rowOf(cause).title);
}

QString adviceOf(Cause cause)
{
    return QCoreApplication::translate("JsSdk", rowOf(cause).advice);
}

QList<Cause> allCauses()
{
    QList<Cause> causes;
    for (const Row &row : rows)
        causes += row.cause;
    return causes;
}

} // namespace core::jssdk
