// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"
#include "core/base/problem.h"
#include "core/message/message.h"

namespace core::message {

/// What a message file says. Its format is described by resources/message.schema.json; a file with a passive reply of
/// `callback serve --reply` is one too.
struct MessageFile
{
    Message message;
    QList<Problem> problems; ///< that the text has as a file; what can be sent is judged by check()
    JsonNode tree;

    /// The value at a problem's path, or the nearest that contains it, with its line and column.
    [[nodiscard]] const JsonNode &nodeAt(const QString &path) const;
};

/// Never fails: a text that is not JSON is one problem. Unknown members are problems, so that a typing mistake does not
/// get lost.
[[nodiscard]] MessageFile read(const QByteArray &bytes);

/// Indented, with what is empty left out; read() gives the same message back.
[[nodiscard]] QByteArray write(const Message &message);

/// The names that a file may use beside "type" and "$schema".
[[nodiscard]] QStringList fileKeys(Kind kind);

[[nodiscard]] QString toString(Image::Comments comments); ///< "closed", "everyone", "fans"

/// The JSON Schema of message files.
[[nodiscard]] QByteArray fileSchema();

} // namespace core::message
