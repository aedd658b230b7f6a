// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menuediting.h"

#include "core/catalogue/catalogue.h"
#include "core/menu/menurules.h"
#include "ui/pages/menu/menulists.h"
#include "ui/support/valuestep.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Button;
using core::menu::ConditionalMenu;
using core::menu::Field;
using core::menu::MatchRule;
using core::menu::Menu;
using core::menu::MenuSet;
using core::menu::Place;

using namespace lists;

namespace {

/// A button that gets its first sub-button keeps what it did, for when they are gone; a type alone is nothing to keep.
void makeParent(Button *button)
{
    const bool hasValue =
        std::ranges::any_of(core::menu::allFields(), [button](Field f) { return !button->value(f).isEmpty(); });
    if (!hasValue && core::menu::buttonType(button->type))
        button->type.clear();
}

Button newButton()
{
    Button button{.name = MenuEditing::tr("New")};
    button.setType(QString(core::menu::buttonTypes().front().name));
    return button;
}

} // namespace

MenuEditing::MenuEditing(const core::Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue) { }

const Menu &MenuEditing::currentMenu() const
{
    return *menuAt(m_menus, m_selected);
}

const Button *MenuEditing::button(const Place &place) const
{
    return buttonAt(m_menus, place);
}

void MenuEditing::load(const MenuSet &menus)
{
    m_undo.clear();
    m_clean = menus;
    show(menus, nearest(menus, m_selected));
    lookAgain(); // the same menus may be another account's
}

void MenuEditing::replace(const MenuSet &menus, const QString &undoText)
{
    if (menus != m_menus)
        push({menus, nearest(menus, m_selected)}, undoText, m_selected.owner());
}

void MenuEditing::select(const Place &place)
{
    Place wanted = nearest(m_menus, place);
    if (wanted == place.owner())
        wanted.field = place.field;
    if (wanted == m_selected && wanted.field.isEmpty())
        return;
    if (wanted.owner() != m_selected.owner())
        ++m_visit;
    m_selected = wanted; // the same field once more puts the cursor there once more
    Q_EMIT selectionChanged();
}

bool MenuEditing::canInsertAfter(const Place &place) const
{
    const QList<Button> *buttons = siblings(m_menus, place);
    return buttons && row(place) < buttons->size() && hasRoom(*buttons, place);
}

bool MenuEditing::insertAfter(const Place &place)
{
    if (!canInsertAfter(place))
        return false;
    State after{.menus = m_menus, .selected = {}};
    QList<Button> *buttons = siblings(after.menus, place);
    const qsizetype index = place.isButton() ? row(place) + 1 : buttons->size();
    buttons->insert(index, newButton());
    after.selected = withRow(place, index);
    push(std::move(after), tr("Insert button"), place.owner());
    return true;
}

bool MenuEditing::canInsertBelow(const Place &top) const
{
    const Button *parent = top.isSub() ? nullptr : button(top);
    return parent && hasRoom(parent->children, {.button = top.button, .sub = 0});
}

bool MenuEditing::insertBelow(const Place &top)
{
    if (!canInsertBelow(top))
        return false;
    Place end = top.owner();
    end.sub = int(button(top)->children.size());
    State after{.menus = m_menus, .selected = end};
    makeParent(buttonAt(after.menus, top));
    siblings(after.menus, end)->append(newButton());
    push(std::move(after), tr("Insert sub-button"), top.owner());
    return true;
}

bool MenuEditing::duplicate(const Place &place)
{
    State after{.menus = m_menus, .selected = {}};
    QList<Button> *buttons = siblings(after.menus, place);
    if (!button(place) || !hasRoom(*buttons, place))
        return false;
    const Button copy = *button(place);
    buttons->insert(row(place) + 1, copy);
    after.selected = withRow(place, row(place) + 1);
    push(std::move(after), tr("Duplicate “%1”").arg(copy.name), place.owner());
    return true;
}

bool MenuEditing::remove(const Place &place)
{
    const Button *gone = button(place);
    if (!gone)
        return false;
    State after{.menus = m_menus, .selected = {}};
    siblings(after.menus, place)->removeAt(row(place));
    after.selected = nearest(after.menus, place.owner());
    push(std::move(after), tr("Delete “%1”").arg(gone->name), place.owner());
    return true;
}

bool MenuEditing::canMove(const Place &from, const Place &to) const
{
    return moved(from, to).has_value();
}

bool MenuEditing::move(const Place &from, const Place &to)
{
    std::optional<MenuSet> after = moved(from, to);
    if (!after)
        return false;
    const QString text = tr("Move “%1”").arg(button(from)->name);
    push({std::move(*after), to.owner()}, text, from.owner());
    return true;
}

bool MenuEditing::setName(const Place &place, const QString &name)
{
    return change(place, tr("Rename button"), u"name"_s, [&name](Button &button) {
        button.name = name;
        button.extra.remove(u"name"_s);
    });
}

bool MenuEditing::setType(const Place &place, const QString &type)
{
    return change(place, tr("Change type"), {}, [&type](Button &button) {
        button.setType(type);
        button.extra.remove(u"type"_s);
    });
}

