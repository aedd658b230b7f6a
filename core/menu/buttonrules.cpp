// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/menu/buttonrules_p.h"
#include "core/menu/extrarules_p.h"
#include "core/menu/textfaults_p.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::menu {

using namespace Qt::StringLiterals;
using enum Problem::Severity;

namespace {

/// Scanning, photos and the location came with these versions (official documentation: custom menu).
constexpr auto newerIos = "5.4.1"_L1;
constexpr auto newerAndroid = "5.4"_L1;

bool needsNewerClient(const QString &type)
{
    return type.startsWith("scancode_"_L1) || type.startsWith("pic_"_L1) || type == "location_select"_L1;
}

} // namespace

ButtonRules::ButtonRules(const Catalogue &catalogue, const Button &button, Place place, QList<Problem> &problems)
    : m_catalogue(catalogue)
    , m_button(button)
    , m_place(std::move(place))
    , m_level(factsOf(m_place.isSub() ? Level::Sub : Level::Top))
    , m_problems(problems)
{ }

void ButtonRules::check()
{
    checkName();
    if (!m_button.children.isEmpty())
        checkChildren();
    else if (!hasWrongJsonType("sub_button"_L1))
        checkAction();
    noteUnusedType();
    for (const Field field : allFields()) {
        if (!uses(field))
            noteUnusedField(field);
    }
    noteExtras();
}

void ButtonRules::add(Problem problem)
{
    m_problems.append(std::move(problem));
}

void ButtonRules::checkChildren()
{
    const qsizetype count = m_button.children.size();
    if (m_place.isSub())
        return add({.place = m_place.at(u"sub_button"_s),
                    .rule = u"menu.levels"_s,
                    .limit = m_catalogue.limitValue(u"menu.levels"),
                    .found = m_catalogue.limitValue(u"menu.levels") + 1,
                    .unit = u"count"_s,
                    .message = QCoreApplication::translate(
                        "core::menu", "A button in a pop-up cannot open another pop-up: a menu has two levels"),
                    .code = codeOf(u"sub_button"_s, m_level)});
    const qint64 limit = m_catalogue.limitValue(u"menu.subButtons");
    if (count > limit)
        add({.place = m_place.at(u"sub_button"_s),
             .rule = u"menu.subButtons"_s,
             .limit = limit,
             .found = count,
             .unit = u"count"_s,
             .message =
                 QCoreApplication::translate("core::menu", "%1 buttons are in the pop-up; at most %2 are allowed")
                     .arg(count)
                     .arg(limit),
             .code = codeOf(u"sub_button"_s, m_level)});
    Place place = m_place;
    for (place.sub = 0; place.sub < count; ++place.sub)
        ButtonRules(m_catalogue, m_button.children[place.sub], place, m_problems).check();
}

void ButtonRules::checkAction()
{
    if (hasWrongJsonType("type"_L1))
        return;
    const ButtonType *type = buttonType(m_button.type);
    if (!type)
        return checkUnknownType();
    noteTypesWithStories();
    for (const Field field : type->fields)
        checkField(field);
}

void ButtonRules::checkUnknownType()
{
    const QString &type = m_button.type;
    Problem problem{
        .place = m_place.at(u"type"_s), .rule = u"menu.type.unknown"_s, .found = type, .code = m_level.typeCode};
    if (type.isEmpty()) {
        problem.rule = u"menu.type.missing"_s;
        problem.found = QJsonValue::Null;
        problem.message = m_place.isSub()
            ? QCoreApplication::translate("core::menu", "The button does nothing: it needs a type")
            : QCoreApplication::translate("core::menu", "The button does nothing: it needs a type or sub-buttons");
    } else if (isConsoleType(type)) {
        problem.rule = u"menu.type.console"_s;
        problem.message = QCoreApplication::translate(
                              "core::menu",
                              "“%1” is a type of the web console that the API does not take; choose “Convert” to "
                              "replace it by the nearest type that it takes")
                              .arg(type);
    } else {
        problem.message =
            QCoreApplication::translate("core::menu", "The platform does not know the type “%1”").arg(shortened(type));
    }
    add(std::move(problem));
}

