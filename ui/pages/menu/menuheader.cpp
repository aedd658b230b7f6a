// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menuheader.h"

#include "ui/pages/menu/menusession.h"
#include "ui/pages/menu/menuwords.h"
#include "ui/support/actions.h"
#include "ui/support/icons.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using Standing = MenuSession::Standing;

namespace {

struct Look
{
    QString icon;
    Tone tone;
};

Look lookOf(Standing standing)
{
    switch (standing) {
    case Standing::Unknown: return {u"info"_s, Tone::Muted};
    case Standing::Same: return {u"check"_s, Tone::Good};
    case Standing::Edited: return {u"edit"_s, Tone::Warning};
    case Standing::ChangedByOthers:
    case Standing::ConsoleMade: return {u"warning"_s, Tone::Warning};
    }
    return {u"info"_s, Tone::Muted};
}

void mirror(QPushButton *button, const QAction *action)
{
    button->setText(action->text());
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
}

} // namespace

MenuHeader::MenuHeader(MenuSession &session, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_icon(new QLabel)
    , m_state(new ToneLabel(Tone::Normal))
    , m_stop(iconButton(actions.stop, u"stopFetching"_s))
    , m_fetch(new QPushButton(themedIcon(u"refresh"_s), {}))
    , m_publish(new QPushButton(themedIcon(u"publish"_s), {}))
    , m_more(new QToolButton)
    , m_fetchAction(actions.fetch)
    , m_publishAction(actions.publish)
{
    m_state->setObjectName(u"liveState"_s);
    m_fetch->setObjectName(u"fetchMenu"_s);
    m_publish->setObjectName(u"publishMenu"_s);
    m_publish->setDefault(true);
    m_more->setObjectName(u"moreMenu"_s);
    m_more->setIcon(themedIcon(u"more"_s));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setStyleSheet(u"QToolButton::menu-indicator{image:none}"_s);
    auto *menu = new QMenu(m_more);
    for (QAction *action : actions.more) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    m_more->setMenu(menu);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_stop);
    layout->addWidget(iconButton(actions.undo, u"undo"_s));
    layout->addWidget(iconButton(actions.redo, u"redo"_s));
    layout->addSpacing(8);
    layout->addWidget(m_fetch);
    layout->addWidget(m_publish);
    layout->addWidget(m_more);
    connect(m_fetch, &QPushButton::clicked, actions.fetch, &QAction::trigger);
    connect(m_publish, &QPushButton::clicked, actions.publish, &QAction::trigger);
    for (const QAction *action : {actions.fetch, actions.publish})
        connect(action, &QAction::changed, this, &MenuHeader::follow);
    connect(&session, &MenuSession::changed, this, &MenuHeader::follow);
    follow();
}

QToolButton *MenuHeader::iconButton(QAction *action, const QString &name)
{
    auto *button = buttonFor(action, ButtonFace::Icon);
    button->setObjectName(name);
    return button;
}

void MenuHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        follow();
    QWidget::changeEvent(event);
}

void MenuHeader::follow()
{
    const bool fetching = m_session.isFetching();
    const Look look = fetching ? Look{u"refresh"_s, Tone::Muted} : lookOf(m_session.standing());
    m_icon->setPixmap(themedIcon(look.icon, look.tone).pixmap(18, 18));
    m_state->setTone(look.tone == Tone::Warning ? Tone::Warning : Tone::Normal);
    m_state->setText(fetching ? tr("Looking at the live menu…") : stateText());
    m_stop->setVisible(fetching);
    mirror(m_fetch, m_fetchAction);
    mirror(m_publish, m_publishAction);
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
}

QString MenuHeader::stateText() const
{
    const auto &known = m_session.known();
    if (!known)
        return m_session.account() ? tr("The live menu has not been looked at yet") : tr("No account");
    const QString time = words::moment(known->at, m_session.services().clock.now());
    QString seen = known->isFetched ? tr("Live as of %1").arg(time) : tr("Last seen live: %1").arg(time);
    const auto with = [&seen](const QString &rest) -> QString { return seen + u" · "_s + rest; };
    switch (m_session.standing()) {
    case Standing::Unknown: break;
    case Standing::Same: return with(known->menus.isEmpty() ? tr("no menu") : tr("same as here"));
    case Standing::Edited: return with(tr("%n change(s) not published", nullptr, int(m_session.unpublished().size())));
    case Standing::ChangedByOthers: return with(tr("changed by somebody else"));
    case Standing::ConsoleMade: return with(tr("made in the web console"));
    }
    return seen;
}

} // namespace ui
