// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/http/httpserver.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace core::sandbox {

/// One request as the simulated platform's calls see it.
struct Call
{
    explicit Call(const ServerRequest &served, const QDateTime &moment);

    const ServerRequest &request;
    QUrlQuery query;
    QString clientAddress; ///< "127.0.0.1", never "::ffff:127.0.0.1"
    QDateTime now; ///< by the simulation's clock

    /// Decoded; empty if there is none.
    [[nodiscard]] QString parameter(const QString &name) const;
    /// The body as the platform reads it: 44002 when empty, 47001 when not a JSON object or after a byte order mark.
    /// Of a key that stands there twice the last value counts, as Qt's parser has it.
    [[nodiscard]] Result<QJsonObject> json() const;
};

/// What a call yields: the members of the answer, or an errcode with the catalogue's text or one of its own.
using Outcome = Result<QJsonObject>;

[[nodiscard]] tl::unexpected<Error> refuse(int code, QString text = {});
/// {"errcode":0,"errmsg":"ok"}
[[nodiscard]] QJsonObject ok(QJsonObject members = {});
[[nodiscard]] ServerResponse jsonAnswer(const QJsonObject &json);

} // namespace core::sandbox
