// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

namespace core {

/// endpoints.json: {"date", "endpoints": [{"id", …}]}. Refused: no rows, a missing key, an unknown kind of
/// authorisation, an id that stands twice, a path without its '/'. The error names the row.
[[nodiscard]] Result<QList<Endpoint>> parseEndpoints(const QByteArray &json);

/// errors.json: {"errors": [{"code", …}]}, or an object of rows by code.
[[nodiscard]] Result<QList<PlatformError>> parseErrors(const QByteArray &json);

/// limits.json: {"date", "limits": [{"id", …}]}; a row without a date of its own has the file's.
[[nodiscard]] Result<QList<Limit>> parseLimits(const QByteArray &json);

} // namespace core
