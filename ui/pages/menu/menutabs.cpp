// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menutabs.h"

#include "ui/pages/menu/menuediting.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Problem;

MenuTabs::MenuTabs(MenuEditing &editing, QAction *add, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_bar(new QTabBar)
{
    m_bar->setObjectName(u"menuTabs"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    auto *plus = new QToolButton;
    plus->setObjectName(u"addConditional"_s);
    plus->setDefaultAction(add);
    plus->setToolButtonStyle(Qt::ToolButtonIconOnly);
    plus->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(plus);
    layout->addStretch();
    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) { m_editing.select({.conditional = tab - 1}); });
    connect(&editing, &MenuEditing::changed, this, &MenuTabs::follow);
    connect(&editing, &MenuEditing::selectionChanged, this, &MenuTabs::follow);
    follow();
}

void MenuTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

void MenuTabs::follow()
{
    const QSignalBlocker quiet(m_bar);
    const core::menu::MenuSet &menus = m_editing.menus();
    const int count = int(menus.conditional.size()) + 1;
    while (m_bar->count() > count)
        m_bar->removeTab(m_bar->count() - 1);
    while (m_bar->count() < count) {
        const int tab = m_bar->addTab({});
        if (tab > 0)
            addCloser(tab);
    }
    for (int tab = 0; tab < count; ++tab) {
        const QString title = words::menuTitle(menus, tab - 1);
        const auto isError = [tab](const Problem &problem) {
            return problem.place.conditional == tab - 1 && problem.severity == Problem::Severity::Error;
        };
        const bool faulty = std::ranges::any_of(m_editing.problems(), isError);
        m_bar->setTabText(tab, QString(title).replace(u'&', u"&&"_s));
        m_bar->setTabToolTip(tab, faulty ? tr("%1: has errors").arg(title) : title);
        m_bar->setTabIcon(tab, faulty ? themedIcon(u"warning"_s, Tone::Bad) : QIcon());
        if (QWidget *closer = m_bar->tabButton(tab, QTabBar::RightSide)) {
            closer->setToolTip(tr("Remove this conditional menu"));
            closer->setAccessibleName(closer->toolTip());
        }
    }
    m_bar->setCurrentIndex(m_editing.current() + 1);
    m_bar->setAccessibleName(tr("Menus"));
}

void MenuTabs::addCloser(int tab)
{
    auto *closer = new QToolButton;
    closer->setObjectName(u"removeConditional"_s);
    closer->setAutoRaise(true);
    closer->setIcon(themedIcon(u"close"_s, Tone::Muted));
    closer->setIconSize({12, 12});
    closer->setFixedSize(20, 20);
    connect(closer, &QToolButton::clicked, this, [this, closer] {
        for (int i = 0; i < m_bar->count(); ++i) {
            if (m_bar->tabButton(i, QTabBar::RightSide) == closer) {
                m_editing.removeConditional(i - 1);
                return;
            }
        }
    });
    m_bar->setTabButton(tab, QTabBar::RightSide, closer);
}

} // namespace ui
