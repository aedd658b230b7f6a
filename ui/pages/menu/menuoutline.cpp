// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menuoutline.h"

#include "core/menu/buttontype.h"
#include "ui/pages/menu/menuwords.h"

#include <QEvent>
#include <QHeaderView>

namespace ui {

using namespace Qt::StringLiterals;
using namespace core::menu;

namespace {

QString valuesOf(const Button &button)
{
    QStringList values;
    for (const QString &value :
         {button.key, button.url, button.mediaId, button.articleId, button.appId, button.pagePath}) {
        if (!value.isEmpty())
            values.append(value);
    }
    return values.join(u" · "_s);
}

void addButton(QTreeWidgetItem *parent, const Button &button)
{
    const ButtonType *type = buttonType(button.type);
    const QString deed = !button.children.isEmpty() ? QString() : type ? titleOf(*type) : button.type;
    auto *item = new QTreeWidgetItem(parent, {button.name, deed, valuesOf(button)});
    item->setToolTip(2, item->text(2));
    for (const Button &child : button.children)
        addButton(item, child);
}

} // namespace

MenuOutline::MenuOutline(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setUniformRowHeights(true);
    setIndentation(16);
    setTextElideMode(Qt::ElideMiddle);
    header()->setSectionsMovable(false);
    header()->resizeSection(0, 160);
    header()->resizeSection(1, 140);
    fill();
}

void MenuOutline::setMenus(const MenuSet &menus)
{
    m_menus = menus;
    fill();
}

void MenuOutline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QTreeWidget::changeEvent(event);
}

void MenuOutline::fill()
{
    setHeaderLabels({tr("Button"), tr("What it does"), tr("With")});
    setAccessibleName(tr("Contents of the menu"));
    clear();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int i = m_menus.base.buttons.isEmpty() ? 0 : -1; i < m_menus.conditional.size(); ++i) {
        auto *top = new QTreeWidgetItem(this, {words::menuTitle(m_menus, i)});
        top->setFirstColumnSpanned(true);
        top->setFont(0, bold);
        const Menu &menu = i < 0 ? m_menus.base : m_menus.conditional.at(i).menu;
        for (const Button &button : menu.buttons)
            addButton(top, button);
    }
    expandAll();
}

} // namespace ui
