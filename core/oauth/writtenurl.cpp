// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oauth/writtenurl_p.h"

#include <QUrl>

#include <algorithm>

namespace core::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String wantedFragment("#wechat_redirect");
constexpr QLatin1String escapedAmpersand("&amp;");

struct Alias
{
    QLatin1String letters; ///< lower case, without "_" and "-"
    QLatin1String name;
};

constexpr Alias aliases[] = {
    {"appid"_L1, "appid"_L1},
    {"clientid"_L1, "appid"_L1},
    {"redirecturi"_L1, "redirect_uri"_L1},
    {"redirecturl"_L1, "redirect_uri"_L1},
    {"responsetype"_L1, "response_type"_L1},
    {"scope"_L1, "scope"_L1},
    {"scopes"_L1, "scope"_L1},
    {"state"_L1, "state"_L1},
    {"forcepopup"_L1, "forcePopup"_L1},
    {"forcesnapshot"_L1, "forceSnapShot"_L1},
};

QString meaningOf(const QString &name)
{
    QString letters = name.toLower();
    letters.remove(u'_').remove(u'-');
    const auto alias = std::ranges::find(aliases, letters, [](const Alias &one) { return QString(one.letters); });
    return alias == std::end(aliases) ? QString() : QString(alias->name);
}

bool isAround(QChar c)
{
    constexpr QStringView quotes = u"\"'`<>;,“”‘’「」";
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control
        || quotes.contains(c);
}

QChar narrow(QChar c)
{
    switch (c.unicode()) {
    case u'？': return u'?';
    case u'＆': return u'&';
    case u'＝': return u'=';
    case u'＃': return u'#';
    default: return c;
    }
}

/// An address as it stands there: a parameter that is encoded has no slash left.
bool looksPlain(const QString &value)
{
    return value.contains("://"_L1) || value.startsWith(u'/');
}

} // namespace

const QList<QLatin1String> &documentedOrder()
{
    static const QList<QLatin1String> names{"appid"_L1, "redirect_uri"_L1, "response_type"_L1, "scope"_L1,
                                            "state"_L1, "forcePopup"_L1,   "forceSnapShot"_L1};
    return names;
}

WrittenUrl::WrittenUrl(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isAround(text[begin]))
        ++begin;
    while (end > begin && isAround(text[end - 1]))
        --end;
    whole = {.text = text.sliced(begin, end - begin), .at = begin};
    m_signs = whole.text;
    for (qsizetype i = 0; i < m_signs.size(); ++i) {
        if (const QChar sign = narrow(m_signs[i]); sign != m_signs[i]) {
            wideSigns += {.text = m_signs[i], .at = whole.at + i};
            m_signs[i] = sign;
        }
    }
    takeEndpoint();
    takeFragment();
    takeParameters();
    gatherRedirect();
}

void WrittenUrl::takeEndpoint()
{
    qsizetype at = m_signs.indexOf("://"_L1);
    const qsizetype sign = m_signs.indexOf(QLatin1Char('?'));
    if (at >= 0 && (sign < 0 || at < sign)) {
        scheme = {.text = m_signs.first(at), .at = whole.at};
        at += 3;
    } else {
        at = m_signs.startsWith("//"_L1) ? 2 : 0;
        const qsizetype colon = m_signs.indexOf(u':');
        const bool isNumber = colon >= 0 && colon + 1 < m_signs.size() && m_signs[colon + 1].isDigit();
        if (at == 0 && colon > 0 && !isNumber && (sign < 0 || colon < sign)) { // "javascript:…"
            scheme = {.text = m_signs.first(colon), .at = whole.at};
            at = colon + 1;
        }
    }
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    qsizetype end = std::find_if(m_signs.cbegin() + at, m_signs.cend(), isEnd) - m_signs.cbegin();
    authority = {.text = m_signs.sliced(at, end - at), .at = whole.at + at};
    at = end;
    while (end < m_signs.size() && m_signs[end] != u'?' && m_signs[end] != u'#')
        ++end;
    path = {.text = m_signs.sliced(at, end - at), .at = whole.at + at};
    m_query = m_signs.indexOf(u'?', end);
}

