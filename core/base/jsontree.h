// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>

#include <vector>

namespace core {

/// One value of a JSON document, with the place where it was read. Keeps what QJsonDocument drops: the order of keys,
/// duplicate keys, and numbers as they were written.
struct JsonNode
{
    enum class Type { Null, Boolean, Number, String, Array, Object };
    struct Member;

    Type type = Type::Null;
    QString text; ///< of a string; a number or boolean as written
    std::vector<JsonNode> items;
    std::vector<Member> members; ///< in their order, duplicates included
    int line = 1; ///< where the value ends its first token; from 1
    int column = 1; ///< in bytes, from 1

    /// The last member of that name, as every platform takes it, or nullptr.
    [[nodiscard]] const JsonNode *member(QStringView key) const;
    /// The value at "button[0].sub_button[2].url", or the deepest that exists on the way there.
    [[nodiscard]] const JsonNode &nearest(QStringView path) const;
    /// Of duplicate keys the last; a number that a QJsonValue cannot hold exactly becomes the nearest double.
    [[nodiscard]] QJsonValue toValue() const;
};

/// In words for messages, translated: "a list".
[[nodiscard]] QString typeName(JsonNode::Type type);

struct JsonNode::Member
{
    QString key;
    JsonNode value;
};

struct JsonLimits
{
    qsizetype bytes = qsizetype(16) * 1024 * 1024;
    int depth = 64;
    qsizetype values = 500'000; ///< a value takes about a hundred bytes of memory
};

/// Why a text is not JSON, and where.
struct JsonFault
{
    enum class Kind {
        Syntax,
        Encoding, ///< not UTF-8, or half a character
        Depth, ///< nested deeper than the limit
        Size, ///< more bytes or values than the limits
    };

    Kind kind = Kind::Syntax;
    QString message; ///< translated, names line and column
    int line = 1;
    int column = 1;
};

/// Parses one document of any type. Refused with the place: what is not JSON, bytes that are not UTF-8 (UTF-16 and
/// others are named), lone surrogates, NUL bytes, more than the limits. A BOM is skipped.
[[nodiscard]] tl::expected<JsonNode, JsonFault> parseTree(const QByteArray &json, const JsonLimits &limits = {});

} // namespace core
