// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/check.h"
#include "core/message/fields.h"

namespace core::message {

/// "title", "link of the picture"… for sentences, translated.
[[nodiscard]] QString wordFor(const QString &field);

/// What is wrong with a text whatever is sent: characters that no message can hold, escapes that were written out,
/// ids with blanks in them, links that are none.
[[nodiscard]] QList<Problem> checkText(const Field &field, const Catalogue &catalogue);

/// The fields without which the operation cannot send this content, as in a message file.
[[nodiscard]] QStringList requiredFields(const Content &content, Operation operation);

/// Counts and lengths of each kind, and what the operation leaves out.
[[nodiscard]] QList<Problem> checkContent(const Content &content, Operation operation, const Catalogue &catalogue);

} // namespace core::message
