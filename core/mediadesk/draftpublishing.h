// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/publishapi.h"
#include "core/storage/publicationjournal.h"

namespace core::mediadesk {

/// What came of handing a draft in.
struct Publishing
{
    PublicationRequest request; ///< taken on, with a publishId to follow; or found published
    QList<QUrl> urls; ///< of what was found published
};

/// Kind::Unsupported (48001) with what such an account lacks to publish by API; a sandbox decides for itself.
[[nodiscard]] Done canPublish(const Account &account);

/// Hands a draft in to be published, once, where canPublish() agrees. It is written down first; when nobody answers
/// whether it was taken on, the lists of the platform are read until they show it, for about two minutes: see
/// settlePublication(). A request of before whose answer is not known is settled first, and nothing is handed in as
/// long as it cannot be.
[[nodiscard]] Task<Publishing> publishDraft(api::ApiClient &client, Transport &transport, PublicationJournal &journal,
                                            Account account, QString draftId, QDateTime now);

/// Looks whether a request without an answer was carried out: published, then it is in the list of what is published,
/// which it was not before; not published, then the platform has the draft still. Fails with isOutcomeUnknown when
/// neither list tells, and with what is to be done.
[[nodiscard]] Task<Publishing> settlePublication(api::ApiClient &client, Transport &transport,
                                                 PublicationJournal &journal, Account account,
                                                 PublicationRequest request);

} // namespace core::mediadesk
