// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace core::templates {

/// What a field's name says about its values: "thing1", "phone_number3". Values of another form are refused (47003).
enum class KeywordKind {
    Thing,
    Number,
    Letter,
    Symbol,
    CharacterString,
    Time,
    Date,
    Amount,
    PhoneNumber,
    CarNumber,
    Name,
    Phrase,
    Constant, ///< one of the values that the template lists: "const1", "enum2"
    Free, ///< any other name, as in templates of the old industries: "keyword1", "orderNo"
};
inline constexpr std::array allKeywordKinds{
    KeywordKind::Thing,           KeywordKind::Number,    KeywordKind::Letter, KeywordKind::Symbol,
    KeywordKind::CharacterString, KeywordKind::Time,      KeywordKind::Date,   KeywordKind::Amount,
    KeywordKind::PhoneNumber,     KeywordKind::CarNumber, KeywordKind::Name,   KeywordKind::Phrase,
    KeywordKind::Constant,        KeywordKind::Free};

[[nodiscard]] KeywordKind kindOf(QStringView field);
/// As field names spell it: "thing", "phone_number"; "free" for Free.
[[nodiscard]] QString toString(KeywordKind kind);
/// What values of the kind look like, translated: "at most 20 characters of any kind".
[[nodiscard]] QString ruleOf(KeywordKind kind);
/// A value that keeps the rule, as a placeholder.
[[nodiscard]] QString sampleOf(KeywordKind kind);

/// "first" and "remark": sent by templates of before 2023-05-04, and shown no longer.
[[nodiscard]] bool isNoLongerShown(QStringView field);

} // namespace core::templates
