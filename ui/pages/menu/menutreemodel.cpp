// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menutreemodel.h"

#include "ui/pages/menu/buttonwords.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/support/icons.h"

#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Button;
using core::menu::Place;
using core::menu::Problem;

namespace {

constexpr auto mimeType = "application/x-mpdesk-menu-button"_L1;
constexpr quintptr topLevel = 0; ///< the internal id of a sub-button is its parent's row + 1

bool sameStructure(const QList<Button> &a, const QList<Button> &b)
{
    return std::ranges::equal(
        a, b, {}, [](const Button &button) { return button.children.size(); },
        [](const Button &button) { return button.children.size(); });
}

} // namespace

MenuTreeModel::MenuTreeModel(MenuEditing &editing, QObject *parent)
    : QAbstractItemModel(parent)
    , m_editing(editing)
    , m_menu(editing.currentMenu())
    , m_conditional(editing.current())
{
    connect(&editing, &MenuEditing::changed, this, &MenuTreeModel::follow);
    connect(&editing, &MenuEditing::selectionChanged, this, [this] {
        if (m_conditional != m_editing.current())
            follow();
    });
}

void MenuTreeModel::follow()
{
    const core::menu::Menu &menu = m_editing.currentMenu();
    if (m_conditional != m_editing.current() || !sameStructure(menu.buttons, m_menu.buttons)) {
        beginResetModel();
        m_menu = menu;
        m_conditional = m_editing.current();
        endResetModel();
        return;
    }
    m_menu = menu; // typing a name must not close the pop-ups, nor an editor
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ProblemColumn));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        if (const int below = rowCount(top); below > 0)
            Q_EMIT dataChanged(index(0, 0, top), index(below - 1, ProblemColumn, top));
    }
}

Place MenuTreeModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {.conditional = m_conditional};
    if (index.internalId() == topLevel)
        return {.conditional = m_conditional, .button = index.row()};
    return {.conditional = m_conditional, .button = int(index.internalId()) - 1, .sub = index.row()};
}

QModelIndex MenuTreeModel::indexOf(const Place &place) const
{
    if (!place.isButton() || place.conditional != m_conditional)
        return {};
    const QModelIndex top = index(place.button, 0);
    return place.isSub() ? index(place.sub, 0, top) : top;
}

QModelIndex MenuTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex MenuTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int MenuTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_menu.buttons.size());
    if (parent.column() != 0 || parent.internalId() != topLevel)
        return 0;
    return int(m_menu.buttons.at(parent.row()).children.size());
}

int MenuTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 2;
}

QVariant MenuTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeAt(index);
    const Button &top = m_menu.buttons.at(place.button);
    const Button &button = place.isSub() ? top.children.at(place.sub) : top;
    return index.column() == NameColumn ? nameData(button, place, role) : problemData(place, role);
}

QVariant MenuTreeModel::nameData(const Button &button, const Place &place, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return words::shownTitle(button.name);
    case Qt::EditRole: return button.name;
    case Qt::DecorationRole: return themedIcon(words::typeIcon(button), Tone::Muted);
    case Qt::ForegroundRole:
        return button.name.trimmed().isEmpty() ? QVariant(toneColor(Tone::Muted, QGuiApplication::palette()))
                                               : QVariant();
    case Qt::ToolTipRole: return words::typeTitle(button);
    case Qt::AccessibleTextRole: {
        const QString problems = problemData(place, Qt::ToolTipRole).toString();
        const QString text = u"%1, %2"_s.arg(words::shownTitle(button.name), words::typeTitle(button));
        return problems.isEmpty() ? text : u"%1. %2"_s.arg(text, problems);
    }
    default: return {};
    }
}

QVariant MenuTreeModel::problemData(const Place &place, int role) const
{
    if (role != Qt::DecorationRole && role != Qt::ToolTipRole)
        return {};
    QStringList messages;
    auto worst = Problem::Severity::Note;
    for (const Problem &problem : m_editing.problems()) {
        if (problem.place.owner() != place)
            continue;
        messages.append(problem.message);
        worst = std::max(worst, problem.severity);
    }
    if (messages.isEmpty())
        return {};
    if (role == Qt::ToolTipRole)
        return messages.join(u'\n');
    return themedIcon(words::severityIcon(worst), words::severityTone(worst));
}

bool MenuTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && index.column() == NameColumn && checkIndex(index, CheckIndexOption::IndexIsValid)
        && m_editing.setName(placeAt(index), value.toString());
}

Qt::ItemFlags MenuTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    flags |= index.internalId() == topLevel ? Qt::ItemIsDropEnabled : Qt::ItemNeverHasChildren;
    return flags;
}

QStringList MenuTreeModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *MenuTreeModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType, placeAt(indexes.first()).toString().toUtf8());
    return data;
}

std::optional<MenuTreeModel::Move> MenuTreeModel::moveOf(const QMimeData *data, int row,
                                                         const QModelIndex &parent) const
{
    if (!data || !data->hasFormat(mimeType))
        return {};
    const auto from = Place::parse(QString::fromUtf8(data->data(mimeType)));
    if (!from || !from->isButton())
        return {};
    const QModelIndex list = parent.siblingAtColumn(0);
    Place to = placeAt(list);
    if (to.isSub())
        return {};
    const int index = row < 0 ? rowCount(list) : row;
    (list.isValid() ? to.sub : to.button) = index;
    // The view says where it is dropped while it is still where it was.
    if (from->conditional == m_conditional && !from->isSub()) {
        if (to.isSub() && from->button == to.button)
            return {}; // into itself
        if (from->button < to.button)
            --to.button;
    } else if (from->conditional == m_conditional && to.isSub() && from->button == to.button && from->sub < to.sub) {
        --to.sub;
    }
    return Move{*from, to};
}

bool MenuTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                                    const QModelIndex &parent) const
{
    const auto move = moveOf(data, row, parent);
    return action == Qt::MoveAction && move && (move->from == move->to || m_editing.canMove(move->from, move->to));
}

bool MenuTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                                 const QModelIndex &parent)
{
    const auto move = moveOf(data, row, parent);
    return action == Qt::MoveAction && move && m_editing.move(move->from, move->to);
}

} // namespace ui
