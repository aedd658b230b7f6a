// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/appid.h"
#include "core/console/callrequest.h"

#include <QDateTime>
#include <QJsonValue>
#include <QMap>

namespace core::console {

/// Values by the names under which requests use them: {{openid}}.
using Variables = QMap<QString, QJsonValue>;

/// Letters, digits and '_', not beginning with a digit. "{{thing1.DATA}}" of a template is no variable.
[[nodiscard]] bool isVariableName(QStringView name);

/// What every request can use: appid, today, yesterday (Beijing, YYYY-MM-DD), now, hour_ago (Unix seconds).
[[nodiscard]] Variables commonVariables(const AppId &appId, const QDateTime &now);

/// Names in query, body and files, each once, in their order.
[[nodiscard]] QStringList variablesIn(const CallRequest &request);

/// With values in place of the variables. A text that is nothing but a variable becomes the value itself, so that a
/// number stays one; and where the endpoint wants a number or a text, it gets one. Kind::Invalid names a variable that
/// has no value.
[[nodiscard]] Result<CallRequest> filledIn(const CallRequest &request, const Variables &variables,
                                           const Endpoint *endpoint);

} // namespace core::console
