// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/rewording.h"

#include "core/catalogue/catalogue.h"

namespace core::api {

Error reworded(const Catalogue &catalogue, Error error)
{
    const PlatformError *const known = error.kind == Error::Kind::Api ? catalogue.error(error.code) : nullptr;
    if (!known)
        return error;
    for (const QString &before : {known->zh, known->en}) {
        if (before.isEmpty() || !error.message.startsWith(before))
            continue;
        error.message.replace(0, before.size(), known->text());
        error.advice = known->advice();
        break;
    }
    return error;
}

} // namespace core::api