void ButtonRules::noteTypesWithStories()
{
    const QString &type = m_button.type;
    Problem problem{.severity = Warning, .place = m_place.at(u"type"_s), .rule = u"menu.type.retired"_s, .found = type};
    if (type == "view_limited"_L1) {
        problem.message = QCoreApplication::translate(
            "core::menu",
            "The platform retired “view_limited” together with news material; use “article_view_limited”");
    } else if (type == "media_id"_L1) {
        problem.message = QCoreApplication::translate(
            "core::menu",
            "“media_id” is retired and was meant for unverified accounts; use “article_id”, "
            "or “click” with an answer by your server");
    } else if (needsNewerClient(type)) {
        problem.severity = Note;
        problem.rule = u"menu.type.newer"_s;
        problem.message =
            QCoreApplication::translate("core::menu", "“%1” works in WeChat from %2 (iOS) and %3 (Android) on")
                .arg(type, newerIos, newerAndroid);
    } else {
        return;
    }
    add(std::move(problem));
}

void ButtonRules::noteUnusedType()
{
    const QString &type = m_button.type;
    const Place place = m_place.at(u"type"_s);
    if (checkEscapes(type, place, m_problems) || m_button.children.isEmpty() || type.isEmpty())
        return;
    add({.severity = Note,
         .place = place,
         .rule = u"menu.field.unused"_s,
         .found = type,
         .message = QCoreApplication::translate(
             "core::menu", "The button opens a pop-up, so its type means nothing and the platform drops it")});
}

void ButtonRules::noteUnusedField(Field field)
{
    const QString text = m_button.value(field);
    const Place place = m_place.at(toString(field));
    const bool isPopUp = !m_button.children.isEmpty();
    if (text.isEmpty() || checkEscapes(text, place, m_problems) || (!isPopUp && !buttonType(m_button.type)))
        return;
    const QString word = wordFor(toString(field));
    add({.severity = Note,
         .place = place,
         .rule = u"menu.field.unused"_s,
         .found = shortened(text),
         .message = isPopUp
             ? QCoreApplication::translate(
                   "core::menu", "The button opens a pop-up, so its %1 means nothing and the platform drops it")
                   .arg(word)
             : QCoreApplication::translate("core::menu", "A button of the type “%1” has no %2; the platform drops it")
                   .arg(m_button.type, word)});
}

void ButtonRules::noteExtras()
{
    const ButtonType *type = buttonType(m_button.type);
    const bool isPopUp = !m_button.children.isEmpty();
    const QJsonObject &extras = m_button.extra;
    for (auto extra = extras.begin(); extra != extras.end(); ++extra) {
        const QString key = extra.key();
        if (isOutdone(key))
            continue;
        const bool isField =
            std::ranges::any_of(allFields(), [&](Field field) { return toString(field) == key && uses(field); });
        const bool isJudged = isField || key == "name"_L1 || key == "sub_button"_L1 || !isGiven(extra.value());
        // What belongs to a type that we do not know is not known either.
        if (isJudged || (!isPopUp && !type))
            checkEscapes(QJsonObject{{key, extra.value()}}, m_place.at(key), m_problems);
        else
            noteExtra(key, extra.value(), m_place.at(key), m_problems);
    }
}

bool ButtonRules::isOutdone(const QString &key) const
{
    if (key == "name"_L1)
        return !m_button.name.isEmpty();
    if (key == "type"_L1)
        return !m_button.type.isEmpty();
    if (key == "sub_button"_L1)
        return !m_button.children.isEmpty();
    return std::ranges::any_of(allFields(),
                               [&](Field field) { return toString(field) == key && !m_button.value(field).isEmpty(); });
}

bool ButtonRules::uses(Field field) const
{
    const ButtonType *type = m_button.children.isEmpty() ? buttonType(m_button.type) : nullptr;
    return type && std::ranges::find(type->fields, field) != type->fields.end();
}

} // namespace core::menu