bool MenuEditing::setValue(const Place &place, Field field, const QString &text)
{
    const QString name = core::menu::toString(field);
    return change(place, tr("Edit “%1”").arg(name), name, [field, &name, &text](Button &button) {
        button.setValue(field, text);
        button.extra.remove(name);
    });
}

bool MenuEditing::addConditional(const ConditionalMenu &menu)
{
    State after{.menus = m_menus, .selected = {.conditional = int(m_menus.conditional.size())}};
    after.menus.conditional.append(menu);
    push(std::move(after), tr("Add conditional menu"), m_selected.owner());
    return true;
}

bool MenuEditing::removeConditional(int index)
{
    if (index < 0 || index >= m_menus.conditional.size())
        return false;
    State after{.menus = m_menus, .selected = {}};
    after.menus.conditional.removeAt(index);
    after.selected = nearest(after.menus, {.conditional = index});
    push(std::move(after), tr("Delete conditional menu"), {.conditional = index});
    return true;
}

bool MenuEditing::setRule(int index, const MatchRule &rule)
{
    if (index < 0 || index >= m_menus.conditional.size())
        return false;
    const MatchRule &old = m_menus.conditional.at(index).rule;
    if (old == rule)
        return true;
    const bool typing = old.clientPlatform == rule.clientPlatform && old.extra == rule.extra;
    const Place place{.conditional = index};
    State after{.menus = m_menus, .selected = place};
    after.menus.conditional[index].rule = rule;
    push(std::move(after), tr("Change match rule"), place, typing ? u"tag_id"_s : QString());
    return true;
}

bool MenuEditing::isModified() const
{
    return m_menus != m_clean;
}

void MenuEditing::markClean()
{
    m_clean = m_menus;
    m_undo.setClean();
}

void MenuEditing::setJudge(Judge judge)
{
    m_judge = std::move(judge);
}

QList<core::menu::Problem> MenuEditing::judged(const MenuSet &menus) const
{
    return core::menu::check(menus, m_catalogue) + (m_judge ? m_judge(menus) : QList<core::menu::Problem>());
}

void MenuEditing::recheck()
{
    m_problems = judged(m_menus);
    Q_EMIT changed();
}

void MenuEditing::lookAgain()
{
    const QList<core::menu::Problem> problems = judged(m_menus);
    if (problems == m_problems)
        return;
    m_problems = problems;
    Q_EMIT changed();
}

void MenuEditing::push(State after, const QString &text, const Place &before, const QString &typing)
{
    const QString key = typing.isEmpty() ? QString() : u"%1/%2.%3"_s.arg(m_visit).arg(before.toString(), typing);
    const auto showState = [this](const State &state) { show(state.menus, state.selected); };
    m_undo.push(new ValueStep<State>(showState, {m_menus, before}, std::move(after), text, key));
}

void MenuEditing::show(const MenuSet &menus, const Place &selected)
{
    // Typing must not take the cursor out of its field.
    const Place wanted = selected == m_selected.owner() ? m_selected : selected;
    const bool moved = wanted != m_selected;
    if (menus != m_menus)
        m_problems = judged(menus);
    m_menus = menus;
    m_selected = wanted;
    Q_EMIT changed();
    if (!moved)
        return;
    ++m_visit;
    Q_EMIT selectionChanged();
}

bool MenuEditing::change(const Place &place, const QString &text, const QString &typing,
                         const std::function<void(Button &)> &edit)
{
    State after{.menus = m_menus, .selected = place.owner()};
    Button *button = buttonAt(after.menus, place);
    if (!button)
        return false;
    edit(*button);
    if (after.menus != m_menus)
        push(std::move(after), text, place.owner(), typing);
    return true;
}

bool MenuEditing::hasRoom(const QList<Button> &buttons, const Place &place) const
{
    return buttons.size() < m_catalogue.limitValue(place.isSub() ? u"menu.subButtons" : u"menu.topButtons");
}

std::optional<MenuSet> MenuEditing::moved(const Place &from, const Place &to) const
{
    const Button *source = button(from);
    if (!source || !to.isButton() || from.owner() == to.owner() || (to.isSub() && !source->children.isEmpty()))
        return {};
    MenuSet after = m_menus;
    siblings(after, from)->removeAt(row(from));
    QList<Button> *target = siblings(after, to);
    if (!target || row(to) > target->size())
        return {};
    // Within its list a button may move also where an import brought too many.
    if (!isSameList(from, to) && !hasRoom(*target, to))
        return {};
    target->insert(row(to), *source);
    if (to.isSub())
        makeParent(buttonAt(after, {.conditional = to.conditional, .button = to.button}));
    return after;
}

Place MenuEditing::nearest(const MenuSet &menus, Place place)
{
    place = place.owner();
    place.conditional = std::clamp(place.conditional, -1, int(menus.conditional.size()) - 1);
    const QList<Button> &buttons = menuAt(menus, place)->buttons;
    place.button = std::clamp(place.button, -1, int(buttons.size()) - 1);
    if (!place.isButton())
        return {.conditional = place.conditional};
    place.sub = std::clamp(place.sub, -1, int(buttons.at(place.button).children.size()) - 1);
    return place;
}

} // namespace ui
