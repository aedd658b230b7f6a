// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/message/check.h"

#include <QByteArray>

namespace core::message {

/// What goes over the wire: the id of the endpoint in the catalogue and its body, raw UTF-8 with keys in a fixed order.
struct Request
{
    QString endpointId;
    QByteArray body;
};

/// What a mass send does where an article is judged to be a reprint of somebody's.
enum class Reprint {
    Stop, ///< send_ignore_reprint 0: nothing is sent
    Continue, ///< 1: sent if the original's author allows reprints
};

struct MassOptions
{
    Reprint reprint = Reprint::Stop;
    QString clientMsgId; ///< the platform sends nothing twice under one id within 24 hours; empty = it makes its own
};

// Each refuses, with its first problem, what check() finds an error in: a wrong body is never built.

/// sendAll for everyone and tags, massSend for a list of openids.
[[nodiscard]] Result<Request> massBody(const Message &message, const Target &target, const MassOptions &options,
                                       const Catalogue &catalogue);
[[nodiscard]] Result<Request> previewBody(const Message &message, const PreviewTarget &target,
                                          const Catalogue &catalogue);
/// `openId` is the follower; the agent is the message's own.
[[nodiscard]] Result<Request> customBody(const Message &message, const QString &openId, const Catalogue &catalogue);

} // namespace core::message
