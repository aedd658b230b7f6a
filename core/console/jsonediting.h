// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"
#include "core/base/jsonwriter.h"

namespace core::console {

/// The tree as text: keys in their order, numbers as they were written, raw UTF-8.
[[nodiscard]] QByteArray written(const JsonNode &node, JsonWriter::Layout layout);

[[nodiscard]] JsonNode textNode(const QString &text);
/// A number, true, false or null, as it is written.
[[nodiscard]] JsonNode literalNode(JsonNode::Type type, const QString &asWritten);
[[nodiscard]] JsonNode nodeOf(const QJsonValue &value);

/// Sets the member of that name where it stands, or at the end.
void setMember(JsonNode &object, const QString &key, JsonNode value);
/// Takes away all members of that name.
void removeMember(JsonNode &object, const QString &key);

/// The same without values of members and queries that carry secrets: such a value becomes the variable {{name}}.
[[nodiscard]] JsonNode withoutSecrets(JsonNode node);
/// For one value with a name, of a query or of a variable.
[[nodiscard]] QString withoutSecret(const QString &name, const QString &value);

/// The value at "/list/0/id" (RFC 6901), or nullptr; an empty pointer is the whole.
[[nodiscard]] const JsonNode *at(const JsonNode &root, QStringView pointer);

} // namespace core::console
