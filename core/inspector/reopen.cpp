// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/reopen.h"

namespace core {

callback::Opened reopen(const Delivery &delivery, const callback::Keys &keys)
{
    const auto query = callback::Query::parse(delivery.query);
    if (delivery.method != "GET")
        return callback::open(keys, query, delivery.body);
    callback::Opened opened;
    if (const auto echo = callback::answerUrlCheck(keys, query, &opened.urlSignature); !echo) {
        opened.failedStep = callback::parseStep(echo.error().field);
        opened.error = echo.error();
    }
    return opened;
}

} // namespace core
