// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/filtercompletion.h"

namespace core {

/// A value as it is meant, before quoting.
struct FilterSuggestion
{
    QString value;
    QString explanation;
};

/// What may stand behind a field's colon, the likeliest first. Numbers that were typed get their units.
[[nodiscard]] QList<FilterSuggestion> filterSuggestions(FilterField field, const QString &typed,
                                                        const FilterKnowledge &known, const QDate &today);
/// One short sentence, translated.
[[nodiscard]] QString explainFilterField(FilterField field);

} // namespace core
