// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/menu/place.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace core::menu {

/// One thing that is wrong, or worth knowing, about a menu.
struct Problem
{
    enum class Severity {
        Note, ///< worth knowing: the phone cuts this name
        Warning, ///< between two limits that the sources give, or likely not meant
        Error, ///< the platform refuses it
    };

    Severity severity = Severity::Error;
    Place place;
    QString rule; ///< id in limits.json ("menu.topName.bytes") or one of ours ("menu.url.form")
    QJsonValue limit; ///< number, text or list; null when there is none
    QJsonValue found;
    QString unit; ///< "bytes", "count", "chars"…, or empty
    QString message; ///< translated: field, limit, value found
    int code = 0; ///< the errcode with which the platform refuses it, or 0
    int line = 0; ///< in the text that was read, from 1; 0 = not known

    /// {"path":…,"rule":…,"severity":…,"limit":…,"found":…,"unit":…,"code":…,"line":…,"message":…}
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const Problem &, const Problem &) = default;
};

[[nodiscard]] QString toString(Problem::Severity severity); ///< "note", "warning", "error"
[[nodiscard]] bool hasErrors(const QList<Problem> &problems);

} // namespace core::menu
