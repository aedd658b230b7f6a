// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/template/keyword.h"
#include "core/template/template.h"
#include "core/template/templatemessage.h"

#include <array>

namespace core {
class Catalogue;
}

namespace core::templates {

/// How much of its limit a value takes up.
struct Usage
{
    enum class Unit { Chars, Digits };

    Unit unit = Unit::Chars;
    qsizetype used = 0;
    qint64 limit = 0; ///< 0 = there is none

    friend bool operator==(const Usage &, const Usage &) = default;
};

/// The rules for messages of one template, with its fields and the limits of limits.json looked up once, so that a
/// hundred thousand rows take a second or two. A problem's path is a place of the request: "data.thing1.value",
/// "touser", "miniprogram.appid".
class Rules final
{
public:
    Rules(const Template &subject, const Catalogue &catalogue);

    [[nodiscard]] const Template &subject() const { return m_subject; }
    /// The template's fields in their order.
    [[nodiscard]] const QStringList &fields() const { return m_fields; }

    /// Everything that can be known before it is sent.
    [[nodiscard]] QList<Problem> check(const TemplateMessage &message) const;
    /// The values alone: what a row of a table says.
    [[nodiscard]] QList<Problem> checkValues(const QList<Value> &values) const;
    /// One value of a field, as it is typed.
    [[nodiscard]] QList<Problem> checkValue(const QString &field, const QString &text) const;

    /// By the kind of the field; moments and what is chosen from a list have no limit.
    [[nodiscard]] Usage usageOf(const QString &field, const QString &text) const;
    /// The values that a field takes; empty when it takes any of its kind.
    [[nodiscard]] QStringList choicesOf(const QString &field) const { return m_choices.value(field); }

    /// How many characters of a value a phone shows; what is longer is cut.
    [[nodiscard]] qsizetype shownChars() const { return m_shownChars; }

private:
    void addValueProblems(const QString &field, const QString &text, QList<Problem> &problems) const;
    void addTargetProblems(const TemplateMessage &message, QList<Problem> &problems) const;
    void addLinkProblems(const TemplateMessage &message, QList<Problem> &problems) const;

    Template m_subject;
    QStringList m_fields;
    QList<KeywordKind> m_kinds; ///< of the fields
    QHash<QString, QStringList> m_choices;
    std::array<qint64, allKeywordKinds.size()> m_limits{};
    qint64 m_latinNameLimit = 0;
    qsizetype m_shownChars = 0;
};

} // namespace core::templates
