// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/refusal.h"

#include "core/menu/menurules.h"
#include "core/menu/textfaults_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace core::menu {

using namespace Qt::StringLiterals;

namespace {

/// Where a code can mean something.
enum class Where {
    Menu, ///< the menu as a whole, or a list of it
    DefaultMenu,
    ChatBar, ///< buttons of the chat bar that have the field
    PopUp, ///< buttons in a pop-up that have the field
    Buttons, ///< both
    Openers, ///< buttons that open a pop-up
    UnusualTypes, ///< of both levels: every account has click and view
    UnusualTypesInChatBar,
    UnusualTypesInPopUp,
    Escapes, ///< texts that look like \uXXXX, or that JSON can write only so
    Rule, ///< the match rule, or a field of it
    RetiredRule, ///< fields of the match rule that have ended
};

struct Meaning
{
    int code;
    Where where;
    QLatin1String field;
};

constexpr Meaning meanings[] = {
    {40007, Where::Buttons, "media_id"_L1},
    {40015, Where::UnusualTypes, "type"_L1},
    {40016, Where::Menu, "button"_L1},
    {40017, Where::ChatBar, "type"_L1},
    {40018, Where::ChatBar, "name"_L1},
    {40019, Where::ChatBar, "key"_L1},
    {40020, Where::ChatBar, "url"_L1},
    {40022, Where::Openers, "sub_button"_L1},
    {40023, Where::Openers, "sub_button"_L1},
    {40024, Where::PopUp, "type"_L1},
    {40025, Where::PopUp, "name"_L1},
    {40026, Where::PopUp, "key"_L1},
    {40027, Where::PopUp, "url"_L1},
    {40033, Where::Escapes, {}},
    {40035, Where::Rule, "client_platform_type"_L1},
    {40054, Where::PopUp, "url"_L1},
    {40055, Where::ChatBar, "url"_L1},
    {40119, Where::UnusualTypesInChatBar, "type"_L1},
    {40120, Where::UnusualTypesInPopUp, "type"_L1},
    {40166, Where::Buttons, "appid"_L1},
    {41011, Where::Buttons, "pagepath"_L1},
    {45064, Where::Buttons, "appid"_L1},
    {45159, Where::Rule, "tag_id"_L1},
    {53600, Where::Buttons, "article_id"_L1},
    {65301, Where::Menu, "menuid"_L1},
    {65303, Where::DefaultMenu, {}},
    {65304, Where::Rule, {}},
    {65307, Where::Menu, "button"_L1},
    {65308, Where::Buttons, "type"_L1},
    {65310, Where::RetiredRule, {}},
    {65311, Where::RetiredRule, {}},
    {65312, Where::RetiredRule, {}},
    {65313, Where::RetiredRule, {}},
    {65314, Where::RetiredRule, {}},
    {65316, Where::Buttons, "url"_L1},
    {65317, Where::Buttons, "url"_L1},
    {65320, Where::RetiredRule, {}},
    {85005, Where::Buttons, "appid"_L1},
};

bool hasField(const Button &button, QLatin1String field)
{
    if (field == "name"_L1)
        return true;
    if (!button.children.isEmpty())
        return false;
    if (field == "type"_L1)
        return true;
    const ButtonType *type = buttonType(button.type);
    return type && std::ranges::any_of(type->fields, [&](Field known) { return toString(known) == field; });
}

bool isUnusual(const Button &button)
{
    return button.children.isEmpty() && button.type != "click"_L1 && button.type != "view"_L1;
}

bool looksEscaped(const QString &text)
{
    const auto bad = findBadCharacter(text);
    return !findWrittenEscape(text).isEmpty() || (bad && bad->needsEscape);
}

/// Collects places of one menu.
class Search
{
public:
    Search(const Menu &menu, const MatchRule *rule, Place origin)
        : m_menu(menu)
        , m_rule(rule)
        , m_origin(std::move(origin))
    { }

    [[nodiscard]] QList<Place> find(const Meaning &meaning) const
    {
        switch (meaning.where) {
        case Where::Menu: return {m_origin.at(meaning.field)};
        case Where::DefaultMenu: return {Place()};
        case Where::ChatBar: return withField(meaning.field, [](const Place &place) { return !place.isSub(); });
        case Where::PopUp: return withField(meaning.field, [](const Place &place) { return place.isSub(); });
        case Where::Buttons: return withField(meaning.field, [](const Place &) { return true; });
        case Where::Openers:
            return buttons(meaning.field, [](const Button &b, const Place &) { return !b.children.isEmpty(); });
        case Where::UnusualTypes: return unusual([](const Place &) { return true; });
        case Where::UnusualTypesInChatBar: return unusual([](const Place &place) { return !place.isSub(); });
        case Where::UnusualTypesInPopUp: return unusual([](const Place &place) { return place.isSub(); });
        case Where::Escapes: return escapes();
        case Where::Rule: return rule(meaning.field);
        case Where::RetiredRule: return retiredRule();
        }
        Q_UNREACHABLE();
    }

private:
    template <typename Visitor>
    void forEach(Visitor visit) const
    {
        Place place = m_origin;
        for (place.button = 0; place.button < m_menu.buttons.size(); ++place.button) {
            const Button &top = m_menu.buttons[place.button];
            place.sub = -1;
            visit(top, place);
            for (place.sub = 0; place.sub < top.children.size(); ++place.sub)
                visit(top.children[place.sub], place);
        }
    }

