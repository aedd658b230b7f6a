// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspector/filterlanguage.h"

#include <QStringList>

namespace core {

/// Values that are not fixed: what may stand behind account:, from:, key:, type: and event: in this log.
struct FilterKnowledge
{
    QList<Account> accounts;
    QStringList senders; ///< the most recently seen first, as all of these
    QStringList keys;
    QStringList types;
    QStringList events;

    /// Takes what rows, newest first, have; older values go when there are many.
    void learn(const QList<DeliverySummary> &newestFirst);
};

struct FilterCandidate
{
    QString text; ///< what is put in: "event:" or a value, in quotes where it needs them
    QString explanation; ///< translated; may be empty
    friend bool operator==(const FilterCandidate &, const FilterCandidate &) = default;
};

/// What may stand at a place of a filter, and which part of the text it replaces.
struct FilterCompletion
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QList<FilterCandidate> candidates; ///< those that begin with what is typed first
};

/// `cursor` is an index into the text. Field names and whole conditions for a word, values behind a colon; nothing in
/// quotes of a bare word.
[[nodiscard]] FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterKnowledge &known,
                                              const QDate &today);

} // namespace core
