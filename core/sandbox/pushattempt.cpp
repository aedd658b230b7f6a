// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/pushattempt.h"

#include <QRandomGenerator>

namespace core::sandbox {

using namespace Qt::StringLiterals;

PushOutcome::Attempt attemptFrom(const Result<HttpReply> &reply, const QElapsedTimer &timer)
{
    PushOutcome::Attempt attempt;
    attempt.roundTrip = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    attempt.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(attempt.roundTrip);
    if (!reply) {
        attempt.error = reply.error();
        return attempt;
    }
    attempt.status = reply->status;
    attempt.body = reply->body;
    return attempt;
}

Error statusError(int status)
{
    return {.kind = Error::Kind::Protocol,
            .message = PushWords::tr("The server answered with HTTP status %1").arg(status),
            .code = status};
}

Draw drawFrom(quint64 seed)
{
    return Draw(seed != 0 ? seed : QRandomGenerator::system()->generate64());
}

} // namespace core::sandbox