    template <typename Predicate>
    [[nodiscard]] QList<Place> buttons(QLatin1String field, Predicate isMeant) const
    {
        QList<Place> places;
        forEach([&](const Button &button, const Place &place) {
            if (isMeant(button, place))
                places.append(place.at(field));
        });
        return places;
    }

    template <typename Predicate>
    [[nodiscard]] QList<Place> withField(QLatin1String field, Predicate isThere) const
    {
        return buttons(
            field, [&](const Button &button, const Place &place) { return isThere(place) && hasField(button, field); });
    }

    template <typename Predicate>
    [[nodiscard]] QList<Place> unusual(Predicate isThere) const
    {
        const QList<Place> found = buttons(
            "type"_L1, [&](const Button &button, const Place &place) { return isThere(place) && isUnusual(button); });
        return found.isEmpty() ? withField("type"_L1, isThere) : found;
    }

    [[nodiscard]] QList<Place> escapes() const
    {
        QList<Place> places;
        forEach([&](const Button &button, const Place &place) {
            if (looksEscaped(button.name))
                places.append(place.at(u"name"_s));
            for (const Field field : allFields()) {
                if (looksEscaped(button.value(field)))
                    places.append(place.at(toString(field)));
            }
        });
        return places;
    }

    [[nodiscard]] QList<Place> rule(QLatin1String field) const
    {
        if (!m_rule)
            return {};
        return {m_origin.at(field.isEmpty() ? u"matchrule"_s : u"matchrule."_s + field)};
    }

    [[nodiscard]] QList<Place> retiredRule() const
    {
        QList<Place> places;
        for (const QString &key : m_rule ? m_rule->extra.keys() : QStringList())
            places.append(m_origin.at(u"matchrule."_s + key));
        return places.isEmpty() ? rule({}) : places;
    }

    const Menu &m_menu;
    const MatchRule *m_rule; ///< nullptr for the default menu
    Place m_origin;
};

/// Which menu a call is about: an index of conditional menus, or -1.
int conditionalOf(const PublishStep &step, const MenuSet &menus)
{
    if (step.kind == PublishStep::Kind::AddConditional)
        return step.conditional < menus.conditional.size() ? step.conditional : -1;
    if (step.kind != PublishStep::Kind::DeleteConditional)
        return -1;
    for (int i = 0; i < menus.conditional.size(); ++i) {
        if (menus.conditional[i].menu.menuId == step.menuId)
            return i;
    }
    return -1;
}

/// What our own rules say of this code, errors before warnings.
QList<Problem> brokenRules(int code, int conditional, const MenuSet &menus, const Catalogue &catalogue)
{
    QList<Problem> problems = check(menus, catalogue);
    problems.removeIf([&](const Problem &problem) {
        return code == 0 || problem.code != code || problem.place.conditional != conditional;
    });
    if (hasErrors(problems))
        problems.removeIf([](const Problem &problem) { return problem.severity != Problem::Severity::Error; });
    return problems;
}

QList<Place> possiblePlaces(int code, int conditional, const MenuSet &menus)
{
    const auto *const meaning = std::ranges::find(meanings, code, &Meaning::code);
    if (meaning == std::end(meanings))
        return {};
    if (conditional < 0)
        return Search(menus.base, nullptr, {}).find(*meaning);
    const ConditionalMenu &menu = menus.conditional[conditional];
    return Search(menu.menu, &menu.rule, {.conditional = conditional}).find(*meaning);
}

QString textOf(const Error &refusal)
{
    const QString code = QString::number(refusal.code);
    if (refusal.code == 0)
        return refusal.message;
    if (refusal.advice.isEmpty())
        return QCoreApplication::translate("core::menu", "%1 (error %2)").arg(refusal.message, code);
    return QCoreApplication::translate("core::menu", "%1 (error %2). %3").arg(refusal.message, code, refusal.advice);
}

} // namespace

QList<Problem> locate(const Error &refusal, const PublishStep &step, const MenuSet &menus, const Catalogue &catalogue)
{
    const int conditional = conditionalOf(step, menus);
    QList<Problem> problems = brokenRules(refusal.code, conditional, menus, catalogue);
    for (Problem &problem : problems) {
        problem.severity = Problem::Severity::Error;
        problem.message = QCoreApplication::translate("core::menu", "%1 (error %2): %3")
                              .arg(refusal.message, QString::number(refusal.code), problem.message);
    }
    if (!problems.isEmpty())
        return problems;

    QList<Place> places = possiblePlaces(refusal.code, conditional, menus);
    if (places.isEmpty())
        places.append(Place{.conditional = conditional});
    const QString message = textOf(refusal);
    for (const Place &place : std::as_const(places))
        problems.append({.place = place, .rule = u"menu.platform"_s, .message = message, .code = refusal.code});
    return problems;
}

} // namespace core::menu
