// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/account.h"
#include "core/diagnosis/symptom.h"

#include <QDateTime>

namespace core::diagnosis {

/// An address that WeChat saw, as it may be put on the allow-list.
struct SeenAddress
{
    QString address; ///< "203.0.113.7"
    QString network; ///< "203.0.113.0/24"

    friend bool operator==(const SeenAddress &, const SeenAddress &) = default;
};

/// When WeChat saw an account come from which address.
struct Sighting
{
    QString address;
    QDateTime at; ///< UTC

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

/// An OAuth code that was sent from this computer before.
struct CodeUse
{
    enum class By { Authorisation, Console };

    AppId appId;
    QDateTime at; ///< UTC
    By by = By::Authorisation;
    /// What came back: 0 when it was accepted, an errcode, or nothing when no answer was understood.
    std::optional<int> answer;

    friend bool operator==(const CodeUse &, const CodeUse &) = default;
};

/// What is known here of an account's access token; never its value.
struct TokenFacts
{
    QString source; ///< "stable", "plain", "external"
    QDateTime fetchedAt; ///< UTC; invalid when unknown
    QDateTime expiresAt;
    /// When a token of ours was refused though it should have lived on.
    QDateTime foreignFetchAt;
    QDateTime shouldHaveLivedUntil;
};

/// What is known of the account that a failure happened to.
struct Circumstances
{
    std::optional<Account> account;
    std::optional<TokenFacts> token;
    QList<Sighting> sightings; ///< newest first
    /// Earlier uses of the OAuth code that failed, oldest first; nothing when it is not known which code that was.
    std::optional<QList<CodeUse>> codeUses;
    std::optional<int> clearsLeft; ///< resets of the quota that are left this month
    QDateTime now; ///< UTC
};

/// A failure explained to a person, in the language of the program.
struct Explanation
{
    bool isKnown = false; ///< otherwise there is nothing but general advice
    std::optional<int> code;
    QString title; ///< "40164 · IP not on the allow-list"
    QString said; ///< the platform's own words, where they say more
    QStringList causes; ///< most likely first; what is known of this account before what is generally so
    QStringList steps;
    QList<ConsoleLink> links;
    QString page; ///< of this program, where to go on; may be empty
    QString rid;
    QList<SeenAddress> addresses;
    QString date; ///< of the facts

    /// All of it, for the clipboard and for terminals.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QJsonObject toJson() const;
};

[[nodiscard]] Explanation explain(const Catalogue &catalogue, const Knowledge &knowledge, const Symptom &symptom,
                                  const Circumstances &circumstances);

/// What an account lacks for a call (48001): the capability's reason; empty when nothing is known to lack.
[[nodiscard]] QString lackOf(const Account &account, const Endpoint &endpoint);
/// All that an account cannot do, one sentence each.
[[nodiscard]] QStringList lacksOf(const Account &account);

} // namespace core::diagnosis
