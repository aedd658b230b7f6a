// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace core::templates {

// The folder's name is a keyword of C++, hence the plural.

/// Two libraries that the platform keeps apart: ids of the one mean nothing to the other.
enum class Family {
    Message, ///< cgi-bin/template, message/template/send: to any follower
    Subscription, ///< wxaapi/newtmpl, message/subscribe/bizsend: to who agreed to get it
};
[[nodiscard]] QString toString(Family family); ///< "message", "subscription"

/// The values that a field of kind Constant takes.
struct Choices
{
    QString field;
    QStringList values;

    friend bool operator==(const Choices &, const Choices &) = default;
};

/// A template of the account's own library.
struct Template
{
    /// How long a follower's consent to a subscription notice holds.
    enum class Consent { None, Once, LongTerm };

    Family family = Family::Message;
    QString id; ///< template_id, or priTmplId
    QString title;
    QString content; ///< lines with fields in them: "订单号：{{character_string1.DATA}}"
    QString example; ///< content with values; may be empty
    QString primaryIndustry; ///< message templates: the industry, or for newer ones the category
    QString deputyIndustry;
    Consent consent = Consent::None;
    QList<Choices> choices;

    /// A row of get_all_private_template.
    [[nodiscard]] static Result<Template> fromMessageList(const QJsonObject &json);
    /// A row of newtmpl/gettemplate.
    [[nodiscard]] static Result<Template> fromSubscriptionList(const QJsonObject &json);
    /// As the platform lists it, so that fromMessageList or fromSubscriptionList gives it back.
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const Template &, const Template &) = default;
};

/// Either words that are always there, or the name of a field.
struct Part
{
    QString text; ///< the words
    QString field; ///< or the field: "thing1"

    friend bool operator==(const Part &, const Part &) = default;
};

/// One line of a template's content.
struct Line
{
    QString label; ///< what stands before the colon, without it; may be empty
    QList<Part> parts; ///< what stands behind it

    friend bool operator==(const Line &, const Line &) = default;
};

/// Line by line; empty lines are left out.
[[nodiscard]] QList<Line> linesOf(const QString &content);
/// In their order, each once.
[[nodiscard]] QStringList fieldsOf(const QString &content);
/// What the example says for each field, as far as it can be told.
[[nodiscard]] QHash<QString, QString> exampleValues(const Template &subject);
/// The label of the field's line, or the field itself where there is none.
[[nodiscard]] QString labelOf(const Template &subject, const QString &field);

} // namespace core::templates
