// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/massapi.h"
#include "core/sending/masssender.h"
#include "core/storage/sendstore.h"

namespace core::sending {

// What each thing that happens makes of a job. No network and no journal here.

/// The request is about to leave us (again).
void noteRequest(MassJob &job, const QDateTime &now);
/// What came back of it, or that nothing did.
void noteAnswer(MassJob &job, const Result<api::MassReceipt> &answer, const QDateTime &now,
                qint64 administratorMinutes);
/// What mass/get says, or that it says nothing.
void noteLook(MassJob &job, const Result<QString> &status, const QDateTime &now, qint64 administratorMinutes);
void noteEvent(MassJob &job, const callback::MassSendFinished &event, const QDateTime &at);
/// `article` from 1, 0 = all.
void noteDeletion(MassJob &job, int article, const QDateTime &now);
/// A person looked in the web console.
void noteFinding(MassJob &job, MassSender::Finding finding, const QDateTime &now);

/// Asked by itself for this long only: whoever looks later decides, since what was lost would be sent late.
[[nodiscard]] bool mayAskByItself(const MassJob &job, const QDateTime &now);
/// Until when the platform recognises the clientmsgid, with an hour to spare.
[[nodiscard]] QDateTime askableUntil(const MassJob &job);
/// The platform says about an open question only that it does not find the content: asking once more would change
/// nothing. Nobody documents whether it looks at the clientmsgid or at the content first, and a draft is used up by the
/// send that succeeds with it.
[[nodiscard]] bool isContentGone(const MassJob &job);
/// The platform has not told its number.
[[nodiscard]] bool isOpenQuestion(const MassJob &job);

} // namespace core::sending
