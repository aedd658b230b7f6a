// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menutree.h"

#include "ui/pages/menu/menuactions.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/pages/menu/menutreemodel.h"
#include "ui/support/actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMouseEvent>
#include <QToolButton>
#include <QTreeView>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// A click beside the buttons means the menu itself.
class View final : public QTreeView
{
public:
    explicit View(MenuEditing &editing) : m_editing(editing) { }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        if (!indexAt(event->position().toPoint()).isValid())
            m_editing.select({.conditional = m_editing.current()});
        QTreeView::mousePressEvent(event);
    }

private:
    MenuEditing &m_editing;
};

} // namespace

MenuTree::MenuTree(MenuEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_model(new MenuTreeModel(editing, this))
    , m_view(makeView())
    , m_menuActions(new MenuActions(editing, this))
{
    m_view->addActions(actions());
    setFocusProxy(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeButtons());

    connect(m_menuActions, &MenuActions::renameRequested, this, &MenuTree::rename);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->expandAll(); // eighteen rows at most
        followSelection();
    });
    connect(&editing, &MenuEditing::selectionChanged, this, &MenuTree::followSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_editing.select(m_model->placeAt(now));
    });
    m_view->expandAll();
    followSelection();
    retranslate();
}

QTreeView *MenuTree::makeView()
{
    auto *view = new View(m_editing);
    view->setObjectName(u"menuTree"_s);
    view->setModel(m_model);
    view->setHeaderHidden(true);
    view->header()->setStretchLastSection(false);
    view->header()->setMinimumSectionSize(28);
    view->header()->setSectionResizeMode(MenuTreeModel::NameColumn, QHeaderView::Stretch);
    view->header()->setSectionResizeMode(MenuTreeModel::ProblemColumn, QHeaderView::Fixed);
    view->header()->resizeSection(MenuTreeModel::ProblemColumn, 28);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAllColumnsShowFocus(true);
    view->setDragDropMode(QAbstractItemView::DragDrop);
    view->setDefaultDropAction(Qt::MoveAction);
    view->setDropIndicatorShown(true);
    view->setEditTriggers(QAbstractItemView::DoubleClicked);
    view->setExpandsOnDoubleClick(false);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->setIndentation(18);
    view->setTextElideMode(Qt::ElideRight);
    return view;
}

QWidget *MenuTree::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QAction *const shown[] = {m_menuActions->insertAfter, m_menuActions->insertBelow, m_menuActions->duplicate,
                              m_menuActions->moveUp,      m_menuActions->moveDown,    m_menuActions->remove};
    for (QAction *action : shown) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize({18, 18});
        if (action == m_menuActions->remove)
            layout->addStretch();
        layout->addWidget(button);
    }
    return row;
}

void MenuTree::followSelection()
{
    const QModelIndex wanted = m_model->indexOf(m_editing.selected());
    const QModelIndex current = m_view->currentIndex();
    const bool sameRow = wanted == current.siblingAtColumn(0);
    if (!wanted.isValid()) {
        m_view->selectionModel()->clear();
    } else if (!sameRow || !m_view->selectionModel()->isSelected(wanted)) {
        m_view->selectionModel()->setCurrentIndex(wanted,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_view->scrollTo(wanted);
    }
}

void MenuTree::rename()
{
    m_view->setFocus();
    if (const QModelIndex index = m_model->indexOf(m_editing.selected()); index.isValid())
        m_view->edit(index);
}

void MenuTree::retranslate()
{
    retranslateActions(this);
    m_view->setAccessibleName(tr("Buttons of the menu"));
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(button->defaultAction()->text());
    m_view->viewport()->update();
}

void MenuTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
