// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jssdk/suspects.h"

#include <QMessageAuthenticationCode>
#include <QSet>
#include <QUrl>
#include <QtEndian>

namespace core::jssdk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualPairs = 40'000;
constexpr int everyReason = 1000; ///< more than there are causes: two mistakes always weigh more than one
constexpr int shiftAlone = 120; ///< s; further apart nobody reads a clock twice
constexpr int shiftInPairs = 2;
constexpr int hourOffset = 28800; ///< s; a moment in Beijing taken for one in UTC

Cause causeOf(KnownTicket::Kind kind)
{
    switch (kind) {
    case KnownTicket::Kind::Foreign: return Cause::ForeignTicket;
    case KnownTicket::Kind::Card: return Cause::CardTicket;
    case KnownTicket::Kind::AccessToken: return Cause::AccessTokenAsTicket;
    case KnownTicket::Kind::Current:
    case KnownTicket::Kind::Typed:
    case KnownTicket::Kind::Older: break;
    }
    return Cause::ExpiredTicket;
}

/// What happens to a text on its way through files, caches and templates.
QList<QByteArray> mangled(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes + '\n',
            bytes + "\r\n",
            bytes + ' ',
            ' ' + bytes,
            '"' + bytes + '"',
            '\'' + bytes + '\'',
            bytes.toLower(),
            bytes.toUpper(),
            bytes.trimmed(),
            QUrl::toPercentEncoding(text, "!'()*"),
            QUrl::fromPercentEncoding(bytes).toUtf8()};
}

quint64 keyOf(QByteArrayView hash)
{
    return hash.size() < qsizetype(sizeof(quint64)) ? 0 : qFromUnaligned<quint64>(hash.data());
}

} // namespace

Suspects::Suspects(const Evidence &evidence, QCryptographicHash::Algorithm algorithm)
    : m_evidence(evidence)
    , m_appId(evidence.appId.toUtf8())
    , m_algorithm(algorithm)
    , m_digester(algorithm)
{
    addTickets();
    addNonces();
    addTimestamps();
    addUrls();
    addSingles();
}

std::optional<Explanation> Suspects::find(const QByteArray &hash, Depth depth)
{
    auto found = m_recipes.constFind(keyOf(hash));
    if (found == m_recipes.cend() && depth == Depth::Pairs && !m_hasPairs) {
        m_recipes.reserve(usualPairs);
        addPairs();
        m_hasPairs = true;
        found = m_recipes.constFind(keyOf(hash));
    }
    if (found == m_recipes.cend() || hashOf(*found) != hash)
        return std::nullopt;
    const QList<Reason> reasons = reasonsOf(*found);
    if (depth == Depth::Single && reasons.size() > 1)
        return std::nullopt;
    return Explanation{.reasons = reasons,
                       .string1 = stringForms()[size_t(found->form)].write(fieldsOf(*found)),
                       .signedUrl = QString::fromUtf8(m_urls.at(found->url).value)};
}

void Suspects::addTickets()
{
    for (const KnownTicket &ticket : m_evidence.tickets) {
        Choice choice{.value = ticket.value.toUtf8()};
        if (!m_tickets.isEmpty())
            choice.reasons = {{causeOf(ticket.kind), ticket.owner}};
        m_tickets += choice;
    }
    if (m_tickets.isEmpty())
        m_tickets += Choice{};
    for (const QByteArray &value : mangled(QString::fromUtf8(m_tickets.constFirst().value)))
        m_tickets += {.value = value, .reasons = {{Cause::TicketMangled, {}}}};
    for (const char *nothing : {"", "undefined", "null", "None", "[object Object]", "[object Promise]", "false"})
        m_tickets += {.value = nothing, .reasons = {{Cause::TicketMissing, QString::fromLatin1(nothing)}}};
}

void Suspects::addNonces()
{
    m_nonces += {.value = m_evidence.nonce.toUtf8()};
    if (!m_evidence.otherNonce.isEmpty())
        m_nonces += {.value = m_evidence.otherNonce.toUtf8(), .reasons = {{Cause::NonceOfOtherCall, {}}}};
    for (const QByteArray &value : mangled(m_evidence.nonce))
        m_nonces += {.value = value, .reasons = {{Cause::NonceChanged, {}}}};
    for (const char *nothing : {"", "undefined", "null", "None"})
        m_nonces += {.value = nothing, .reasons = {{Cause::NonceMissing, QString::fromLatin1(nothing)}}};
}

