// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/console/callrequest.h"

#include <QStringList>

#include <optional>

namespace core::console {

/// One field of a call as a form shows it.
struct FormField
{
    enum class Place { Query, Body, File };
    enum class Type { Text, Integer, Number, Boolean, Object, List };
    enum class Need {
        Optional,
        Required,
        FilledIn, ///< the client knows AppID and AppSecret and puts them there
    };

    QString name;
    Place place = Place::Body;
    Type type = Type::Text;
    Need need = Need::Optional;
    QString helpZh; ///< as the catalogue has it
    QString helpEn;
    QStringList choices;
    std::optional<qint64> lowest;
    std::optional<qint64> highest;
    std::optional<qsizetype> mostChars;
    std::optional<qsizetype> mostBytes;
    std::optional<qsizetype> fewestItems;
    std::optional<qsizetype> mostItems;
    QString example; ///< as the field would hold it, or empty

    /// What the field is, by the language of the running program.
    [[nodiscard]] QString help() const;
    /// "1…20", "at most 32 bytes", "image, voice": what may stand there, translated; empty where nothing is known.
    [[nodiscard]] QString limits() const;

    friend bool operator==(const FormField &, const FormField &) = default;
};

/// The fields of an endpoint: those of the query, then those of the body, then files.
[[nodiscard]] QList<FormField> formFields(const Endpoint &endpoint);

/// A request with nothing in it.
[[nodiscard]] CallRequest emptyRequest(const Endpoint &endpoint);
/// A request that the platform takes once its {{variables}} have values.
[[nodiscard]] CallRequest exampleOf(const Endpoint &endpoint);

/// What a field holds: texts and numbers as they are, lists and objects as JSON for people.
[[nodiscard]] QString valueOf(const CallRequest &request, const FormField &field);
/// The request with another value in a field, everything else as it was; an empty text takes the field away. What is no
/// number or no JSON is kept as a text, for check() to find. Kind::Invalid when the body is no JSON object.
[[nodiscard]] Result<CallRequest> withValue(CallRequest request, const FormField &field, const QString &text);

/// What is wrong with the request: required fields, types, limits, the body's JSON; members that the catalogue does not
/// know are notes. A value with a {{variable}} is not judged.
[[nodiscard]] QList<Problem> check(const CallRequest &request, const Endpoint &endpoint);

} // namespace core::console
