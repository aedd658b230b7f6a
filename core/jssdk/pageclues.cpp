// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/pageclues.h"

#include "core/jssdk/looseobject.h"
#include "core/jssdk/texts_p.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 20; ///< places that may be a signature's name
constexpr int mostBraces = 8; ///< before each of them, where its object may begin

/// "nonce_str", "NonceStr" and "noncestr" are one name.
QString plainName(const QString &key)
{
    QString name = key.toLower();
    name.remove(u'_').remove(u'-').remove(u'"').remove(u'\'').remove(u'`');
    return name.trimmed();
}

void put(PageClues &clues, const QString &key, const Clue &clue)
{
    const QString name = plainName(key);
    const auto set = [&clue](std::optional<Clue> &slot) {
        if (!slot || slot->form == Clue::Form::Expression)
            slot = clue;
    };
    if (name == "appid"_L1)
        set(clues.appId);
    else if (name == "timestamp"_L1)
        set(clues.timestamp);
    else if (name == "noncestr"_L1 || name == "nonce"_L1)
        set(clues.nonceStr);
    else if (name == "signature"_L1 || name == "sign"_L1)
        set(clues.signature);
    else if ((name == "url"_L1 || name == "pageurl"_L1 || name == "href"_L1) && clue.form == Clue::Form::Text)
        clues.url = clue.text;
    else if ((name == "jsapiticket"_L1 || name == "ticket"_L1) && clue.form == Clue::Form::Text)
        clues.ticket = clue.text;
}

Clue clueOf(const QString &key, const LooseValue &value)
{
    const bool isLiteral = value.type == LooseValue::Type::Text || value.type == LooseValue::Type::Number;
    Clue clue{.text = value.text, .form = Clue::Form::Expression, .key = key};
    if (isLiteral && !isPlaceholder(value.text))
        clue.form = value.type == LooseValue::Type::Number ? Clue::Form::Number : Clue::Form::Text;
    return clue;
}

QStringList textsOf(const LooseValue &list)
{
    QStringList texts;
    for (const LooseValue &item : list.items) {
        if (item.type == LooseValue::Type::Text)
            texts += item.text;
    }
    return texts;
}

/// Where the object has it or some object inside has: {"code": 0, "data": {"signature": …}}.
const LooseValue *withSignature(const LooseValue &value)
{
    for (const auto &[key, member] : value.members) {
        if (const QString name = plainName(key); name == "signature"_L1 || name == "sign"_L1)
            return &value;
    }
    for (const auto &[key, member] : value.members) {
        if (const LooseValue *inner = withSignature(member))
            return inner;
    }
    for (const LooseValue &item : value.items) {
        if (const LooseValue *inner = withSignature(item))
            return inner;
    }
    return nullptr;
}

PageClues cluesOf(const LooseValue &object)
{
    PageClues clues{.source = PageClues::Source::Object};
    for (const auto &[key, value] : object.members) {
        if (const QString name = plainName(key); name == "jsapilist"_L1)
            clues.jsApiList = textsOf(value);
        else if (name == "opentaglist"_L1)
            clues.openTagList = textsOf(value);
        else if (value.type != LooseValue::Type::Object && value.type != LooseValue::Type::List)
            put(clues, key, clueOf(key, value));
    }
    return clues;
}

bool hasLiteralSignature(const PageClues &clues)
{
    return clues.signature && clues.signature->form != Clue::Form::Expression;
}

void remarkOn(const LooseObject &object, PageClues &clues)
{
    if (object.isCutOff)
        clues.remarks += Texts::tr("The text is cut off before the closing brace.");
    if (object.hasComments)
        clues.remarks += Texts::tr("There are comments in it; what they hide is left out.");
    if (object.hasTrailingComma)
        clues.remarks += Texts::tr("There is a comma before a closing bracket: fine for a phone, wrong in JSON.");
}

bool isCommentedOut(const QString &text, qsizetype at)
{
    const auto isWithin = [&](QStringView opening, QStringView closing) {
        const qsizetype opened = QStringView(text).first(at).lastIndexOf(opening);
        return opened >= 0 && opened > QStringView(text).first(at).lastIndexOf(closing)
            && text.indexOf(closing, at) >= 0;
    };
    const qsizetype line = text.lastIndexOf(u'\n', at) + 1;
    return isWithin(u"<!--", u"-->") || isWithin(u"/*", u"*/")
        || QStringView(text).sliced(line, at - line).trimmed().startsWith(u"//");
}

/// The wx.config that counts: the first one with a signature in it, else the first one.
std::optional<PageClues> fromConfig(const QString &text)
{
    static const QRegularExpression call(u"\\bconfig\\s*\\(\\s*\\{"_s);
    std::optional<PageClues> found;
    int hidden = 0;
    for (auto matches = call.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (isCommentedOut(text, match.capturedStart())) {
            ++hidden;
            continue;
        }
        const auto object = readLooseObject(text, match.capturedEnd() - 1);
        if (!object)
            continue;
        PageClues clues = cluesOf(object->value);
        if (!clues.signature && !clues.nonceStr && !clues.appId)
            continue; // some other library's config()
        clues.source = PageClues::Source::Config;
        remarkOn(*object, clues);
        if (!found || hasLiteralSignature(clues))
            found = clues;
        if (hasLiteralSignature(clues))
            break;
    }
    if (found && hidden > 0)
        found->remarks += Texts::tr("%n wx.config stand(s) in comments and are left out.", nullptr, hidden);
    return found;
}

