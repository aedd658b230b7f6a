// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/base/json.h"

#include <QJsonArray>

namespace core::api {

/// Parameters with exactly this body.
[[nodiscard]] Params bodyOf(QByteArray bytes);

/// An answer without any JSON is none of the platform's, whatever its status says.
[[nodiscard]] Result<Answer> confirmed(Result<Answer> answer);

/// For calls that yield nothing.
[[nodiscard]] Done done(const Result<Answer> &answer);

/// Each object of a list as `read` understands it, or why one of them is none.
template <typename T>
[[nodiscard]] Result<QList<T>> readEach(const QJsonArray &rows, Result<T> (*read)(const QJsonObject &))
{
    QList<T> all;
    for (const QJsonValue row : rows) {
        Result<T> one = read(row.toObject());
        if (!one)
            return fail(one.error());
        all.append(*std::move(one));
    }
    return all;
}

/// Seconds since 1970 as a moment; invalid when there are none.
[[nodiscard]] QDateTime momentAt(JsonReader &reader, QLatin1String key);

} // namespace core::api
