// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/callrequest.h"

namespace core::console {

/// Takes a value out of an answer: the variable `name` gets what stands at `pointer` ("/media_id", RFC 6901).
struct Capture
{
    QString name;
    QString pointer;

    friend bool operator==(const Capture &, const Capture &) = default;
};

/// One call of a collection.
struct CollectionStep
{
    QString name; ///< for people; may be empty
    CallRequest request;
    QList<Capture> captures;

    friend bool operator==(const CollectionStep &, const CollectionStep &) = default;
};

/// A variable with the value that it has before the first call.
struct CollectionVariable
{
    QString name;
    QString value; ///< empty: has to be given when it is run, unless an answer yields it

    friend bool operator==(const CollectionVariable &, const CollectionVariable &) = default;
};

/// Calls with a name that are run in their order.
struct Collection
{
    enum class OnFailure { Stop, GoOn };

    qint64 id = 0; ///< in the book; 0 = not kept
    QString name;
    OnFailure onFailure = OnFailure::Stop;
    QList<CollectionVariable> variables;
    QList<CollectionStep> steps;

    friend bool operator==(const Collection &, const Collection &) = default;
};

/// A file to share, indented, as resources/collection.schema.json describes it. Holds no secret: a value under a secret
/// name becomes the variable {{name}}.
[[nodiscard]] QByteArray toFile(const Collection &collection);
/// Kind::Invalid names the place: "steps[2].call". At most 1 MiB and 500 steps.
[[nodiscard]] Result<Collection> collectionFrom(const QByteArray &file, const Catalogue &catalogue);

/// Variables that have no value when the run starts and that no earlier step captures.
[[nodiscard]] QStringList openVariables(const Collection &collection);

} // namespace core::console
