// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/base/clock.h"
#include "core/callback/envelope.h"
#include "core/http/transport.h"

#include <QMap>

namespace core::sandbox {

/// One callback as WeChat's servers push it: signed, sealed, 5 s to answer, three tries in total. Tried again is what
/// got no answer in time or lost its connection, with the same MsgId in a new envelope; a wrong answer is an answer.
struct PushOutcome
{
    struct Attempt
    {
        int status = 0;
        std::chrono::milliseconds elapsed{};
        std::chrono::microseconds roundTrip{}; ///< the same, for who adds up many short ones
        QByteArray body;
        std::optional<Error> error;
    };
    QList<Attempt> attempts;
    QByteArray plainXml; ///< what was pushed, before sealing
    bool accepted = false; ///< 200 with "success", nothing, or a valid reply in time
    std::optional<Error> refusal; ///< why not; then the chat shows that the account's service has broken down
    std::optional<Error> untold; ///< why the simulated platform does not know of it
    XmlNode reply; ///< decrypted; without a name where nothing was said, or nothing that counts
    QString replyText; ///< of a text its content, of others the decrypted XML; empty when nothing was said
};

struct Push
{
    QUrl url;
    callback::Keys keys;
    CallbackMode mode = CallbackMode::Safe;
    QString sample; ///< a name of callback::sampleNames()
    QByteArray xml; ///< instead of a sample; goes out byte by byte unless there are fields
    QMap<QString, QString> fields;
    std::chrono::milliseconds timeout = std::chrono::seconds(5); ///< as in the catalogue
    int attempts = 3; ///< as in the catalogue
    quint64 seed = 0; ///< 0 = from the system's generator
    /// Of a simulated platform that hears first what the follower does, as the real one would: it lets the account
    /// answer then. Empty = nobody is told. See platformOf().
    QUrl platform;
};

/// Where the simulated platform of an account is; empty for real ones.
[[nodiscard]] QUrl platformOf(const Account &account);

[[nodiscard]] Task<PushOutcome> push(Transport &transport, const Clock &clock, Push push);
/// The GET URL check as WeChat does when the URL is saved: true when the body is exactly the echostr.
[[nodiscard]] Task<PushOutcome> checkUrl(Transport &transport, const Clock &clock, QUrl url, callback::Keys keys,
                                         quint64 seed = 0);

} // namespace core::sandbox
