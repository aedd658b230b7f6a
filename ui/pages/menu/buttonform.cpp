// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/buttonform.h"

#include "core/menu/menu.h"
#include "ui/pages/menu/buttonfields.h"
#include "ui/pages/menu/buttonwords.h"
#include "ui/pages/menu/fieldrow.h"
#include "ui/pages/menu/matchruleform.h"
#include "ui/pages/menu/menuediting.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/support/icons.h"
#include "ui/support/undokeys.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::menu::Button;
using core::menu::Place;
using core::menu::Problem;

namespace {

enum PageIndex { ButtonPage, MenuPage, RulePage };

} // namespace

ButtonForm::ButtonForm(MenuEditing &editing, const core::Catalogue &catalogue, QWidget *parent)
    : QScrollArea(parent)
    , m_editing(editing)
    , m_fields(new ButtonFields(editing, catalogue))
    , m_rule(new MatchRuleForm(editing))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(16);
    layout->addWidget(makeHeading());
    // No stack: that would be as high as the highest of them, and scroll over nothing.
    m_pages = {m_fields, makeMenuPage(), m_rule};
    for (QWidget *page : std::as_const(m_pages))
        layout->addWidget(page, 1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *undoKeys = new UndoKeys(editing.undoStack(), this);
    undoKeys->watch(content);

    connect(m_fields, &ButtonFields::choiceWanted, this, &ButtonForm::choiceWanted);
    connect(&editing, &MenuEditing::changed, this, &ButtonForm::refresh);
    connect(&editing, &MenuEditing::selectionChanged, this, [this] {
        refresh();
        focusSelectedField();
    });
    retranslate();
}

QWidget *ButtonForm::makeHeading()
{
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"buttonTitle"_s);
    setFontScale(m_title, 1.25, QFont::DemiBold);
    m_where = new ToneLabel(Tone::Muted);
    m_toRule = new QToolButton;
    m_toRule->setObjectName(u"toRule"_s);
    m_toRule->setIcon(themedIcon(u"people"_s));
    m_toRule->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toRule->setAutoRaise(true);
    connect(m_toRule, &QToolButton::clicked, this,
            [this] { m_editing.select(Place{.conditional = m_editing.current()}.at(u"matchrule.tag_id"_s)); });

    auto *heading = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_where);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts, 1);
    layout->addWidget(m_toRule, 0, Qt::AlignTop);
    return heading;
}

QWidget *ButtonForm::makeMenuPage()
{
    m_menuText = new ToneLabel(Tone::Muted);
    m_menuProblems = new ToneLabel(Tone::Bad);
    m_menuProblems->setObjectName(u"menuProblems"_s);
    m_insert = new QPushButton;
    m_insert->setObjectName(u"insertFirst"_s);
    m_insert->setIcon(themedIcon(u"add"_s));
    connect(m_insert, &QPushButton::clicked, this, [this] {
        if (m_editing.insertAfter({.conditional = m_editing.current()}))
            m_editing.select(m_editing.selected().at(u"name"_s));
    });

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_menuText);
    layout->addWidget(m_menuProblems);
    layout->addWidget(m_insert, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

void ButtonForm::refresh()
{
    showHeading();
    if (const Button *button = m_editing.button(m_editing.selected())) {
        m_fields->setButton(*button);
        showPage(ButtonPage);
    } else if (m_editing.current() >= 0) {
        showPage(RulePage);
    } else {
        showMenu();
        showPage(MenuPage);
    }
}

void ButtonForm::showPage(qsizetype index)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == index);
}

void ButtonForm::showHeading()
{
    const Place place = m_editing.selected().owner();
    const bool conditional = place.conditional >= 0;
    const Button *button = m_editing.button(place);
    m_toRule->setVisible(conditional && button);
    if (!button) {
        m_title->setText(words::menuTitle(m_editing.menus(), place.conditional));
        m_where->setText(
            conditional
                ? tr("Conditional menu %1 of %2").arg(place.conditional + 1).arg(m_editing.menus().conditional.size())
                : QString());
        m_where->setVisible(conditional);
        return;
    }
    m_title->setText(m_title->fontMetrics().elidedText(words::shownTitle(button->name), Qt::ElideRight, 260));
    const Place top{.conditional = place.conditional, .button = place.button};
    m_where->setText(
        place.isSub()
            ? tr("Sub-button %1 of “%2”").arg(place.sub + 1).arg(words::shownTitle(m_editing.button(top)->name))
            : tr("Button %1 of %2").arg(place.button + 1).arg(m_editing.currentMenu().buttons.size()));
    m_where->show();
}

void ButtonForm::showMenu()
{
    m_menuText->setText(m_editing.currentMenu().buttons.isEmpty()
                            ? tr("There is no menu yet: followers see the text field only.")
                            : tr("Everybody sees it whom no conditional menu matches. Choose a button in the tree or "
                                 "on the phone."));
    QList<Problem> own;
    std::ranges::copy_if(m_editing.problems(), std::back_inserter(own),
                         [](const Problem &problem) { return problem.place.owner() == Place(); });
    showProblems(m_menuProblems, own);
    m_insert->setVisible(m_editing.canInsertAfter({}));
}

void ButtonForm::focusSelectedField()
{
    const Place &place = m_editing.selected();
    if (place.field.isEmpty())
        return;
    if (place.isButton())
        m_fields->focusField(place.field);
    else if (place.conditional >= 0)
        m_rule->focusField(place.field);
    if (QWidget *focused = focusWidget())
        ensureWidgetVisible(focused);
}

void ButtonForm::retranslate()
{
    m_toRule->setText(tr("Match rule"));
    m_toRule->setToolTip(tr("Whom this menu is for"));
    m_insert->setText(tr("Insert button"));
    m_fields->retranslate();
    m_rule->retranslate();
    refresh();
}

QSize ButtonForm::minimumSizeHint() const
{
    return {240, 160};
}

void ButtonForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace ui
