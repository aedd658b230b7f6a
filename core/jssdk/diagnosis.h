// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jssdk/pageclues.h"
#include "core/jssdk/suspects.h"

#include <QJsonObject>

namespace core::jssdk {

/// What a diagnosis starts from.
struct Case
{
    PageClues clues;
    QString pageUrl; ///< as the address bar has it; when empty, the one of the clues
    QList<KnownTicket> tickets; ///< the right one first; secrets
    QString entryUrl;
    QStringList otherUrls;
    QString otherNonce;
    QString otherTimestamp;
};

/// Why a page's signature is refused, or that it is right.
struct Diagnosis
{
    enum class Verdict {
        Right,
        Explained,
        NotExplained, ///< none of the known mistakes, nor two of them, makes this signature
        Incomplete, ///< something has to be told first
    };

    Verdict verdict = Verdict::Incomplete;
    QList<Reason> reasons; ///< Explained: one or two
    QList<Reason> remarks; ///< also true, though not why the hash differs: a name that wx.config does not know
    QStringList missing; ///< translated: what would help
    QString url; ///< as it has to be signed
    QString expectedSignature;
    QString expectedString1; ///< has the ticket in it
    QString foundSignature;
    QString foundUrl; ///< as it was signed
    QString foundString1; ///< Explained: what was hashed; has a ticket in it
    QString owner; ///< name of the account whose ticket fits, when it is known
    qsizetype tried = 0;

    /// Without string1, which holds a ticket.
    [[nodiscard]] QJsonObject toJson() const;
};

[[nodiscard]] QString toString(Diagnosis::Verdict verdict); ///< "right", "explained"…
/// Translated: the verdict in one sentence.
[[nodiscard]] QString verdictText(const Diagnosis &diagnosis);

/// Kind::Invalid with the field "url" or "config" for what cannot be a page's URL or signature.
[[nodiscard]] Result<Diagnosis> diagnose(const Case &subject);

} // namespace core::jssdk
