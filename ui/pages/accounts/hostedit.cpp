// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/hostedit.h"

#include "core/diagnosis/knowledge.h"
#include "ui/support/icons.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

HostEdit::HostEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_choose(addAction(themedIcon(u"chevron-down"_s), QLineEdit::TrailingPosition))
{
    m_choose->setObjectName(u"chooseHost"_s);
    connect(m_choose, &QAction::triggered, this, &HostEdit::offer);
    retranslate();
}

/// A sandbox is on this computer and has none of them.
void HostEdit::setOffering(bool offering)
{
    m_choose->setVisible(offering);
}

void HostEdit::offer()
{
    const auto knowledge = core::diagnosis::Knowledge::load();
    if (!knowledge)
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<core::diagnosis::ApiHost> hosts = knowledge->hosts();
    for (const core::diagnosis::ApiHost &host : hosts) {
        const QString url = u"https://"_s + host.host;
        connect(menu->addAction(tr("%1 – %2").arg(host.host, host.where)), &QAction::triggered, this,
                [this, url] { setText(url); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void HostEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void HostEdit::retranslate()
{
    m_choose->setText(tr("Choose one of the platform's hosts"));
    m_choose->setToolTip(m_choose->text());
}

} // namespace ui
