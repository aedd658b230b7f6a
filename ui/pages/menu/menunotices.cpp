// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menunotices.h"

#include "ui/pages/menu/menuwords.h"
#include "ui/pages/menu/refreshstrip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/errorcard.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;
using core::MenuVersion;
using core::publishing::MenuPublisher;

MenuNotices::MenuNotices(MenuSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_error(new ErrorCard(ErrorCard::Closing::Dismissable))
    , m_strip(new RefreshStrip(
          session.services().clock,
          std::chrono::seconds(session.services().catalogue.limitValue(u"menu.clientRefresh.seconds"))))
{
    m_error->setObjectName(u"menuError"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_error);
    column->addWidget(m_strip);
    m_draft = addNotice(u"draftNotice"_s, Tone::Link, Buttons::Two);
    m_others = addNotice(u"othersNotice"_s, Tone::Warning, Buttons::Two);
    m_console = addNotice(u"consoleNotice"_s, Tone::Warning, Buttons::One);
    m_obstacle = addNotice(u"obstacleNotice"_s, Tone::Warning, Buttons::None);

    connect(m_error, &ErrorCard::dismissed, m_error, &ErrorCard::clear);
    connect(m_draft.first, &QPushButton::clicked, &session, &MenuSession::forgetDraftNotice);
    connect(m_draft.second, &QPushButton::clicked, &session, &MenuSession::discardDraft);
    connect(m_others.first, &QPushButton::clicked, this, &MenuNotices::lookAtOthersRequested);
    connect(m_others.second, &QPushButton::clicked, &session, &MenuSession::takeTheirs);
    connect(m_console.first, &QPushButton::clicked, this, &MenuNotices::takeOverRequested);
    connect(&session, &MenuSession::changed, this, &MenuNotices::follow);
    connect(&session, &MenuSession::accountSwitched, this, &MenuNotices::findPublication);
    connect(&session.services().publisher, &MenuPublisher::historyChanged, this, &MenuNotices::findPublication);
    retranslate();
}

MenuNotices::Notice MenuNotices::addNotice(const QString &name, Tone tone, Buttons buttons)
{
    Notice notice{.card = new Card, .text = new ToneLabel(Tone::Normal)};
    notice.card->setObjectName(name);
    notice.card->setTone(tone);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(notice.text, 1);
    if (buttons != Buttons::None) {
        notice.first = new QPushButton;
        notice.first->setObjectName(name + u"First"_s);
        line->addWidget(notice.first);
    }
    if (buttons == Buttons::Two) {
        notice.second = new QPushButton;
        notice.second->setObjectName(name + u"Second"_s);
        line->addWidget(notice.second);
    }
    notice.card->body()->addLayout(line);
    notice.card->layout()->setContentsMargins(16, 8, 8, 8);
    notice.card->hide();
    layout()->addWidget(notice.card);
    return notice;
}

void MenuNotices::setError(const core::Error &error)
{
    m_error->setError(error);
}

void MenuNotices::clearError()
{
    m_error->clear();
}

void MenuNotices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MenuNotices::follow()
{
    const MenuSession::Standing standing = m_session.standing();
    m_draft.card->setVisible(m_session.draftRestored().isValid());
    m_others.card->setVisible(standing == MenuSession::Standing::ChangedByOthers);
    m_console.card->setVisible(standing == MenuSession::Standing::ConsoleMade && m_session.mayPublish());
    m_obstacle.card->setVisible(m_session.account() && !m_session.mayPublish());
    retranslate();
}

/// Asks the history, so that the wait is told of after a restart and for every account.
void MenuNotices::findPublication()
{
    QDateTime at;
    if (const auto &account = m_session.account()) {
        const auto newest = m_session.services().store.versions(account->appId, 1);
        if (newest && !newest->isEmpty() && newest->constFirst().origin == MenuVersion::Origin::Published)
            at = newest->constFirst().takenAt;
    }
    m_strip->setPublishedAt(at);
}

void MenuNotices::retranslate()
{
    const QDateTime now = m_session.services().clock.now();
    m_draft.text->setText(tr("Unpublished edits of %1 are back.").arg(words::moment(m_session.draftRestored(), now)));
    m_draft.first->setText(tr("Go on"));
    m_draft.second->setText(tr("Discard"));
    m_draft.second->setToolTip(tr("Shows the menu as it was last seen live"));
    m_others.text->setText(tr("Somebody else has changed the live menu since you began to edit: %n difference(s).",
                              nullptr, int(m_session.changesOfOthers().size())));
    m_others.first->setText(tr("Look"));
    m_others.second->setText(tr("Take theirs"));
    m_others.second->setToolTip(tr("One undo brings your edits back"));
    m_console.text->setText(tr("This menu was made in the web console. When server configuration is switched on it "
                               "disappears. Take it over to publish it by API; what the API cannot do is marked."));
    m_console.first->setText(tr("Take it over"));
    m_obstacle.text->setText(tr("This account cannot publish a menu by API. %1 Fetching still shows the menu that was "
                                "made in the web console, and you can design, check and export one here.")
                                 .arg(m_session.obstacle()));
}

} // namespace ui
