// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/menu/extrarules_p.h"
#include "core/menu/textfaults_p.h"

#include <QCoreApplication>

namespace core::menu {

using namespace Qt::StringLiterals;

bool isGiven(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

bool checkEscapes(const QJsonValue &value, const Place &place, QList<Problem> &problems)
{
    const auto bad = findEscape(value);
    if (!bad)
        return false;
    problems.append({.place = place,
                     .rule = u"menu.text.characters"_s,
                     .found = codePoint(bad->unit),
                     .message = QCoreApplication::translate(
                                    "core::menu", "“%1” contains a control character (%2) that the platform refuses")
                                    .arg(shortened(place.field), codePoint(bad->unit)),
                     .code = escapedOnTheWire});
    return true;
}

void noteExtra(const QString &key, const QJsonValue &value, const Place &place, QList<Problem> &problems)
{
    if (checkEscapes(QJsonObject{{key, value}}, place, problems))
        return;
    problems.append(
        {.severity = Problem::Severity::Note,
         .place = place,
         .rule = u"menu.extra"_s,
         .found = value,
         .message = QCoreApplication::translate("core::menu", "“%1” is kept here, but the platform drops it")
                        .arg(shortened(key))});
}

} // namespace core::menu