void WrittenUrl::takeFragment()
{
    m_end = m_signs.size();
    const qsizetype first = m_signs.indexOf(u'#');
    if (first < 0)
        return;
    qsizetype at = first;
    const qsizetype last = m_signs.lastIndexOf(u'#');
    isFragmentEarly = m_query >= 0 && first < m_query;
    if (isFragmentEarly) {
        fragment = {.text = m_signs.sliced(first, m_query - first), .at = whole.at + first};
        return;
    }
    // "redirect_uri=https://a.cn/#/home&scope=…#wechat_redirect": the first '#' belongs to the address.
    isCutByHash =
        last != first || m_signs.indexOf("&response_type="_L1, first) >= 0 || m_signs.indexOf("&scope="_L1, first) >= 0;
    if (isCutByHash)
        at = m_signs.indexOf(wantedFragment, first) > 0 ? m_signs.lastIndexOf(wantedFragment)
            : last != first                             ? last
                                                        : m_signs.size();
    if (at < m_signs.size())
        fragment = {.text = m_signs.sliced(at), .at = whole.at + at};
    m_end = at;
}

void WrittenUrl::takeParameters()
{
    if (m_query < 0)
        return;
    for (qsizetype at = m_query + 1; at <= m_end && at <= m_signs.size();) {
        qsizetype end = m_signs.indexOf(u'&', at);
        if (end < 0 || end > m_end)
            end = m_end;
        const qsizetype sign = m_signs.indexOf(u'=', at);
        const bool hasValue = sign >= 0 && sign < end;
        const qsizetype nameEnd = hasValue ? sign : end;
        WrittenParameter parameter;
        parameter.name = {.text = m_signs.sliced(at, nameEnd - at), .at = whole.at + at};
        if (hasValue)
            parameter.value = {.text = m_signs.sliced(sign + 1, end - sign - 1), .at = whole.at + sign + 1};
        parameter.means = meaningOf(parameter.name.text);
        if (!parameter.name.isEmpty() || hasValue)
            parameters += parameter;
        at = end + 1;
        if (end < m_end && QStringView(m_signs).sliced(end).startsWith(escapedAmpersand)) {
            escapes += {.text = escapedAmpersand, .at = whole.at + end};
            at = end + escapedAmpersand.size();
        }
    }
}

void WrittenUrl::gatherRedirect()
{
    const auto own = std::ranges::find(parameters, u"redirect_uri"_s, &WrittenParameter::means);
    if (own == parameters.end())
        return;
    redirectUri = own->value.text;
    if (!looksPlain(redirectUri))
        return;
    // What follows it up to the next parameter of ours belongs to it.
    for (auto next = own + 1; next != parameters.end(); ++next) {
        const bool isOurs = documentedOrder().contains(next->name.text) || next->name.text == "connect_redirect"_L1
            || next->name.text == "component_appid"_L1;
        if (isOurs)
            break;
        next->isPartOfRedirect = true;
        redirectUri += u'&' + next->name.text + (next->value.isEmpty() ? QString() : QString(u'=' + next->value.text));
    }
}

const WrittenParameter *WrittenUrl::find(QLatin1String name) const
{
    const QList<const WrittenParameter *> candidates = all(name);
    const auto exact =
        std::ranges::find_if(candidates, [](const WrittenParameter *candidate) { return !candidate->isMisspelt(); });
    if (exact != candidates.end())
        return *exact;
    return candidates.isEmpty() ? nullptr : candidates.constFirst();
}

QList<const WrittenParameter *> WrittenUrl::all(QLatin1String name) const
{
    QList<const WrittenParameter *> found;
    for (const WrittenParameter &parameter : parameters) {
        if (parameter.means == name && !parameter.isPartOfRedirect)
            found += &parameter;
    }
    return found;
}

} // namespace core::oauth
