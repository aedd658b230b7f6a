// SPDX-FileCopyrightText: 2026 MpDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/call.h"
#include "core/sandbox/draw.h"

#include <QDateTime>

namespace core {
class Catalogue;
}

namespace core::sandbox {

struct State;

/// The access tokens of one account: the stable one and the plain ones live side by side and never touch each other.
class Tokens
{
public:
    struct Grant
    {
        QString token;
        qint64 expiresIn = 0;
    };
    enum class Standing { Good, NotLatest, Expired, Malformed };

    explicit Tokens(const Catalogue &catalogue);

    /// The live stable token with what is left of it; a new one in its last minutes, when both live.
    [[nodiscard]] Grant stable(const QDateTime &now, Draw &draw);
    /// A new stable token that kills the one before at once; 45009 and 45011 when asked for too often.
    [[nodiscard]] Result<Grant> forcedStable(const QDateTime &now, Draw &draw);
    /// A new plain token; the ones before live on for the overlap.
    [[nodiscard]] Grant plain(const QDateTime &now, Draw &draw);

    [[nodiscard]] Standing standing(const QString &token, const QDateTime &now) const;

private:
    enum class Line { Stable, Plain };
    struct Issued
    {
        QString text;
        Line line = Line::Stable;
        QDateTime expires;
        QDateTime dies; ///< earlier than expires when superseded
    };

    Grant issue(Line line, const QDateTime &now, Draw &draw);
    void supersede(Line line, const QDateTime &moment);

    qint64 m_lifetime;
    qint64 m_overlap;
    qint64 m_renewEarly;
    qint64 m_forcePerDay;
    qint64 m_forceInterval;
    QList<Issued> m_issued; ///< newest last
    QDateTime m_lastForced;
    QDate m_forceDay;
    qint64 m_forcedToday = 0;
};

[[nodiscard]] Outcome plainToken(State &state, const Call &call);
[[nodiscard]] Outcome stableToken(State &state, const Call &call);
/// Whether the call's access_token is good: 41001, 40014, 42001, 40001.
[[nodiscard]] Done checkAccessToken(const State &state, const Call &call);

/// AppID and secret: 41002, 41004, 40013, 40125, 40243.
[[nodiscard]] Done checkCredentials(const State &state, const QString &appId, const QString &secret);
/// AppID, secret and address as every call checks them that takes the secret: 41002, 41004, 40013, 40125, 40243, 40164.
[[nodiscard]] Done checkSecret(const State &state, const Call &call, const QString &appId, const QString &secret);

} // namespace core::sandbox
