// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu/menuremoval.h"

#include "ui/pages/menu/menuwords.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"

#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;
using core::Error;
using core::publishing::Publication;

MenuRemoval::MenuRemoval(MenuSession &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{ }

void MenuRemoval::start()
{
    if (m_busy || !m_session.account())
        return;
    setBusy(true);
    whenDone(m_session.services().publisher.fetch(*m_session.account()), this,
             [this, account = *m_session.account()](const core::Result<core::api::LiveMenu> &live) {
                 setBusy(false);
                 if (!m_session.account() || m_session.account()->appId != account.appId)
                     return;
                 if (!live) {
                     Q_EMIT failed(live.error());
                     return;
                 }
                 m_session.learn(*live, MenuSession::Editor::Stays);
                 if (live->menus.isEmpty())
                     Q_EMIT done(tr("There is no menu made by the API, so there is nothing to delete."));
                 else
                     ask(account);
             });
}

void MenuRemoval::ask(const core::Account &account)
{
    const core::menu::MenuSet &live = m_session.known()->menus;
    const QString conditional = live.conditional.isEmpty()
        ? tr("There is no conditional menu now; if there were any, they would go too.")
        : tr("The %n conditional menu(s) go with it.", nullptr, int(live.conditional.size()));
    confirm(m_window,
            {.title = tr("Delete the live menu of “%1”?").arg(account.name),
             .text = tr("Followers of “%1” (%2) will see no menu at all. %3 What is live now (%4) is kept in the "
                        "history, and can be published again from there.")
                         .arg(account.name, environmentName(account), conditional, words::summary(live)),
             .button = tr("Delete…"),
             .danger = Question::Danger::Destructive},
            [this, account, expected = m_session.known()->fingerprint] { askAgain(account, expected); });
}

void MenuRemoval::askAgain(const core::Account &account, const QByteArray &expected)
{
    confirm(m_window,
            {.title = tr("Really delete it?"),
             .text = account.isSandbox()
                 ? tr("“%1” is a sandbox: no real follower loses anything.").arg(account.name)
                 : tr("“%1” is a real account: every follower loses the menu within minutes.").arg(account.name),
             .button = tr("Delete the live menu"),
             .danger = Question::Danger::Destructive,
             .typed = account.isSandbox() ? QString() : account.name},
            [this, account, expected] { remove(account, expected); });
}

void MenuRemoval::remove(const core::Account &account, const QByteArray &expected)
{
    setBusy(true);
    whenDone(m_session.services().publisher.removeAll(account, expected, {}), this,
             [this](const core::Result<Publication> &publication) { finish(publication); });
}

void MenuRemoval::finish(const core::Result<Publication> &publication)
{
    setBusy(false);
    if (!publication) {
        Q_EMIT failed(publication.error());
        return;
    }
    switch (publication->outcome) {
    case Publication::Outcome::Published:
    case Publication::Outcome::NothingToDo:
        m_session.removed(*publication);
        Q_EMIT done(tr("The live menu was deleted. The editor still holds what you had."));
        return;
    case Publication::Outcome::ChangedMeanwhile:
        if (publication->live)
            m_session.learn(*publication->live, MenuSession::Editor::Stays);
        Q_EMIT failed({.kind = Error::Kind::Invalid,
                       .message = tr("Somebody changed the live menu just now, so nothing was deleted."),
                       .advice = tr("Look at what is live, then delete again.")});
        return;
    case Publication::Outcome::Differs:
    case Publication::Outcome::Refused:
    case Publication::Outcome::Unsure:
        Q_EMIT failed(
            publication->error.value_or(Error{.kind = Error::Kind::Network,
                                              .message = tr("It is not certain whether the live menu was deleted."),
                                              .advice = tr("Fetch the live menu to see.")}));
        return;
    }
}

void MenuRemoval::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

} // namespace ui
