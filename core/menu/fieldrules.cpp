// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/menu/buttonrules_p.h"
#include "core/menu/extrarules_p.h"
#include "core/menu/textfaults_p.h"
#include "core/menu/urlrule_p.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace core::menu {

using namespace Qt::StringLiterals;
using enum Problem::Severity;

namespace {

QString jsonTypeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return QCoreApplication::translate("core::menu", "true or false");
    case QJsonValue::Double: return QCoreApplication::translate("core::menu", "a number");
    case QJsonValue::Array: return QCoreApplication::translate("core::menu", "a list");
    case QJsonValue::Object: return QCoreApplication::translate("core::menu", "an object");
    default: return QCoreApplication::translate("core::menu", "text");
    }
}

} // namespace

Usage ButtonRules::usage(QLatin1String field, const QString &text) const
{
    return usageOf(field, text, m_level.level, m_catalogue);
}

void ButtonRules::checkName()
{
    const QString &name = m_button.name;
    if (hasWrongJsonType("name"_L1))
        return;
    if (name.trimmed().isEmpty())
        return add({.place = m_place.at(u"name"_s),
                    .rule = u"menu.name.missing"_s,
                    .limit = 1,
                    .found = name.toUtf8().size(),
                    .unit = u"bytes"_s,
                    .message = name.isEmpty()
                        ? QCoreApplication::translate("core::menu", "The button has no name")
                        : QCoreApplication::translate("core::menu", "The button's name consists of blanks"),
                    .code = m_level.nameCode});
    if (hasBadCharacter("name"_L1, name) || isTooLong("name"_L1, name))
        return;
    checkShownName(displayWidth(name));
    noteBlanks("name"_L1, name);
    const QString escape = findWrittenEscape(name);
    if (!escape.isEmpty())
        add({.severity = Warning,
             .place = m_place.at(u"name"_s),
             .rule = u"menu.name.jsonEscape"_s,
             .found = escape,
             .message =
                 QCoreApplication::translate("core::menu", "Followers will read “%1” in the name: it was escaped twice")
                     .arg(escape)});
}

void ButtonRules::checkShownName(qint64 halves)
{
    const Limit *limit = m_catalogue.limit(m_level.shownChars);
    if (!limit)
        return;
    const double chars = static_cast<double>(halves) / 2;
    const double smaller = std::min(limit->value, limit->olderValue.value_or(limit->value));
    if (halves == 0)
        return add(
            {.severity = Warning,
             .place = m_place.at(u"name"_s),
             .rule = u"menu.name.invisible"_s,
             .found = 0,
             .unit = limit->unit,
             .message = QCoreApplication::translate("core::menu", "The name has no character that can be seen")});
    if (chars <= smaller)
        return;
    const QString message = chars > limit->value
        ? QCoreApplication::translate("core::menu",
                                      "The name is as wide as %1 Chinese characters; phones show %2 of them and “…”")
        : QCoreApplication::translate("core::menu",
                                      "The name is as wide as %1 Chinese characters; older phones show %2 and “…”");
    const double exceeded = chars > limit->value ? limit->value : smaller;
    add({.severity = Note,
         .place = m_place.at(u"name"_s),
         .rule = limit->id,
         .limit = exceeded,
         .found = chars,
         .unit = limit->unit,
         .message = message.arg(chars).arg(exceeded)});
}

void ButtonRules::checkField(Field field)
{
    const QLatin1String name = toString(field);
    if (hasWrongJsonType(name))
        return;
    const QString text = m_button.value(field);
    if (text.isEmpty())
        return add({.place = m_place.at(name),
                    .rule = u"menu.%1.missing"_s.arg(name),
                    .limit = 1,
                    .found = 0,
                    .unit = u"bytes"_s,
                    .message = QCoreApplication::translate("core::menu", "A button of the type “%1” needs the %2")
                                   .arg(m_button.type, wordFor(name)),
                    .code = codeOf(name, m_level)});
    if (hasBadCharacter(name, text) || isTooLong(name, text))
        return;
    if (field == Field::Url)
        return checkUrlForm();
    if (field == Field::AppId)
        return checkAppId();
    noteBlanks(name, text);
}

void ButtonRules::checkUrlForm()
{
    const QString fault = faultOfUrl(m_button.url);
    if (!fault.isEmpty())
        return add({.place = m_place.at(u"url"_s),
                    .rule = u"menu.url.form"_s,
                    .limit = u"http(s)://host"_s,
                    .found = shortened(m_button.url),
                    .message = fault,
                    .code = m_level.domainCode});
    for (const UrlRemark &remark : remarksOnUrl(m_button.url))
        add({.severity = remark.kind == UrlRemark::Kind::PlainHttp ? Note : Warning,
             .place = m_place.at(u"url"_s),
             .rule = remark.rule,
             .found = shortened(m_button.url),
             .message = remark.message});
}

