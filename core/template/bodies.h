// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/template/check.h"

namespace core::templates {

/// What goes over the wire: the id of the endpoint in the catalogue and its body, raw UTF-8 with keys in a fixed order.
struct Request
{
    QString endpointId;
    QByteArray body;
};

/// message/template/send or message/subscribe/bizsend, by the template's family. Refuses, with its first problem, what
/// the rules find an error in: a wrong body is never built. Values of fields that the template does not have, colours,
/// and a client_msg_id of a subscription notice are left out.
[[nodiscard]] Result<Request> bodyOf(const TemplateMessage &message, const Rules &rules);

} // namespace core::templates
