// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/drafts/publicationtracker.h"

#include "core/inspector/reopen.h"
#include "ui/support/whendone.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::api::PublicationStatus;

namespace {

constexpr auto finishEvent = "PUBLISHJOBFINISH"_L1;

PublicationStatus statusOf(const core::callback::PublishFinished &event)
{
    const bool isKnown = event.status >= 0 && event.status < int(PublicationStatus::Stage::Unknown);
    PublicationStatus status{.stage =
                                 isKnown ? PublicationStatus::Stage(event.status) : PublicationStatus::Stage::Unknown,
                             .articleId = event.articleId,
                             .failed = event.failedIndexes};
    for (const core::callback::ArticleUrl &article : event.articles)
        status.urls += QUrl(article.url);
    return status;
}

} // namespace

PublicationTracker::PublicationTracker(core::api::ApiClient &client, core::Transport &transport, core::DeliveryLog &log,
                                       QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_transport(transport)
    , m_log(log)
{
    connect(&log, &core::DeliveryLog::committed, this, &PublicationTracker::look);
}

void PublicationTracker::follow(const core::Account &account, const QString &publishId)
{
    m_account = account;
    m_publishId = publishId;
    whenDone(core::api::awaitPublication(m_client, m_transport, account, publishId), this,
             [this, publishId](const core::Result<PublicationStatus> &status) {
                 if (publishId != m_publishId)
                     return;
                 if (status)
                     Q_EMIT answered(*status);
                 else
                     Q_EMIT failed(status.error());
             });
}

void PublicationTracker::leave()
{
    m_account.reset();
    m_publishId.clear();
}

void PublicationTracker::look(const QList<core::DeliverySummary> &deliveries)
{
    QList<core::DeliveryId> ids;
    for (const core::DeliverySummary &delivery : deliveries) {
        if (m_account && delivery.event == finishEvent && delivery.state == core::Delivery::State::Accepted)
            ids.append(delivery.id);
    }
    if (ids.isEmpty())
        return;
    whenDone(m_log.findAll(ids), this, [this](const core::Result<QList<core::Delivery>> &found) {
        for (const core::Delivery &delivery : found.value_or(QList<core::Delivery>()))
            take(delivery);
    });
}

void PublicationTracker::take(const core::Delivery &delivery)
{
    const auto message = core::messageOf(delivery);
    const auto *const event = message ? std::get_if<core::callback::PublishFinished>(&message->body) : nullptr;
    if (event && m_account && delivery.account == m_account->appId && event->publishId == m_publishId)
        Q_EMIT heard(statusOf(*event), delivery.receivedAt);
}

} // namespace ui
