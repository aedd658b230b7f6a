// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"
#include "core/base/problem.h"

#include <QJsonArray>

namespace app::cli {

/// Translated: "error".
[[nodiscard]] QString wordFor(core::Problem::Severity severity);
[[nodiscard]] QJsonArray toJson(const QList<core::Problem> &problems);
/// "error: title: The title is missing", and what to do.
void noteAll(const QList<core::Problem> &problems);
/// "FILE:12:3: error: content: …", as compilers do; `what` stands in brackets after the severity.
void noteAt(const core::JsonNode &place, const QString &name, const core::Problem &problem, const QString &what);
/// With its "line" and "column".
[[nodiscard]] QJsonObject toJson(const core::Problem &problem, const core::JsonNode &place);

/// What is wrong with a file that knows its places (MessageFile, DataFile).
template <typename File>
void print(const QString &name, const File &file, const QList<core::Problem> &problems, const QString &what = {})
{
    for (const core::Problem &problem : problems)
        noteAt(file.nodeAt(problem.path), name, problem, what);
}

template <typename File>
[[nodiscard]] QJsonArray toJson(const File &file, const QList<core::Problem> &problems)
{
    QJsonArray all;
    for (const core::Problem &problem : problems)
        all += toJson(problem, file.nodeAt(problem.path));
    return all;
}

} // namespace app::cli
