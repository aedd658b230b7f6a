// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/callback/explain.h"
#include "core/inspector/filtersuggestions_p.h"
#include "core/inspector/filtertraits_p.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;
using callback::Explanations;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FilterCompletion)
};

/// What is documented, and what is not but was seen.
QList<FilterSuggestion> kinds(const QList<Explanations::Kind> &wanted, const QStringList &seen)
{
    const Explanations explanations = Explanations::load();
    QList<FilterSuggestion> all;
    for (const Explanations::Kind kind : wanted) {
        const QStringList names = explanations.types(kind);
        for (const QString &name : names)
            all += {.value = name, .explanation = explanations.type(name)};
    }
    for (const QString &name : seen) {
        if (std::ranges::find(all, name, &FilterSuggestion::value) == all.end())
            all.prepend({.value = name, .explanation = Texts::tr("Seen in this log")});
    }
    return all;
}

QList<FilterSuggestion> typesOf(const FilterKnowledge &known)
{
    using Kind = Explanations::Kind;
    QStringList seen = known.types;
    seen.removeAll(u"event"_s);
    QList<FilterSuggestion> all = kinds({Kind::Message, Kind::Event}, seen);
    all.prepend({.value = u"event"_s, .explanation = Texts::tr("Every event")});
    return all;
}

QList<FilterSuggestion> accountsOf(const FilterKnowledge &known)
{
    QList<FilterSuggestion> all;
    for (const Account &account : known.accounts)
        all += {.value = account.name, .explanation = account.appId.toString()};
    return all;
}

QList<FilterSuggestion> seenIn(const QStringList &values)
{
    QList<FilterSuggestion> all;
    for (const QString &value : values)
        all += {.value = value};
    return all;
}

QList<FilterSuggestion> states()
{
    return {{toString(Delivery::State::Accepted), Texts::tr("Verified and decoded")},
            {toString(Delivery::State::Rejected), Texts::tr("Answered with 403")},
            {toString(Delivery::State::UrlCheck), Texts::tr("GET with echostr, answered")}};
}

QList<FilterSuggestion> traits()
{
    QList<FilterSuggestion> all;
    const QStringList names = traitNames();
    const QStringList explanations{Texts::tr("Marked with a star"),
                                   Texts::tr("With a note"),
                                   Texts::tr("A second or third try of WeChat"),
                                   Texts::tr("Your server gave no answer in time"),
                                   Texts::tr("Same signature, timestamp and nonce as before"),
                                   Texts::tr("More than five minutes off our clock"),
                                   Texts::tr("An earlier try was answered otherwise")};
    for (qsizetype i = 0; i < names.size(); ++i)
        all += {.value = names.at(i), .explanation = explanations.at(i)};
    return all;
}

/// ">2" may become >2s or >2ms.
QList<FilterSuggestion> durations(const QString &typed)
{
    static const QRegularExpression unfinished(u"^([<>]=?)?([0-9]{1,6}(?:\\.[0-9]+)?)$"_s);
    const auto match = unfinished.match(typed);
    if (match.hasMatch()) {
        const QString mark = match.captured(1).isEmpty() ? u">"_s : match.captured(1);
        return {{mark + match.captured(2) + u"s"_s, Texts::tr("Seconds")},
                {mark + match.captured(2) + u"ms"_s, Texts::tr("Milliseconds")}};
    }
    return {{u">5s"_s, Texts::tr("Later than WeChat waits")},
            {u">1s"_s, Texts::tr("Slow")},
            {u">100ms"_s, {}},
            {u"<100ms"_s, {}},
            {u"<10ms"_s, Texts::tr("Fast")}};
}

QList<FilterSuggestion> times(const QString &typed, const QDate &today)
{
    static const QRegularExpression unfinished(u"^[0-9]{1,3}$"_s);
    if (unfinished.match(typed).hasMatch()) {
        return {{typed + u'm', Texts::tr("Minutes ago")},
                {typed + u'h', Texts::tr("Hours ago")},
                {typed + u'd', Texts::tr("Days ago")}};
    }
    const auto written = [](const QDate &date) { return date.toString(u"yyyy-MM-dd"_s); };
    return {{u"5m"_s, Texts::tr("Five minutes ago")},
            {u"1h"_s, Texts::tr("An hour ago")},
            {u"24h"_s, Texts::tr("This time yesterday")},
            {u"7d"_s, Texts::tr("A week ago")},
            {u"30d"_s, Texts::tr("Thirty days ago")},
            {written(today), Texts::tr("Today")},
            {written(today.addDays(-1)), Texts::tr("Yesterday")},
            {written(today) + u"T00:00"_s, Texts::tr("With the time of day")}};
}

} // namespace

QList<FilterSuggestion> filterSuggestions(FilterField field, const QString &typed, const FilterKnowledge &known,
                                          const QDate &today)
{
    switch (field) {
    case FilterField::Word:
    case FilterField::Text: return {};
    case FilterField::Type: return typesOf(known);
    case FilterField::Event: return kinds({Explanations::Kind::Event}, known.events);
    case FilterField::Key: return seenIn(known.keys);
    case FilterField::From: return seenIn(known.senders);
    case FilterField::Account: return accountsOf(known);
    case FilterField::State: return states();
    case FilterField::Verified:
        return {{u"yes"_s, Texts::tr("No step of the verification failed")}, {u"no"_s, Texts::tr("Some step failed")}};
    case FilterField::Is: return traits();
    case FilterField::Took: return durations(typed);
    case FilterField::Since:
    case FilterField::Until: return times(typed, today);
    }
    Q_UNREACHABLE();
}

QString explainFilterField(FilterField field)
{
    switch (field) {
    case FilterField::Word: return {};
    case FilterField::Text: return Texts::tr("Text of the message");
    case FilterField::Type: return Texts::tr("MsgType or Event");
    case FilterField::Event: return Texts::tr("Event");
    case FilterField::Key: return Texts::tr("EventKey, with * for anything");
    case FilterField::From: return Texts::tr("openid of the sender, with * for anything");
    case FilterField::Account: return Texts::tr("Name or AppID");
    case FilterField::State: return Texts::tr("accepted, rejected or urlCheck");
    case FilterField::Verified: return Texts::tr("yes or no");
    case FilterField::Is: return Texts::tr("starred, noted, retry, late, replayed, skewed or differing");
    case FilterField::Took: return Texts::tr("Time to the answer: >1s, <50ms");
    case FilterField::Since: return Texts::tr("Not earlier than: 1h, 7d or a date");
    case FilterField::Until: return Texts::tr("Not later than: 1h, 7d or a date");
    }
    Q_UNREACHABLE();
}

} // namespace core
