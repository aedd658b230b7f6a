// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace core {

/// The URL with the values of access_token, secret, appsecret, ticket, code… replaced by "***".
[[nodiscard]] QUrl redactUrl(const QUrl &url);

/// Free text (log lines, JSON bodies, curl commands) with every such value replaced by "***",
/// in query strings, JSON members and XML elements alike.
[[nodiscard]] QString redactText(const QString &text);

/// Shows only enough of an id to recognise it: "o6_bmj…asjk".
[[nodiscard]] QString maskId(const QString &id);

} // namespace core