void Suspects::addTimestamps()
{
    const QByteArray given = m_evidence.timestamp.toUtf8();
    m_timestamps += {.value = given};
    const auto add = [this](const QByteArray &value, Cause cause, bool isAlone = false) {
        m_timestamps += {.value = value, .reasons = {{cause, QString::fromUtf8(value)}}, .isAlone = isAlone};
    };
    if (!m_evidence.otherTimestamp.isEmpty())
        add(m_evidence.otherTimestamp.toUtf8(), Cause::TimestampOfOtherCall);
    bool isNumber = false;
    const double exact = given.toDouble(&isNumber);
    if (isNumber && exact > 0 && exact < 1e15) {
        const auto number = static_cast<qint64>(exact);
        const bool isMilliseconds = exact > 1e11;
        const qint64 seconds = isMilliseconds ? number / 1000 : number;
        if (isMilliseconds) {
            add(QByteArray::number(seconds), Cause::TimestampMilliseconds);
            add(QByteArray::number(seconds + 1), Cause::TimestampMilliseconds);
        } else {
            for (int rest = 0; rest < 1000; ++rest)
                add(QByteArray::number(seconds * 1000 + rest), Cause::TimestampMilliseconds, rest > 0);
        }
        const QByteArray text = QByteArray::number(number);
        const QByteArray big = QByteArray::number(exact, 'E', 9);
        const QByteArray grouped = QByteArray(text).insert(7, ',').insert(4, ',').insert(1, ',');
        const QByteArrayList forms{text,
                                   text + ".0",
                                   text + ".00",
                                   '"' + text + '"',
                                   '\'' + text + '\'',
                                   text + 'L',
                                   ' ' + text,
                                   text + ' ',
                                   text + '\n',
                                   big,
                                   big.toLower(),
                                   QByteArray(big).replace("E+0", "E"),
                                   big.toLower().replace("e+0", "e"),
                                   QByteArray::number(exact, 'g', 6),
                                   grouped,
                                   QByteArray::number(number, 16)};
        for (const QByteArray &form : forms)
            add(form, Cause::TimestampFormat);
        for (int shift = 1; shift <= shiftAlone; ++shift) {
            add(QByteArray::number(number + shift), Cause::TimestampShifted, shift > shiftInPairs);
            add(QByteArray::number(number - shift), Cause::TimestampShifted, shift > shiftInPairs);
        }
        add(QByteArray::number(number + hourOffset), Cause::TimestampShifted);
        add(QByteArray::number(number - hourOffset), Cause::TimestampShifted);
    }
    for (const char *nothing : {"", "undefined", "null", "NaN", "0", "None"})
        add(nothing, Cause::TimestampMissing);
}

void Suspects::addUrls()
{
    const qsizetype hash = m_evidence.pageUrl.indexOf(u'#');
    const QString url = m_evidence.pageUrl.left(hash);
    m_urls += {.value = url.toUtf8()};
    const UrlNeighbourhood around{.fragment = hash < 0 ? QString() : m_evidence.pageUrl.sliced(hash),
                                  .entryUrl = m_evidence.entryUrl,
                                  .otherUrls = m_evidence.otherUrls};
    for (const UrlVariant &variant : urlVariants(url, around))
        m_urls += {.value = variant.url.toUtf8(), .reasons = {variant.reason}, .isAlone = variant.isAlone};
}

void Suspects::addPairsOfUrls()
{
    const qsizetype hash = m_evidence.pageUrl.indexOf(u'#');
    const UrlNeighbourhood around{.fragment = hash < 0 ? QString() : m_evidence.pageUrl.sliced(hash)};
    QSet<QByteArray> seen;
    for (const Choice &choice : std::as_const(m_urls))
        seen.insert(choice.value);
    const QList<Choice> singles = m_urls;
    for (const Choice &single : singles.sliced(1)) {
        if (single.isAlone)
            continue;
        for (const UrlVariant &variant : urlVariants(QString::fromUtf8(single.value), around)) {
            const QByteArray value = variant.url.toUtf8();
            const bool isSameKind = variant.reason.cause == single.reasons.constFirst().cause;
            if (variant.isAlone || isSameKind || seen.contains(value))
                continue;
            m_urls += {.value = value, .reasons = single.reasons + QList{variant.reason}};
        }
    }
}

void Suspects::addSingles()
{
    add({});
    const auto addAxis = [this](const QList<Choice> &axis, int Recipe::*at) {
        for (int i = 1; i < axis.size(); ++i) {
            Recipe recipe;
            recipe.*at = i;
            add(recipe);
        }
    };
    addAxis(m_tickets, &Recipe::ticket);
    addAxis(m_nonces, &Recipe::nonce);
    addAxis(m_timestamps, &Recipe::timestamp);
    addAxis(m_urls, &Recipe::url);
    for (size_t i = 1; i < stringForms().size(); ++i)
        add({.form = static_cast<int>(i)});
}

