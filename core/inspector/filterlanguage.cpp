// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspector/filterlanguage.h"

#include "core/base/nearest.h"
#include "core/inspector/filtervalues_p.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFilter = 4096;
constexpr qsizetype mostTerms = 50;

struct Name
{
    FilterField field;
    QLatin1String text;
    QLatin1String example;
};

constexpr std::array names{
    Name{FilterField::Type, "type"_L1, "type:text"_L1},
    Name{FilterField::Event, "event"_L1, "event:CLICK"_L1},
    Name{FilterField::Key, "key"_L1, "key:menu_1"_L1},
    Name{FilterField::From, "from"_L1, "from:o6_*"_L1},
    Name{FilterField::Account, "account"_L1, "account:wx0123456789abcdef"_L1},
    Name{FilterField::State, "state"_L1, "state:rejected"_L1},
    Name{FilterField::Verified, "verified"_L1, "verified:no"_L1},
    Name{FilterField::Took, "took"_L1, "took:>1s"_L1},
    Name{FilterField::Is, "is"_L1, "is:starred"_L1},
    Name{FilterField::Since, "since"_L1, "since:1h"_L1},
    Name{FilterField::Until, "until"_L1, "until:2026-11-21"_L1},
    Name{FilterField::Text, "text"_L1, "text:退款"_L1},
};

QStringList fieldNames()
{
    QStringList all;
    for (const Name &name : names)
        all += name.text;
    return all;
}

/// What people count: a character outside the first plane is one.
qsizetype columnOf(const QString &text, qsizetype index)
{
    return text.left(index).toUcs4().size() + 1;
}

class Parser
{
public:
    Parser(const QString &text, const QList<Account> &accounts) : m_text(text), m_accounts(accounts) { }

    [[nodiscard]] Result<FilterTerm> term(const FilterToken &token) const
    {
        if (!token.isClosed)
            return wrong(token.value, FilterTexts::tr("this quote has no end; close it with \""));
        if (token.stuck >= 0)
            return wrong(token.stuck, FilterTexts::tr("a blank is missing after the quote"));
        const auto field = fieldOf(token);
        if (!field)
            return fail(field.error());
        if (token.text.isEmpty())
            return missingValue(token, *field);
        auto value = parseFilterValue(*field, token, m_accounts);
        if (!value)
            return wrong(token.value, value.error().message);
        return FilterTerm{.field = *field, .isNegated = token.isNegated, .value = std::move(*value)};
    }

    [[nodiscard]] tl::unexpected<Error> wrong(qsizetype at, const QString &what) const
    {
        m_faultAt = at;
        return invalid(u"filter"_s, FilterTexts::tr("Column %1: %2.").arg(columnOf(m_text, at)).arg(what));
    }

    /// Of what wrong() told last.
    [[nodiscard]] qsizetype faultAt() const { return m_faultAt; }

private:
    [[nodiscard]] Result<FilterField> fieldOf(const FilterToken &token) const
    {
        if (token.colon < 0)
            return FilterField::Word;
        const QString name = token.nameIn(m_text);
        if (const auto field = parseFilterField(name))
            return *field;
        return wrong(token.name,
                     FilterTexts::tr("there is no field \"%1\"; the nearest is %2:, and a text with a colon is "
                                     "searched in quotes")
                         .arg(name, nearestName(name, fieldNames())));
    }

    [[nodiscard]] tl::unexpected<Error> missingValue(const FilterToken &token, FilterField field) const
    {
        const auto known = std::ranges::find(names, field, &Name::field);
        const QString example = known == names.end() ? u"\"退款\""_s : QString(known->example);
        return wrong(token.value, FilterTexts::tr("a value is missing, as in %1").arg(example));
    }

    const QString &m_text;
    const QList<Account> &m_accounts;
    mutable qsizetype m_faultAt = 0;
};

Result<DeliveryFilter> parseWith(const Parser &parser, const QString &text)
{
    if (text.size() > longestFilter)
        return parser.wrong(longestFilter, FilterTexts::tr("a filter has at most %1 characters").arg(longestFilter));
    DeliveryFilter filter;
    const QList<FilterToken> tokens = scanFilter(text);
    for (const FilterToken &token : tokens) {
        if (filter.terms.size() == mostTerms)
            return parser.wrong(token.begin, FilterTexts::tr("a filter has at most %1 conditions").arg(mostTerms));
        auto term = parser.term(token);
        if (!term)
            return fail(term.error());
        filter.terms.append(std::move(*term));
    }
    return filter;
}

} // namespace

Result<DeliveryFilter> DeliveryFilter::parse(const QString &text, const QList<Account> &accounts)
{
    return parseWith(Parser(text, accounts), text);
}

std::optional<FilterFault> filterFault(const QString &text, const QList<Account> &accounts)
{
    const Parser parser(text, accounts);
    const auto filter = parseWith(parser, text);
    if (filter)
        return {};
    const QList<FilterToken> tokens = scanFilter(text);
    const qsizetype at = parser.faultAt();
    const auto token = std::ranges::find_if(tokens, [at](const FilterToken &some) { return at < some.end; });
    return FilterFault{.begin = at, .length = token == tokens.end() ? 0 : token->end - at, .error = filter.error()};
}

QString DeliveryFilter::toString() const
{
    QStringList parts;
    for (const FilterTerm &term : terms) {
        const QString name = core::toString(term.field);
        parts += (term.isNegated ? u"-"_s : QString()) + name + (name.isEmpty() ? QString() : u":"_s)
            + filterValueText(term.field, term.value);
    }
    return parts.join(u' ');
}

void DeliveryFilter::addWords(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        terms.append({.field = FilterField::Word, .value = FilterText{.text = word}});
}

QString toString(FilterField field)
{
    const auto known = std::ranges::find(names, field, &Name::field);
    return known == names.end() ? QString() : QString(known->text);
}

std::optional<FilterField> parseFilterField(QStringView name)
{
    const auto known = std::ranges::find_if(
        names, [name](const Name &field) { return name.compare(field.text, Qt::CaseInsensitive) == 0; });
    return known == names.end() ? std::nullopt : std::optional(known->field);
}

std::span<const FilterField> filterFields()
{
    static constexpr auto fields = [] {
        std::array<FilterField, names.size()> all{};
        std::ranges::transform(names, all.begin(), &Name::field);
        return all;
    }();
    return fields;
}

} // namespace core
