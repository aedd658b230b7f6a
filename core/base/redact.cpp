// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redact.h"

#include <QUrlQuery>

#include <algorithm>
#include <optional>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Written by hand, because a regular expression gives up on long values (PCRE's stack limit), and giving up shows them.

constexpr QLatin1String mark = "***"_L1;

/// A name that ends like this carries a secret: appsecret, jsapi_ticket, encodingAESKey, component_access_token…
constexpr QLatin1String secretEndings[] = {
    "secret"_L1, "token"_L1, "ticket"_L1, "aeskey"_L1, "aes_key"_L1, "password"_L1, "authorization"_L1, "cookie"_L1,
};

bool endsWithSecretName(QStringView text)
{
    return std::ranges::any_of(secretEndings,
                               [text](QLatin1String ending) { return text.endsWith(ending, Qt::CaseInsensitive); });
}

/// In a query "code" is an OAuth code; in JSON it is an errcode that people need to see.
bool endsWithOauthCode(QStringView text)
{
    constexpr QLatin1String endings[] = {"?code"_L1, "&code"_L1, "%3fcode"_L1, "%26code"_L1, ";code"_L1};
    return std::ranges::any_of(endings,
                               [text](QLatin1String ending) { return text.endsWith(ending, Qt::CaseInsensitive); });
}

/// A header's value goes on to the end of its line, blanks included.
bool endsWithHeaderName(QStringView text)
{
    return text.endsWith("authorization"_L1, Qt::CaseInsensitive) || text.endsWith("cookie"_L1, Qt::CaseInsensitive);
}

bool startsWith(QStringView text, QLatin1String needle)
{
    return text.startsWith(needle, Qt::CaseInsensitive);
}

/// Length of the separator that the text starts with: plain or percent-encoded.
qsizetype separatorLength(QStringView text)
{
    if (text.startsWith(u'=') || text.startsWith(u':'))
        return 1;
    return startsWith(text, "%3d"_L1) || startsWith(text, "%3a"_L1) ? 3 : 0;
}

qsizetype backslashesBefore(QStringView text, qsizetype at)
{
    qsizetype count = 0;
    while (count < at && text[at - count - 1] == u'\\')
        ++count;
    return count;
}

/// How a value is quoted: ", ' or %22, each after any number of backslashes (JSON inside JSON).
struct Quote
{
    QLatin1String sign;
    qsizetype backslashes = 0;

    [[nodiscard]] qsizetype length() const { return backslashes + sign.size(); }
};

std::optional<Quote> openingQuote(QStringView text)
{
    Quote quote;
    while (quote.backslashes < text.size() && text[quote.backslashes] == u'\\')
        ++quote.backslashes;
    for (const QLatin1String sign : {"\""_L1, "'"_L1, "%22"_L1, "&quot;"_L1}) {
        quote.sign = sign;
        if (startsWith(text.sliced(quote.backslashes), sign))
            return quote;
    }
    return std::nullopt;
}

/// Cuts the quote and blanks that may stand between a name and its separator.
QStringView nameBefore(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    for (const QLatin1String sign : {"\""_L1, "'"_L1, "%22"_L1, "&quot;"_L1}) {
        if (text.endsWith(sign)) {
            text.chop(sign.size());
            break;
        }
    }
    while (text.endsWith(u'\\'))
        text.chop(1);
    return text;
}

qsizetype endOfQuoted(QStringView text, const Quote &quote)
{
    for (qsizetype at = text.indexOf(quote.sign, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(quote.sign, at + 1, Qt::CaseInsensitive)) {
        const qsizetype backslashes = backslashesBefore(text, at);
        if (quote.backslashes == 0 && backslashes % 2 == 0)
            return at;
        if (quote.backslashes > 0 && backslashes == quote.backslashes)
            return at - backslashes;
    }
    return text.size(); // cut off in the middle: the rest is the value
}

enum class Encoding { Plain, Percent };

/// In a percent-encoded query the value ends at an encoded '&'; in a plain one that would be part of it.
qsizetype endOfBare(QStringView text, Encoding encoding)
{
    constexpr QStringView ends = u"&\"'<>;,)]}\\`|";
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace() || ends.contains(text[at]))
            return at;
        if (encoding == Encoding::Percent
            && (startsWith(text.sliced(at), "%26"_L1) || startsWith(text.sliced(at), "%22"_L1)))
            return at;
    }
    return text.size();
}

qsizetype endOfLine(QStringView text)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return QStringView(u"\r\n\"'").contains(c); });
    return end - text.begin();
}

struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where the value is that follows a separator which ends at `at`.
Range valueAfter(QStringView text, qsizetype at, QStringView name)
{
    const Encoding encoding = text[at - 1] == u'=' || text[at - 1] == u':' ? Encoding::Plain : Encoding::Percent;
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t'))
        ++at;
    const QStringView rest = text.sliced(at);
    if (rest.startsWith(u'{') || rest.startsWith(u'['))
        return {at, at};
    if (const std::optional<Quote> quote = openingQuote(rest)) {
        const qsizetype begin = at + quote->length();
        return {begin, begin + endOfQuoted(text.sliced(begin), *quote)};
    }
    return {at, at + (endsWithHeaderName(name) ? endOfLine(rest) : endOfBare(rest, encoding))};
}

/// Whether the text ends in "<Token".
bool opensSecretElement(QStringView text)
{
    constexpr qsizetype longestName = 64;
    const QStringView tail = text.last(std::min(text.size(), longestName));
    const qsizetype tag = tail.lastIndexOf(u'<');
    return tag >= 0 && !tail.sliced(tag).startsWith("</"_L1) && endsWithSecretName(tail);
}

std::optional<Range> secretAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    if (rest.startsWith(u'>') && opensSecretElement(text.first(at))) {
        const qsizetype end = text.indexOf("</"_L1, at);
        return Range{at + 1, end < 0 ? text.size() : end};
    }
    const qsizetype separator = separatorLength(rest);
    if (separator == 0)
        return std::nullopt;
    const QStringView name = nameBefore(text.first(at));
    const bool isAssigned = rest.startsWith(u'=') || startsWith(rest, "%3d"_L1);
    if (endsWithSecretName(name) || (isAssigned && endsWithOauthCode(name)))
        return valueAfter(text, at + separator, name);
    return std::nullopt;
}

} // namespace

QUrl redactUrl(const QUrl &url)
{
    QUrl safe = url;
    QUrlQuery query(url);
    auto items = query.queryItems(QUrl::FullyEncoded);
    for (auto &[name, value] : items) {
        if (endsWithSecretName(name) || name == "code"_L1)
            value = mark;
    }
    query.setQueryItems(items);
    if (url.hasQuery())
        safe.setQuery(query);
    const QString text = safe.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    return QUrl(redactText(text), QUrl::StrictMode);
}

QString redactText(const QString &text)
{
    const QStringView all(text);
    QString safe;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QChar c = all[at];
        if (c != u'=' && c != u':' && c != u'%' && c != u'>')
            continue;
        const std::optional<Range> secret = secretAt(all, at);
        if (!secret || secret->begin >= secret->end)
            continue;
        safe += all.sliced(copied, secret->begin - copied);
        safe += mark;
        copied = secret->end;
        at = secret->end - 1;
    }
    return copied == 0 ? text : safe + all.sliced(copied);
}

QString maskId(const QString &id)
{
    constexpr qsizetype head = 6;
    constexpr qsizetype tail = 4;
    if (id.size() <= head + tail)
        return id;
    return id.left(head) + u'…' + id.right(tail);
}

} // namespace core
