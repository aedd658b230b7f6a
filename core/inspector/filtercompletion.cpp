// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filtercompletion.h"

#include "core/inspector/filterscanner_p.h"
#include "core/inspector/filtersuggestions_p.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKnown = 50; ///< of each kind
constexpr qsizetype mostShown = 100;
constexpr qsizetype shortestGuess = 2; ///< characters of a word that may be meant as a value

/// What is typed before the cursor in a token's value, without quotes and escapes.
QString typedValue(const QString &text, const FilterToken &token, qsizetype cursor)
{
    const QList<FilterToken> tokens = scanFilter(text.sliced(token.begin, std::max(cursor, token.value) - token.begin));
    return tokens.isEmpty() ? QString() : tokens.constFirst().text;
}

/// Those that begin with it, then those that contain it. Of what is typed in full nothing is left to offer.
QList<FilterCandidate> fitting(const QList<FilterSuggestion> &all, const QString &typed, FilterField field)
{
    QList<FilterCandidate> beginning;
    QList<FilterCandidate> containing;
    for (const FilterSuggestion &suggestion : all) {
        const FilterCandidate candidate{.text = quotedForFilter({.text = suggestion.value}, field),
                                        .explanation = suggestion.explanation};
        if (suggestion.value.startsWith(typed, Qt::CaseInsensitive))
            beginning += candidate;
        else if (suggestion.value.contains(typed, Qt::CaseInsensitive))
            containing += candidate;
    }
    return beginning + containing;
}

QList<FilterCandidate> fieldsFor(const QString &typed)
{
    QList<FilterCandidate> fields;
    for (const FilterField field : filterFields()) {
        const QString name = toString(field);
        if (name.startsWith(typed, Qt::CaseInsensitive))
            fields += {.text = name + u':', .explanation = explainFilterField(field)};
    }
    return fields;
}

/// "退款" may be the key of a button, "cli" the event CLICK.
QList<FilterCandidate> conditionsFor(const QString &typed, const FilterKnowledge &known, const QDate &today)
{
    QList<FilterCandidate> conditions;
    if (typed.size() < shortestGuess)
        return conditions;
    for (const FilterField field : {FilterField::Event, FilterField::Account, FilterField::Key, FilterField::From}) {
        const auto suggestions = filterSuggestions(field, typed, known, today);
        for (const FilterSuggestion &suggestion : suggestions) {
            const QString value = quotedForFilter({.text = suggestion.value}, field);
            if (suggestion.value.startsWith(typed, Qt::CaseInsensitive))
                conditions += {.text = toString(field) + u':' + value, .explanation = suggestion.explanation};
        }
    }
    return conditions;
}

void remember(QStringList &seen, const QString &value)
{
    if (!value.isEmpty() && seen.size() < mostKnown && !seen.contains(value))
        seen.append(value);
}

} // namespace

void FilterKnowledge::learn(const QList<DeliverySummary> &newestFirst)
{
    FilterKnowledge fresh;
    for (const DeliverySummary &row : newestFirst) {
        remember(fresh.senders, row.from);
        remember(fresh.keys, row.eventKey);
        remember(fresh.types, row.type);
        remember(fresh.events, row.event);
    }
    for (auto list :
         {&FilterKnowledge::senders, &FilterKnowledge::keys, &FilterKnowledge::types, &FilterKnowledge::events}) {
        const QStringList before = std::exchange(this->*list, fresh.*list);
        for (const QString &value : before)
            remember(this->*list, value);
    }
}

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterKnowledge &known, const QDate &today)
{
    const QList<FilterToken> tokens = scanFilter(text);
    const auto token = std::ranges::find_if(
        tokens, [cursor](const FilterToken &some) { return some.begin <= cursor && cursor <= some.end; });
    FilterCompletion completion{.begin = cursor, .end = cursor};
    if (token == tokens.end() || cursor < token->name) {
        completion.candidates = token == tokens.end() ? fieldsFor({}) : QList<FilterCandidate>();
        return completion;
    }
    if (token->colon >= 0 && cursor > token->colon) {
        const auto field = parseFilterField(token->nameIn(text));
        completion.begin = token->value;
        completion.end = token->end;
        const QString typed = typedValue(text, *token, cursor);
        if (field)
            completion.candidates = fitting(filterSuggestions(*field, typed, known, today), typed, *field);
    } else if (!token->isQuoted || token->colon >= 0) {
        const QString typed = text.sliced(token->name, cursor - token->name);
        completion.begin = token->name;
        completion.end = token->colon >= 0 ? token->colon + 1 : token->end;
        completion.candidates = fieldsFor(typed);
        if (token->colon < 0)
            completion.candidates += conditionsFor(typed, known, today);
    }
    if (completion.candidates.size() > mostShown)
        completion.candidates.resize(mostShown);
    return completion;
}

} // namespace core
