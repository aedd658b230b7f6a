// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace core {

/// Cuts text into what the full-text index holds: Chinese, Japanese, Korean and emoji as overlapping pairs plus the
/// last one of a run alone, other words whole and lower-case; compatibility forms are unified first.
/// What it makes of a stored text must never change, since rows leave the index by the same words with which they
/// entered it: a new way of cutting needs a new index table, filled from the rows.
[[nodiscard]] QStringList searchWords(const QString &text);
/// The same words with a blank between them.
[[nodiscard]] QString searchText(const QString &text);

/// A text as a phrase of FTS5 whose last word may go on, if words of that kind can. Empty when there is nothing in it
/// that the index could know (punctuation only).
[[nodiscard]] QString searchPhrase(const QString &text);

/// The values of an XML or JSON body without its markup.
[[nodiscard]] QString withoutMarkup(const QByteArray &body);

} // namespace core
