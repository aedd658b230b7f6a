// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace core {

/// One thing that is wrong, or worth knowing, about what is to be sent.
struct Problem
{
    enum class Severity {
        Note, ///< worth knowing
        Warning, ///< between two limits that the sources give, or likely not meant
        Error, ///< the platform refuses it
    };

    Severity severity = Severity::Error;
    QString path; ///< of the field: "title", "articles[1].thumb_media_id", "file"
    QString rule; ///< id in limits.json ("draft.title.chars") or one of ours ("media.format")
    QJsonValue limit; ///< number or text; null when there is none
    QJsonValue found;
    QString unit; ///< "bytes", "chars", "count", "seconds"…, or empty
    QString message; ///< translated: field, limit, value found
    int code = 0; ///< the errcode with which the platform refuses it, or 0
    QString advice; ///< what to do instead, translated; may be empty

    /// {"path":…,"rule":…,"severity":…,"limit":…,"found":…,"unit":…,"code":…,"message":…}, and
    /// "advice" where there is some.
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const Problem &, const Problem &) = default;
};

[[nodiscard]] QString toString(Problem::Severity severity); ///< "note", "warning", "error"
/// For who gives up because of it.
[[nodiscard]] Error toError(const Problem &problem);
[[nodiscard]] bool hasErrors(const QList<Problem> &problems);

} // namespace core