/// The object around a "signature", from the nearest brace before it outwards.
std::optional<PageClues> objectAround(const QString &text, qsizetype name)
{
    qsizetype at = name;
    for (int tried = 0; tried < mostBraces && at > 0; ++tried) {
        at = text.lastIndexOf(u'{', at - 1);
        const auto object = at < 0 ? std::nullopt : readLooseObject(text, at);
        const LooseValue *inner = object ? withSignature(object->value) : nullptr;
        if (!inner)
            continue;
        PageClues clues = cluesOf(*inner);
        remarkOn(*object, clues);
        if (hasLiteralSignature(clues))
            return clues;
    }
    return std::nullopt;
}

std::optional<PageClues> fromObjects(const QString &text)
{
    static const QRegularExpression name(u"sign(ature)?[\"'`]?\\s*:"_s, QRegularExpression::CaseInsensitiveOption);
    int seen = 0;
    for (auto matches = name.globalMatch(text); matches.hasNext() && seen < mostNames; ++seen) {
        if (auto clues = objectAround(text, matches.next().capturedStart()))
            return clues;
    }
    return std::nullopt;
}

std::optional<PageClues> fromString1(const QString &text)
{
    static const QRegularExpression form(
        u"jsapi_?ticket=([^&\\s]*)&nonce_?str=([^&\\s]*)&timestamp=([^&\\s]*)&url=(\\S*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PageClues clues{.source = PageClues::Source::String1};
    clues.ticket = match.captured(1);
    clues.nonceStr = Clue{.text = match.captured(2), .key = u"noncestr"_s};
    clues.timestamp = Clue{.text = match.captured(3), .key = u"timestamp"_s};
    clues.url = match.captured(4);
    static const QRegularExpression signature(u"\\b[0-9a-fA-F]{40}\\b"_s);
    if (const auto hash = signature.match(QString(text).remove(match.captured(0))); hash.hasMatch())
        clues.signature = Clue{.text = hash.captured(0), .key = u"signature"_s};
    return clues;
}

QString unquoted(QString value)
{
    value = value.trimmed();
    while (value.endsWith(u',') || value.endsWith(u';'))
        value = value.chopped(1).trimmed();
    for (const QChar quote : {u'"', u'\'', u'`'}) {
        if (value.size() >= 2 && value.startsWith(quote) && value.endsWith(quote))
            return value.sliced(1, value.size() - 2);
    }
    return value;
}

std::optional<PageClues> fromFields(const QString &text)
{
    static const QRegularExpression field(u"^[\\s\"'`{]*([A-Za-z_-]{3,20})[\"'`]?\\s*[:=：\\t]\\s*(.+)$"_s);
    static const QRegularExpression breaks(u"[\\r\\n]+"_s);
    PageClues clues;
    const bool isQuery = !text.contains(u'\n') && text.count(u'=') > 1 && text.contains(u'&');
    const QStringList lines =
        isQuery ? text.section(u'?', text.contains(u'?') ? 1 : 0).split(u'&') : text.split(breaks);
    for (const QString &line : lines) {
        const auto match = field.match(line);
        if (!match.hasMatch())
            continue;
        QString value = unquoted(match.captured(2));
        if (isQuery)
            value = QUrl::fromPercentEncoding(value.toUtf8());
        const Clue::Form form = isPlaceholder(value) ? Clue::Form::Expression : Clue::Form::Text;
        put(clues, match.captured(1), {.text = value, .form = form, .key = match.captured(1)});
    }
    if (!clues.signature && !clues.nonceStr && !clues.timestamp)
        return std::nullopt;
    return clues;
}

Result<PageClues> nothingIn(const QString &text)
{
    const bool isHtml = text.contains("<html"_L1, Qt::CaseInsensitive) || text.contains("<script"_L1)
        || text.contains("<!doctype"_L1, Qt::CaseInsensitive);
    if (isHtml)
        return invalid(u"config"_s, Texts::tr("This page has no wx.config({…}) in it"),
                       Texts::tr("The call stands in a script of its own, or its values come by another request: paste "
                                 "that answer, or open a HAR file of the page."));
    if (text.contains("\"errcode\""_L1) || text.contains("\"error\""_L1))
        return invalid(
            u"config"_s,
            Texts::tr("This is an error that a server answered, not a signature: %1").arg(text.simplified().left(120)));
    return invalid(u"config"_s,
                   Texts::tr("Nothing here looks like wx.config({…}) or its fields; it begins with “%1”")
                       .arg(text.simplified().left(60)),
                   Texts::tr("Needed are timestamp, nonceStr and signature as the page has them."));
}

} // namespace

bool isPlaceholder(const QString &text)
{
    static const QRegularExpression marks(uR"(<\?|<%|\{\{|\$\{|\}\}|%>|^@\w|^#\{)"_s);
    return marks.match(text).hasMatch();
}

Result<PageClues> readPageClues(const QString &text)
{
    const QString given = text.trimmed();
    if (given.isEmpty())
        return invalid(u"config"_s, Texts::tr("Nothing was pasted: the wx.config of the page, or its fields"));
    if (given.size() > mostClueText)
        return invalid(u"config"_s,
                       Texts::tr("%1 characters, more than %2: paste only the part with wx.config")
                           .arg(given.size())
                           .arg(mostClueText));
    if (const auto clues = given.contains(u'{') ? std::nullopt : fromString1(given))
        return *clues;
    auto config = fromConfig(given);
    if (config && hasLiteralSignature(*config))
        return *config;
    if (auto object = fromObjects(given)) {
        if (!config)
            return *object;
        object->remarks +=
            Texts::tr("wx.config takes variables; the values are of an object that stands elsewhere in the text.");
        if (object->jsApiList.isEmpty())
            object->jsApiList = config->jsApiList;
        return *object;
    }
    if (config)
        return *config;
    if (const auto fields = fromFields(given))
        return *fields;
    return nothingIn(given);
}

} // namespace core::jssdk
