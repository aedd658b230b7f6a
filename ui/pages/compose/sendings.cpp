// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compose/sendings.h"

#include "core/sending/customersender.h"
#include "core/sending/masssender.h"
#include "ui/pages/compose/composesession.h"
#include "ui/pages/compose/senddialog.h"
#include "ui/support/whendone.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace ui {

using core::Problem;
using core::message::Operation;

Sendings::Sendings(ComposeSession &session, QWidget *page) : QObject(page), m_session(session), m_page(page) { }

void Sendings::start()
{
    if (m_isBusy || !m_session.account())
        return;
    m_session.keepNow();
    const QList<Problem> problems = m_session.problems();
    const auto first = std::ranges::find(problems, Problem::Severity::Error, &Problem::severity);
    if (first != problems.cend()) {
        Q_EMIT failed(core::toError(*first));
        return;
    }
    switch (m_session.audience().operation()) {
    case Operation::Mass: sendToMany(); break;
    case Operation::Preview: sendPreview(); break;
    case Operation::CustomerService: sendToFollower(); break;
    case Operation::PassiveReply: copyReply(); break;
    }
}

void Sendings::sendToMany()
{
    auto *dialog = new SendDialog(
        m_session,
        {.account = *m_session.account(), .message = m_session.editing().message(), .target = m_session.target()},
        m_page);
    dialog->open();
}

void Sendings::sendPreview()
{
    setBusy(true);
    const QString receiver = m_session.audience().previewTo.trimmed();
    whenDone(m_session.services().sender.preview(*m_session.account(), m_session.editing().message(),
                                                 m_session.audience().previewTarget()),
             this, [this, receiver](const core::Result<qint64> &sent) {
                 setBusy(false);
                 if (sent)
                     Q_EMIT noticed(tr("The preview is on its way to %1.").arg(receiver));
                 else
                     Q_EMIT failed(sent.error());
             });
}

void Sendings::sendToFollower()
{
    setBusy(true);
    const QString openId = m_session.audience().follower.trimmed();
    whenDone(m_session.services().customers.send(*m_session.account(), m_session.editing().message(), openId), this,
             [this, openId](const core::Result<core::CustomerMessage> &sent) {
                 setBusy(false);
                 if (!sent)
                     Q_EMIT failed(sent.error());
                 else if (sent->error)
                     Q_EMIT failed(*sent->error);
                 else
                     Q_EMIT noticed(tr("The message was sent to %1.").arg(openId));
             });
}

void Sendings::copyReply()
{
    const auto reply = m_session.request();
    if (!reply) {
        Q_EMIT failed(reply.error());
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(reply->body));
    Q_EMIT noticed(tr("The XML of the reply is in the clipboard: %n byte(s). Nothing was sent.", nullptr,
                      int(reply->body.size())));
}

void Sendings::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged();
}

} // namespace ui
