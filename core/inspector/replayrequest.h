// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/delivery.h"

#include <QMap>

#include <optional>

namespace core {

/// How a stored delivery is sent once more.
struct ReplayForm
{
    enum class Envelope {
        Renewed, ///< signed and encrypted anew, with timestamp and nonce of now, in the mode of the original
        Identical, ///< the query and every byte of the body as they came
    };

    Envelope envelope = Envelope::Renewed;
    QByteArray message; ///< instead of the one that came; empty = that one. Only where the envelope is renewed
    QMap<QString, QString> fields; ///< replaced by XML name; likewise
};

/// The request that repeats a delivery to a URL. MsgId and CreateTime stay what they were, unless they are among the
/// fields. Kind::Invalid with the reason where that cannot be done: a message that was never opened cannot be sealed
/// again, one that was stored without its credentials or in part is not identical. A URL check becomes one again.
[[nodiscard]] Result<HttpRequest> replayRequest(const Delivery &delivery, const QUrl &to, const ReplayForm &form,
                                                const std::optional<callback::Keys> &keys, const QDateTime &now);

} // namespace core
