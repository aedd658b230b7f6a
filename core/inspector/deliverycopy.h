// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/replayrequest.h"

namespace core {

// Texts for the clipboard. None of them holds a key, Token or AppSecret of an account.

/// A command for a POSIX shell that sends exactly this request. A body that is no plain text, or too long for an
/// argument, comes out of a here-document in Base64. curl adds no header of its own that the request does not have.
[[nodiscard]] QString curlCommand(const HttpRequest &request);

/// The command that repeats a delivery, see replayRequest().
[[nodiscard]] Result<QString> curlOf(const Delivery &delivery, const QUrl &to, const ReplayForm &form,
                                     const std::optional<callback::Keys> &keys, const QDateTime &now);

/// The message, decrypted, indented; XML or JSON. What cannot be parsed comes as it is.
[[nodiscard]] QString sourceOf(const Delivery &delivery);

/// One line of JSON Lines with every byte, as `callback export` writes it and `callback import` reads it.
[[nodiscard]] QString fixtureOf(const Delivery &delivery);

/// Time, account, type, event, key, sender, state, duration and summary with tabs between, for a spreadsheet.
[[nodiscard]] QString rowOf(const DeliverySummary &delivery);

} // namespace core
