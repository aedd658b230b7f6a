// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/digester_p.h"
#include "core/jssdk/knownticket.h"
#include "core/jssdk/stringforms_p.h"

#include <QHash>

namespace core::jssdk {

/// Everything that is known about one signature but the signature itself.
struct Evidence
{
    QString pageUrl; ///< as the address bar has it, with its fragment
    QString nonce;
    QString timestamp; ///< as the page has it
    QString appId;
    QList<KnownTicket> tickets; ///< the right one first; secrets
    QString entryUrl; ///< of an application of one page; may be empty
    QStringList otherUrls;
    QString otherNonce; ///< of another signature of the same page; may be empty
    QString otherTimestamp;
};

/// Mistakes that together make a signature what it is.
struct Explanation
{
    QList<Reason> reasons; ///< none: the signature is right
    QByteArray string1; ///< what was hashed; has a ticket in it
    QString signedUrl;
};

/// All signatures that one mistake, or two together, make of the evidence: a table from hash to mistakes.
class Suspects
{
public:
    enum class Depth { Single, Pairs };

    Suspects(const Evidence &evidence, QCryptographicHash::Algorithm algorithm);

    /// The smallest explanation of a hash; of two that are as small, the commoner one.
    [[nodiscard]] std::optional<Explanation> find(const QByteArray &hash, Depth depth);
    /// How many hashes were compared so far.
    [[nodiscard]] qsizetype count() const { return m_recipes.size(); }

private:
    struct Choice
    {
        QByteArray value;
        QList<Reason> reasons;
        bool isAlone = false;
    };
    /// Which choice of each axis, 0 for the right one.
    struct Recipe
    {
        int ticket = 0;
        int nonce = 0;
        int timestamp = 0;
        int url = 0;
        int form = 0;
        int weight = -1; ///< not weighed yet
    };

    void addTickets();
    void addNonces();
    void addTimestamps();
    void addUrls();
    void addPairsOfUrls();
    void addSingles();
    void addPairs();
    void addPair(QList<Choice> Suspects::*first, int Recipe::*atFirst, QList<Choice> Suspects::*second,
                 int Recipe::*atSecond);
    void addPairsWithForms(QList<Choice> Suspects::*axis, int Recipe::*at);
    void add(const Recipe &recipe);
    [[nodiscard]] SignedFields fieldsOf(const Recipe &recipe) const;
    /// Only until the next one is made.
    [[nodiscard]] QByteArrayView hashOf(const Recipe &recipe);
    [[nodiscard]] int weightOf(const Recipe &recipe) const;
    [[nodiscard]] QList<Reason> reasonsOf(const Recipe &recipe) const;

    const Evidence m_evidence;
    const QByteArray m_appId;
    QCryptographicHash::Algorithm m_algorithm;
    Digester m_digester;
    QByteArray m_keyedHash; ///< the last one that needed a key
    QList<Choice> m_tickets;
    QList<Choice> m_nonces;
    QList<Choice> m_timestamps;
    QList<Choice> m_urls;
    QHash<quint64, Recipe> m_recipes; ///< by the first eight bytes of the hash: the whole is compared when it is found
    bool m_hasPairs = false;
};

} // namespace core::jssdk
