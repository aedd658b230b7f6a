// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/inspector/delivery.h"

#include <chrono>
#include <optional>
#include <span>
#include <variant>

namespace core {

/// What is before the colon. A bare word has no colon.
enum class FilterField { Word, Text, Type, Event, Key, From, Account, State, Verified, Took, Is, Since, Until };

/// A text as it is, or with '*' (or '…', as in the ids of the table) for anything.
struct FilterText
{
    QString text;
    bool isPattern = false;
    friend bool operator==(const FilterText &, const FilterText &) = default;
};

struct FilterAccount
{
    QString written; ///< its name or AppID
    AppId id;
    friend bool operator==(const FilterAccount &, const FilterAccount &) = default;
};

struct FilterDuration
{
    enum class Comparison { Above, AtLeast, Below, AtMost };

    Comparison comparison = Comparison::Above;
    std::chrono::microseconds duration{};
    friend bool operator==(const FilterDuration &, const FilterDuration &) = default;
};

struct FilterAgo
{
    std::chrono::microseconds duration{};
    friend bool operator==(const FilterAgo &, const FilterAgo &) = default;
};

/// Local time; without a time of day it is the whole day.
struct FilterMoment
{
    QDate date;
    QTime time;
    friend bool operator==(const FilterMoment &, const FilterMoment &) = default;
};

enum class Verified { No, Yes };

/// What may be remarkable about a delivery.
enum class Trait {
    Starred,
    Noted, ///< people wrote a note on it
    Retry, ///< the second or a later try of a message
    Late, ///< Delivery::ForwardFailed
    Replayed, ///< Delivery::SignatureSeen
    Skewed, ///< Delivery::ClockSkew
    Differing, ///< Delivery::AnswersDiffer or TargetsDiffer
};

using FilterValue =
    std::variant<FilterText, FilterAccount, Delivery::State, Verified, Trait, FilterDuration, FilterAgo, FilterMoment>;

/// One condition: a field and what it is compared with.
struct FilterTerm
{
    FilterField field = FilterField::Word;
    bool isNegated = false;
    FilterValue value;
    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// Where the platform's retries stand: as deliveries of their own, or behind the first try of their message, which then
/// tells how many came. One whose first try is not there, or does not fit, always stands for itself.
enum class Retries { Each, BehindTheFirst };

/// Which deliveries are wanted: `type:event event:CLICK from:o6_* account:shop -verified:no took:>1s since:1h 退款`.
/// Different fields narrow; several values of one field are alternatives, except that words, durations, times and is:
/// all hold together; '-' or '!' in front denies. `type` is the MsgType or the Event, whatever the case; verified means
/// that no step of the verification failed.
struct DeliveryFilter
{
    QList<FilterTerm> terms;
    Retries retries = Retries::Each; ///< the text does not say

    /// Kind::Invalid, field "filter": the message names the column and what would be right there. Account names are
    /// looked up among `accounts`; an AppID needs not be known.
    [[nodiscard]] static Result<DeliveryFilter> parse(const QString &text, const QList<Account> &accounts);
    /// In the one way of writing it that parse() reads back to the same filter.
    [[nodiscard]] QString toString() const;

    /// Each part between blanks as a bare word, whatever it looks like.
    void addWords(const QString &text);

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    friend bool operator==(const DeliveryFilter &, const DeliveryFilter &) = default;
};

/// Where a text is no filter.
struct FilterFault
{
    qsizetype begin = 0; ///< index into the text; its size when something is missing at the end
    qsizetype length = 0;
    Error error;
};
/// What parse() would stumble over.
[[nodiscard]] std::optional<FilterFault> filterFault(const QString &text, const QList<Account> &accounts);

/// "type", "event"…; empty for a bare word.
[[nodiscard]] QString toString(FilterField field);
[[nodiscard]] std::optional<FilterField> parseFilterField(QStringView name);
/// All that have a name, in the order in which they are offered.
[[nodiscard]] std::span<const FilterField> filterFields();

/// Whether a delivery is wanted; nothing where only the log can tell, since the text or the first try is not at hand.
[[nodiscard]] std::optional<bool> matches(const DeliveryFilter &filter, const DeliverySummary &delivery,
                                          const QDateTime &now);

/// Whether retries stand behind their first try. They do not where the filter asks for what may be true of one try only
/// (is:, took:), or nobody would find it.
[[nodiscard]] bool hidesRetries(const DeliveryFilter &filter);
/// Whether that is a retry which stands behind its first try, if that one is there and fits. Tries beyond the tenth are
/// not the platform's and stand for themselves, so that a search never looks at many rows in vain.
[[nodiscard]] bool isBehindTheFirst(const DeliveryFilter &filter, const DeliverySummary &delivery);
/// Whether both are tries of one message, the first one the first.
[[nodiscard]] bool isFirstTryOf(const DeliverySummary &first, const DeliverySummary &retry);
/// Has the first try know of a retry; the same one again changes nothing.
void noteRetry(DeliverySummary &first, const DeliverySummary &retry);

} // namespace core