void Suspects::addPairs()
{
    const auto singles = static_cast<int>(m_urls.size());
    addPair(&Suspects::m_tickets, &Recipe::ticket, &Suspects::m_nonces, &Recipe::nonce);
    addPair(&Suspects::m_tickets, &Recipe::ticket, &Suspects::m_timestamps, &Recipe::timestamp);
    addPair(&Suspects::m_tickets, &Recipe::ticket, &Suspects::m_urls, &Recipe::url);
    addPair(&Suspects::m_nonces, &Recipe::nonce, &Suspects::m_timestamps, &Recipe::timestamp);
    addPair(&Suspects::m_nonces, &Recipe::nonce, &Suspects::m_urls, &Recipe::url);
    addPair(&Suspects::m_timestamps, &Recipe::timestamp, &Suspects::m_urls, &Recipe::url);
    addPairsWithForms(&Suspects::m_tickets, &Recipe::ticket);
    addPairsWithForms(&Suspects::m_nonces, &Recipe::nonce);
    addPairsWithForms(&Suspects::m_timestamps, &Recipe::timestamp);
    addPairsWithForms(&Suspects::m_urls, &Recipe::url);
    addPairsOfUrls();
    for (int i = singles; i < m_urls.size(); ++i)
        add({.url = i});
}

void Suspects::addPair(QList<Choice> Suspects::*first, int Recipe::*atFirst, QList<Choice> Suspects::*second,
                       int Recipe::*atSecond)
{
    const QList<Choice> &outer = this->*first;
    const QList<Choice> &inner = this->*second;
    for (int i = 1; i < outer.size(); ++i) {
        if (outer.at(i).isAlone)
            continue;
        for (int j = 1; j < inner.size(); ++j) {
            if (inner.at(j).isAlone)
                continue;
            Recipe recipe;
            recipe.*atFirst = i;
            recipe.*atSecond = j;
            add(recipe);
        }
    }
}

void Suspects::addPairsWithForms(QList<Choice> Suspects::*axis, int Recipe::*at)
{
    const QList<Choice> &choices = this->*axis;
    for (int i = 1; i < choices.size(); ++i) {
        if (choices.at(i).isAlone)
            continue;
        for (size_t form = 1; form < stringForms().size(); ++form) {
            if (stringForms()[form].isAlone)
                continue;
            Recipe recipe{.form = static_cast<int>(form)};
            recipe.*at = i;
            add(recipe);
        }
    }
}

void Suspects::add(const Recipe &recipe)
{
    Recipe weighed = recipe;
    weighed.weight = weightOf(recipe);
    Recipe &known = m_recipes[keyOf(hashOf(recipe))];
    if (known.weight < 0 || weighed.weight < known.weight)
        known = weighed;
}

SignedFields Suspects::fieldsOf(const Recipe &recipe) const
{
    return {.ticket = m_tickets.at(recipe.ticket).value,
            .nonce = m_nonces.at(recipe.nonce).value,
            .timestamp = m_timestamps.at(recipe.timestamp).value,
            .url = m_urls.at(recipe.url).value,
            .appId = m_appId};
}

QByteArrayView Suspects::hashOf(const Recipe &recipe)
{
    const StringForm &form = stringForms()[size_t(recipe.form)];
    const SignedFields fields = fieldsOf(recipe);
    if (recipe.form > 0 && form.reason.cause == Cause::Hmac) {
        m_keyedHash = QMessageAuthenticationCode::hash(form.write(fields), fields.ticket, m_algorithm);
        return m_keyedHash;
    }
    return m_digester.hash(form.write(fields));
}

int Suspects::weightOf(const Recipe &recipe) const
{
    int weight = 0;
    for (const Choice *choice : {&m_tickets.at(recipe.ticket), &m_nonces.at(recipe.nonce),
                                 &m_timestamps.at(recipe.timestamp), &m_urls.at(recipe.url)}) {
        for (const Reason &reason : choice->reasons)
            weight += everyReason + static_cast<int>(reason.cause);
    }
    if (recipe.form > 0)
        weight += everyReason + static_cast<int>(stringForms()[size_t(recipe.form)].reason.cause);
    return weight;
}

QList<Reason> Suspects::reasonsOf(const Recipe &recipe) const
{
    QList<Reason> reasons = m_tickets.at(recipe.ticket).reasons + m_nonces.at(recipe.nonce).reasons
        + m_timestamps.at(recipe.timestamp).reasons + m_urls.at(recipe.url).reasons;
    if (recipe.form > 0)
        reasons += stringForms()[size_t(recipe.form)].reason;
    return reasons;
}

} // namespace core::jssdk
