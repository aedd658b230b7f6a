// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templatebatch/batchsender.h"

#include <QCoreApplication>

namespace core::templatebatch {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(core::templatebatch::BatchSender)
};

} // namespace

QString clientMsgId(const BatchJob &job, const BatchRow &row)
{
    return u"%1-%2-%3"_s.arg(job.token).arg(row.number).arg(row.attempt);
}

templates::Request requestOf(const BatchJob &job, const BatchRow &row)
{
    const bool isSubscription = job.subject.family == templates::Family::Subscription;
    if (isSubscription)
        return {.endpointId = u"sendNewSubscribeMsg"_s, .body = row.body};
    // In a text each quote has a backslash before it: this can only be the key.
    const bool hasOwnId = row.body.contains("\"client_msg_id\":");
    if (hasOwnId)
        return {.endpointId = u"sendTemplateMessage"_s, .body = row.body};
    QByteArray body = "{\"client_msg_id\":\"" + clientMsgId(job, row).toUtf8() + "\",";
    body += QByteArrayView(row.body).sliced(1);
    return {.endpointId = u"sendTemplateMessage"_s, .body = body};
}

QString nameOf(BatchRow::State state)
{
    switch (state) {
    case BatchRow::State::Faulty: return Texts::tr("Breaks a rule");
    case BatchRow::State::Queued: return Texts::tr("Waiting");
    case BatchRow::State::Sending: return Texts::tr("On its way");
    case BatchRow::State::Sent: return Texts::tr("Sent");
    case BatchRow::State::Delivered: return Texts::tr("Delivered");
    case BatchRow::State::Failed: return Texts::tr("Failed");
    case BatchRow::State::Unknown: return Texts::tr("Not known");
    case BatchRow::State::Cancelled: return Texts::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString nameOf(BatchJob::State state)
{
    switch (state) {
    case BatchJob::State::Reading: return Texts::tr("Not read to its end");
    case BatchJob::State::Draft: return Texts::tr("Draft");
    case BatchJob::State::Running: return Texts::tr("Running");
    case BatchJob::State::Paused: return Texts::tr("Paused");
    case BatchJob::State::Stopped: return Texts::tr("Stopped");
    case BatchJob::State::Cancelled: return Texts::tr("Cancelled");
    case BatchJob::State::Finished: return Texts::tr("Finished");
    case BatchJob::State::Cancelling: return Texts::tr("Being cancelled");
    case BatchJob::State::Requeueing: return Texts::tr("Being queued again");
    case BatchJob::State::Removing: return Texts::tr("Being deleted");
    }
    Q_UNREACHABLE();
}

QString explainStatus(const QString &status)
{
    if (status == "failed:user block"_L1 || status == "failed: user block"_L1)
        return Texts::tr("The follower does not want messages of this account");
    if (status == "failed: system failed"_L1 || status == "failed:system failed"_L1)
        return Texts::tr("The platform failed to deliver it");
    return status;
}

} // namespace core::templatebatch