void ButtonRules::checkAppId()
{
    static const QRegularExpression form(u"\\Awx[0-9a-f]{16}\\z"_s);
    const QString &appId = m_button.appId;
    if (form.match(appId).hasMatch())
        return;
    const QString message = appId.startsWith("gh_"_L1)
        ? QCoreApplication::translate("core::menu",
                                      "“%1” is a mini program's original ID; its AppID is “wx” and 16 hex digits")
        : QCoreApplication::translate("core::menu",
                                      "The mini program's AppID is “wx” and 16 lower-case hex digits; found “%1”");
    add({.place = m_place.at(u"appid"_s),
         .rule = u"menu.appid.form"_s,
         .limit = u"wx[0-9a-f]{16}"_s,
         .found = shortened(appId),
         .message = message.arg(shortened(appId)),
         .code = codeOf(u"appid"_s, m_level)});
}

bool ButtonRules::hasWrongJsonType(QLatin1String field)
{
    const QJsonValue value = m_button.extra.value(field);
    const bool isList = field == "sub_button"_L1;
    const bool isEmptyList = isList && value.isArray() && value.toArray().isEmpty();
    if (!isGiven(value) || isEmptyList || isOutdone(field))
        return false;
    const QString message = isList
        ? QCoreApplication::translate("core::menu", "The %1 must be a JSON list of objects; found %2")
        : QCoreApplication::translate("core::menu", "The %1 must be text in quotes; found %2");
    add({.place = m_place.at(field),
         .rule = u"menu.json.type"_s,
         .limit = isList ? u"array"_s : u"string"_s,
         .found = value,
         .message = message.arg(wordFor(field), jsonTypeOf(value)),
         .code = codeOf(field, m_level)});
    return true;
}

bool ButtonRules::hasBadCharacter(QLatin1String field, const QString &text)
{
    const auto escape = findEscape(text);
    const auto bad = escape ? escape : findBadCharacter(text);
    if (!bad)
        return false;
    const QString message = QChar::isSurrogate(bad->unit)
        ? QCoreApplication::translate("core::menu", "The %1 contains half of a character (%2, at position %3)")
        : QCoreApplication::translate("core::menu", "The %1 contains a control character (%2, at position %3)");
    add({.place = m_place.at(field),
         .rule = u"menu.text.characters"_s,
         .found = codePoint(bad->unit),
         .message = message.arg(wordFor(field), codePoint(bad->unit)).arg(bad->position + 1),
         .code = bad->needsEscape ? escapedOnTheWire : codeOf(field, m_level)});
    return true;
}

bool ButtonRules::isTooLong(QLatin1String field, const QString &text)
{
    const Usage used = usage(field, text);
    const qint64 sure = used.olderLimit.value_or(used.limit);
    if (used.limit == 0 || used.bytes <= sure)
        return false;
    const bool isRefused = used.bytes > used.limit;
    const QString message = isRefused
        ? QCoreApplication::translate("core::menu", "The %1 has %2 bytes in UTF-8; at most %3 are allowed")
        : QCoreApplication::translate(
            "core::menu", "The %1 has %2 bytes in UTF-8; older documentation allows %3, so the platform may refuse it");
    const qint64 exceeded = isRefused ? used.limit : sure;
    add({.severity = isRefused ? Error : Warning,
         .place = m_place.at(field),
         .rule = field == "name"_L1 ? QString::fromUtf16(m_level.nameBytes) : u"menu.%1.bytes"_s.arg(field),
         .limit = exceeded,
         .found = used.bytes,
         .unit = u"bytes"_s,
         .message = message.arg(wordFor(field)).arg(used.bytes).arg(exceeded),
         .code = codeOf(field, m_level)});
    return isRefused;
}

void ButtonRules::noteBlanks(QLatin1String field, const QString &text)
{
    if (text.trimmed() == text)
        return;
    add({.severity = Warning,
         .place = m_place.at(field),
         .rule = u"menu.text.blanks"_s,
         .found = shortened(text),
         .message = QCoreApplication::translate("core::menu", "The %1 has blanks at its beginning or end: “%2”")
                        .arg(wordFor(field), shortened(text))});
}

} // namespace core::menu
