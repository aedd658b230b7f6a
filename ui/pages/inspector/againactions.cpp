// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/againactions.h"

#include "ui/pages/inspector/deliveryactions.h"
#include "ui/pages/inspector/urlcheckdialog.h"
#include "ui/support/inspectorswitch.h"

namespace ui {

using namespace Qt::StringLiterals;

AgainActions::AgainActions(const Services &services, DeliveryActions &actions, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
    actions.add({.text = {"ui::ReplayDialog", QT_TRANSLATE_NOOP("ui::ReplayDialog", "Replay…")},
                 .icon = u"play"_s,
                 .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                 .group = DeedGroup::Again,
                 .run = [this](const QList<core::DeliveryId> &ids) { replay(ids); }});
    actions.add({.text = {"ui::UrlCheckDialog", QT_TRANSLATE_NOOP("ui::UrlCheckDialog", "Check a URL…")},
                 .icon = u"globe"_s,
                 .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_U,
                 .needs = DeedNeeds::Nothing,
                 .group = DeedGroup::Again,
                 .run = [this](const QList<core::DeliveryId> &) { checkUrl(); }});
}

QUrl AgainActions::ownUrl() const
{
    return m_account && m_services.endpoint.isRunning() ? m_services.endpoint.urlFor(m_account->appId) : QUrl();
}

void AgainActions::replay(const QList<core::DeliveryId> &ids)
{
    (new ReplayDialog(m_services.replay, ids, ownUrl(), m_window))->open();
}

void AgainActions::checkUrl()
{
    if (!m_account) {
        Q_EMIT failed({.kind = core::Error::Kind::NotFound,
                       .message = tr("A URL is checked with the Token of an account, and there is none yet."),
                       .advice = tr("Add an account first.")});
        return;
    }
    const ReplayDialog::Services &services = m_services.replay;
    (new UrlCheckDialog({.vault = services.vault,
                         .transport = services.transport,
                         .settings = services.settings,
                         .clock = services.clock},
                        *m_account, ownUrl(), m_window))
        ->open();
}

} // namespace ui
