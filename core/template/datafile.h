// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"
#include "core/base/problem.h"
#include "core/template/template.h"
#include "core/template/templatemessage.h"

namespace core::templates {

/// What a data file says: the values of one message, and where a tap leads. Its format is described by
/// resources/template.schema.json; the body of a request to the platform is one too.
struct DataFile
{
    TemplateMessage message;
    /// That the text has as a file, warnings for what the platform ignores included; what can be sent is judged by
    /// Rules.
    QList<Problem> problems;
    JsonNode tree;

    /// The value at a problem's path, or the nearest that contains it, with its line and column.
    [[nodiscard]] const JsonNode &nodeAt(const QString &path) const;
};

/// Never fails: a text that is not JSON is one problem. Unknown members are problems, so that a typing mistake does not
/// get lost.
[[nodiscard]] DataFile read(const QByteArray &bytes);

/// Indented and spelled as on the wire, with what is empty left out; read() gives the same message back.
[[nodiscard]] QByteArray write(const TemplateMessage &message, Family family);

/// The JSON Schema of data files.
[[nodiscard]] QByteArray dataFileSchema();

} // namespace core::templates
