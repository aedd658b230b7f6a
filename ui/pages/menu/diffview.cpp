// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/diffview.h"

#include "core/menu/buttontype.h"
#include "ui/pages/menu/buttonwords.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::menu;
using Kind = Change::Kind;

namespace {

struct Look
{
    QString icon;
    Tone tone;
};

Look lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Added: return {u"add"_s, Tone::Good};
    case Kind::Removed: return {u"remove"_s, Tone::Bad};
    case Kind::Renamed: return {u"rename"_s, Tone::Warning};
    case Kind::Moved: return {u"move"_s, Tone::Link};
    case Kind::Changed: return {u"edit"_s, Tone::Warning};
    }
    return {u"edit"_s, Tone::Normal};
}

int menuOf(const Change &change)
{
    return change.kind == Kind::Removed ? change.before.conditional : change.after.conditional;
}

QString typeTitle(const QString &type)
{
    const ButtonType *known = buttonType(type);
    return known ? titleOf(*known) : type;
}

const Button *buttonAt(const MenuSet &menus, const Place &place)
{
    const bool hasMenu = place.conditional < menus.conditional.size();
    if (!place.isButton() || !hasMenu)
        return nullptr;
    const Menu &menu = place.conditional < 0 ? menus.base : menus.conditional.at(place.conditional).menu;
    if (place.button >= menu.buttons.size())
        return nullptr;
    const Button &top = menu.buttons.at(place.button);
    if (!place.isSub())
        return &top;
    return place.sub < top.children.size() ? &top.children.at(place.sub) : nullptr;
}

/// Type and value of a button in one line.
QString contents(const Button *button)
{
    if (!button)
        return {};
    if (!button->children.isEmpty())
        return DiffView::tr("%n sub-button(s)", nullptr, int(button->children.size()));
    QStringList parts{typeTitle(button->type)};
    for (const QString &value : {button->key, button->url, button->mediaId, button->articleId, button->pagePath}) {
        if (!value.isEmpty())
            parts.append(value);
    }
    return parts.join(u" · "_s);
}

/// What a whole conditional menu holds.
QString contents(const MenuSet &menus, const Place &place)
{
    if (place.isButton())
        return contents(buttonAt(menus, place));
    if (place.conditional < 0 || place.conditional >= menus.conditional.size())
        return {};
    QStringList names;
    for (const Button &button : menus.conditional.at(place.conditional).menu.buttons)
        names.append(button.name);
    return names.join(u" · "_s);
}

QString what(const Change &change)
{
    const QString name = u"“%1”"_s.arg(change.name);
    switch (change.kind) {
    case Kind::Added: return DiffView::tr("%1 added").arg(name);
    case Kind::Removed: return DiffView::tr("%1 removed").arg(name);
    case Kind::Renamed: return DiffView::tr("%1 renamed").arg(name);
    case Kind::Moved: return DiffView::tr("%1 moved").arg(name);
    case Kind::Changed: return DiffView::tr("%1: %2").arg(name, words::fieldTitle(change.field));
    }
    return {};
}

QString shownValue(const Change &change, const QString &value)
{
    return change.kind == Kind::Changed && change.field == "type"_L1 ? typeTitle(value) : value;
}

} // namespace

DiffView::DiffView(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setIndentation(16);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionMode(QAbstractItemView::SingleSelection);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setSectionResizeMode(2, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    header()->resizeSection(0, 260);
    retranslate();
}

void DiffView::setChanges(const QList<Change> &changes, const MenuSet &before, const MenuSet &after)
{
    m_changes = changes;
    m_before = before;
    m_after = after;
    fill();
}

void DiffView::compare(const MenuSet &before, const MenuSet &after)
{
    setChanges(diff(before, after), before, after);
}

QSize DiffView::sizeHint() const
{
    return {640, 240};
}

void DiffView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QTreeWidget::changeEvent(event);
}

void DiffView::fill()
{
    clear();
    for (const Change &change : std::as_const(m_changes)) {
        const Look look = lookOf(change.kind);
        auto *item = new QTreeWidgetItem(groupOf(change));
        item->setIcon(0, themedIcon(look.icon, look.tone));
        item->setText(0, what(change));
        const QString before =
            change.kind == Kind::Removed ? contents(m_before, change.before) : shownValue(change, change.oldValue);
        const QString after =
            change.kind == Kind::Added ? contents(m_after, change.after) : shownValue(change, change.newValue);
        item->setText(1, before.isEmpty() ? u"–"_s : before);
        item->setText(2, after.isEmpty() ? u"–"_s : after);
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, describe(change));
        item->setData(0, Qt::AccessibleTextRole, describe(change));
    }
    expandAll();
}

QTreeWidgetItem *DiffView::groupOf(const Change &change)
{
    const int menu = menuOf(change);
    const QString title = words::menuTitle(change.kind == Kind::Removed ? m_before : m_after, menu);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->text(0) == title)
            return topLevelItem(i);
    }
    auto *group = new QTreeWidgetItem(this, {title});
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    return group;
}

void DiffView::retranslate()
{
    setHeaderLabels({tr("Change"), tr("Before"), tr("After")});
    setAccessibleName(tr("Differences"));
}

} // namespace ui
