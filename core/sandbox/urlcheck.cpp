// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/pushattempt.h"

namespace core::sandbox {

using namespace Qt::StringLiterals;

Task<PushOutcome> checkUrl(Transport &transport, const Clock &clock, QUrl url, callback::Keys keys, quint64 seed)
{
    Draw draw = drawFrom(seed);
    const QString timestamp = QString::number(clock.now().toSecsSinceEpoch());
    const QString nonce = draw.digits(10);
    const QString echo = draw.digits(19);
    HttpRequest request;
    request.url = withQuery(url, callback::sealUrlCheck(keys, timestamp, nonce, echo));
    request.timeout = Push().timeout;

    QElapsedTimer timer;
    timer.start();
    const auto reply = co_await transport.send(request);
    if (!reply && reply.error().kind == Error::Kind::Cancelled)
        co_return fail(reply.error());
    PushOutcome outcome;
    outcome.attempts.append(attemptFrom(reply, timer));
    constexpr int ok = 200;
    outcome.accepted = reply && reply->status == ok && reply->body == echo.toLatin1();
    if (!reply)
        outcome.refusal = reply.error();
    else if (reply->status != ok)
        outcome.refusal = statusError(reply->status);
    else if (!outcome.accepted)
        outcome.refusal =
            Error{.kind = Error::Kind::Protocol,
                  .message = PushWords::tr("The body of the answer is not exactly the echostr %1").arg(echo)};
    co_return outcome;
}

} // namespace core::sandbox
