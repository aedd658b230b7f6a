// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/designview.h"

#include "ui/pages/menu/buttonform.h"
#include "ui/pages/menu/buttonmedia.h"
#include "ui/pages/menu/menuactions.h"
#include "ui/pages/menu/menupreview.h"
#include "ui/pages/menu/menusession.h"
#include "ui/pages/menu/menutree.h"
#include "ui/pages/menu/problemlist.h"
#include "ui/widgets/emptyview.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DesignView::DesignView(MenuSession &session, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyView(u"menu"_s))
    , m_fetch(m_empty->addButton())
    , m_start(m_empty->addButton())
    , m_import(m_empty->addButton())
{
    m_fetch->setObjectName(u"emptyFetch"_s);
    m_start->setObjectName(u"emptyStart"_s);
    m_import->setObjectName(u"emptyImport"_s);
    m_parts = createParts();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_fetch, &QPushButton::clicked, actions.fetch, &QAction::trigger);
    connect(m_import, &QPushButton::clicked, actions.import, &QAction::trigger);
    connect(m_start, &QPushButton::clicked, m_tree->menuActions().insertAfter, &QAction::trigger);
    connect(&session, &MenuSession::changed, this, &DesignView::follow);
    retranslate();
}

QWidget *DesignView::createParts()
{
    MenuEditing &editing = m_session.editing();
    const core::Catalogue &catalogue = m_session.services().catalogue;
    m_tree = new MenuTree(editing);
    auto *middle = new QSplitter(Qt::Vertical);
    middle->setObjectName(u"menuFormSplitter"_s);
    middle->setChildrenCollapsible(false);
    auto *form = new ButtonForm(editing, catalogue);
    auto *media = new ButtonMedia(m_session, this);
    connect(form, &ButtonForm::choiceWanted, media, &ButtonMedia::choose);
    middle->addWidget(form);
    middle->addWidget(new ProblemList(editing));
    middle->setStretchFactor(0, 1);
    middle->setSizes({400, 140});
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"menuSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(middle);
    m_preview = new MenuPreview(editing, catalogue);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 420, 320});
    return splitter;
}

QList<QAction *> DesignView::buttonActions() const
{
    return m_tree->actions();
}

void DesignView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DesignView::showEvent(QShowEvent *event)
{
    m_session.editing().lookAgain(); // the media library may have become another meanwhile
    QWidget::showEvent(event);
}

void DesignView::follow()
{
    m_stack->setCurrentWidget(m_session.editing().menus().isEmpty() ? static_cast<QWidget *>(m_empty) : m_parts);
    if (m_account != m_session.account()) {
        m_account = m_session.account();
        m_preview->setAccount(m_account);
    }
    m_fetch->setEnabled(m_session.account() && !m_session.isFetching());
    retranslate();
}

void DesignView::retranslate()
{
    if (m_session.known() && m_session.known()->menus.isEmpty())
        m_empty->setTexts(tr("This account has no menu"),
                          tr("Start a new one, or import one from a file. Nothing is published before you have seen "
                             "what would change."));
    else
        m_empty->setTexts(tr("Which menu is live?"),
                          tr("Fetch the live menu to work on it. You can also start a new one, or import one from a "
                             "file; before anything is published it is compared with what is live."));
    m_fetch->setText(tr("Fetch the live menu"));
    m_start->setText(tr("Start a new menu"));
    m_import->setText(tr("Import file…"));
}

} // namespace ui
