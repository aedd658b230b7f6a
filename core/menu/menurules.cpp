// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/menurules.h"

#include "core/catalogue/catalogue.h"
#include "core/menu/buttonrules_p.h"
#include "core/menu/extrarules_p.h"
#include "core/menu/matchrules_p.h"
#include "core/menu/textfaults_p.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::menu {

using namespace Qt::StringLiterals;
using enum Problem::Severity;

namespace {

QString pathOf(const Menu &menu, const Place &place)
{
    const Button &top = menu.buttons[place.button];
    return place.isSub() ? top.name + u" › "_s + top.children[place.sub].name : top.name;
}

/// The same key twice is allowed, and the server cannot tell which of the two was pressed.
class ClickKeys
{
public:
    ClickKeys(const Menu &menu, QList<Problem> &problems) : m_menu(menu), m_problems(problems) { }

    void see(const Button &button, const Place &place)
    {
        if (button.type != "click"_L1 || button.key.isEmpty() || !button.children.isEmpty())
            return;
        const auto [first, isNew] = m_seen.try_emplace(button.key, place);
        if (isNew)
            return;
        m_problems.append({.severity = Note,
                           .place = place.at(u"key"_s),
                           .rule = u"menu.key.duplicate"_s,
                           .found = button.key,
                           .message = QCoreApplication::translate("core::menu", "The key “%1” is that of “%2”, too")
                                          .arg(shortened(button.key), shortened(pathOf(m_menu, first->second)))});
    }

private:
    const Menu &m_menu;
    QList<Problem> &m_problems;
    std::map<QString, Place> m_seen;
};

void checkButtonCount(const Menu &menu, const Place &place, const Catalogue &catalogue, QList<Problem> &problems)
{
    const qint64 least = catalogue.limitValue(u"menu.minButtons");
    const qint64 most = catalogue.limitValue(u"menu.topButtons");
    const qint64 count = menu.buttons.size();
    if (count >= least && count <= most)
        return;
    problems.append(
        {.place = place.at(u"button"_s),
         .rule = count < least ? u"menu.minButtons"_s : u"menu.topButtons"_s,
         .limit = count < least ? least : most,
         .found = count,
         .unit = u"count"_s,
         .message = count < least
             ? QCoreApplication::translate("core::menu", "The menu has no button")
             : QCoreApplication::translate("core::menu", "%1 buttons are in the chat bar; at most %2 are allowed")
                   .arg(count)
                   .arg(most),
         .code = 40016});
}

void checkMenu(const Menu &menu, int conditional, const Catalogue &catalogue, QList<Problem> &problems)
{
    Place place{.conditional = conditional};
    checkButtonCount(menu, place, catalogue, problems);
    for (auto extra = menu.extra.begin(); extra != menu.extra.end(); ++extra)
        noteExtra(extra.key(), extra.value(), place.at(extra.key()), problems);
    ClickKeys keys(menu, problems);
    for (place.button = 0; place.button < menu.buttons.size(); ++place.button) {
        const Button &button = menu.buttons[place.button];
        place.sub = -1;
        ButtonRules(catalogue, button, place, problems).check();
        keys.see(button, place);
        for (place.sub = 0; place.sub < button.children.size(); ++place.sub)
            keys.see(button.children[place.sub], place);
    }
}

} // namespace

QList<Problem> check(const MenuSet &menus, const Catalogue &catalogue)
{
    QList<Problem> problems;
    if (menus.isEmpty())
        return problems;
    if (menus.base.buttons.isEmpty())
        problems.append({.rule = u"menu.conditional.base"_s,
                         .limit = catalogue.limitValue(u"menu.minButtons"),
                         .found = 0,
                         .unit = u"count"_s,
                         .message = QCoreApplication::translate(
                             "core::menu", "Conditional menus need a default menu, and it has no button"),
                         .code = 65303});
    else
        checkMenu(menus.base, -1, catalogue, problems);
    for (int i = 0; i < menus.conditional.size(); ++i) {
        checkMatchRule(menus.conditional[i].rule, {.conditional = i}, problems);
        checkMenu(menus.conditional[i].menu, i, catalogue, problems);
    }
    checkDomains(menus, catalogue, problems);
    return problems;
}

Usage usageOf(const QString &field, const QString &text, Level level, const Catalogue &catalogue)
{
    Usage usage{.bytes = text.toUtf8().size()};
    const Limit *limit = field == "name"_L1 ? catalogue.limit(factsOf(level).nameBytes)
                                            : catalogue.limit(QString(u"menu.%1.bytes"_s.arg(field)));
    if (!limit)
        return usage;
    const double older = limit->olderValue.value_or(limit->value);
    usage.limit = static_cast<qint64>(std::max(limit->value, older));
    if (limit->olderValue)
        usage.olderLimit = static_cast<qint64>(std::min(limit->value, older));
    return usage;
}

} // namespace core::menu
