// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace core::jssdk {

/// A value of an object literal as people write it: JSON, or JavaScript in any quoting. Nothing is evaluated.
struct LooseValue
{
    enum class Type {
        Text,
        Number,
        Word, ///< true, null, undefined
        List,
        Object,
        Expression, ///< something that only a running page knows
    };
    struct Member;

    Type type = Type::Expression;
    QString text; ///< of a Text what it says, else as written
    std::vector<LooseValue> items;
    std::vector<Member> members;
};

struct LooseValue::Member
{
    QString key;
    LooseValue value;
};

/// What was read, and what of it plain JSON would not have allowed.
struct LooseObject
{
    LooseValue value;
    qsizetype end = 0; ///< behind the closing brace
    bool hasComments = false;
    bool hasTrailingComma = false;
    bool isCutOff = false; ///< the text ends before the object does
};

/// Reads the object whose opening brace stands at `at`; nothing when there is none, or when it is no object literal.
[[nodiscard]] std::optional<LooseObject> readLooseObject(QStringView text, qsizetype at);

} // namespace core::jssdk
