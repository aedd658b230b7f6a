// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of drafts publishes one, and what comes of it.
#include "ui/pages/drafts/draftlist.h"
#include "ui/pages/drafts/draftspage.h"
#include "ui/support/confirm.h"
#include "ui/support/whendone.h"
#include "ui/widgets/badge.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::api::PublicationStatus;
using core::mediadesk::Publishing;

void DraftsPage::askToPublish()
{
    if (!m_account)
        return;
    const Question question{
        .title = tr("Publish “%1”?").arg(firstTitle()),
        .text = tr("The articles become public under their links, for %1 of “%2”. Followers are not told, and the "
                   "draft is gone afterwards: it can then no longer be sent to all.")
                    .arg(environmentName(*m_account), m_account->name),
        .button = tr("Publish")};
    confirm(this, question, [this] { publish(); });
}

void DraftsPage::publish()
{
    if (!m_account || m_isBusy)
        return;
    busy(tr("Handing in…"));
    whenDone(core::mediadesk::publishDraft(m_services.client, m_services.transport, m_services.publications, *m_account,
                                           m_editing.mediaId(), m_services.clock.now()),
             this, [this, account = *m_account](const core::Result<Publishing> &publishing) {
                 ready();
                 takePublishing(account, publishing);
             });
}

void DraftsPage::settlePublication()
{
    const auto open = m_services.publications.unanswered(m_account->appId).value_or(std::nullopt);
    if (!open || m_isBusy)
        return; // what is being asked now is no leftover
    say(tr("Looking what became of the publication of “%1”, whose answer never came…")
            .arg(open->titles.value(0))
            .toHtmlEscaped());
    whenDone(core::mediadesk::settlePublication(m_services.client, m_services.transport, m_services.publications,
                                                *m_account, *open),
             this, [this, account = *m_account](const core::Result<Publishing> &publishing) {
                 if (!publishing && m_account && m_account->appId == account.appId)
                     say({});
                 takePublishing(account, publishing);
             });
}

void DraftsPage::takePublishing(const core::Account &account, const core::Result<Publishing> &publishing)
{
    const bool isHere = m_account && m_account->appId == account.appId;
    if (!publishing) {
        Q_EMIT failed(publishing.error());
        if (isHere)
            m_list->refresh(); // the draft may be gone
        return;
    }
    const core::PublicationRequest &request = publishing->request;
    if (request.state == core::PublicationRequest::State::TakenOn)
        m_editing.setPublishId(account.appId, request.publishId);
    if (!isHere)
        return;
    m_publishedDraft = request.draftId;
    if (request.state == core::PublicationRequest::State::TakenOn) {
        follow(account, request.publishId);
        return;
    }
    m_tracker.leave();
    m_publishId.clear();
    m_published.reset();
    m_heardAt = {};
    endPublication({.stage = PublicationStatus::Stage::Done, .articleId = request.articleId, .urls = publishing->urls});
}

void DraftsPage::follow(const core::Account &account, const QString &publishId)
{
    m_publishId = publishId;
    m_published.reset();
    m_heardAt = {};
    showPublication();
    m_tracker.follow(account, publishId);
}

void DraftsPage::endPublication(const PublicationStatus &status)
{
    const bool isFirst = !m_published || !m_published->isFinal();
    m_published = status;
    if (isFirst && status.isFinal() && m_account) {
        m_editing.setPublishId(m_account->appId, {});
        const bool isUsedUp = m_editing.mediaId() == m_publishedDraft && !m_editing.isNew() && !m_editing.isEdited();
        if (status.stage == PublicationStatus::Stage::Done && isUsedUp)
            m_editing.startNew();
        m_list->refresh();
    }
    showPublication();
}

void DraftsPage::showPublication()
{
    QStringList lines;
    if (m_published && m_publishId.isEmpty())
        lines += tr("Published: the answer was lost, but the list of what is published has it.").toHtmlEscaped();
    else if (!m_published)
        lines += tr("Publication %1 was taken on; waiting for its result…").arg(m_publishId).toHtmlEscaped();
    else
        lines += tr("Publication %1: %2.").arg(m_publishId, titleOf(m_published->stage)).toHtmlEscaped();
    if (m_published) {
        for (const QUrl &url : m_published->urls) {
            const QString link = url.toString().toHtmlEscaped();
            lines += u"<a href=\"%1\">%1</a>"_s.arg(link);
        }
        for (const int index : m_published->failed)
            lines += tr("Article %1 was refused").arg(index).toHtmlEscaped();
    }
    if (m_heardAt.isValid())
        lines += tr("The event PUBLISHJOBFINISH came at %1.")
                     .arg(m_heardAt.toLocalTime().toString(u"HH:mm:ss"_s))
                     .toHtmlEscaped();
    say(lines.join(u"<br>"_s));
}

} // namespace ui
